import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { text } from '../../content/fact.ts';
import { readFlag, wordsOf } from '../../contract/kinds.ts';
import { districtName } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import { offersTerms } from '../../i18n/offers.ts';
import { inFrame } from '../../model/frames.ts';
import { topicIds, type Ags, type Offer, type TopicId } from '../../model/types.ts';
import { createOffersView, type OffersView } from '../../store/offers-view.ts';
import type { File, Settings, State } from '../../store/state.ts';
import { recordsOf } from '../../store/view.ts';
import { property, state } from '../base/decorators.ts';
import { shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import type { OpenNow } from '../parts/open-now.ts';
import { offerEntry } from '../parts/reading.ts';
import { apart, words } from '../../templates/own.ts';
import { failure } from '../base/notices.ts';
import { firstPage, nextPage } from '../base/paging.ts';
import type { Part } from '../base/part.ts';
import { ThilikListElement } from '../base/thilik-list-element.ts';
import { thilikOfferListStyles } from './thilik-offer-list.styles.ts';
import { HandOverStart } from './hand-over/start.ts';
import { found, namesOf, topicFilter } from './thilik-offer-list.view.ts';

const filterCode = () => import('./filter/attach-filter.ts');

/** So few offers are seen at a glance: nobody has to filter them. */
const few = 5;

/**
 * Integration offers with what is known of them and since when, to filter by topic. Alone it shows all of Thuringia or
 * its own `district`; joined to a map it follows the selection there. Words, spoken language and more to filter by come
 * on demand.
 *
 * @summary List of integration offers, filterable.
 * @tag thilik-offer-list
 * @slot - Fallback without JavaScript: names and links of offers. Replaced when the element is ready.
 * @csspart filter - The topics to filter by, and the button for all other filters.
 * @csspart list - The list.
 * @csspart item - One offer.
 * @cssstate loading - The offers are on their way.
 * @cssstate ready - Offers are shown.
 * @cssstate empty - There are no offers.
 * @cssstate error - The offers could not be loaded, or only their names.
 * @fires {CustomEvent<FilterDetail>} thilik-filter - The reader filters.
 * @fires {CustomEvent<SearchDetail>} thilik-search - The reader has searched the offers. Never with what was typed.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The offers could not be loaded. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 */
export class ThilikOfferList extends ThilikListElement<'offers'> {
  static override styles = thilikOfferListStyles;

  /** Ids of the topics to filter by, separated by spaces; empty: all. Changes as the reader filters. */
  @property() topics = '';

  /** When `true`, there are no buttons to filter. */
  @property({ converter: readFlag, attribute: 'no-filter' }) noFilter = false;

  /** @internal The filter for what is open now; it comes with what tells of hours. */
  declare openNow?: OpenNow;

  /** When `true`, the topics are shown on small screens too. */
  @state() private areTopicsOpen = false;

  /** When `true`, all other filters are shown. */
  @state() private isFilterOpen = false;

  /** Name of a parameter after `#` in the page's address that keeps district and filters; empty: none does. */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  protected override readonly kind = 'offers';

  /** The state that the page asked for, before any reader. */
  #written: State | null = null;

  /** District and filters in the address. */
  readonly #address = this.later(
    'address',
    () =>
      import('./filter/filter-address.ts').then(({ attachAddress }) =>
        attachAddress(this, this.#written ?? this.state),
      ),
    { onHere: (address) => address.begin() },
  );

  /** What the parts of the list ask it for. */
  readonly #host = {
    element: this,
    records: () => this.#complete(),
    address: () => this.address,
    locale: () => this.locale(),
  };

  /** Filters by more than topics; comes with the first use of any filter, and reads the offers, which are here by then. */
  private readonly filtering = this.later('filter', () =>
    filterCode().then(({ attachFilter }) => attachFilter(this.#host)),
  );
  readonly #filterCode = this.later('filter-code', filterCode);

  /** Reads on in a large file. */
  readonly #large = this.later('large', () =>
    import('./large/attach-large.ts').then(({ attachLarge }) =>
      attachLarge({ ...this.#host, marked: () => this.#handOver.marked }),
    ),
  );

  /** Marks offers and hands them over, on demand. */
  readonly #handOver = new HandOverStart({ ...this.#host, onOpen: () => this.expand(firstPage) });

  readonly #viewOf = createOffersView(districtName);

  protected override settings(): Partial<Settings> {
    return { ...super.settings(), chosenTopics: wordsOf(this.topics).filter(isTopic) };
  }

  /** @internal What the address names takes the place of what the page has written. */
  override follow(before: State): void {
    super.follow(before);
    const { chosenTopics, district } = this.state;
    if (chosenTopics !== before.chosenTopics) this.topics = chosenTopics.join(' ');
    if (!this.store.joined && district !== this.settings().district) this.district = district;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address.value?.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#address.value?.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#written ??= this.state;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isConnected) return;
    this.#address.value?.tell();
    this.#large.value?.readOn(this.shownCount + nextPage);
  }

  /** The list first, which names the offers; then, where there is one for all, the file with the complete records. */
  protected override wanted(): readonly File[] {
    const [one, other = one] = this.records();
    const address = one && this.details(this.kind, one.id).address;
    return address && other && this.details(this.kind, other.id).address === address
      ? [{ kind: this.kind, address }]
      : super.wanted();
  }

  /** The complete records where one file has them all, else what the list says. */
  #complete(): readonly Offer[] {
    const complete = this.wanted().map(({ address }) => recordsOf<'offers'>(this.feed(address)));
    return complete.find(({ length }) => length > 0) ?? this.records();
  }

  protected override wantedParts(): readonly Part[] {
    return [
      ...super.wantedParts(),
      ...(this.isWhole ? [this.reading] : []),
      ...(this.urlState ? [this.#address] : []),
      ...(this.feed(this.address)?.unread ? [this.#large] : []),
      ...(this.isFilterOpen || this.state.offerFilter || this.#isNone
        ? [this.feed(this.address)?.status === 'loading' ? this.#filterCode : this.filtering]
        : []),
      ...this.#handOver.wanted,
    ];
  }

  /** What is marked, where only that is shown; what is left, or what comes nearest to that. */
  protected override found(): readonly Offer[] {
    const { shown } = this.#handOver;
    if (shown) return shown;
    const view = this.#shownView();
    const { offers } = view;
    if (offers.length > 0 || this.#large.value?.look(view)) return offers;
    return this.filtering.value?.view.nearest ?? offers;
  }

  protected override nameOf({ name }: Offer): unknown {
    return shown(text(name, this.locale()));
  }

  get #view(): OffersView {
    return this.#viewOf(this.state, this.records());
  }

  #shownView(): OffersView {
    return this.filtering.value?.view ?? this.#view;
  }

  /** Whether offers are filtered, as by a link, and what does it is on its way: until then nothing is shown as found. */
  get #isAwaited(): boolean {
    return this.state.offerFilter !== undefined && this.filtering.isOnItsWay;
  }

  /** Whether a district has no offers, while others have: then the nearest are named. */
  get #isNone(): boolean {
    if (this.noFilter || this.state.district === null || this.records().length === 0) return false;
    return this.#view.total === 0;
  }

  #handleTopic(topic: TopicId): void {
    const { chosenTopics } = this.state;
    const topics = chosenTopics.includes(topic)
      ? chosenTopics.filter((each) => each !== topic)
      : [...chosenTopics, topic];
    this.hub.store.dispatch({ type: 'filter', topics });
    const { value } = this.filtering;
    const count = this.#shownView().offers.length;
    if (value) value.tell();
    else emit(this, 'thilik-filter', { topics, languages: [], status: null, query: '', count });
    void this.filtering.ask();
  }

  async #handleOpenNow(): Promise<void> {
    const filtering = await this.filtering.retry();
    filtering?.choose('hours', 'now');
    // It says that it could not be loaded.
    if (!filtering) this.isFilterOpen = true;
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district } = this.state;
    const texts = offersTerms(terms.lang);
    const large = this.#large.value?.look(this.#shownView());
    const view = large?.view ?? this.#shownView();
    const filtering = this.noFilter ? null : this.filtering.value;
    const isReady = this.feed(this.address)?.status === 'ready' && !this.#isAwaited;
    const isNone = isReady && !large && view.offers.length === 0;
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${apart(
        heading(this.level, words(district ? texts.offersIn(this.placeOf(district)) : terms.offers)),
        this.renderDistrictNote(),
        this.noFilter ? nothing : this.#renderFilter(view),
        filtering?.render(this.isFilterOpen),
        this.isFilterOpen && this.filtering.hasFailed
          ? failure('network', texts.filterOffers, terms, () => void this.filtering.retry())
          : nothing,
        this.#handOver.render(view.total > 0 && !this.noFilter),
        this.wanted().map(({ kind, address }) => this.renderNotices(kind, address)),
      )}
      <p role="status" class="muted small">
        ${words(isReady ? large?.status || found(view, terms, this.filtering.value?.note) : '')}
      </p>
      ${apart(
        isNone ? filtering?.renderNone(this.level + 1) : nothing,
        this.status === 'loading' || this.#isAwaited
          ? namesOf(this.#isAwaited ? { ...view, offers: [] } : view, this.locale())
          : this.#renderOffers(large && !large.isAwaited ? view.total : undefined),
      )}
    </div>`;
  }

  #renderFilter({ topics, total }: OffersView): unknown {
    const { openNow, isFilterOpen } = this;
    const isUsed = isFilterOpen || this.state.offerFilter;
    if (topics.length === 0 && total <= few && !isUsed) return nothing;
    const isNow = this.state.offerFilter?.chosen.hours?.includes('now') ?? false;
    return topicFilter(topics, {
      ...this.locale(),
      open: this.areTopicsOpen,
      more: openNow?.button(this.locale(), isNow, () => void this.#handleOpenNow()),
      isFilterOpen: total > few || isUsed ? isFilterOpen : null,
      onOpen: () => (this.areTopicsOpen = !this.areTopicsOpen),
      onTopic: (topic) => this.#handleTopic(topic),
      onFilter: () => (this.isFilterOpen = !isFilterOpen),
    });
  }

  /** @param total how many there are, where some are not here yet */
  #renderOffers(total?: number): TemplateResult {
    const { value: filtering } = this.filtering;
    return this.renderPage(
      this.found(),
      (offer, locale) => {
        const { id, district } = offer;
        const { record } = this.details(this.kind, id);
        const entry = offerEntry(record ?? offer, {
          ...locale,
          hoursNow: this.hoursNow,
          level: this.level + 1,
          district: this.#whereIs(district, filtering?.distanceOf(offer)),
          isComplete: record !== null,
          isOpen: this.isOpened('offers', id),
          details: this.renderDetails('offers', id, (reading, complete) =>
            reading.offerDetails(complete, this.readingOptions(this.level + 2)),
          ),
          onToggle: (isOpen) => {
            if (isOpen) this.expand();
            this.open('offers', [id], isOpen);
          },
        });
        return apart(entry, this.#handOver.button(offer));
      },
      total,
    );
  }

  /** The district, where that is not clear, and how far it is from where the reader is, where that is known. */
  #whereIs(district: Ags, distance?: string | null): string | undefined {
    const isClear = this.state.district === inFrame(district, this.state.frame);
    return [isClear ? '' : this.placeOf(district), distance].filter(Boolean).join(' · ') || undefined;
  }
}

const isTopic = (word: string): word is TopicId => (topicIds as readonly string[]).includes(word);
