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
  // The first use of `Intl` takes a phone a fifth of a second, and no language separates these.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return new Intl.NumberFormat(locales(lang), { numberingSystem: 'latn' }).format(value);
}
