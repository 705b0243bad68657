import { terms as german } from './de/interface.ts';
import { languages, type Language } from './languages.ts';
import { part } from './part.ts';
import type { InterfaceTexts, Terms } from './terms.ts';

const named = (texts: InterfaceTexts, lang: Language): Terms => ({ ...texts, lang, dir: languages[lang].dir });

/** Texts that the first picture of an element needs, with their language. */
export const interfaceTerms = part(
  german,
  () => import.meta.glob<InterfaceTexts>(['./*/interface.ts', '!./de/*'], { import: 'terms' }),
  named,
);
