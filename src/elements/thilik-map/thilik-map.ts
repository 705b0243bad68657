import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { boundaryCredit, placeCredit } from '../../data/boundaries.ts';
import { svgMap, type MapIntents } from '../../engines/svg/svg-map.ts';
import { emit, type SelectDetail } from '../../events.ts';
import type { Ags, Kind, RecordOf, Story } from '../../model/types.ts';
import type { State } from '../../store/state.ts';
import type { MapView } from '../../store/view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { state } from '../base/decorators.ts';
import type { Reading } from '../base/lazy-reading.ts';
import { failure } from '../base/notices.ts';
import { firstOfState, firstPage, nextPage } from '../base/paging.ts';
import { searchField } from '../parts/search-field.ts';
import type { AnswerOptions, Group } from './answer.view.ts';
import { counts } from './counts.ts';
import type { Picture } from './map-picture.ts';
import { MapZoom } from './map-zoom.ts';
import { noShading, storyShading, type Shading } from './shading.ts';
import { thilikMapStyles } from './thilik-map.styles.ts';
import { attribution, districtList, legend } from './thilik-map.view.ts';

/**
 * The districts of Thuringia with their success stories, offers and responsible offices: as a map, and the same
 * content as a list. Other thilik elements join it by `for` or by standing inside.
 *
 * @summary Map of Thuringia's districts with stories, offers and offices.
 * @tag thilik-map
 * @slot - Fallback without JavaScript: links, addresses, text. Replaced when the element is ready.
 * @slot first - The page's own word on whom to ask, for the district that its author wrote, or the single one of `scope`: `<span slot="first">Integrationsbüro · <a href="tel:…">…</a></span>`. Elsewhere it is not shown.
 * @slot beside - Elements below the map that join it; thilik elements among the children go there by themselves.
 * @csspart search - The question where the reader lives.
 * @csspart suggestions - What the search suggests.
 * @csspart map - The drawing.
 * @csspart district - A district's shape.
 * @csspart story-point - The dot of a story.
 * @csspart offer-point - The sign of offers at a place.
 * @csspart panel - Whom to ask in the selected district, and what else it has.
 * @csspart list - The list of districts.
 * @csspart item - An entry of a list.
 * @csspart legend - What the signs mean.
 * @csspart attribution - Where boundaries and places are from.
 * @cssstate loading - Content is on its way.
 * @cssstate ready - Everything is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - Some content could not be loaded.
 * @fires {CustomEvent<SelectDetail>} thilik-select - The reader selected or cleared.
 * @fires {CustomEvent<SearchDetail>} thilik-search - The reader has searched for a place; never what was typed.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - Something failed and a fallback is shown. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 * @fires {CustomEvent<ConsentRequestDetail>} thilik-consent-request - The reader wants the street map of another host. Cancelable: then the page asks, and calls `grantConsent()`.
 */
export class ThilikMap extends MapZoom {
  static override styles = thilikMapStyles;

  @state() private announcement = '';
  @state() private tabStop: Ags | null = null;
  /** How many more entries of a district and kind the reader has asked for. */
  @state() private more: Readonly<Record<string, number>> = {};

