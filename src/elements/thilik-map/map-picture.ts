import { type PropertyValues } from 'lit';
import { districtsOf } from '../../data/boundaries.ts';
import { stateNames } from '../../data/names.ts';
import { overview } from '../../data/overview.ts';
import { readOneOf, shades, type Shade } from '../../contract/kinds.ts';
import type { MapIntents } from '../../engines/engine.ts';
import { createStage, type Scene } from '../../engines/svg/scene.ts';
import { isMoved } from '../../model/frames.ts';
import { remember } from '../../model/remember.ts';
import type { Kind, RecordOf, Story } from '../../model/types.ts';
import { createMapView, offerCount, recordsOf, type MapView } from '../../store/view.ts';
import type { Adoption, Needs } from '../base/adoptable.ts';
import { state } from '../base/decorators.ts';
import { linkedDistrict } from '../base/linked-district.ts';
import type { Part } from '../base/part.ts';
import type { Status } from '../base/status.ts';
import { MapBase } from './map-base.ts';

/** What the map shows: the view of the state, and where that lies in the drawing. */
export interface Picture {
  readonly view: MapView;
  readonly scene: Scene;
}

/** What another element draws into the map, below the stories, and its entry of the legend. */
export interface Signs {
  draw(scene: Scene, intents: MapIntents): unknown;
  legend(lang: string): unknown;
}

/** How the map gets from its state to a picture: what it needs for it, in which steps, and how wide it is. */
export abstract class MapPicture extends MapBase {
  /** @internal What is said to who can't see it. */
  @state() announcement = '';
  /** How much is drawn, each in a task of its own: 0 the map, 1 what is beside it, 2 the list, 3 the names. */
  @state() protected step = 0;

  /** @internal Signs of an element that has joined. */
  signs?: Signs | undefined;

  /** What stands there once a district is selected. */
  protected readonly answer = this.later('answer', () => import('./answer.ts'), {
    onHere: ({ answerStyles }) => this.addStyles(answerStyles),
  });
  /** Offers on the map come with the offers. */
  protected readonly offerPoints = this.later('offerPoints', () => import('./offers-on-map.ts'));
  /** The search for a place, once it is used. */
  protected readonly search = this.later('search', () =>
    import('../parts/place-search.ts').then(({ attachSearch }) => attachSearch(this)),
  );
  /** Shading by numbers. */
  protected readonly shades = this.later('shades', async () => {
    const shades = await import('./shades.ts');
    this.addStyles(shades.shadeStyles);
    return shades;
  });
  /** Places names where the map does not show the whole state. */
  protected readonly scopeNames = this.later('scopeNames', () => import('../../engines/svg/scope-names.ts'));
  /** Controls and street map. */
  protected readonly street = this.later('street', () =>
    import('./street/attach-street.ts').then(({ attachStreet }) => attachStreet(this)),
  );
  /** What only readers without a mouse need. */
  protected readonly keyboard = this.later('keyboard', () => import('./keyboard.ts'), {
    onHere: ({ attachKeyboard }) => attachKeyboard(this),
  });
  readonly #view = createMapView();
  readonly #stage = remember(createStage());
  #markReady: () => void = () => {};

