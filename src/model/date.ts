import type { PartialDate } from './types.ts';

/** Whether the value is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day of the calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The year of a date, as text. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);
