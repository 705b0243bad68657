import { terms as german } from './de/reading.ts';
import { part } from './part.ts';
import type { ReadingTerms } from './terms.ts';

export type { ReadingTerms } from './terms.ts';

/** Texts that only a reader needs who opens something. */
export const readingTerms = part<ReadingTerms>(german, () =>
  import.meta.glob<ReadingTerms>(['./*/reading.ts', '!./de/*'], { import: 'terms' }),
);
