/** The filter of offers, once it is used: what it leaves, what it looks like, and what readers do with it. */
import { nothing } from 'lit';
import { away } from '../../../content/away.ts';
import type { Locale } from '../../../content/fact.ts';
import { districtName, districtsOf } from '../../../data/boundaries.ts';
import { emit } from '../../../events.ts';
import { inBerlin } from '../../../hours/berlin.ts';
import { filterTerms } from '../../../i18n/filter.ts';
import { offersTerms } from '../../../i18n/offers.ts';
import type { Terms } from '../../../i18n/terms.ts';
import { inFrame } from '../../../model/frames.ts';
import { noFilter, withChoice, type FacetName, type OfferFilter, type OfferSort } from '../../../model/offer-filter.ts';
import { remember } from '../../../model/remember.ts';
import type { Ags, Frame, LonLat, Offer, TopicId } from '../../../model/types.ts';
import type { OfferSearch } from '../../../search/offer-text.ts';
import type { LimitName } from '../../../store/filter-counts.ts';
import { createOfferFiltering, type Active, type FilterSetting, type FilterView } from '../../../store/filter-view.ts';
import { nextDate } from '../../../store/offer-order.ts';
import { apart } from '../../../templates/own.ts';
import { nextTask } from '../../base/next-task.ts';
import type { StoreElement } from '../../base/store-element.ts';
import type { OpenNow } from '../../parts/open-now.ts';
import { keepOffers } from '../keep-offers.ts';
import { keepFocusInView } from './focus-in-view.ts';
import { filterStyles } from './filter.styles.ts';
import { activeFilters, filterPanel, noneLeft, type FilterOptions } from './filter.view.ts';
import { inPieces, readAtOnce, searchIn } from './read-offers.ts';

/** The list that is filtered. */
export interface FilterHost {
  readonly element: StoreElement & { readonly openNow?: OpenNow };
  readonly records: () => readonly Offer[];
  readonly locale: () => Locale;
  /** What comes is to be seen whole. */
  readonly makeRoom: () => void;
}

/** Gives a list its filter, once its offers are read. */
export async function attachFilter(host: FilterHost): Promise<OfferFiltering> {
  const filtering = createOfferFiltering();
  await inPieces(host.element, host.records(), filtering.read);
  host.element.addStyles(filterStyles);
  const attached = new OfferFiltering(host, filtering);
  await attached.begin();
  return attached;
}

const labelOf = (ags: Ags): LonLat => districtsOf('2019').find((district) => district.ags === ags)?.label ?? [11, 51];

class OfferFiltering {
  readonly #search = remember(searchIn);

