import type { ClockState, DayWord, HolidayId, Weekday } from '../model/hours.ts';

/** Texts of opening hours; they come with the first record that has some. */
export interface HoursTerms {
  /** Of a button: only what is open now, or of which that is not known. */
  readonly openNow: string;
  /** What holds now. */
  readonly state: Readonly<Record<ClockState, string>>;
  /** What holds now, and what comes next. */
  told(state: string, next: string): string;
  opens(when: string): string;
  closes(when: string): string;
  byAppointment(when: string): string;
  at(time: string): string;
  dayAt(day: string, time: string): string;
  readonly tomorrow: string;
  readonly onDay: Readonly<Record<Weekday, string>>;
  onDate(date: string): string;
  today(hours: string): string;
  isHoliday(name: string): string;
  readonly days: Readonly<Record<Weekday, string>>;
  /** Which of the days of a month: 1 is the first, -1 the last. */
  readonly weeks: Readonly<Record<'1' | '2' | '3' | '4' | '5' | '-1', string>>;
  counted(weeks: string, day: string): string;
  span(from: string, to: string): string;
  /** The end is not known. */
  from(time: string): string;
  readonly allDay: string;
  /** What holds on a day or beside its spans. */
  readonly plan: Readonly<Record<DayWord, string>>;
  withAppointment(hours: string): string;
  readonly holidays: string;
  /** On holidays the same as on other days. */
  readonly usual: string;
  /** At all other times. */
  readonly otherwise: string;
  readonly holiday: Readonly<Record<HolidayId, string>>;
}
