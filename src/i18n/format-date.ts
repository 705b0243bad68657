import type { PartialDate } from '../model/types.ts';
import { interfaceTerms } from './interface.ts';

/**
 * A partial date as it stands in the texts of a language: `2019`, `September 2019`, `6. September 2019`. Not by `Intl`,
 * which takes tens of milliseconds to write the first date of a page.
 */
export function formatDate(date: PartialDate, lang: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const terms = interfaceTerms(lang);
  const name = month && terms.months[month - 1];
  return name ? `${day ? terms.day(day, name) : name} ${year}` : date;
}
