import { kilometres } from '../geo/distance.ts';
import { inFrame } from '../model/frames.ts';
import { facetNames, noFilter, type FacetName, type OfferFilter, type OpenStateOf } from '../model/offer-filter.ts';
import type { Ags, LonLat, Offer, Text } from '../model/types.ts';
import { audienceKey, valuesOf, type ValuesSetting } from '../search/offer-values.ts';
import { offersOfPlace, topicCounts, type OffersView } from './offers-view.ts';
import { inOrder } from './offer-order.ts';
import type { State } from './state.ts';
import { hasTopic } from './view.ts';

/** Something to filter by. */
export interface Choice {
  readonly value: string;
  /** How many offers it leaves beside what is chosen of other facets. */
  readonly count: number;
  readonly isChosen: boolean;
  /** What the record calls it, where it has words of its own. */
  readonly text?: Text | undefined;
}

/** What can be chosen of one kind. */
export interface Facet {
  readonly name: FacetName;
  readonly choices: readonly Choice[];
}

/** What limits the list: words, topics, or a facet. */
export type LimitName = 'query' | 'topic' | FacetName;

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
  /** Kilometres from the searched place, or from the selected district where offers of others are shown; `null`: not known. */
  readonly kilometresTo: (offer: Offer) => number | null;
}

/** What the view needs beside state and records. */
export interface FilterSetting {
  readonly nameOf: (ags: Ags) => string;
  /** A point inside a district. */
  readonly labelOf: (ags: Ags) => LonLat;
  /** What finds offers by words. */
  readonly search: (query: string) => (offer: Offer) => boolean;
  /** Missing: nobody knows of hours. */
  readonly openStateOf?: OpenStateOf | undefined;
  /** Today in Thuringia, `YYYY-MM-DD`. */
  readonly today: string;
  /** Language to sort names in, BCP 47. */
  readonly lang: string;
}

/** Of what readers can't overlook; the rest is found by words. */
const mostAudiences = 10;
const nearestCount = 3;

interface Limit {
  readonly of: LimitName;
  readonly allows: (offer: Offer) => boolean;
}

/** The offers of the place as the reader filters and sorts them, and what there is to filter by. Pure. */
export function filterView(state: State, offers: readonly Offer[], setting: FilterSetting): FilterView {
  const { offerFilter: filter = noFilter, chosenTopics } = state;
  const here = offersOfPlace(state, offers, setting.nameOf);
  const values = valuesSetting(state, setting);
  const limits = limitsOf(state, filter, values, setting);
  const unmetBy = (offer: Offer) => limits.filter(({ allows }) => !allows(offer)).map(({ of }) => of);
  const tally = new Tally();
  const left: Offer[] = [];
  for (const offer of here) {
    const unmet = unmetBy(offer);
    if (unmet.length === 0) left.push(offer);
    tally.add(offer, unmet, values);
  }
  const isNone = left.length === 0 && limits.length > 0;
  return {
    filter,
    offers: inOrder(left, filter.sort, { ...setting, kilometresTo: values.kilometresTo }),
    total: here.length,
    topics: topicCounts(
      state,
      (topic) => tally.countOf('topic', topic),
      (topic) => tally.allOf('topic').has(topic),
    ),
    facets: facetsOf(filter, tally, here.length),
    active: [
      ...(filter.query.trim() ? [{ of: 'query', value: filter.query.trim() } as const] : []),
      ...chosenTopics.map((value) => ({ of: 'topic', value }) as const),
      ...facetNames.flatMap((of) => (filter.chosen[of] ?? []).map((value) => ({ of, value }))),
    ].filter(({ of }) => limits.some((limit) => limit.of === of)),
    looser: isNone ? limits.flatMap(({ of }) => tally.without(of)) : [],
    nearest: isNone ? nearestOf(state, offers, setting, (offer) => unmetBy(offer).length, limits.length) : [],
    unknownHours: limits.some(({ of }) => of === 'hours')
      ? left.filter((offer) => setting.openStateOf?.(offer) === 'unknown').length
      : 0,
    kilometresTo: isNone ? distanceFrom(originOf(state, setting)) : values.kilometresTo,
  };
}

/** Ids of the offers that words and facets keep out, whatever the district and the topics. Pure. */
export function keptOut(
  { offerFilter = noFilter, place }: Pick<State, 'offerFilter' | 'place'>,
  offers: readonly Offer[],
  setting: FilterSetting,
): ReadonlySet<string> {
  const limits = limitsOf({ chosenTopics: [], place }, offerFilter, valuesSetting({ place }, setting), setting);
  return new Set(offers.filter((offer) => limits.some(({ allows }) => !allows(offer))).map(({ id }) => id));
}

/** Where an offer is, when that is a place and not a whole district. */
const pointOf = ({ place }: Offer) => (place && place.precision !== 'district' ? place.lonLat : null);

const distanceFrom = (from: LonLat | null) => (offer: Offer) => {
  const to = pointOf(offer);
  return from && to ? kilometres(from, to) : null;
};

/** What a reader is near to: the searched place, else the selected district. */
const originOf = ({ place, district, frame }: State, { labelOf }: FilterSetting): LonLat | null =>
  place?.lonLat ?? (district ? labelOf(inFrame(district, frame)) : null);

