import type { PartialDate } from './types.ts';

/** Latin digits and the Gregorian calendar everywhere: readers compare dates and numbers with German letters. */
const extension = '-u-ca-gregory-nu-latn';

/** Runs a formatter in the page's language; feeds and pages carry tags that `Intl` rejects, which then means German. */
function inLanguage(lang: string, format: (locale: string) => string): string {
  try {
    return format(lang + extension);
  } catch {
    return format('de');
  }
}

/** A partial date in the language's own form: `2019`, `September 2019`, `6. September 2019`. */
export function formatDate(date: PartialDate, lang: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  const time = new Date(Date.UTC(year, month - 1, day ?? 1));
  return inLanguage(lang, (locale) => new Intl.DateTimeFormat(locale, options).format(time));
}

/** A number with the language's separators, e.g. `18.036` in German. */
export function formatNumber(value: number, lang: string): string {
  return inLanguage(lang, (locale) => new Intl.NumberFormat(locale).format(value));
}
