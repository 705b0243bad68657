import type { ClockTime, Plan, Span } from '../model/hours.ts';

/** Minutes since midnight of a clock time. */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const two = (value: number) => String(value).padStart(2, '0');

/** Clock time of minutes since midnight. */
export const timeOf = (minutes: number): ClockTime => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A clock time of hours and minutes. @returns `null` when no clock shows it */
export function clockTime(hours: number, minutes: number): ClockTime | null {
  const isTime = hours < 24 ? minutes < 60 : hours === 24 && minutes === 0;
  return isTime ? timeOf(hours * 60 + minutes) : null;
}

/**
 * Whether people write such an end: after the beginning, or in the early morning after an evening. `18–14` is a slip.
 */
export function isLikelySpan(from: ClockTime, to: ClockTime): boolean {
  return minutesOf(to) > minutesOf(from) || (minutesOf(from) >= 12 * 60 && minutesOf(to) <= 6 * 60);
}

export const wholeDay: readonly Span[] = [{ from: '00:00', to: '24:00' }];

/** Whether two spans share a minute, as far as their own day goes. */
export function overlap(a: Span, b: Span): boolean {
  const end = ({ from, to }: Span) => (to !== null && minutesOf(to) > minutesOf(from) ? minutesOf(to) : 24 * 60);
  return minutesOf(a.from) < end(b) && minutesOf(b.from) < end(a);
}

export const isSpans = (plan: Plan | 'usual' | undefined): plan is readonly Span[] => Array.isArray(plan);
