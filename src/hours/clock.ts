import type { ClockState, ClockTime, DayState, Schedule } from '../model/hours.ts';
import type { Alert } from '../model/offer-values.ts';
import type { Ags } from '../model/types.ts';
import { inBerlin } from './berlin.ts';
import { dateOf, dayNumber } from './calendar.ts';
import { dayOf, type Stretch } from './day.ts';
import { holidayOn, type Holiday } from './holidays.ts';
import { timeOf } from './times.ts';

/** The next moment at which something else holds. */
export interface Change {
  readonly state: DayState;
  /** `YYYY-MM-DD` in Thuringia. */
  readonly date: string;
  readonly time: ClockTime;
  /** 0: today, 1: tomorrow. */
  readonly daysAhead: number;
}

export interface Reading {
  readonly state: ClockState;
  /** `null`: nothing changes in the next weeks, or nobody knows. */
  readonly next: Change | null;
  /** Today from midnight to midnight; `null`: not known. */
  readonly today: readonly Stretch[] | null;
  /** Today's date in Thuringia, `YYYY-MM-DD`. */
  readonly date: string;
  readonly holiday: Holiday | null;
}

export interface Circumstances {
  readonly now: Date;
  /** For holidays that are some districts' own; `null`: not known. */
  readonly district?: Ags | null;
  readonly alert?: Alert;
  /** From how many minutes before its end on something closes soon. */
  readonly soon?: number;
}

/** A counted day of a month is never further away than this, even when one falls on a holiday. */
const daysLookedAhead = 70;
const defaultSoon = 30;

/** Whether an alert holds on a date; the end may be a month or a year and holds to its last day. */
export const isInForce = ({ until }: Alert, date: string): boolean =>
  until === undefined || date.slice(0, until.length) <= until;

function nextChange(schedule: Schedule, today: string, minutes: number, state: DayState, district: Ags | null) {
  const first = dayNumber(today);
  for (let daysAhead = 0; daysAhead <= daysLookedAhead; daysAhead++) {
    const date = dateOf(first + daysAhead);
    const found = dayOf(schedule, date, district).find(
      (stretch) => stretch.state !== state && (daysAhead > 0 || stretch.from > minutes),
    );
    if (found) return { state: found.state, date, time: timeOf(found.from), daysAhead, minutes: found.from };
  }
  return null;
}

/**
 * What holds at a moment. Alerts win over exceptions, these over holidays, these over days of the week; where nothing is
 * known, `unknown`, never closed.
 * @param schedule `null`: the hours are not known, or only in words
 */
export function readClock(schedule: Schedule | null, circumstances: Circumstances): Reading {
  const { now, district = null, alert, soon = defaultSoon } = circumstances;
  const { date, minutes } = inBerlin(now);
  const holiday = holidayOn(date, district);
  const today = schedule && dayOf(schedule, date, district);
  const current = today?.find(({ to }) => minutes < to);
  if (!schedule || !current || (alert && isInForce(alert, date))) {
    return { state: 'unknown', next: null, today, date, holiday };
  }
  const change = nextChange(schedule, date, minutes, current.state, district);
  const isSoon = current.state === 'open' && change && change.daysAhead * 24 * 60 + change.minutes - minutes <= soon;
  const next = change && { state: change.state, date: change.date, time: change.time, daysAhead: change.daysAhead };
  return { state: isSoon ? 'closing' : current.state, next, today, date, holiday };
}