  /** What the reader is led to after the next update: the focus goes there, or it is only scrolled into view. */
  #next: { readonly to: string; readonly how: 'focus' | 'show' } | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#next) return;
    const { to, how } = this.#next;
    const target = this.renderRoot.querySelector<HTMLElement>(to);
    if (!target && this.answer.isOnItsWay) return;
    this.#next = null;
    if (how === 'focus') {
      if (target?.tabIndex === -1) target.tabIndex = -1;
      target?.focus();
    } else if (target && target.getBoundingClientRect().top < 0) {
      target.scrollIntoView();
    }
  }

  /** @internal A place that was searched for leads to the answer, as a choice from the list does. */
  override follow(before: State): void {
    super.follow(before);
    const { place } = this.state;
    if (place && place !== before.place) this.#next = { to: answerTitle, how: 'focus' };
  }

  /** The reader's choice: changes the state, tells the page, and says it. */
  #choose(detail: SelectDetail): void {
    const { terms } = this.localize;
    const { store } = this.hub;
    if (detail.kind === 'story') store.dispatch({ type: 'select-story', id: detail.id });
    else store.dispatch({ type: 'select-district', ags: detail.id });
    const name = this.picture().view.selected?.name;
    this.announcement = name ? terms.selected(name) : terms.selectionCleared;
    if (this.state.district) this.tabStop = this.state.district;
    emit(this, 'thilik-select', detail);
  }

  #chooseDistrict(ags: Ags | null): void {
    this.#choose(ags ? { kind: 'district', id: ags } : { kind: null, id: null });
  }

  /** From words, the focus goes on to what was chosen; it comes back to the row that was left. */
  #handleDistrict(ags: Ags | null): void {
    const before = this.picture().view.selected?.ags;
    this.#chooseDistrict(ags);
    this.#next = { to: ags ? answerTitle : `.row[data-ags="${before}"]`, how: 'focus' };
  }

  /** On the map the focus stays where it is; the answer may have come above it. */
  #handleMapDistrict(ags: Ags | null): void {
    this.#chooseDistrict(ags);
    if (ags) this.#next = { to: answerTitle, how: 'show' };
  }

  #handleStory({ id }: Story, open: boolean): void {
    if (open) this.#choose({ kind: 'story', id });
    else this.#chooseDistrict(this.state.district);
    this.#next = { to: open ? '.opened :is(h2, h3, h4, h5, h6)' : `.link[data-story="${id}"]`, how: 'focus' };
  }

  #handlePoint(ags: Ags | null): void {
    this.hub.store.dispatch({ type: 'point', ags });
    if (ags) this.tabStop = ags;
  }

  #shown(group: Group): number {
    return (group === 'state' ? firstOfState : firstPage) + (this.more[`${this.state.district} ${group}`] ?? 0);
  }

  /** The focus goes on to the first entry that was not there before. */
  #handleMore(group: Group, ids: readonly string[]): void {
    const before = this.#shown(group);
    const key = `${this.state.district} ${group}`;
    this.more = { ...this.more, [key]: (this.more[key] ?? 0) + nextPage };
    if (group === 'offers') this.open(group, ids.slice(0, before + nextPage));
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelectorAll<HTMLElement>(`.group.${group} [part=item]`)[before];
      if (item) item.tabIndex = -1;
      item?.focus();
    });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const picture = this.picture();
    const { view } = picture;
    const { step } = this;
    const options = this.#options();
    const { selected } = view;
    const shading = this.#shading(view);
    const { isTold } = this;
    return html`<div
      class="root ${isTold ? '' : 'untold'} ${this.isSettled ? '' : 'early'}"
      lang=${terms.lang}
      dir=${terms.dir}
    >
      ${apart(this.hasSearch ? searchField(this.search, terms, selected !== null) : nothing)}
      ${apart(this.#renderNotices(), step > 0 && selected ? this.#renderAnswer(view, options) : nothing)}
      <div class="drawing">
        ${apart(
          this.#renderStage(picture, shading),
          this.street.value?.notes(),
          step > 0 && !this.noLegend
            ? legend(
                shading.legend,
                this.isWholeState && this.shading === 'stories',
                options,
                this.offerSigns?.offerLegend(terms.lang) ?? nothing,
              )
            : nothing,
          step > 0 && this.engine !== 'svg' ? this.renderEnlarge() : nothing,
        )}
      </div>
      ${apart(
        step > 1 && !selected ? districtList(view, { ...options, onPoint: (ags) => this.#handlePoint(ags) }) : nothing,
        step > 0 && isTold ? this.answer.value?.neighbours(view, this.state.frame, options) : nothing,
        isTold ? this.#renderOpened(options) : nothing,
        step > 1 && isTold ? html`<slot name="beside"></slot>` : nothing,
        step > 1 && isTold ? this.#renderFoot(selected !== null) : nothing,
      )}
      <div role="status" class="hidden-text">${own(this.announcement, this.announcement)}</div>
    </div>`;
  }

  #renderAnswer(view: MapView, options: AnswerOptions): unknown {
    const { terms } = this.localize;
    const { value, hasFailed } = this.answer;
    const failed = () => failure('network', terms.contacts, terms, () => void this.answer.retry());
    if (hasFailed) return own('failed', failed());
    if (!value || !this.isTold) return own('loading', html`<p class="answer muted" part="panel">${terms.loading}</p>`);
    return [value.answer(view, options), value.stateHelp(view, options)];
  }

  #options(): AnswerOptions {
    const long = this.readingOptions(this.level);
    const details =
      <K extends Kind>(kind: K, show: (reading: Reading, record: RecordOf[K]) => unknown) =>
      ({ id }: RecordOf[K]) =>
        this.renderDetails(kind, id, show);
    return {
      ...this.locale(),
      level: this.level,
      hasOffers: this.isSettled,
      selectedStory: this.state.story,
      place: this.placeName,
      hasOwnWord: this.hasOwnWord(this.picture().view.selected?.ags),
      offerDetails: details('offers', (reading, offer) =>
        reading.offerInPanel(offer, { ...long, level: long.level + 1 }),
      ),
      contactDetails: details('contacts', (reading, contact) => reading.contactDetails(contact, long)),
      eisenachNote: () => (this.hasEisenach ? this.renderEisenachNote() : nothing),
      shown: (group) => this.#shown(group),
      onMore: (group, ids) => this.#handleMore(group, ids),
      onDistrict: (ags) => this.#handleDistrict(ags),
      onStory: (story, open) => this.#handleStory(story, open),
      isOpened: (kind, id) => this.isOpened(kind, id),
      onToggle: (kind, ids, isOpen) => this.open(kind, ids, isOpen),
    };
  }

  #renderOpened(options: AnswerOptions): unknown {
    const { openStory: story } = this;
    const { value: answer } = this.answer;
    if (!story || !answer) return nothing;
    const long = this.readingOptions(this.level + 1);
    const body = this.renderDetails('stories', story.id, (reading, record) => reading.storyBody(record, long));
    return own(story.id, answer.openedStory(story, body, options));
  }

  #renderStage({ view, scene }: Picture, shading: Shading): TemplateResult {
    const { terms } = this.localize;
    const stop = [this.tabStop, view.selected?.ags, view.districts[0]?.ags];
    const intents: MapIntents = {
      selectDistrict: (ags) => this.#handleMapDistrict(ags),
      selectStory: (id) => this.#choose({ kind: 'story', id }),
      point: (ags) => this.#handlePoint(ags),
    };
    return html`<div
      class="stage"
      @wheel=${this.handleZoom}
      @dblclick=${this.handleZoom}
      @touchstart=${{ handleEvent: this.handleZoom, passive: true }}
    >
      ${apart(
        svgMap(scene, intents, {
          offers: this.offerSigns?.offerPoints(scene, intents) ?? nothing,
          shade: shading.shade,
          label: terms.mapName(view.districts.length, this.state.frame),
          describe: (ags) => {
            const district = view.districts.find((each) => each.ags === ags);
            return district ? [district.name, counts(district, { terms })].filter(Boolean).join(', ') : '';
          },
          tabStop: stop.find((ags) => view.districts.some((district) => district.ags === ags)) ?? null,
        }),
        this.street.value?.overlay({
          ...{ view, scene, shading, intents, frame: this.state.frame, lang: terms.lang },
          showsOffers: this.showsOffers,
        }),
      )}
    </div>`;
  }

  #shading(view: MapView): Shading {
    const { shading } = this;
    const { terms } = this.localize;
    if (this.isCounted(shading)) return this.shades.value?.countShading(view, shading, terms) ?? noShading;
    const isPending = (kind: Kind) =>
      this.state.layers.includes(kind) && this.feed(this.addressOf(kind))?.status !== 'ready';
    return shading === 'none' ? noShading : storyShading(view, { terms, isPending });
  }

  #renderNotices(): unknown {
    const notices = [
      this.unknownDistrict ? this.renderUnknown('district', this.unknownDistrict) : nothing,
      this.unknownStory ? this.renderUnknown('story', this.unknownStory) : nothing,
      ...this.layerFiles().map(({ kind, address }) => this.renderNotices(kind, address)),
    ];
    return notices.every((notice) => notice === nothing)
      ? nothing
      : html`<div class="notices">${apart(...notices)}</div>`;
  }

  #renderFoot(isSelected: boolean): TemplateResult {
    const { terms } = this.localize;
    const hasPlaces = this.hasSearch || this.state.layers.length > 0;
    const credits = hasPlaces ? [boundaryCredit, placeCredit] : [boundaryCredit];
    return html`<div class="foot">
      ${apart(
        isSelected ? own(terms.lang, this.reading.value?.paper({ ...this.locale(), level: this.level + 1 })) : nothing,
        isSelected
          ? html`<button class="link print" type="button" @click=${() => window.print()}>${words(terms.print)}</button>`
          : nothing,
        attribution(credits, { ...this.locale() }),
      )}
    </div>`;
  }
}

const answerTitle = '.answer > :is(h2, h3, h4, h5, h6)';
