import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { boundaryCredit, placeCredit } from '../../data/boundaries.ts';
import { svgMap, type MapIntents } from '../../engines/svg/svg-map.ts';
import { emit, type SelectDetail } from '../../events.ts';
import type { Ags, Kind } from '../../model/types.ts';
import type { State } from '../../store/state.ts';
import type { MapView } from '../../store/view.ts';
import { apart, own } from '../../templates/own.ts';
import { state } from '../base/decorators.ts';
import { failure } from '../base/notices.ts';
import { searchField } from '../parts/search-field.ts';
import type { AnswerHost, Lead, LeadFrom } from './answer-host.ts';
import { described } from './described.ts';
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
export class ThilikMap extends MapZoom implements AnswerHost {
  static override styles = thilikMapStyles;

  @state() private tabStop: Ags | null = null;
  /** @internal How many more entries of a district and group the reader has asked for. */
  @state() more: Readonly<Record<string, number>> = {};

  #next: LeadFrom | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    void this.readSelected();
    const next = this.#next;
    if (!next || !this.isTold) return;
    this.#next = null;
    // After the update: what loses the focus asks for another one.
    queueMicrotask(() => this.answer.value?.lead(this.renderRoot, next));
  }

  /** @internal What is asked for once the answer stands; ends when it has been. */
  readSelected(): Promise<void> | undefined {
    return this.answer.value?.readSelected(this);
  }

  #focused(): Omit<LeadFrom, keyof Lead> {
    return { from: document.activeElement, inside: this.renderRoot.querySelector<HTMLElement | SVGElement>(':focus') };
  }

  /** @internal A place that was searched for leads to the answer, as a choice from the list does. */
  override follow(before: State): void {
    super.follow(before);
    const { place } = this.state;
    if (place && place !== before.place) this.#next = { to: answerTitle, how: 'focus', ...this.#focused() };
  }

  /** @internal The reader's choice: changes the state, tells the page, says it, and leads the reader on. */
  choose(detail: SelectDetail, lead?: Lead): void {
    const { terms } = this.localize;
    const { store } = this.hub;
    if (detail.kind === 'story') store.dispatch({ type: 'select-story', id: detail.id });
    else store.dispatch({ type: 'select-district', ags: detail.id });
    const name = this.picture().view.selected?.name;
    this.announcement = name ? terms.selected(name) : terms.selectionCleared;
    if (this.state.district) this.tabStop = this.state.district;
    if (lead) this.#next = { ...lead, ...this.#focused() };
    emit(this, 'thilik-select', detail);
  }

  /** @internal From words, which are gone then, the focus goes on to what was chosen; it comes back to the row that was left. */
  chooseDistrict(ags: Ags | null): void {
    const before = this.picture().view.selected?.ags;
    this.choose(districtDetail(ags), { to: ags ? answerTitle : `.row[data-ags="${before}"]`, how: 'gone' });
  }

  /**
   * On the map the focus stays where it is; the answer may come above it, out of sight. Where it will begin is read before
   * anything changes, which costs no layout.
   */
  #handleMapDistrict(ags: Ags | null): void {
    const start = this.renderRoot.querySelector(`${answerTitle}, .drawing`);
    const isAbove = ags !== null && start !== null && start.getBoundingClientRect().top < 0;
    this.choose(districtDetail(ags), ags ? { to: answerTitle, how: isAbove ? 'show' : 'keep' } : undefined);
  }

  #handlePoint(ags: Ags | null): void {
    this.hub.store.dispatch({ type: 'point', ags });
    if (ags) this.tabStop = ags;
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const picture = this.picture();
    const { view } = picture;
    const { isTold, isChosen } = this;
    // Words come step by step; beside a story they never do.
    const step = this.isBare ? 0 : this.step;
    const options = { ...this.locale(), level: this.level };
    const answer = isTold ? this.answer.value : null;
    const keyboard = this.keyboard.value;
    const shading = this.#shading(view);
    return html`<div
      class="root ${isTold ? '' : 'untold'} ${this.isEarly ? 'early' : ''}"
      lang=${terms.lang}
      dir=${terms.dir}
    >
      ${apart(this.hasSearch ? searchField(this.search, terms, isChosen) : nothing)}
      ${apart(
        this.#renderNotices(),
        step > 0 && isChosen ? this.#renderAnswer() : nothing,
        keyboard?.beforeMap(this, !isChosen),
      )}
      <div class="drawing">
        ${apart(
          this.#renderStage(picture, shading),
          this.street.value?.notes(),
          step > 0 && !this.noLegend
            ? legend(shading.legend, this.isWholeState, options, [
                this.offerSigns?.offerLegend(view, terms.lang) ??
                  (this.showsOffers && this.isEarly ? html`<li></li>` : nothing),
                this.signs?.legend(terms.lang),
              ])
            : nothing,
          this.step > 0 && this.engine !== 'svg' ? this.renderEnlarge() : nothing,
        )}
      </div>
      ${apart(
        step > 1 && !isChosen
          ? districtList(view, {
              ...options,
              onDistrict: (ags) => this.chooseDistrict(ags),
              onPoint: (ags) => this.#handlePoint(ags),
            })
          : nothing,
        keyboard?.afterList(this, !isChosen),
        step > 0 ? answer?.neighbours(this) : nothing,
        answer?.openedStory(this),
        this.step > 1 && isTold ? html`<slot name="beside"></slot>` : nothing,
        step > 1 && isTold ? this.#renderFoot(isChosen) : nothing,
      )}
      <div role="status" class="hidden-text">${own(this.announcement, this.announcement)}</div>
    </div>`;
  }

  #renderAnswer(): unknown {
    const { terms } = this.localize;
    const { value, hasFailed } = this.answer;
    const failed = () => failure('network', terms.contacts, terms, () => void this.answer.retry());
    if (hasFailed) return own('failed', failed());
    if (!value || !this.isTold) return own('loading', html`<p class="answer muted" part="panel">${terms.loading}</p>`);
    return value.answer(this);
  }

  #renderStage({ view, scene }: Picture, shading: Shading): TemplateResult {
    const { terms } = this.localize;
    const stop = [this.tabStop, view.selected?.ags, view.districts[0]?.ags];
    const intents: MapIntents = {
      selectDistrict: (ags) => this.#handleMapDistrict(ags),
      selectStory: (id) => this.choose({ kind: 'story', id }),
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
          signs: [this.offerSigns?.offerPoints(scene, intents, terms.number), this.signs?.draw(scene, intents)],
          shade: shading.shade,
          label: terms.mapName(view.districts.length, this.state.frame),
          describe: (ags) => {
            const district = view.districts.find((each) => each.ags === ags);
            return district ? described(district, terms) : '';
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
    const isPending = (kind: Kind) =>
      this.state.layers.includes(kind) && this.feed(this.addressOf(kind))?.status !== 'ready';
    const options = { terms, isPending };
    if (shading === 'stories') return storyShading(view, options);
    if (shading === 'none') return noShading(view, options);
    const { value } = this.shades;
    return value && !isPending(shading) ? value.countShading(view, shading, options) : noShading(view, options, 3);
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
        isSelected ? this.answer.value?.printButton(this.locale()) : nothing,
        attribution(credits, this.locale()),
      )}
    </div>`;
  }
}

const districtDetail = (ags: Ags | null): SelectDetail =>
  ags ? { kind: 'district', id: ags } : { kind: null, id: null };

const answerTitle = '.answer > :is(h2, h3, h4, h5, h6)';
