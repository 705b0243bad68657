import { terms as german } from './de/tour.ts';
import { part } from './part.ts';
import type { TourTerms } from './tour-terms.ts';

export type { TourTerms } from './tour-terms.ts';

/** Texts of the tour through the stories. */
export const tourTerms = part<TourTerms>(german, () =>
  import.meta.glob<TourTerms>(['./*/tour.ts', '!./de/*'], { import: 'terms' }),
);
