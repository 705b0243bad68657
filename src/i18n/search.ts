import { terms as german } from './de/search.ts';
import { part } from './part.ts';
import type { SearchTerms } from './terms.ts';

export type { SearchTerms } from './terms.ts';

/** Texts of the search for a place. */
export const searchTerms = part<SearchTerms>(german, () =>
  import.meta.glob<SearchTerms>(['./*/search.ts', '!./de/*'], { import: 'terms' }),
);
