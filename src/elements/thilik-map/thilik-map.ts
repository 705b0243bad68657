import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { observeWidth } from '../../controllers/observe-width.ts';
import { announceMap } from '../../controllers/store-controller.ts';
import { boundaryCredit, districtsOf, placeCredit } from '../../data/boundaries.ts';
import { createStage } from '../../engines/svg/scene.ts';
import { svgMap, type MapIntents } from '../../engines/svg/svg-map.ts';
import { emit, type SelectDetail } from '../../events.ts';
import type { Ags, Kind, RecordOf, Story } from '../../model/types.ts';
import { recordsOf, mapView, type MapView, type Records } from '../../store/view.ts';
import type { Reading } from '../base/lazy-reading.ts';
import { overview } from '../../data/overview.ts';
import { state } from '../base/decorators.ts';
import type { Wanted } from '../base/thilik-element.ts';
import { MapBase } from './map-base.ts';
import { thilikMapStyles } from './thilik-map.styles.ts';
import { attribution, counts, districtList, legend, panel, type MapViewOptions } from './thilik-map.view.ts';

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
export class ThilikMap extends MapBase {
  static override styles = thilikMapStyles;

  @state() private announcement = '';
  /** When `true`, the reader has used the element. */
  @state() private used = false;
  @state() private tabStop: Ags | null = null;
  /** Width of the drawing in CSS pixels, in steps that matter for names; 0 before the first layout. */
  @state() private width = 0;

  /** How much is drawn, each in a task of its own: 0 the map, 1 what is beside it, 2 the list, 3 names, which keep clear of badges. */
  @state() private step = 0;

  /** Offers on the map come with the offers. */
  @state() private offerPoints: typeof import('./offers-on-map.ts') | null = null;

  readonly #stage = createStage();
  readonly #handleUse = (): void => void (this.used = true);
  #stopWidth: () => void = () => {};
  #focusPanel = false;
  /** Address and id of the story whose long form was asked for last. */
  #opened = '';

  override connectedCallback(): void {
    super.connectedCallback();
    announceMap();
    this.#observeStage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWidth();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('.sketch')?.remove();
    this.#observeStage();
  }

  #observeStage(): void {
    const stage = this.renderRoot?.querySelector('.root:last-of-type .stage');
    this.#stopWidth();
    if (stage) this.#stopWidth = observeWidth(stage, (width) => (this.width = Math.floor(width / 20) * 20));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.configure(changed);
    super.willUpdate(changed);
    const story = this.#selectedStory;
    if (story) this.hub.store.dispatch({ type: 'select-story', story });
    this.district = this.state.district ?? (this.unknownDistrict ? this.district : null);
    this.story = this.state.story;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const next = Math.min(3, this.step + 1);
    if (next < 3 || this.status !== 'loading') void this.updateComplete.then(() => (this.step = next));
    super.updated(changed);
    if (!this.#focusPanel) return;
    this.#focusPanel = false;
    const title = this.renderRoot.querySelector<HTMLElement>('.panel :is(h2, h3, h4, h5, h6)');
    if (title) title.tabIndex = -1;
    title?.focus();
  }

  /** Selects a district or a story without telling it by an event. */
  select({ kind, id }: { kind: 'district' | 'story'; id: string }): void {
    if (kind === 'district') this.district = id;
    else this.story = id;
  }

  /** Clears the selection without telling it by an event. */
  clearSelection(): void {
    this.district = null;
    this.story = null;
    this.hub.store.dispatch({ type: 'select-district', ags: null });
  }

  protected override wanted(): readonly Wanted[] {
    return this.#layerFiles().filter(({ kind }) => kind !== 'offers');
  }

  protected override wantedLater(): readonly Wanted[] {
    return this.#layerFiles().filter(({ kind }) => kind === 'offers');
  }

  #layerFiles(): readonly Wanted[] {
    return this.state.layers.map((kind) => ({ kind, address: this.#addressOf(kind) }));
  }

  protected override isEmpty(): boolean {
    return this.#layerFiles().every(({ address }) => this.feed(address)?.records.length === 0);
  }

  protected override settled(): void {
    if (this.step < 3) return;
    if (!this.offerPoints && this.#records().offers.length > 0) {
      void this.loadPart(() => import('./offers-on-map.ts')).then((part) => (this.offerPoints = part));
    }
    if (this.engine !== 'svg') this.loadStreet();
    const story = this.#selectedStory;
    const opened = story ? `${this.#addressOf('stories')} ${story.id}` : '';
    if (story && opened !== this.#opened) this.openDetails('stories', this.#addressOf('stories'), story.id);
    this.#opened = opened;
    super.settled();
    this.markReady();
  }

  protected override districtCount(): number {
    return this.#view().districts.length;
  }

  /** The selected story; `undefined` while it is not loaded or when there is none of this id. */
  get #selectedStory(): Story | undefined {
    return this.#records().stories.find(({ id }) => id === this.state.story);
  }

  #addressOf(kind: Kind): string {
    return this.hub.address(kind, this.localize.lang);
  }

  #records(): Records {
    const of = <K extends Kind>(kind: K) => recordsOf<K>(this.feed(this.#addressOf(kind)));
    return { stories: of('stories'), offers: of('offers'), contacts: of('contacts') };
  }

  #view(): MapView {
    return mapView(this.state, districtsOf(this.state.frame), this.#records());
  }

  /** The reader's choice: changes the state, tells the page, and says it. */
  #choose(detail: SelectDetail, story: Story | null = null): void {
    const { terms } = this.localize;
    const { store } = this.hub;
    this.used = true;
    if (story) store.dispatch({ type: 'select-story', story });
    else store.dispatch({ type: 'select-district', ags: detail.id });
    const name = this.#view().selected?.name;
    this.announcement = name ? terms.selected(name) : terms.selectionCleared;
    if (this.state.district) this.tabStop = this.state.district;
    emit(this, 'thilik-select', detail);
  }

  #chooseDistrict(ags: Ags | null): void {
    this.#choose(ags ? { kind: 'district', id: ags } : { kind: null, id: null });
  }

