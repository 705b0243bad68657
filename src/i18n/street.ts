import { terms as german } from './de/street.ts';
import { part } from './part.ts';
import type { StreetTerms } from './street-terms.ts';

export type { StreetTerms } from './street-terms.ts';

/** Texts of the map's controls and of the street map. */
export const streetTerms = part<StreetTerms>(german, () =>
  import.meta.glob<StreetTerms>(['./*/street.ts', '!./de/*'], { import: 'terms' }),
);
