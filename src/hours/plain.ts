import type { CalendarDay, ClockTime } from '../model/hours.ts';
import { clockTime } from './times.ts';

/** Looks into foreign JSON, of which nothing is sure. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list; a single value is a list of one, and nothing is an empty one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Thrown inside a reader where something is not understood; the whole is then not known. */
export class NotUnderstood extends Error {}

/** Gives what a reader reads, or `null` where it gives up. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

/** A time `9:00`, `09:00` or `09:00:00` without a zone. @throws NotUnderstood */
export function timeIn(value: unknown): ClockTime {
  const match = typeof value === 'string' ? /^(\d\d?):(\d\d)(?::00)?$/.exec(value.trim()) : null;
  const time = match && clockTime(Number(match[1]), Number(match[2]));
  if (!time) throw new NotUnderstood();
  return time;
}

/** The day of a date or of a moment in ISO 8601; `undefined` when there is none. @throws NotUnderstood */
export function dayIn(value: unknown): CalendarDay | undefined {
  if (!isGiven(value)) return undefined;
  const match = typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(value) : null;
  if (!match?.[1] || Number.isNaN(Date.parse(match[1]))) throw new NotUnderstood();
  return match[1];
}
