import { kilometres } from '../geo/distance.ts';
import { inFrame } from '../model/frames.ts';
import { facetNames, noFilter, type OfferFilter, type OpenStateOf } from '../model/offer-filter.ts';
import { remember } from '../model/remember.ts';
import type { Ags, Frame, LonLat, Offer, TopicId } from '../model/types.ts';
import { valuesOf, type ValuesSetting } from '../search/offer-values.ts';
import { facetsOf, Tally, ValueNumbers, type Facet, type LimitName } from './filter-counts.ts';
import { distanceFrom, pointOf } from './offer-distance.ts';
import { offersOfPlace, topicCounts, type OffersView } from './offers-view.ts';
import { inOrder } from './offer-order.ts';
import type { State } from './state.ts';
import { hasTopic } from './view.ts';

/** A filter that the reader has chosen. */
export interface Active {
  readonly of: LimitName;
  readonly value: string;
}

/** What a list of offers shows while the reader filters. */
export interface FilterView extends OffersView {
  readonly filter: OfferFilter;
  /** Only what tells offers of the place apart, and what is chosen. */
  readonly facets: readonly Facet[];
  readonly active: readonly Active[];
  /** When nothing is left: what taken away alone leaves how many offers. */
  readonly looser: readonly { readonly of: LimitName; readonly count: number }[];
  /** When nothing is left: the offers that come nearest, also of other districts. */
  readonly nearest: readonly Offer[];
  /** Of how many offers that are left nobody knows whether they are open now; 0 unless that is asked for. */
  readonly unknownHours: number;
  /** How many offers that are left have no place of their own; 0 unless a distance is asked for. */
  readonly placeless: number;
  /** Kilometres from the searched place, or from the selected district where offers of others are shown; `null`: not known. */
  readonly kilometresTo: (offer: Offer) => number | null;
}

/** What the view needs beside state and records. */
export interface FilterSetting {
  readonly nameOf: (ags: Ags) => string;
  /** A point inside a district. */
  readonly labelOf: (ags: Ags) => LonLat;
  /** What finds offers by words: 1 at the place of each that has them. */
  readonly search: (query: string, offers: readonly Offer[]) => Uint8Array;
  /** Missing: nobody knows of hours. */
  readonly openStateOf?: OpenStateOf | undefined;
  /** Today in Thuringia, `YYYY-MM-DD`. */
  readonly today: string;
  /** Language to sort names in, BCP 47. */
  readonly lang: string;
}

const nearestCount = 3;

interface Limit {
  readonly of: LimitName;
  readonly allows: (offer: Offer, at: number) => boolean;
}

/** One per list. What a letter typed does not change is not worked out again, nor for the map what it was for the list. */
export interface OfferFiltering {
  /** The offers of the place as the reader filters and sorts them, and what there is to filter by. */
  view(state: State, offers: readonly Offer[], setting: FilterSetting): FilterView;
  /** What words and facets leave of other records of these offers, whatever the district and the topics. */
  kept(others: readonly Offer[], state: State, offers: readonly Offer[], setting: FilterSetting): readonly Offer[];
  /** Reads an offer ahead of the first view, since that takes a while for thousands. */
  read(offer: Offer): void;
}

