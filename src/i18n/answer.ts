import { terms as german } from './de/answer.ts';
import { part } from './part.ts';
import type { AnswerTerms } from './terms.ts';

export type { AnswerTerms } from './terms.ts';

/** Texts of the answer for a district. */
export const answerTerms = part<AnswerTerms>(german, () =>
  import.meta.glob<AnswerTerms>(['./*/answer.ts', '!./de/*'], { import: 'terms' }),
);
