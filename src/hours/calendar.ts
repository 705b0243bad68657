import type { CalendarDay } from '../model/hours.ts';

/** Months as OpenStreetMap shortens them, in small letters. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What stands for "always" at either end of a range of OpenStreetMap, which has no open ranges of days. */
export const beginning = '1970-01-01';
export const theEnd = '2099-12-31';

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of a date `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const dateOf = (number: number): string => new Date(number * millisecondsPerDay).toISOString().slice(0, 10);

/** Last day of a month; 0 is January. */
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Whether a date lies between two days; those without a year are of every year, also over its end. */
export function isBetween(date: string, from: CalendarDay | undefined, until: CalendarDay | undefined): boolean {
  const isAfter = from === undefined || date.slice(-from.length) >= from;
  const isBefore = until === undefined || date.slice(-until.length) <= until;
  const isOverNewYear = from?.length === 5 && until?.length === 5 && until < from;
  return isOverNewYear ? isAfter || isBefore : isAfter && isBefore;
}
