import { terms as german } from './de/hours.ts';
import { part } from './part.ts';
import type { HoursTerms } from './hours-terms.ts';

export type { HoursTerms } from './hours-terms.ts';

/** Texts of opening hours. */
export const hoursTerms = part<HoursTerms>(german, () =>
  import.meta.glob<HoursTerms>(['./*/hours.ts', '!./de/*'], { import: 'terms' }),
);
