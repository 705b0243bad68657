import { readAddress, readAgsList, readOneOf, readWords } from '../../contract/kinds.ts';
import { tourOrders, type TourOrder } from '../../contract/tour-orders.ts';
import { districtsOf } from '../../data/boundaries.ts';
import { remember } from '../../model/remember.ts';
import { topicIds, type Ags, type Kind, type LonLat } from '../../model/types.ts';
import type { File, Settings } from '../../store/state.ts';
import { recordsOf } from '../../store/view.ts';
import { tourView, type Stop, type TourView } from '../../store/tour-view.ts';
import { property } from '../base/decorators.ts';
import type { Part } from '../base/part.ts';
import type { Status } from '../base/status.ts';
import { ThilikElement } from '../base/thilik-element.ts';
import type { Kept } from '../base/address-state.ts';

/** The attributes of the tour, what it needs for its picture, and where the reader is. */
export abstract class TourBase extends ThilikElement {
  /** Id of the map to join. */
  @property() for: string | null = null;

  /** Id of the story that is shown, e.g. `ilm-kreis`; without it the first one. Changes as the reader goes on. */
  @property({ reflect: true }) story: string | null = null;

  /** Keys of the districts whose stories are told, separated by spaces; empty: all. A joined map decides. */
  @property() scope = '';

  /** Ids of the topics to filter by, separated by spaces; empty: all. Changes as the reader filters. */
  @property() topics = '';

  /** In which order: by `number`, by first `topic`, from `west` to east, or the `nearest` next. Changes as the reader chooses. */
  @property() order: TourOrder = 'number';

  /** Messengers that a story can be passed on by, separated by spaces: any of `whatsapp telegram threema`; empty: none. */
  @property() share = '';

  /** Address of own stories instead of the bundled ones. */
  @property() src = '';

  /** Name of a parameter after `#` in the page's address that keeps story and topics; empty: none does. */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  /** The order on a map. */
  protected readonly numbers = this.later('numbers', () => import('./map-numbers.ts'));
  /** Puts stops in the order of the nearest next one. */
  protected readonly nearest = this.later('nearest', () => import('../../geo/nearest-order.ts'));

  /** What stands below a long text; comes with it. */
  protected readonly end = this.later('end', () => import('./story-end.ts').then(({ StoryEnd }) => new StoryEnd(this)));

  /** Story and topics in the address. */
  protected readonly address = this.later(
    'address',
    () => import('../base/address-state.ts').then(({ AddressState }) => new AddressState(this)),
    { onHere: (address) => address.begin() },
  );

  /** When `true`, a complete picture stood there: what comes later only adds to one. */
  protected isShown = false;
  /** The story that was shown last: it stays while nothing else is selected. */
  protected last: string | null = null;
  readonly #view = remember(tourView);

  protected override settings(): Partial<Settings> {
    const own = { story: this.story || null, chosenTopics: readWords(topicIds, this.topics) };
    return this.store.joined ? own : { ...super.settings(), ...own, scope: readAgsList(this.scope) };
  }

  /** @internal */
  override addressOf(kind: Kind): string {
    const source = kind === 'stories' ? readAddress(this.src, this.baseURI) : undefined;
    return this.hub.address(kind, this.localize.lang, source);
  }

  /** The first picture has the figures of its story: nothing moves when they come. */
  protected override wanted(): readonly File[] {
    return this.isShown ? [this.list] : [this.list, ...this.#complete(this.current)];
  }

  /** The stories that are one step away, once the reader is here. */
  protected override wantedLater(): readonly File[] {
    const { stops } = this.view;
    const at = this.at;
    const here = stops[at];
    const around = here?.story.id === this.last ? [stops[at + 1], stops[at - 1]] : [];
    const near = [here, ...around].flatMap((stop) => this.#complete(stop));
    return [...near, ...(this.end.value?.files ?? [])];
  }

  protected override wantedParts(): readonly Part[] {
    const parts = this.feed(this.list.address)?.status === 'ready' && this.current ? [this.reading] : [];
    return [
      ...parts,
      ...(this.hasOpened ? [this.end] : []),
      ...(this.unknown ? [this.diagnostics] : []),
      ...(this.urlState ? [this.address] : []),
      ...(this.store.joined ? [this.numbers] : []),
      ...(this.order === 'nearest' ? [this.nearest] : []),
    ];
  }

  /** What a story lacks of its complete form only leaves something out. */
  override get status(): Status {
    const list = this.feed(this.list.address);
    if (list?.status !== 'ready') return list?.status === 'error' ? 'error' : 'loading';
    const isAwaited = this.wanted().some(({ address }) => (this.feed(address)?.status ?? 'loading') === 'loading');
    const parts = this.wantedParts().filter((part) => part !== this.numbers);
    const isOnItsWay = isAwaited || parts.some((part) => part.isOnItsWay);
    if (!this.isShown && !this.isWhole && isOnItsWay) return 'loading';
    return this.isEmpty() ? 'empty' : 'ready';
  }

  /** @internal What the address keeps; nothing of the first story without topics. */
  get kept(): Partial<Kept> | null {
    const { chosenTopics: topics } = this.state;
    const isFirst = topics.length === 0 && this.at === 0;
    return this.current && !isFirst ? { district: this.current.ags, story: this.current.story.id, topics } : null;
  }

  /** @internal Shows what the address says, or the first story. */
  keep(kept: Kept | null): void {
    this.hub.store.dispatch({ type: 'filter', topics: kept?.topics ?? [] });
    const story = kept ? kept.story : this.view.all[0]?.story.id;
    this.hub.store.dispatch({ type: 'select-story', id: story ?? null });
  }

  protected override isEmpty(): boolean {
    return this.view.all.length === 0;
  }

  protected get list(): File {
    return { kind: 'stories', address: this.addressOf('stories') };
  }

  #complete(stop: Stop | null | undefined): readonly File[] {
    const address = stop && this.details('stories', stop.story.id).address;
    return address ? [{ kind: 'stories', address }] : [];
  }

  /** @internal */
  get view(): TourView {
    const stories = recordsOf<'stories'>(this.feed(this.list.address));
    return this.#view(
      this.state,
      stories,
      readOneOf(tourOrders, this.order),
      labelOf,
      this.nearest.value?.nearestOrder,
    );
  }

  /** @internal Where the reader is; `null`: nowhere, since there is nothing, or no story of the id that the page names. */
  get current(): Stop | null {
    return this.view.stops[this.at] ?? null;
  }

  /** The id of the story when there is none. */
  protected get unknown(): string | null {
    const { story } = this.state;
    const isThere = this.feed(this.list.address)?.status === 'ready';
    return isThere && story && !this.view.all.some(({ story: { id } }) => id === story) ? story : null;
  }

  protected get at(): number {
    const { stops } = this.view;
    if (this.unknown) return -1;
    const indexOf = (id: string | null) => stops.findIndex(({ story }) => story.id === id);
    return Math.max(indexOf(this.state.story), this.state.story ? -1 : indexOf(this.last), stops.length > 0 ? 0 : -1);
  }
}

const labelOf = (ags: Ags): LonLat =>
  (districtsOf('2019').find((district) => district.ags === ags) ?? { label: [11, 51] as const }).label;
