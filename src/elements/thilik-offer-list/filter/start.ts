/** What a list has before anything but topics filters it: these, and a button for everything else. */
import { nothing } from 'lit';
import { districtName } from '../../../data/boundaries.ts';
import { emit } from '../../../events.ts';
import { offersTerms } from '../../../i18n/offers.ts';
import type { Offer, TopicId } from '../../../model/types.ts';
import { createOffersView, type OffersView } from '../../../store/offers-view.ts';
import { apart } from '../../../templates/own.ts';
import { failure } from '../../base/notices.ts';
import type { Part } from '../../base/part.ts';
import { topicFilter } from '../thilik-offer-list.view.ts';
import type { FilterHost, OfferFiltering } from './attach-filter.ts';

/** The list, and what it names before all is known of its offers. */
interface Host extends FilterHost {
  readonly element: FilterHost['element'] & { readonly noFilter: boolean };
  readonly address: () => string;
  readonly listed: () => readonly Offer[];
}

const code = () => import('./attach-filter.ts');

/** So few offers are seen at a glance: nobody has to filter them. */
const few = 5;

/** Filters by topics; loads what filters by more when the reader asks for it, or the page or an address has done so. */
export class FilterStart {
  /** When `true`, all other filters are shown. */
  #isOpen = false;
  /** When `true`, the topics are shown on small screens too. */
  #areTopicsOpen = false;
  /** What filters by more than topics; it reads the offers, which are here by then. */
  readonly part: Part<OfferFiltering>;
  readonly #code: Part;
  readonly #viewOf = createOffersView(districtName);

  constructor(private readonly host: Host) {
    this.part = host.element.later('filter', () => code().then(({ attachFilter }) => attachFilter(host)));
    this.#code = host.element.later('filter-code', code);
  }

  get wanted(): readonly Part[] {
    const { state } = this.host.element;
    if (!this.#isOpen && !state.offerFilter && !this.#isNone) return [];
    return [state.feeds[this.host.address()]?.status === 'loading' ? this.#code : this.part];
  }

  /** What the list shows. */
  get view(): OffersView {
    return this.part.value?.view ?? this.#byTopic;
  }

  /** Whether offers are filtered, as by a link, and what does it is on its way: until then nothing is shown as found. */
  get isAwaited(): boolean {
    return this.host.element.state.offerFilter !== undefined && this.part.isOnItsWay;
  }

  /** @param view what the list shows, where that is more than is here */
  render(view: OffersView): unknown {
    if (this.host.element.noFilter) return nothing;
    const { terms } = this.host.locale();
    return apart(
      this.#renderTopics(view),
      this.part.value?.render(this.#isOpen),
      this.#isOpen && this.part.hasFailed
        ? failure('network', offersTerms(terms.lang).filterOffers, terms, () => void this.part.retry())
        : nothing,
    );
  }

  get #byTopic(): OffersView {
    return this.#viewOf(this.host.element.state, this.host.listed());
  }

  /** Whether a district has no offers, while others have: then the nearest are named. */
  get #isNone(): boolean {
    const { noFilter, state } = this.host.element;
    if (noFilter || state.district === null || this.host.listed().length === 0) return false;
    return this.#byTopic.total === 0;
  }

  #renderTopics({ topics, total }: OffersView): unknown {
    const { element } = this.host;
    const { openNow, state } = element;
    const locale = this.host.locale();
    const isUsed = this.#isOpen || state.offerFilter;
    if (topics.length === 0 && total <= few && !isUsed) return nothing;
    const isNow = state.offerFilter?.chosen.hours?.includes('now') ?? false;
    return topicFilter(topics, {
      ...locale,
      open: this.#areTopicsOpen,
      more: openNow?.button(locale, isNow, () => void this.#handleOpenNow()),
      isFilterOpen: total > few || isUsed ? this.#isOpen : null,
      onOpen: () => {
        this.#areTopicsOpen = !this.#areTopicsOpen;
        element.requestUpdate();
      },
      onTopic: (topic) => this.#handleTopic(topic),
      onFilter: () => this.#open(!this.#isOpen),
    });
  }

  #handleTopic(topic: TopicId): void {
    const { element } = this.host;
    const { chosenTopics } = element.state;
    const topics = chosenTopics.includes(topic)
      ? chosenTopics.filter((each) => each !== topic)
      : [...chosenTopics, topic];
    element.hub.store.dispatch({ type: 'filter', topics });
    const count = this.view.offers.length;
    if (this.part.value) this.part.value.tell();
    else emit(element, 'thilik-filter', { topics, languages: [], status: null, query: '', count });
    void this.part.ask();
  }

  async #handleOpenNow(): Promise<void> {
    const filtering = await this.part.retry();
    filtering?.choose('hours', 'now');
    // It says that it could not be loaded.
    if (!filtering) this.#open(true);
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.host.element.requestUpdate();
  }
}