  /** Resolves with the first complete picture. */
  readonly ready: Promise<void> = new Promise((resolve) => (this.#markReady = resolve));

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('.sketch')?.remove();
    this.addEventListener('focusin', () => void this.keyboard.ask());
  }

  /** @internal */
  override adopt(given: Adoption): void {
    if (given.step !== undefined) this.step = given.step;
    super.adopt(given);
  }

  /** @internal Works out the picture, too: the first time that takes a while, and a task of its own. */
  override prepare(): void {
    super.prepare();
    this.picture();
  }

  /** A link to the page asks for a district as a reader does, of those that the map offers. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const ags = this.hasUpdated ? null : linkedDistrict();
    if (ags && (this.isWholeState || this.state.scope.includes(ags)))
      this.hub.store.dispatch({ type: 'select-district', ags });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const next = Math.min(3, this.step + 1);
    if (next < 3 || this.status !== 'loading') void this.updateComplete.then(() => (this.step = next));
    super.updated(changed);
  }

  protected override isEmpty(): boolean {
    const feeds = this.layerFiles().map(({ address }) => this.feed(address));
    return feeds.every((feed) => feed?.records.length === 0 && !feed.unread);
  }

  /** @internal */
  override needs(): Needs {
    const { files, parts } = super.needs();
    const story = this.isComplete ? this.#story : undefined;
    const address = story && this.details('stories', story.id).address;
    return { parts, files: address ? [...files, { kind: 'stories', address }] : files };
  }

  protected override wantedParts(): readonly Part[] {
    const { view } = this.picture();
    const hasOffers = this.showsOffers && view.districts.some((district) => offerCount(district) > 0);
    return [
      ...super.wantedParts(),
      ...(this.isBare
        ? []
        : [
            ...(this.isChosen || (this.isSettled && this.step === 3) ? [this.answer] : []),
            ...((this.step > 0 && this.hasEisenach) || this.isWhole || (this.isComplete && view.selected)
              ? [this.reading]
              : []),
          ]),
      ...(this.unknownDistrict || this.unknownStory ? [this.diagnostics] : []),
      ...(this.shading === 'offers' || this.shading === 'contacts' ? [this.shades] : []),
      ...(this.isWholeState ? [] : [this.scopeNames]),
      ...(this.isComplete && hasOffers ? [this.offerPoints] : []),
      ...(this.isSettled && this.step === 3 && this.engine === 'maplibre' ? [this.street] : []),
    ];
  }

  /** @internal Whether a story of Eisenach stands in the district that the town is part of today. */
  get hasEisenach(): boolean {
    const { selected } = this.picture().view;
    return Boolean(selected?.stories.some(({ district }) => isMoved(district, this.state.frame)));
  }

  /** Whether everything is drawn that the files told so far: then comes what only adds to the picture. */
  private get isComplete(): boolean {
    return this.isSettled && (this.step === 3 || this.isWhole);
  }

  protected get isLoaded(): boolean {
    return this.status !== 'loading';
  }

  /** @internal Name of the place that led to the district, unless that says it already. */
  get placeName(): string | null {
    const { selected, place } = this.picture().view;
    return place && place.name !== selected?.name ? place.name : null;
  }

  /** Until list or answer stand there, the page keeps the space that it holds for the map. */
  protected override get shownStatus(): Status {
    return this.step < 2 || !this.isTold ? 'loading' : this.status;
  }

  /** Whether a district is selected, or will be by a story that is on its way. */
  protected get isChosen(): boolean {
    return Boolean(this.picture().view.selected ?? (this.state.story && !this.isLoaded));
  }

  /** When `false`, the answer for the selected district is on its way: it comes at once, so that nothing jumps. */
  protected get isTold(): boolean {
    return !this.isChosen || (this.isLoaded && !this.answer.isOnItsWay);
  }

  protected override settled(): void {
    if (this.step < 3 || !this.isTold) return;
    super.settled();
    this.#markReady();
  }

  protected override districtCount(): number {
    return this.picture().view.districts.length;
  }

  /** @internal The selected story, where its district is shown. */
  get openStory(): Story | undefined {
    return this.picture().view.selected?.stories.find(({ id }) => id === this.state.story);
  }

  /** The selected story; `undefined` while it is not loaded or when there is none of this id. */
  get #story(): Story | undefined {
    return this.#records('stories').find(({ id }) => id === this.state.story);
  }

  /** The id of the selected story when there is none. */
  protected get unknownStory(): string | null {
    const isThere = this.feed(this.addressOf('stories'))?.status === 'ready';
    return isThere && !this.#story ? this.state.story : null;
  }

  #records<K extends Kind>(kind: K): readonly RecordOf[K][] {
    return recordsOf<K>(this.feed(this.addressOf(kind)));
  }

  /** @internal */
  picture(): Picture {
    const { frame } = this.state;
    const offers = this.#records('offers');
    const kept = this.hub.keepOffers?.(offers) ?? offers;
    const view = this.#view(this.state, districtsOf(frame), {
      stories: this.#records('stories'),
      offers: kept,
      contacts: this.#records('contacts'),
      unread: kept === offers ? this.feed(this.addressOf('offers'))?.unread : undefined,
    });
    const drawing = overview(frame);
    if (this.step < 3) return { view, scene: this.#stage(drawing, view, null) };
    const names = this.isWholeState ? stateNames : this.scopeNames.value?.scopeNames(drawing, view);
    return { view, scene: this.#stage(drawing, view, names ?? null) };
  }

  protected get shading(): Shade {
    return readOneOf(shades, this.shade);
  }

  /** When `true`, the legend has its height, but not its words. */
  protected get isEarly(): boolean {
    return !this.isSettled || this.shades.isOnItsWay || this.offerPoints.isOnItsWay;
  }

  /** Whether the page asks for offers on the map. */
  protected get showsOffers(): boolean {
    return this.shading === 'offers' || Boolean(this.layers?.includes('offers'));
  }

  /** What draws signs of offers, where the page asks for them. */
  protected get offerSigns(): typeof this.offerPoints.value {
    return this.showsOffers ? this.offerPoints.value : null;
  }

  /** Whether the map shows all districts: their names have places since the build. */
  protected get isWholeState(): boolean {
    return this.state.scope.length === 0;
  }
}
