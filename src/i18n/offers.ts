import { terms as german } from './de/offers.ts';
import { part } from './part.ts';
import type { OffersTerms } from './terms.ts';

export type { OffersTerms } from './terms.ts';

/** Texts of the list of offers. */
export const offersTerms = part<OffersTerms>(german, () =>
  import.meta.glob<OffersTerms>(['./*/offers.ts', '!./de/*'], { import: 'terms' }),
);
