import { terms as german } from './de/keyboard.ts';
import type { KeyboardTerms } from './keyboard-terms.ts';
import { part } from './part.ts';

/** Texts for readers without a mouse. */
export const keyboardTerms = part<KeyboardTerms>(german, () =>
  import.meta.glob<KeyboardTerms>(['./*/keyboard.ts', '!./de/*'], { import: 'terms' }),
);
