import type { Language } from '../../i18n/languages.ts';

/** The part that shows long texts. */
export type Reading = typeof import('../parts/reading.ts');

const texts = import.meta.glob(['../../i18n/*/reading.ts', '!../../i18n/de/*']);

/** Loads the part for long texts, and beside it its words, so that readers of other languages than German wait once. */
export function loadReading(lang: Language): Promise<Reading> {
  texts[`../../i18n/${lang}/reading.ts`]?.().catch(() => {});
  return import('../parts/reading.ts');
}
