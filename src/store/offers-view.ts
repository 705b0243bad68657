import { isStale } from '../model/freshness.ts';
import { inFrame } from '../model/frames.ts';
import { topicIds, type Ags, type Offer, type TopicId } from '../model/types.ts';
import type { State } from './state.ts';

/** A topic to filter by. */
export interface TopicCount {
  readonly topic: TopicId;
  /** How many offers of the place have it, whatever is filtered. */
  readonly count: number;
  readonly chosen: boolean;
}

/** What a list of offers shows. */
export interface OffersView {
  /** The offers of the place with one of the chosen topics. */
  readonly offers: readonly Offer[];
  /** How many offers the place has without the filter. */
  readonly total: number;
  /** The topics that occur in the place, and those chosen. */
  readonly topics: readonly TopicCount[];
}

/**
 * The offers of the selected district, or of the scope, confirmed ones first, then by district, within it as in the
 * file. A topic of the state limits all, the chosen topics filter what is left. Pure: filters and sorts copies.
 * @param chosen topics of the filter; empty: all
 * @param nameOf name of a district by key, to sort by
 */
export function offersView(
  state: State,
  offers: readonly Offer[],
  chosen: readonly TopicId[],
  nameOf: (ags: Ags) => string,
): OffersView {
  const place = ({ district }: Offer) => inFrame(district, state.frame);
  const wanted = (state.district ? [state.district] : state.scope).map((ags) => inFrame(ags, state.frame));
  const has = (topics: readonly TopicId[]) => (offer: Offer) =>
    topics.length === 0 || topics.some((topic) => offer.topics.includes(topic));
  const names = new Map<Ags, string>();
  const name = (ags: Ags) => names.get(ags) ?? names.set(ags, nameOf(ags)).get(ags) ?? '';
  const age = ({ asOf }: Offer) => Number(isStale(asOf, state.staleBefore));
  const here = offers
    .filter((offer) => wanted.length === 0 || wanted.includes(place(offer)))
    .filter(has(state.topics))
    .map((offer) => ({ offer, age: age(offer), name: name(place(offer)) }))
    .sort((a, b) => a.age - b.age || a.name.localeCompare(b.name, 'de'))
    .map(({ offer }) => offer);
  return {
    offers: here.filter(has(chosen)),
    total: here.length,
    topics: topicIds
      .map((topic) => ({ topic, count: here.filter(has([topic])).length, chosen: chosen.includes(topic) }))
      .filter((topic) => topic.count > 0 || topic.chosen),
  };
}
