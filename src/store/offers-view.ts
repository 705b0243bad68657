import { isStale } from '../model/freshness.ts';
import { inFrame } from '../model/frames.ts';
import { remember } from '../model/remember.ts';
import { topicIds, type Ags, type Frame, type Offer, type TopicId } from '../model/types.ts';
import type { State } from './state.ts';
import { hasTopic } from './view.ts';

/** A topic to filter by. */
export interface TopicCount {
  readonly topic: TopicId;
  /** How many offers of the place have it, whatever other topics are chosen. */
  readonly count: number;
  readonly chosen: boolean;
}

/** What a list of offers shows. */
export interface OffersView {
  /** The offers of the place that the filter leaves. */
  readonly offers: readonly Offer[];
  /** How many offers the place has without the filter. */
  readonly total: number;
  /** The topics that occur in the place, and those chosen. */
  readonly topics: readonly TopicCount[];
}

/** What of the state a list of offers depends on. */
export type OffersState = PlaceState & Pick<State, 'chosenTopics'>;
type PlaceState = Pick<State, 'frame' | 'district' | 'scope' | 'topics' | 'staleBefore'>;

/**
 * The offers of the selected district, or of the scope, confirmed ones first, then by district, within it as in the
 * file. `topics` of the state limit all. Pure: filters and sorts copies.
 * @param nameOf name of a district by key, to sort by
 */
export function offersOfPlace(
  state: PlaceState,
  offers: readonly Offer[],
  nameOf: (ags: Ags) => string,
): readonly Offer[] {
  const place = ({ district }: Offer) => inFrame(district, state.frame);
  const wanted = (state.district ? [state.district] : state.scope).map((ags) => inFrame(ags, state.frame));
  const found = offers.filter(
    (offer) => (wanted.length === 0 || wanted.includes(place(offer))) && hasTopic(state.topics, offer),
  );
  // Names are compared once per district: a file may have thousands of offers.
  const names = [...new Set(found.map(place))]
    .map((ags) => ({ ags, name: nameOf(ags) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const ranks = new Map(names.map(({ ags }, rank) => [ags, rank]));
  const groups: Offer[][] = [];
  for (const offer of found) {
    const rank = (ranks.get(place(offer)) ?? 0) + (isStale(offer.asOf, state.staleBefore) ? names.length : 0);
    (groups[rank] ??= []).push(offer);
  }
  // Several times as quick as `flat` where there are many.
  return ([] as Offer[]).concat(...groups.filter(Boolean));
}

/** The offers of the place; the reader's `chosenTopics` filter them. */
export function offersView(state: OffersState, offers: readonly Offer[], nameOf: (ags: Ags) => string): OffersView {
  const here = offersOfPlace(state, offers, nameOf);
  const counts = new Map<TopicId, number>();
  for (const { topics } of here) {
    topics.forEach((topic, at) => {
      if (topics.indexOf(topic) === at) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    });
  }
  return {
    offers: here.filter((offer) => hasTopic(state.chosenTopics, offer)),
    total: here.length,
    topics: topicCounts(state, (topic) => counts.get(topic) ?? 0),
  };
}

/** One per list: what the pointer does on a joined map changes nothing of it. */
export function createOffersView(
  nameOf: (ags: Ags) => string,
): (state: OffersState, offers: readonly Offer[]) => OffersView {
  const once = remember(
    (
      frame: Frame,
      district: Ags | null,
      scope: readonly Ags[],
      topics: readonly TopicId[],
      staleBefore: string,
      chosenTopics: readonly TopicId[],
      offers: readonly Offer[],
    ) =>
      offersView({ frame, district, scope, topics, staleBefore, chosenTopics }, offers, (ags) =>
        nameOf(inFrame(ags, frame)),
      ),
  );
  return ({ frame, district, scope, topics, staleBefore, chosenTopics }, offers) =>
    once(frame, district, scope, topics, staleBefore, chosenTopics, offers);
}

/** The topics to choose from: those that occur, and those chosen. */
export const topicCounts = (
  { chosenTopics }: Pick<State, 'chosenTopics'>,
  countOf: (topic: TopicId) => number,
  occurs = (topic: TopicId) => countOf(topic) > 0,
): readonly TopicCount[] =>
  topicIds
    .map((topic) => ({ topic, count: countOf(topic), chosen: chosenTopics.includes(topic) }))
    .filter(({ topic, chosen }) => chosen || occurs(topic));
