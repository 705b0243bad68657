import type { Text } from './basics.ts';

/** Days of the week as OpenStreetMap and iCalendar shorten them, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

/** Time on a clock in Thuringia, `HH:MM`; `24:00` is the end of the day. */
export type ClockTime = string;

/** A day of the calendar, `2026-12-24`, or the same day of every year, `12-24`. */
export type CalendarDay = string;

/** From one time to another of the same day; when `to` is not after `from`, to that time of the next day. */
export interface Span {
  readonly from: ClockTime;
  /** `null`: it begins at `from`, its end is not known. */
  readonly to: ClockTime | null;
  /** When `true`, only for those who have an appointment. */
  readonly appointment?: boolean;
}

/** What holds on a whole day where no span is. */
export type DayWord = 'closed' | 'appointment' | 'unknown';

/** What holds on a day: one word for all of it, or when it is open. */
export type Plan = DayWord | readonly Span[];

/** Both days belong to it; a missing one leaves it open on that side. */
export interface DayRange {
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
}

/** What holds on days of the week. Several rules for a day add up. */
export interface WeeklyRule extends DayRange {
  readonly days: readonly Weekday[];
  /** Only in these weeks of a month: 1 is the first such day, -1 the last. Missing: every week. */
  readonly weeks?: readonly number[];
  readonly plan: Plan;
}

/** What holds on certain days instead of everything else; `until` missing: on one day. */
export interface HoursException extends DayRange {
  readonly from: CalendarDay;
  readonly plan: Plan;
}

/** Opening hours as rules. A time that no rule names is told by `otherwise`. */
export interface Schedule {
  readonly weekly: readonly WeeklyRule[];
  /** The last that matches a day wins, also over public holidays. */
  readonly exceptions?: readonly HoursException[];
  /** What holds on public holidays; `usual`: the same as on other days. Missing: not known. */
  readonly holidays?: Plan | 'usual';
  /** Missing: closed on days on which any weekly rule is in force, not known on others. */
  readonly otherwise?: DayWord;
}

/** Opening hours of a record: words for readers, rules for the clock, or both. Without rules the words may hold them. */
export interface Hours {
  readonly text?: Text;
  readonly schedule?: Schedule;
}

/** What holds at a time. */
export type DayState = 'open' | DayWord;

/** What holds now; `closing`: open, and closes soon. */
export type ClockState = DayState | 'closing';

/** Public holidays in Thuringia; `src/hours/holidays.ts` knows when they are. */
export type HolidayId =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'corpus-christi'
  | 'childrens-day'
  | 'unity-day'
  | 'reformation-day'
  | 'christmas-day'
  | 'boxing-day';
