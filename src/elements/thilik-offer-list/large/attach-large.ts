/** A list with a large file: what a district has of it is read as far as the reader wants to see it. */
import type { Locale } from '../../../content/fact.ts';
import { readOn } from '../../../controllers/read-on.ts';
import { offersTerms } from '../../../i18n/offers.ts';
import { inFrame } from '../../../model/frames.ts';
import { facetNames } from '../../../model/offer-filter.ts';
import type { Ags, TopicId } from '../../../model/types.ts';
import { topicIds } from '../../../model/types.ts';
import type { OffersView } from '../../../store/offers-view.ts';
import type { State } from '../../../store/state.ts';
import type { StoreElement } from '../../base/store-element.ts';
import type { HandOverStart } from '../hand-over/start.ts';

/** The list that is read on for. */
export interface LargeHost {
  readonly element: StoreElement;
  readonly address: () => string;
  readonly locale: () => Locale;
  readonly marked: () => HandOverStart['marked'];
}

/** Of so many districts the list begins by itself. */
const few = 3;

/** What is shown of a list that is not here as a whole. */
export interface LargeView {
  readonly view: OffersView;
  /** What the status says; empty: what it always says. */
  readonly status: string;
  /** When `true`, there is nothing yet to say that nothing is left. */
  readonly isAwaited: boolean;
}

export const attachLarge = (host: LargeHost) => new LargeList(host);

const isFiltered = ({ topics, chosenTopics, offerFilter }: State) =>
  topics.length + chosenTopics.length > 0 ||
  (offerFilter !== undefined &&
    (offerFilter.query.trim() !== '' ||
      offerFilter.sort !== 'usual' ||
      facetNames.some((name) => offerFilter.chosen[name]?.length)));

class LargeList {
  constructor(private readonly host: LargeHost) {}

  /** The view with what is not here; `null`: all of the place is here. */
  look(view: OffersView): LargeView | null {
    const { state } = this.host.element;
    const { terms } = this.host.locale();
    const unread = this.#places.flatMap((ags) => this.#unread[ags] ?? []);
    if (unread.length === 0 || this.host.marked()?.shown) return null;
    const total = unread.reduce((sum, { count }) => sum + count, view.total);
    if (!this.#isNarrow) {
      const status = offersTerms(terms.lang).chooseDistrict(total);
      return { view: { ...view, topics: [] }, status, isAwaited: true };
    }
    if (isFiltered(state)) return { view: { ...view, total }, status: terms.loading, isAwaited: true };
    const more = (topic: TopicId) => unread.reduce((sum, { topics }) => sum + (topics[topic] ?? 0), 0);
    const here = new Map(view.topics.map((each) => [each.topic, each]));
    const topics = topicIds
      .map((topic) => ({ topic, chosen: false, count: (here.get(topic)?.count ?? 0) + more(topic) }))
      .filter(({ count }) => count > 0);
    return { view: { ...view, total, topics }, status: terms.offerCount(total), isAwaited: false };
  }

  /** Reads as far as is needed: the offers that are shown and a page more, or all that a filter or a link has to go through. */
  readOn(count: number): void {
    const { hub, state } = this.host.element;
    const { mayBeIn = [], awaited = [] } = this.host.marked() ?? {};
    const here = this.#isNarrow ? this.#places : [];
    const wanted = awaited.length > 0 ? awaited : here.filter((ags) => mayBeIn.includes(ags));
    const isAll = wanted.length > 0 || isFiltered(state);
    readOn(hub, this.host.address(), wanted.length > 0 ? wanted : here, isAll ? Infinity : count);
  }

  get #unread() {
    return this.host.element.state.feeds[this.host.address()]?.unread ?? {};
  }

  /** Districts of the list, those of today. */
  get #places(): readonly Ags[] {
    const { district, scope } = this.host.element.state;
    const wanted = district ? [district] : scope.length > 0 ? scope : Object.keys(this.#unread);
    return [...new Set(wanted.map((ags) => inFrame(ags, 'today')))];
  }

  get #isNarrow(): boolean {
    const { district, scope } = this.host.element.state;
    return district !== null || (scope.length > 0 && scope.length <= few);
  }
}

export type { LargeList };
