/**
 * The page's language, then German, never the browser's: `Intl` does not know every language,
 * and it rejects some tags of feeds and pages (`fa_pr`).
 */
export function locales(lang: string): string[] {
  try {
    return Intl.getCanonicalLocales([lang, 'de']);
  } catch {
    return ['de'];
  }
}

/**
 * A number with the language's separators, e.g. `18.036` in German; Latin digits everywhere, since readers compare
 * numbers with German letters.
 */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(locales(lang), { numberingSystem: 'latn' }).format(value);
}
