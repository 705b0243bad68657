import type { FacetName, OpenStateOf } from '../model/offer-filter.ts';
import { rememberEach } from '../model/remember-each.ts';
import type { Offer, Text } from '../model/types.ts';
import { fold } from './fold.ts';

/** Distances to choose from, in kilometres. */
export const distances = [2, 5, 10, 25, 50] as const;

/** Of a distance: what has no place, and so can be had from anywhere. */
export const nowhere = '';

/** What the values of an offer depend on beside itself. */
export interface ValuesSetting {
  readonly openStateOf: OpenStateOf;
  /** Whether the reader has searched for a place. */
  readonly isFromPlace: boolean;
  /** Kilometres from that place; `null`: there is none, or the offer has none: online, by phone, for a whole district. */
  readonly kilometresTo: (offer: Offer) => number | null;
}

/** Whether it costs nothing for sure: words with a condition ("für Mitglieder kostenlos") say less. */
const free =
  /^((die )?(teilnahme|beratung|nutzung|eintritt|der eintritt) ist )?(kosten(los|frei|lose teilnahme)|gebuhrenfrei|umsonst|gratis|unentgeltlich|(eintritt )?frei|keine( kosten)?|0( 00)?( eur| euro)?|free( of charge)?)$/;

/** Many offers say the same in a few words. */
const foldOnce = rememberEach(fold);

/** What two offers mean by the same words, however they are spelled. */
export const audienceKey = (text: Text): string => foldOnce(text.de ?? text[Object.keys(text)[0] ?? ''] ?? '');

/** What depends on the time or on where the reader is. */
type Changing = 'hours' | 'distance';

/** Values that an offer has by itself, by facet. */
const own: Readonly<Record<Exclude<FacetName, Changing>, (offer: Offer) => readonly string[]>> = {
  // Readers look for Portuguese, and not for that of Brazil.
  language: ({ spokenLanguages }) => [
    ...new Set(spokenLanguages.map((tag) => tag.split('-')[0]?.toLowerCase() ?? tag)),
  ],
  kind: ({ kind }) => [kind],
  audience: ({ audience = [] }) => [...new Set(audience.map(audienceKey))],
  cost: ({ cost }) => (cost && Object.keys(cost).some((lang) => free.test(foldOnce(cost[lang] ?? ''))) ? ['free'] : []),
  wheelchair: ({ wheelchair }) => (wheelchair === 'yes' || wheelchair === 'partly' ? [wheelchair] : []),
};

/**
 * What an offer has of a facet: `ar`, `course`, `free`, … Of hours `now`, unless it is closed for sure; of distance every
 * circle that it lies in; what has no place is in all of them, and in one more, {@link nowhere}.
 */
export function valuesOf(offer: Offer, facet: Exclude<FacetName, Changing>): readonly string[];
export function valuesOf(offer: Offer, facet: FacetName, setting: ValuesSetting): readonly string[];
export function valuesOf(offer: Offer, facet: FacetName, setting?: ValuesSetting): readonly string[] {
  if (facet === 'hours') return setting?.openStateOf(offer) === 'closed' ? [] : ['now'];
  if (facet === 'distance') {
    const far = setting?.kilometresTo(offer) ?? null;
    if (far === null) return setting?.isFromPlace ? [nowhere, ...distances.map(String)] : [];
    return distances.filter((each) => far <= each).map(String);
  }
  return own[facet](offer);
}
