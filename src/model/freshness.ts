import type { Hours } from './hours.ts';
import type { Alert } from './offer-values.ts';
import type { PartialDate } from './types.ts';

/** The last month that a date may mean, `YYYY-MM`: a year alone may mean its December. */
function lastMonth(date: PartialDate): string {
  return date.length === 4 ? `${date}-12` : date.slice(0, 7);
}

/** The month before which a record counts as stale, `YYYY-MM`. */
export function staleBefore(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString().slice(0, 7);
}

/** Whether a record of this date has not been confirmed since the given month. */
export function isStale(asOf: PartialDate, since: string): boolean {
  return lastMonth(asOf) < since;
}

/** Full years since the date, at its latest reading. */
export function yearsSince(asOf: PartialDate, now: Date): number {
  const [year = 0, month = 1] = lastMonth(asOf).split('-').map(Number);
  return Math.floor((now.getUTCFullYear() * 12 + now.getUTCMonth() + 1 - (year * 12 + month)) / 12);
}

/** What is known of when somebody can come. */
interface Known {
  readonly asOf: string;
  readonly hours?: Hours;
  readonly alert?: Alert;
}

/** Whether there is something to tell of now: hours that nobody has confirmed for years say nothing of today. */
export const tellsOfNow = ({ hours, alert, asOf }: Known, staleBefore = ''): boolean =>
  Boolean(hours ?? alert) && !isStale(asOf, staleBefore);
