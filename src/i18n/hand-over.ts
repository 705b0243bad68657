import { terms as german } from './de/hand-over.ts';
import type { HandOverTerms } from './hand-over-terms.ts';
import { part } from './part.ts';

export type { HandOverTerms } from './hand-over-terms.ts';

/** Texts for handing offers over. */
export const handOverTerms = part<HandOverTerms>(german, () =>
  import.meta.glob<HandOverTerms>(['./*/hand-over.ts', '!./de/*'], { import: 'terms' }),
);
