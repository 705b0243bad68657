import type { PartialDate } from './types.ts';

/** Latin digits and the Gregorian calendar everywhere: readers compare dates and numbers with German letters. */
const latin = { calendar: 'gregory', numberingSystem: 'latn' };

/**
 * The page's language, then German, never the browser's: `Intl` does not know every language,
 * and it rejects some tags of feeds and pages (`fa_pr`). Our English is British; plain `en` would mean American dates.
 */
function languages(lang: string): string[] {
  try {
    return Intl.getCanonicalLocales([lang === 'en' ? 'en-GB' : lang, 'de']);
  } catch {
    return ['de'];
  }
}

/** Formatters by language, with days and without; to make one takes longer than to use it for a whole list. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A partial date in the language's own form: `2019`, `September 2019`, `6. September 2019`. */
export function formatDate(date: PartialDate, lang: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const key = lang + (day ? 'd' : '');
  let format = dateFormats.get(key);
  if (!format) {
    const options: Intl.DateTimeFormatOptions = { ...latin, year: 'numeric', month: 'long', timeZone: 'UTC' };
    format = new Intl.DateTimeFormat(languages(lang), day ? { ...options, day: 'numeric' } : options);
    dateFormats.set(key, format);
  }
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** A number with the language's separators, e.g. `18.036` in German. */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(languages(lang), { numberingSystem: latin.numberingSystem }).format(value);
}