const valuesSetting = (
  { place }: Pick<State, 'place'>,
  { openStateOf = () => 'unknown' }: FilterSetting,
): ValuesSetting => ({
  openStateOf,
  kilometresTo: distanceFrom(place?.lonLat ?? null),
});

/** What is chosen, as far as it can hold: without a searched place nothing is near. */
function limitsOf(
  state: Pick<State, 'chosenTopics' | 'place'>,
  filter: OfferFilter,
  values: ValuesSetting,
  setting: FilterSetting,
): readonly Limit[] {
  const { chosenTopics, place } = state;
  const { query, chosen } = filter;
  const limits: Limit[] = [];
  if (query.trim()) limits.push({ of: 'query', allows: setting.search(query) });
  if (chosenTopics.length > 0) limits.push({ of: 'topic', allows: (offer) => hasTopic(chosenTopics, offer) });
  for (const of of facetNames) {
    const wanted = chosen[of] ?? [];
    const canHold = of === 'distance' ? place?.lonLat : of === 'hours' ? setting.openStateOf : true;
    if (wanted.length === 0 || !canHold) continue;
    limits.push({ of, allows: (offer) => valuesOf(offer, of, values).some((value) => wanted.includes(value)) });
  }
  return limits;
}

/** Counts in one pass: an offer counts for a choice when nothing else keeps it out. */
class Tally {
  readonly #counts = new Map<LimitName, Map<string, number>>();
  readonly #all = new Map<LimitName, Map<string, number>>();
  readonly #without = new Map<LimitName, number>();
  readonly texts = new Map<string, Text>();

  add(offer: Offer, unmet: readonly LimitName[], setting: ValuesSetting): void {
    const [only] = unmet;
    if (only && unmet.length === 1) this.#without.set(only, (this.#without.get(only) ?? 0) + 1);
    this.#count('topic', offer.topics, unmet);
    for (const facet of facetNames) this.#count(facet, valuesOf(offer, facet, setting), unmet);
    for (const text of offer.audience ?? []) this.texts.set(audienceKey(text), text);
  }

  #count(of: LimitName, values: readonly string[], unmet: readonly LimitName[]): void {
    const counts = unmet.every((each) => each === of);
    for (const value of values) {
      this.#more(this.#all, of, value);
      if (counts) this.#more(this.#counts, of, value);
    }
  }

  #more(table: Map<LimitName, Map<string, number>>, of: LimitName, value: string): void {
    const row = table.get(of) ?? new Map<string, number>();
    table.set(of, row.set(value, (row.get(value) ?? 0) + 1));
  }

  countOf(of: LimitName, value: string): number {
    return this.#counts.get(of)?.get(value) ?? 0;
  }

  /** How many offers of the place have each value, whatever is filtered. */
  allOf(of: LimitName): ReadonlyMap<string, number> {
    return this.#all.get(of) ?? new Map<string, number>();
  }

  /** How many offers there are without a filter; none when that alone does not help. */
  without(of: LimitName): readonly { readonly of: LimitName; readonly count: number }[] {
    const count = this.#without.get(of) ?? 0;
    return count > 0 ? [{ of, count }] : [];
  }
}

/** Hours have a button of their own, beside the topics. */
function facetsOf({ chosen }: OfferFilter, tally: Tally, total: number): readonly Facet[] {
  return facetNames
    .filter((name) => name !== 'hours')
    .map((name) => {
      const all = tally.allOf(name);
      const isChosen = (value: string) => chosen[name]?.includes(value) ?? false;
      const values = [...all.keys()].sort((a, b) => (all.get(b) ?? 0) - (all.get(a) ?? 0));
      // What a single offer says of its audience is found by words.
      const often = values.filter((value) => (all.get(value) ?? 0) > 1).slice(0, mostAudiences);
      const told = name === 'audience' ? often : name === 'distance' ? rings(all) : values;
      const shown = [...told, ...(chosen[name] ?? []).filter((value) => !told.includes(value) && all.has(value))];
      const tellsApart = shown.some((value) => isChosen(value) || (all.get(value) ?? 0) < total);
      return {
        name,
        choices: (tellsApart ? shown : []).map((value) => ({
          value,
          count: tally.countOf(name, value),
          isChosen: isChosen(value),
          text: name === 'audience' ? tally.texts.get(value) : undefined,
        })),
      };
    })
    .filter(({ choices }) => choices.length > 0);
}

/** Distances from the smallest, each of which holds more than the one before. */
const rings = (all: ReadonlyMap<string, number>): readonly string[] =>
  [...all.keys()]
    .sort((a, b) => Number(a) - Number(b))
    .filter((value, index, values) => all.get(value) !== all.get(values[index - 1] ?? ''));

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
  return offersOfPlace({ ...state, district: null }, offers, setting.nameOf)
    .map((offer) => ({ offer, missed: missedBy(offer), distance: distance(offer) }))
    .filter(({ missed }) => missed < wishes || from)
    .sort((a, b) => a.missed - b.missed || a.distance - b.distance)
    .slice(0, nearestCount)
    .map(({ offer }) => offer);
}
