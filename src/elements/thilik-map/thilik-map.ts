import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { boundaryCredit, placeCredit } from '../../data/boundaries.ts';
import { svgMap, type MapIntents } from '../../engines/svg/svg-map.ts';
import { emit, type SelectDetail } from '../../events.ts';
import type { Ags, Kind, RecordOf, Story } from '../../model/types.ts';
import type { MapView } from '../../store/view.ts';
import { apart, own } from '../../templates/own.ts';
import { state } from '../base/decorators.ts';
import type { Reading } from '../base/lazy-reading.ts';
import { firstPage, nextPage } from '../base/paging.ts';
import { counts } from './counts.ts';
import { MapPicture, type Picture } from './map-picture.ts';
import { panel, type PanelOptions } from './panel.view.ts';
import type { Street } from './street/street.ts';
import { thilikMapStyles } from './thilik-map.styles.ts';
import { attribution, districtList, legend } from './thilik-map.view.ts';

/**
 * The districts of Thuringia with their success stories, offers and responsible offices: as a map, and the same
 * content as a list. Other thilik elements join it by `for` or by standing inside.
 *
 * @summary Map of Thuringia's districts with stories, offers and offices.
 * @tag thilik-map
 * @slot - Fallback without JavaScript: links, addresses, text. Replaced when the element is ready.
 * @slot beside - Elements below the map that join it; thilik elements among the children go there by themselves.
 * @csspart map - The drawing.
 * @csspart district - A district's shape.
 * @csspart story-point - The numbered badge of a story.
 * @csspart offer-point - The number of offers at a place.
 * @csspart panel - What the selected district has.
 * @csspart list - The list of districts.
 * @csspart item - An entry of a list.
 * @csspart legend - What the signs mean.
 * @csspart attribution - Where boundaries and places are from.
 * @cssstate loading - Content is on its way.
 * @cssstate ready - Everything is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - Some content could not be loaded.
 * @fires {CustomEvent<SelectDetail>} thilik-select - The reader selected or cleared.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - Something failed and a fallback is shown. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 * @fires {CustomEvent<ConsentRequestDetail>} thilik-consent-request - The reader wants the street map of another host. Cancelable: then the page asks, and calls `grantConsent()`.
 */
export class ThilikMap extends MapPicture {
  static override styles = thilikMapStyles;

  @state() private announcement = '';
  /** When `true`, the reader has used the element. */
  @state() private used = false;
  @state() private tabStop: Ags | null = null;
  /** How many more entries of a district and kind the reader has asked for. */
  @state() private more: Readonly<Record<string, number>> = {};

