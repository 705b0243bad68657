import type { TourOrder } from '../contract/tour-orders.ts';
import type { nearestOrder } from '../geo/nearest-order.ts';
import { inFrame } from '../model/frames.ts';
import { topicIds, type Ags, type LonLat, type Story, type TopicId } from '../model/types.ts';
import type { State } from './state.ts';
import { byNumber, hasTopic } from './view.ts';

/** A story as a stop of the tour. */
export interface Stop {
  readonly story: Story;
  /** Its place in the whole order, from 1, whatever the reader filters by: its number on the map. */
  readonly number: number;
  /** Its district in the frame of the map. */
  readonly ags: Ags;
  /** The place, or the district's label point when the story is about the whole district. */
  readonly lonLat: LonLat;
  /** Whether it has one of the topics that the reader has chosen. */
  readonly isWanted: boolean;
}

/** What a tour shows. */
export interface TourView {
  /** Every story of the scope, in order. */
  readonly all: readonly Stop[];
  /** Those of the chosen topics: what the reader goes through. */
  readonly stops: readonly Stop[];
  /** The topics that occur, with how many stories have each. */
  readonly topics: readonly { readonly topic: TopicId; readonly count: number }[];
}

/**
 * The tour through the stories of the scope and of the topics that the page limits all to. Pure.
 * @param labelOf a point inside a district
 * @param nearestNext what makes the order `nearest`; while it is not loaded, stories are in the order of their numbers
 */
export function tourView(
  state: State,
  stories: readonly Story[],
  order: TourOrder,
  labelOf: (ags: Ags) => LonLat,
  nearestNext?: typeof nearestOrder,
): TourView {
  const { frame, topics, chosenTopics } = state;
  const scope = state.scope.map((ags) => inFrame(ags, frame));
  const places = stories
    .filter((story) => hasTopic(topics, story))
    .map((story) => placed(story, inFrame(story.district, frame), labelOf))
    .filter(({ ags }) => scope.length === 0 || scope.includes(ags))
    .sort((a, b) => byNumber(a.story, b.story));
  const all = inOrder(places, order, nearestNext).map((place, index) => ({
    ...place,
    number: index + 1,
    isWanted: hasTopic(chosenTopics, place.story),
  }));
  return {
    all,
    stops: all.filter(({ isWanted }) => isWanted),
    topics: topicIds
      .map((topic) => ({ topic, count: all.filter(({ story }) => hasTopic([topic], story)).length }))
      .filter(({ topic, count }) => count > 0 || chosenTopics.includes(topic)),
  };
}

type Placed = Pick<Stop, 'story' | 'ags' | 'lonLat'>;

function placed(story: Story, ags: Ags, labelOf: (ags: Ags) => LonLat): Placed {
  const { lonLat, precision } = story.place;
  return { story, ags, lonLat: lonLat && precision !== 'district' ? lonLat : labelOf(ags) };
}

/** Sorting keeps the order by number among equals. */
function inOrder(places: readonly Placed[], order: TourOrder, nearestNext?: typeof nearestOrder): readonly Placed[] {
  const rank = ({ story }: Placed) => {
    const first = topicIds.indexOf(story.topics[0] as TopicId);
    return first < 0 ? topicIds.length : first;
  };
  switch (order) {
    case 'topic':
      return [...places].sort((a, b) => rank(a) - rank(b));
    case 'west':
      return [...places].sort((a, b) => a.lonLat[0] - b.lonLat[0]);
    case 'nearest':
      return nearestNext?.(places) ?? places;
    case 'number':
      return places;
  }
}
