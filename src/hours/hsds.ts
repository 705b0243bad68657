import { weekdays, type DayRange, type Schedule, type Span, type Weekday, type WeeklyRule } from '../model/hours.ts';
import { dayIn, isGiven, isJson, listOf, NotUnderstood, orNull, timeIn, type Json } from './plain.ts';
import { isSpans } from './times.ts';

/** A `schedule` of HSDS, as far as it tells of opening hours; its `id` and texts are its writer's. */
export interface HsdsSchedule {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
}

/** Members that say more than days of the week, and are not read. */
const further = ['count', 'bymonthday', 'byyearday', 'byweekno'];

/** Offsets from UTC that clocks in Thuringia have. */
const offsets: readonly unknown[] = [1, 2, '1', '2', '+01:00', '+02:00'];

interface Day {
  readonly day: Weekday;
  readonly week: number | undefined;
}

function daysOf({ byday }: Json): readonly Day[] {
  if (typeof byday !== 'string') throw new NotUnderstood();
  return byday.split(',').map((each) => {
    const match = /^\s*([+-]?\d)?(mo|tu|we|th|fr|sa|su)\s*$/i.exec(each);
    if (!match?.[2]) throw new NotUnderstood();
    return { day: match[2].toLowerCase() as Weekday, week: match[1] === undefined ? undefined : Number(match[1]) };
  });
}

function rulesOf(schedule: unknown): readonly WeeklyRule[] {
  if (!isJson(schedule)) throw new NotUnderstood();
  const { freq, interval, timezone, opens_at, closes_at } = schedule;
  const isForeign = isGiven(timezone) && !offsets.includes(timezone);
  const isRare = isGiven(interval) && Number(interval) !== 1;
  if (isForeign || isRare || further.some((name) => isGiven(schedule[name]))) throw new NotUnderstood();
  const from = timeIn(opens_at);
  const to = isGiven(closes_at) ? timeIn(closes_at) : null;
  if (from === to) throw new NotUnderstood();
  const plan: readonly Span[] = [{ from, to: to === '00:00' ? '24:00' : to }];
  const valid = range(schedule);
  if (freq === 'DAILY' && !isGiven(schedule.byday)) return [{ days: weekdays, plan, ...valid }];
  const days = daysOf(schedule);
  const isCounted = days.some(({ week }) => week !== undefined);
  if (freq === 'MONTHLY' && days.every(({ week }) => week)) {
    return weekdays
      .map((day) => ({ day, weeks: days.filter((each) => each.day === day).map(({ week }) => week as number) }))
      .filter(({ weeks }) => weeks.length > 0)
      .map(({ day, weeks }) => ({ days: [day], weeks, plan, ...valid }));
  }
  if ((isGiven(freq) && freq !== 'WEEKLY') || isCounted) throw new NotUnderstood();
  return [{ days: weekdays.filter((day) => days.some((each) => each.day === day)), plan, ...valid }];
}

function range({ valid_from, valid_to, dtstart, until: last }: Json): DayRange {
  const from = dayIn(isGiven(valid_from) ? valid_from : dtstart);
  const ends = [dayIn(valid_to), dayIn(last)].filter((each) => each !== undefined).sort();
  return { ...(from && { from }), ...(ends[0] && { until: ends[0] }) };
}

/**
 * Reads the `schedules` of HSDS.
 * @returns `null` when there are none or one of them is not understood: the others alone would tell too little
 */
export function readHsds(schedules: unknown): Schedule | null {
  const list = listOf(schedules);
  return list.length > 0 ? orNull(() => ({ weekly: list.flatMap(rulesOf) })) : null;
}

const capital = (days: readonly Weekday[], week = '') => days.map((day) => week + day.toUpperCase());

/** Writes `schedules` of HSDS: days of the week with times. What it has no words for is left to a text. */
export function writeHsds({ weekly }: Schedule): readonly HsdsSchedule[] {
  const isYearly = ({ from, until }: DayRange) => from?.length === 5 || until?.length === 5;
  return weekly.flatMap(({ days, weeks, plan, from, until }) =>
    (isSpans(plan) && !isYearly({ from, until }) ? plan : [])
      .filter(({ appointment }) => !appointment)
      .map((span) => ({
        freq: weeks ? ('MONTHLY' as const) : ('WEEKLY' as const),
        byday: (weeks ? weeks.flatMap((week) => capital(days, String(week))) : capital(days)).join(),
        opens_at: span.from,
        ...(span.to !== null && { closes_at: span.to }),
        ...(from && { valid_from: from }),
        ...(until && { valid_to: until }),
      })),
  );
}
