import { terms as german } from './de/filter.ts';
import type { FilterTerms } from './filter-terms.ts';
import { part } from './part.ts';

export type { FilterTerms } from './filter-terms.ts';

/** Texts of the filter of offers. */
export const filterTerms = part<FilterTerms>(german, () =>
  import.meta.glob<FilterTerms>(['./*/filter.ts', '!./de/*'], { import: 'terms' }),
);