  #handleListDistrict(ags: Ags | null): void {
    const before = this.#view().selected?.ags;
    this.#chooseDistrict(ags);
    if (ags) this.#focusPanel = true;
    else this.renderRoot.querySelector<HTMLElement>(`.row[data-ags="${before}"]`)?.focus();
  }

  #handleStory(story: Story, open: boolean): void {
    if (open === (this.state.story === story.id)) return;
    if (open) this.#choose({ kind: 'story', id: story.id }, story);
    else this.#chooseDistrict(this.state.district);
  }

  #handlePoint(ags: Ags | null): void {
    this.hub.store.dispatch({ type: 'point', ags });
    if (ags) this.tabStop = ags;
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const view = this.#view();
    const loaded = this.status !== 'loading';
    const long = this.readingOptions(this.headingLevel);
    const details =
      <K extends Kind>(kind: K, show: (reading: Reading, record: RecordOf[K]) => unknown) =>
      ({ id }: RecordOf[K]) =>
        this.renderDetails(kind, this.#addressOf(kind), id, show);
    const options: MapViewOptions = {
      ...this.locale(),
      level: this.headingLevel,
      frame: this.state.frame,
      preset: !this.used,
      selectedStory: this.state.story,
      storyDetails: details('stories', (reading, story) =>
        reading.storyBody(story, { ...long, level: long.level + 1 }),
      ),
      offerDetails: details('offers', (reading, offer) => reading.offerEntry(offer, long)),
      contactDetails: details('contacts', (reading, contact) => reading.contactDetails(contact, long)),
      districtNote: (kind) => this.renderNote(kind),
      onDistrict: (ags) => this.#handleListDistrict(ags),
      onStory: (story, open) => this.#handleStory(story, open),
      onOpen: (kind, ids) => ids.forEach((id) => this.openDetails(kind, this.#addressOf(kind), id)),
      onPoint: (ags) => this.#handlePoint(ags),
    };
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      <div class="drawing">
        ${this.#renderStage(view)} ${this.street?.notes()} ${this.step > 0 ? this.#renderSigns(options) : nothing}
      </div>
      ${this.step > 0 ? this.#renderAside(panel(view, loaded, options)) : nothing}
      ${this.step > 1 ? html`${districtList(view, loaded, options)}<slot name="beside"></slot>` : nothing}
      <div role="status" class="hidden-text">${this.announcement}</div>
    </div>`;
  }

  #renderStage(view: MapView): TemplateResult {
    const { terms, lang } = this.localize;
    const pointed = view.districts.find((district) => district.pointed);
    const scene = this.#stage(overview(this.state.frame), view, this.step < 3 ? 0 : this.width);
    const stop = [this.tabStop, view.selected?.ags, view.districts[0]?.ags];
    const intents: MapIntents = {
      selectDistrict: (ags) => this.#chooseDistrict(ags),
      selectStory: (id) => {
        const story = this.#records().stories.find((each) => each.id === id);
        if (story) this.#choose({ kind: 'story', id }, story);
      },
      point: (ags) => this.#handlePoint(ags),
    };
    return html`<div class="stage">
      ${svgMap(scene, intents, {
        offers: this.offerPoints?.offerPoints(scene, intents) ?? nothing,
        label: terms.mapName(view.districts.length, this.state.frame),
        describe: (ags) => {
          const district = view.districts.find((each) => each.ags === ags);
          return district ? [district.name, counts(district, { lang, terms })].filter(Boolean).join(', ') : '';
        },
        tabStop: stop.find((ags) => view.districts.some((district) => district.ags === ags)) ?? null,
      })}
      ${this.street?.overlay({ view, scene, intents, frame: this.state.frame, lang: terms.lang })}
      <p class="pointed-name" aria-hidden="true">
        ${pointed ? html`<strong>${pointed.name}</strong><br />${counts(pointed, { lang, terms })}` : nothing}
      </p>
    </div>`;
  }

  #renderSigns(options: MapViewOptions): unknown {
    return [
      this.noLegend ? nothing : legend(options, this.offerPoints?.offerLegend(options.terms.lang)),
      attribution(this.state.layers.length > 0 ? [boundaryCredit, placeCredit] : [boundaryCredit], options),
    ];
  }

  #renderAside(content: TemplateResult): TemplateResult {
    return html`<div class="aside" @pointerdown=${this.#handleUse} @focusin=${this.#handleUse}>
      ${this.#renderMessages()} ${content}
    </div>`;
  }

  #renderMessages(): unknown {
    const { story } = this.state;
    const stories = this.feed(this.#addressOf('stories'));
    const missing = story && stories?.status === 'ready' && !this.#selectedStory;
    return [
      this.unknownDistrict ? this.renderUnknown('district', this.unknownDistrict) : nothing,
      missing ? this.renderUnknown('story', story) : nothing,
      ...this.#layerFiles().map(({ kind, address }) => this.renderNotices(kind, address)),
    ];
  }
}
