import type { Offer } from './types.ts';

/** What readers filter offers by beside words and topics, in the order in which it is shown: what decides most first. */
export const facetNames = ['language', 'kind', 'audience', 'cost', 'wheelchair', 'hours', 'distance'] as const;
export type FacetName = (typeof facetNames)[number];

/** Orders of a list of offers. */
export const offerSorts = ['usual', 'name', 'date', 'distance'] as const;
export type OfferSort = (typeof offerSorts)[number];

/** What a reader filters offers by beside topics, and in which order they are listed. Plain data. */
export interface OfferFilter {
  /** As it was typed; empty: nothing is searched for. */
  readonly query: string;
  /** The chosen values, see `search/offer-values.ts`: any of them suffices. Missing or empty: no limit. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly sort: OfferSort;
}

export const noFilter: OfferFilter = { query: '', chosen: {}, sort: 'usual' };

/** Whether an offer is open now; `unknown`: nobody has told for sure. */
export type OpenState = 'open' | 'closed' | 'unknown';
export type OpenStateOf = (offer: Offer) => OpenState;

/** The filter with a value chosen, or no longer; a distance takes the place of another one. */
export function withChoice(filter: OfferFilter, facet: FacetName, value: string): OfferFilter {
  const before = filter.chosen[facet] ?? [];
  const others = facet === 'distance' ? [] : before;
  const values = before.includes(value) ? before.filter((each) => each !== value) : [...others, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}