/** Pure, but for what it remembers. */
export function createOfferFiltering(): OfferFiltering {
  const placeOnce = remember(
    (
      frame: Frame,
      district: Ags | null,
      scope: readonly Ags[],
      topics: readonly TopicId[],
      staleBefore: string,
      offers: readonly Offer[],
      nameOf: FilterSetting['nameOf'],
    ) => offersOfPlace({ frame, district, scope, topics, staleBefore }, offers, nameOf),
  );
  const valuesOnce = remember((from: LonLat | null, setting: FilterSetting) => valuesSetting(from, setting));
  const numbers = new ValueNumbers();
  const placesOnce = remember((offers: readonly Offer[]) => new Map(offers.map(({ id }, at) => [id, at])));
  const rowsOnce = remember((here: readonly Offer[], offers: readonly Offer[], values: ValuesSetting) => {
    const places = placesOnce(offers);
    return numbers.rows(here, ({ id }) => places.get(id) ?? 0, values);
  });

  const siftOnce = remember(
    (
      chosenTopics: readonly TopicId[],
      place: State['place'],
      filter: OfferFilter,
      offers: readonly Offer[],
      setting: FilterSetting,
    ) => {
      const values = valuesOnce(place?.lonLat ?? null, setting);
      const limits = limitsOf({ chosenTopics, place }, filter, offers, numbers, values, setting);
      return { values, limits, missed: missedOf(offers, limits) };
    },
  );
  const sift = ({ chosenTopics, place, offerFilter }: State, offers: readonly Offer[], setting: FilterSetting) =>
    siftOnce(chosenTopics, place, offerFilter ?? noFilter, offers, setting);
  const otherPlacesOnce = remember((others: readonly Offer[], offers: readonly Offer[]) => {
    const places = placesOnce(offers);
    return others.map(({ id }) => places.get(id) ?? -1);
  });
  const keptOnce = remember((others: readonly Offer[], offers: readonly Offer[], { missed, limits }: Sifted) => {
    const wishes = limits.reduce((sum, { of }, at) => (of === 'topic' ? sum : sum | (1 << at)), 0);
    if (wishes === 0) return others;
    const places = otherPlacesOnce(others, offers);
    return others.filter((_, at) => !((missed[places[at] ?? -1] ?? 0) & wishes));
  });

  return {
    view(state, offers, setting) {
      const { offerFilter: filter = noFilter, chosenTopics, frame, district, scope, topics, staleBefore } = state;
      const here = placeOnce(frame, district, scope, topics, staleBefore, offers, setting.nameOf);
      const { values, limits, missed } = sift(state, offers, setting);
      const rows = rowsOnce(here, offers, values);
      const tally = new Tally(rows.known);
      const left: Offer[] = [];
      const namesOf = limitNames(limits);
      for (const row of rows.all) {
        const misses = missed[row.at] ?? 0;
        if (misses === 0) left.push(row.offer);
        tally.add(row, namesOf(misses));
      }
      const isNone = left.length === 0;
      return {
        filter,
        offers: inOrder(left, filter.sort, { ...setting, kilometresTo: values.kilometresTo }),
        total: here.length,
        topics: topicCounts(
          state,
          (topic) => tally.countOf('topic', topic),
          (topic) => rows.known.topic.has(topic),
        ),
        facets: facetsOf(filter, tally, rows),
        active: activeOf(filter, chosenTopics).filter(({ of }) => limits.some((limit) => limit.of === of)),
        looser: isNone ? limits.flatMap(({ of }) => tally.without(of)) : [],
        nearest: isNone
          ? nearestOf(
              state,
              offers,
              setting,
              ({ id }) => namesOf(missed[placesOnce(offers).get(id) ?? 0] ?? 0).length,
              limits.length,
            )
          : [],
        unknownHours: limits.some(({ of }) => of === 'hours')
          ? left.filter((offer) => setting.openStateOf?.(offer) === 'unknown').length
          : 0,
        placeless: limits.some(({ of }) => of === 'distance') ? left.filter((offer) => !pointOf(offer)).length : 0,
        kilometresTo: isNone ? distanceFrom(originOf(state, setting)) : values.kilometresTo,
      };
    },
    kept: (others, state, offers, setting) => keptOnce(others, offers, sift(state, offers, setting)),
    read: (offer) => void numbers.of(offer),
  };
}

/** What keeps offers out. */
interface Sifted {
  readonly values: ValuesSetting;
  readonly limits: readonly Limit[];
  /** For each offer a bit for each limit that keeps it out. */
  readonly missed: Uint16Array;
}

