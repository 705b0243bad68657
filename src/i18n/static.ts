import { terms as german } from './de/static.ts';
import { part } from './part.ts';
import type { StaticTerms } from './terms.ts';

export type { StaticTerms } from './terms.ts';

/** Texts of the forms without script. */
export const staticTerms = part<StaticTerms>(german, () =>
  import.meta.glob<StaticTerms>(['./*/static.ts', '!./de/*'], { import: 'terms' }),
);
