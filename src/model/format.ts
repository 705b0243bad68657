import type { PartialDate } from './types.ts';

/** Names of the months; `Intl` would take tens of milliseconds to write the first date of a page. */
const german = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';
const english = 'January February March April May June July August September October November December';

/**
 * A partial date in the interface's own form: `2019`, `September 2019`, `6. September 2019`.
 * @param lang language of the terms; any but `en` (British) writes dates as German does
 */
export function formatDate(date: PartialDate, lang: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const [names, point] = lang === 'en' ? [english, ''] : [german, '.'];
  return [day && day + point, names.split(' ')[month - 1], year].filter(Boolean).join(' ');
}