function missedOf(offers: readonly Offer[], limits: readonly Limit[]): Uint16Array {
  const missed = new Uint16Array(offers.length);
  limits.forEach(({ allows }, bit) => {
    for (let at = 0; at < missed.length; at++) {
      if (!allows(offers[at] as Offer, at)) (missed[at] as number) |= 1 << bit;
    }
  });
  return missed;
}

/** The limits of such bits: most offers miss the same, one list does for all of them. */
function limitNames(limits: readonly Limit[]): (missed: number) => readonly LimitName[] {
  const lists: (readonly LimitName[])[] = [];
  return (missed) => (lists[missed] ??= limits.filter((_, bit) => missed & (1 << bit)).map(({ of }) => of));
}

const activeOf = ({ query, chosen }: OfferFilter, topics: readonly TopicId[]): readonly Active[] => [
  ...(query.trim() ? [{ of: 'query', value: query.trim() } as const] : []),
  ...topics.map((value) => ({ of: 'topic', value }) as const),
  ...facetNames.flatMap((of) => (chosen[of] ?? []).map((value) => ({ of, value }))),
];

/** What a reader is near to: the searched place, else the selected district. */
const originOf = ({ place, district, frame }: State, { labelOf }: FilterSetting): LonLat | null =>
  place?.lonLat ?? (district ? labelOf(inFrame(district, frame)) : null);

const valuesSetting = (
  from: LonLat | null,
  { openStateOf = () => 'unknown' }: Pick<FilterSetting, 'openStateOf'>,
): ValuesSetting => ({ openStateOf, isFromPlace: from !== null, kilometresTo: distanceFrom(from) });

/** What is chosen, as far as it can hold: without a searched place nothing is near. */
function limitsOf(
  state: Pick<State, 'chosenTopics' | 'place'>,
  filter: OfferFilter,
  offers: readonly Offer[],
  numbers: ValueNumbers,
  values: ValuesSetting,
  setting: FilterSetting,
): readonly Limit[] {
  const { chosenTopics, place } = state;
  const { query, chosen } = filter;
  const limits: Limit[] = [];
  if (query.trim()) {
    const hits = setting.search(query, offers);
    limits.push({ of: 'query', allows: (_, at) => hits[at] === 1 });
  }
  if (chosenTopics.length > 0) limits.push({ of: 'topic', allows: (offer) => hasTopic(chosenTopics, offer) });
  for (const of of facetNames) {
    const wanted = chosen[of] ?? [];
    const canHold = of === 'distance' ? place?.lonLat : of === 'hours' ? setting.openStateOf : true;
    if (wanted.length === 0 || !canHold) continue;
    if (of === 'distance' || of === 'hours') {
      limits.push({ of, allows: (offer) => valuesOf(offer, of, values).some((value) => wanted.includes(value)) });
    } else {
      const any = wanted.map((value) => numbers.numberOf(of, value));
      limits.push({ of, allows: (offer) => numbers.of(offer).some((number) => any.includes(number)) });
    }
  }
  return limits;
}

/** Those that miss the fewest wishes, then the nearest; another district is no wish. Nothing where nothing is near. */
function nearestOf(
  state: State,
  offers: readonly Offer[],
  setting: FilterSetting,
  missedBy: (offer: Offer) => number,
  wishes: number,
): readonly Offer[] {
  const from = originOf(state, setting);
  const far = distanceFrom(from);
  const distance = (offer: Offer) =>
    far(offer) ?? (from ? kilometres(from, setting.labelOf(inFrame(offer.district, state.frame))) : 0);
  const near = from ? offers : offers.filter((offer) => missedBy(offer) < wishes);
  return offersOfPlace({ ...state, district: null }, near, setting.nameOf)
    .map((offer) => ({ offer, missed: missedBy(offer), distance: distance(offer) }))
    .sort((a, b) => a.missed - b.missed || a.distance - b.distance)
    .slice(0, nearestCount)
    .map(({ offer }) => offer);
}