  readonly #handleUse = (): void => void (this.used = true);
  #focusPanel = false;
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#focusPanel) return;
    this.#focusPanel = false;
    const title = this.renderRoot.querySelector<HTMLElement>('.panel :is(h2, h3, h4, h5, h6)');
    if (title) title.tabIndex = -1;
    title?.focus();
  }

  /** Shows these districts (keys, separated by spaces), without keys all that the map offers. */
  fit(ags?: string): void {
    void this.#withStreet((street) => street.fit(ags));
  }

  /** The visitor has agreed that the hosts of the street map are contacted. */
  grantConsent(): void {
    this.hub.store.dispatch({ type: 'agree', hosts: 'all' });
  }

  /** The visitor no longer agrees: the street map disappears, and its hosts are not contacted any more. */
  revokeConsent(): void {
    this.hub.store.dispatch({ type: 'disagree' });
    this.street.value?.revokeConsent();
  }

  async #withStreet(act: (street: Street) => void): Promise<void> {
    await this.ready;
    const street = this.engine === 'svg' ? this.street.value : await this.street.ask();
    if (street) act(street);
  }

  /** The reader's choice: changes the state, tells the page, and says it. */
  #choose(detail: SelectDetail): void {
    const { terms } = this.localize;
    const { store } = this.hub;
    this.used = true;
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

  #handleListDistrict(ags: Ags | null): void {
    const before = this.picture().view.selected?.ags;
    this.#chooseDistrict(ags);
    if (ags) this.#focusPanel = true;
    else this.renderRoot.querySelector<HTMLElement>(`.row[data-ags="${before}"]`)?.focus();
  }

  #handleStory({ id }: Story, open: boolean): void {
    if (open === (this.state.story === id)) return;
    if (open) this.#choose({ kind: 'story', id });
    else this.#chooseDistrict(this.state.district);
  }

  #handlePoint(ags: Ags | null): void {
    this.hub.store.dispatch({ type: 'point', ags });
    if (ags) this.tabStop = ags;
  }

  #shown(kind: Kind): number {
    return firstPage + (this.more[`${this.state.district} ${kind}`] ?? 0);
  }

  /** The focus goes on to the first entry that was not there before. */
  #handleMore(kind: Kind, ids: readonly string[]): void {
    const before = this.#shown(kind);
    this.more = { ...this.more, [`${this.state.district} ${kind}`]: before + nextPage - firstPage };
    if (kind === 'offers') this.open(kind, ids.slice(0, before + nextPage));
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelectorAll<HTMLElement>(`.group.${kind} [part=item]`)[before];
      if (item) item.tabIndex = -1;
      item?.focus();
    });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const picture = this.picture();
    const { step } = this;
    const options = this.#options();
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      <div class="drawing">
        ${apart(
          this.#renderStage(picture),
          this.street.value?.notes(),
          step > 0 && !this.noLegend
            ? legend(options, this.offerPoints.value?.offerLegend(terms.lang) ?? nothing)
            : nothing,
          step > 0
            ? attribution(this.state.layers.length > 0 ? [boundaryCredit, placeCredit] : [boundaryCredit], options)
            : nothing,
        )}
      </div>
      ${apart(
        step > 0 ? this.#renderAside(picture.view, options) : nothing,
        step > 1
          ? html`${districtList(picture.view, { ...options, onPoint: (ags) => this.#handlePoint(ags) })}<slot
                name="beside"
              ></slot>`
          : nothing,
      )}
      <div role="status" class="hidden-text">${own(this.announcement, this.announcement)}</div>
    </div>`;
  }

  #options(): PanelOptions {
    const long = this.readingOptions(this.level);
    const details =
      <K extends Kind>(kind: K, show: (reading: Reading, record: RecordOf[K]) => unknown) =>
      ({ id }: RecordOf[K]) =>
        this.renderDetails(kind, id, show);
    return {
      ...this.locale(),
      level: this.level,
      frame: this.state.frame,
      isLoaded: this.isLoaded,
      preset: !this.used,
      selectedStory: this.state.story,
      storyDetails: details('stories', (reading, story) =>
        reading.storyBody(story, { ...long, level: long.level + 1 }),
      ),
      offerDetails: details('offers', (reading, offer) =>
        reading.offerInPanel(offer, { ...long, level: long.level + 1 }),
      ),
      contactDetails: details('contacts', (reading, contact) => reading.contactDetails(contact, long)),
      districtNote: (kind) => this.renderNote(kind),
      shown: (kind) => this.#shown(kind),
      onMore: (kind, ids) => this.#handleMore(kind, ids),
      onDistrict: (ags) => this.#handleListDistrict(ags),
      onStory: (story, open) => this.#handleStory(story, open),
      isOpened: (kind, id) => this.isOpened(kind, id),
      onToggle: (kind, ids, isOpen) => this.open(kind, ids, isOpen),
    };
  }

  #renderStage({ view, scene }: Picture): TemplateResult {
    const { terms } = this.localize;
    const pointed = view.districts.find((district) => district.pointed);
    const stop = [this.tabStop, view.selected?.ags, view.districts[0]?.ags];
    const intents: MapIntents = {
      selectDistrict: (ags) => this.#chooseDistrict(ags),
      selectStory: (id) => this.#choose({ kind: 'story', id }),
      point: (ags) => this.#handlePoint(ags),
    };
    const has = pointed ? counts(pointed, { terms }) : '';
    return html`<div class="stage">
      ${apart(
        svgMap(scene, intents, {
          offers: this.offerPoints.value?.offerPoints(scene, intents) ?? nothing,
          label: terms.mapName(view.districts.length, this.state.frame),
          describe: (ags) => {
            const district = view.districts.find((each) => each.ags === ags);
            return district ? [district.name, counts(district, { terms })].filter(Boolean).join(', ') : '';
          },
          tabStop: stop.find((ags) => view.districts.some((district) => district.ags === ags)) ?? null,
        }),
        this.street.value?.overlay({ view, scene, intents, frame: this.state.frame, lang: terms.lang }),
      )}
      <p class="pointed-name" aria-hidden="true">
        ${own(`${pointed?.ags} ${has}`, pointed ? html`<strong>${pointed.name}</strong><br />${has}` : nothing)}
      </p>
    </div>`;
  }

  #renderAside(view: MapView, options: PanelOptions): TemplateResult {
    return html`<div class="aside" @pointerdown=${this.#handleUse} @focusin=${this.#handleUse}>
      ${apart(
        this.unknownDistrict ? this.renderUnknown('district', this.unknownDistrict) : nothing,
        this.unknownStory ? this.renderUnknown('story', this.unknownStory) : nothing,
        this.layerFiles().map(({ kind, address }) => this.renderNotices(kind, address)),
        panel(view, options),
      )}
    </div>`;
  }
}
