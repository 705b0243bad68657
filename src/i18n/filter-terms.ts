import type { FacetName, OfferSort } from '../model/offer-filter.ts';

/** Texts of the filter of offers; they come with its first use. */
export interface FilterTerms {
  readonly searchOffers: string;
  /** Names of the groups of choices. That of distances names the searched place. */
  readonly facets: Readonly<Record<Exclude<FacetName, 'distance'>, string>>;
  distanceFrom(place: string): string;
  readonly free: string;
  readonly wheelchair: Readonly<Record<'yes' | 'partly', string>>;
  within(kilometres: string): string;
  readonly sort: string;
  readonly sorts: Readonly<Record<OfferSort, string>>;
  /** Name of the list of what is chosen. */
  readonly chosen: string;
  /** Said of what is chosen, on the button that takes it away. */
  readonly remove: string;
  readonly removeAll: string;
  /** What was searched for, as a name. */
  searched(query: string): string;
  readonly none: string;
  /** Before the filters that are worth taking away. */
  readonly loosen: string;
  without(filter: string, count: number): string;
  /** Heading of offers that do not fit wholly. */
  readonly nearest: string;
  /** Of how many offers nobody knows whether they are open. */
  unknownHours(count: number): string;
  /** How many offers are among those nearby because they have no place: online, by phone, for a whole district. */
  placeless(count: number): string;
  /** How far it is from the place that the reader has named. */
  away(kilometres: string): string;
}
