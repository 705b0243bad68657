import {
  consents,
  frames,
  readAddress,
  readAgs,
  readAgsList,
  readFlag,
  readOneOf,
  readWords,
  unknownScope,
  type Shade,
} from '../../contract/kinds.ts';
import type { FormatName, Mode } from '../../contract/formats.ts';
import { announceMap } from '../../controllers/store-controller.ts';
import { ownAddress } from '../../data/addresses.ts';
import { inFrame } from '../../model/frames.ts';
import { kinds, topicIds, type Ags, type Frame, type Kind } from '../../model/types.ts';
import type { File, Settings, State } from '../../store/state.ts';
import { property } from '../base/decorators.ts';
import { ThilikElement } from '../base/thilik-element.ts';

/** The attributes of the map, how they become state and follow it, and the files that it shows. */
export abstract class MapBase extends ThilikElement {
  /** Key of the selected district, five digits, e.g. `16070`; `null` or empty: none. */
  @property({ reflect: true }) district: Ags | null = null;

  /** Keys of the districts to offer, separated by spaces; empty: all. The map fits them. */
  @property() scope = '';

  /** Which districts: the 22 of `today` or the 23 of `2019`. */
  @property() boundaries: Frame = 'today';

  /** Id of the selected story, e.g. `ilm-kreis`. */
  @property({ reflect: true }) story: string | null = null;

  /** What the map shows: any of `stories offers contacts`. */
  @property() layers: string | null = null;

  /** What the districts are shaded by: whether they have `stories`, how many `offers` or `contacts`, or `none`. */
  @property() shade: Shade = 'stories';

  /** Ids of topics to filter by, separated by spaces; empty: all. */
  @property() topics = '';

  /** Address of own stories instead of the bundled ones. */
  @property({ attribute: 'stories-src' }) storiesSrc = '';

  /** Addresses of own offers, separated by spaces. */
  @property({ attribute: 'offers-src' }) offersSrc = '';

  /** Addresses of own contacts, separated by spaces. */
  @property({ attribute: 'contacts-src' }) contactsSrc = '';

  /** Whether own offers come beside the bundled ones (`add`, `auto`) or instead of them (`replace`). */
  @property({ attribute: 'offers-mode' }) offersMode: Mode = 'auto';

  /** Whether own contacts come beside the bundled ones (`add`) or instead of them (`replace`, `auto`). */
  @property({ attribute: 'contacts-mode' }) contactsMode: Mode = 'auto';

  /** The form of own offers; `auto`: the file tells. */
  @property({ attribute: 'offers-format' }) offersFormat: FormatName = 'auto';

  /** The form of own contacts; `auto`: the file tells. */
  @property({ attribute: 'contacts-format' }) contactsFormat: FormatName = 'auto';

  /** When `true`, there is no search for a place above the map. */
  @property({ converter: readFlag, attribute: 'no-search' }) noSearch = false;

  /** When `true`, the legend is left out. */
  @property({ converter: readFlag, attribute: 'no-legend' }) noLegend = false;

  /** `auto`: a drawing that becomes a map to zoom into when the reader wants it; `svg`: never; `maplibre`: as soon as it is seen. */
  @property() engine: 'auto' | 'svg' | 'maplibre' = 'auto';

  /** Street map: address of a MapLibre style or a PMTiles file, or `basemapde-farbe`, `basemapde-grau`, `basemapde-relief`. */
  @property() basemap = '';

  /** When another host may be asked for the street map: after the reader's `click`, after `grantConsent()` (`external`), or at once (`none`). */
  @property() consent: 'click' | 'external' | 'none' = 'click';

  /** Address of MapLibre's worker; empty: beside our script. */
  @property({ attribute: 'worker-url' }) workerUrl = '';

  /** When `true`, there is no button for the reader's own position. */
  @property({ converter: readFlag, attribute: 'no-locate' }) noLocate = false;

  /** @internal When `true`, the element around it has the words: it is the drawing alone. */
  isBare = false;

  /** The district that the page was written with, as it stands there. */
  #written: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    announceMap();
  }

  /** @internal */
  override prepare(): void {
    // Before the first picture no reader has chosen anything.
    if (!this.hasUpdated) this.#written = this.getAttribute('district') ?? this.district;
    super.prepare();
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

  /** Values that make no sense count as not given and are told in place. */
  protected override settings(): Partial<Settings> {
    return {
      ...super.settings(),
      frame: readOneOf(frames, this.boundaries),
      scope: readAgsList(this.scope),
      topics: readWords(topicIds, this.topics),
      layers: this.layers === null ? kinds : readWords(kinds, this.layers),
      sources: [
        readAddress(this.storiesSrc, this.baseURI),
        ownAddress('offers', this.offersSrc, this.baseURI, this.offersMode, this.offersFormat),
        ownAddress('contacts', this.contactsSrc, this.baseURI, this.contactsMode, this.contactsFormat),
      ],
      consent: readOneOf(consents, this.consent),
      district: readAgs(this.district),
      story: this.story || null,
    };
  }

  /** @internal */
  override follow(before: State): void {
    super.follow(before);
    const { district, story } = this.state;
    if (district !== before.district) this.district = district ?? this.#unknownKey;
    if (story !== before.story) this.story = story;
  }

  /**
   * The district that the page is about: the one that its author wrote, never one that a reader chose, which `district`
   * shows, too. `null`: the page is about none, or several.
   */
  private get ownDistrict(): Ags | null {
    const { scope, frame } = this.state;
    const ags = readAgs(this.#written) ?? (scope.length === 1 ? scope[0] : null);
    return ags ? inFrame(ags, frame) : null;
  }

  /** @internal Whether the page itself says whom to ask in this district: a child in the slot `first`. */
  hasOwnWord(ags: Ags | undefined): boolean {
    return Boolean(ags) && ags === this.ownDistrict && [...this.children].some(({ slot }) => slot === 'first');
  }

  /** What `district` says when it is no key of a district; else `null`. */
  get #unknownKey(): string | null {
    return this.district && !readAgs(this.district) ? this.district : null;
  }

  /** What `district` or the whole of `scope` says instead of keys, so that all of Thuringia is shown; else `null`. */
  protected get unknownDistrict(): string | null {
    return this.#unknownKey ?? unknownScope(this.scope);
  }

  /** Who is offered one district has nothing to search for. */
  protected get hasSearch(): boolean {
    return !this.noSearch && this.state.scope.length !== 1;
  }

  /** @internal */
  override addressOf(kind: Kind): string {
    return this.hub.address(kind, this.localize.lang);
  }

  protected override wanted(): readonly File[] {
    return this.layerFiles().filter(({ kind }) => !this.#isLater(kind));
  }

  protected override wantedLater(): readonly File[] {
    return this.layerFiles().filter(({ kind }) => this.#isLater(kind));
  }

  /** Offices are in the first picture only where the page is about one district or story, or shades districts by them. */
  #isLater(kind: Kind): boolean {
    return (
      kind === 'offers' || (kind === 'contacts' && this.shade !== 'contacts' && !this.ownDistrict && !this.state.story)
    );
  }

  protected layerFiles(): readonly File[] {
    return this.state.layers.map((kind) => ({ kind, address: this.addressOf(kind) }));
  }
}