  readonly #setting = remember(
    (
      openNow: OpenNow | undefined,
      terms: Terms,
      lang: string,
      frame: Frame,
      staleBefore: string,
      today: string,
      _minute: number,
    ): FilterSetting => ({
      nameOf: (ags: Ags) => districtName(inFrame(ags, frame)),
      labelOf,
      search: this.#search(terms).find,
      openStateOf: openNow && ((offer: Offer) => openNow.stateOf(offer, staleBefore)),
      today,
      lang,
    }),
  );
  readonly #view;
  /** When `true`, what is typed waits until thousands of offers are read. */
  #isReading = false;
  #isOpen = false;
  #typed = '';
  readonly #readAhead = remember(async (offers: readonly Offer[], { read }: OfferSearch) => {
    this.#isReading = offers.length > readAtOnce;
    await nextTask();
    await inPieces(this.host.element, offers, read);
    this.#isReading = false;
  });
  readonly #hasDates = remember((offers: readonly Offer[], today: string) =>
    offers.some((offer) => nextDate(offer, today)),
  );

  constructor(
    private readonly host: FilterHost,
    private readonly filtering: ReturnType<typeof createOfferFiltering>,
  ) {
    this.#view = remember(filtering.view);
  }

  /** A filter that came with the address: once its words can be found, a joined map can follow it. */
  async begin(): Promise<void> {
    if (this.#filter.query) await this.#read();
    const { element } = this.host;
    const { state } = element;
    this.#lead();
    if (state.offerFilter) this.#dispatch({ ...state.offerFilter });
  }

  /** What the list shows. */
  get view(): FilterView {
    const { state, offers, setting } = this.#given;
    return this.#view(state, offers, setting);
  }

  /** What a joined map shows: by the records of the list, which tell more than its own. */
  readonly #keep = (ofMap: readonly Offer[]): readonly Offer[] => {
    const { state, offers, setting } = this.#given;
    return this.filtering.kept(ofMap, state, offers, setting);
  };

  /** A joined map follows, and more of a large file waits until it is read. */
  #lead(): void {
    const { element, locale } = this.host;
    keepOffers(element, 'filter', this.#keep);
    element.hub.readAhead = (offers) => {
      const { read } = this.#search(locale().terms);
      return inPieces(element, offers, (offer) => {
        this.filtering.read(offer);
        if (this.#filter.query) read(offer);
      });
    };
  }

  /** In another minute something else may be open. */
  get #given() {
    const { element, records, locale } = this.host;
    const { terms, lang } = locale();
    const { state, openNow } = element;
    const { date, minutes } = inBerlin(new Date());
    const minute = this.#filter.chosen.hours?.length ? minutes : 0;
    const setting = this.#setting(openNow, terms, lang, state.frame, state.staleBefore, date, minute);
    return { state, offers: records(), setting };
  }

  /** What the status says beside how many offers there are. */
  get note(): string {
    const { unknownHours, placeless, offers, active } = this.view;
    const { terms } = this.host.locale();
    const texts = filterTerms(terms.lang);
    if (offers.length > 0) {
      const notes = [unknownHours && texts.unknownHours(unknownHours), placeless && texts.placeless(placeless)];
      return notes.filter(Boolean).join(' ');
    }
    const isOfTopics = active.every(({ of }) => of === 'topic');
    return isOfTopics ? offersTerms(terms.lang).noneOfTopics : texts.none;
  }

  /** The choices, when they are open, and what is chosen. */
  render(isOpen: boolean): unknown {
    const { view } = this;
    if (isOpen) void this.#read();
    if (isOpen && !this.#isOpen) keepFocusInView(this.host.element);
    this.#isOpen = isOpen;
    const options = this.#options(view);
    return apart(
      isOpen ? filterPanel(view, options) : nothing,
      view.active.length > 0 ? activeFilters(view, options) : nothing,
    );
  }

  /** What stands before the nearest offers when nothing is left. */
  renderNone(level: number): unknown {
    const { view } = this;
    return noneLeft(view, level, this.#options(view));
  }

  /** How far an offer is from where the reader is, in words; `null`: not known. */
  distanceOf(offer: Offer): string | null {
    const far = this.view.kilometresTo(offer);
    return far === null ? null : away(far, this.host.locale());
  }

  /** The reader chooses something, or does so no longer. */
  choose(facet: FacetName, value: string): void {
    this.#set(withChoice(this.#filter, facet, value));
  }

  get #filter(): OfferFilter {
    return this.host.element.state.offerFilter ?? noFilter;
  }

  #options(view: FilterView): FilterOptions {
    const locale = this.host.locale();
    const { place } = this.host.element.state;
    return {
      ...locale,
      openNow: this.host.element.openNow?.label(locale) ?? '',
      place: place?.name ?? '',
      sorts: this.#sorts(view, place?.lonLat),
      onQuery: (query) => void this.#handleQuery(query),
      onSearched: () => this.#handleSearched(),
      onChoice: (facet, value) => this.choose(facet, value),
      onSort: (sort) => this.#set({ ...this.#filter, sort }),
      onRemove: (active, index) => this.#handleRemove(active, index),
      onRemoveAll: () => this.#handleRemoveAll(),
      onLoosen: (of) => this.#handleLoosen(of),
    };
  }

  #sorts({ filter }: FilterView, from: LonLat | null | undefined): readonly OfferSort[] {
    const { date } = inBerlin(new Date());
    const can: Readonly<Record<OfferSort, boolean>> = {
      usual: true,
      name: true,
      date: this.#hasDates(this.host.records(), date),
      distance: Boolean(from),
    };
    return (Object.keys(can) as OfferSort[]).filter((sort) => can[sort] || sort === filter.sort);
  }

  #read(): Promise<void> {
    return this.#readAhead(this.host.records(), this.#search(this.host.locale().terms));
  }

  async #handleQuery(query: string): Promise<void> {
    this.#typed = query;
    if (this.#isReading) await this.#read();
    if (query === this.#typed) this.#set({ ...this.#filter, query });
  }

  #set(offerFilter: OfferFilter): void {
    this.#dispatch(offerFilter);
    this.tell();
  }

  #dispatch(offerFilter: OfferFilter): void {
    const { element } = this.host;
    this.#lead();
    element.hub.store.dispatch({ type: 'configure', change: { offerFilter } });
  }

  #setTopics(topics: readonly TopicId[]): void {
    this.host.element.hub.store.dispatch({ type: 'filter', topics });
  }

  /** The page hears what is filtered and how much that leaves. */
  tell(): void {
    const { element } = this.host;
    const { query, chosen } = this.#filter;
    const { length: count } = this.view.offers;
    if (count === 0) this.host.makeRoom();
    const detail = { languages: chosen.language ?? [], status: null, query, count };
    emit(element, 'thilik-filter', { topics: element.state.chosenTopics, ...detail });
  }

  /** Never with what was typed. */
  #handleSearched(): void {
    if (!this.#filter.query.trim()) return;
    emit(this.host.element, 'thilik-search', { hit: this.view.offers.length > 0 });
  }

  /** The focus goes on to the next one, else to the one before, else to the button that opens the filter. */
  #handleRemove({ of, value }: Active, index: number): void {
    const { chosenTopics } = this.host.element.state;
    if (of === 'topic') this.#setTopics(chosenTopics.filter((topic) => topic !== value));
    if (of === 'topic') this.tell();
    else this.#set(of === 'query' ? { ...this.#filter, query: '' } : withChoice(this.#filter, of, value));
    this.#focus((root) => {
      const chips = root.querySelectorAll<HTMLElement>('.chip');
      return chips[index] ?? chips[index - 1] ?? this.#toggle(root);
    });
  }

  #handleRemoveAll(): void {
    this.#setTopics([]);
    this.#set({ ...noFilter, sort: this.#filter.sort });
    this.#focus((root) => this.#toggle(root));
  }

  /** The reader wants to see what there is then: the focus goes to the first offer. */
  #handleLoosen(of: LimitName): void {
    if (of === 'topic') this.#setTopics([]);
    if (of === 'topic') this.tell();
    else if (of === 'query') this.#set({ ...this.#filter, query: '' });
    else this.#set({ ...this.#filter, chosen: { ...this.#filter.chosen, [of]: [] } });
    this.#focus((root) => root.querySelector<HTMLElement>('[part=item] :is(a, summary)'));
  }

  readonly #toggle = (root: ParentNode) =>
    root.querySelector<HTMLElement>('.toggle') ?? root.querySelector<HTMLElement>('.opener');

  #focus(find: (root: ParentNode) => HTMLElement | null): void {
    const { element } = this.host;
    void element.updateComplete.then(() => find(element.renderRoot)?.focus());
  }
}

export type { OfferFiltering };
