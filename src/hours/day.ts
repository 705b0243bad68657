import {
  weekdays,
  type DayState,
  type DayWord,
  type Plan,
  type Schedule,
  type Span,
  type WeeklyRule,
} from '../model/hours.ts';
import type { Ags } from '../model/types.ts';
import { dateOf, dayNumber, isBetween, lastDay } from './calendar.ts';
import { holidayOn } from './holidays.ts';
import { isSpans, minutesOf } from './times.ts';

/** Part of a day with one state, in minutes since midnight; those of a day follow each other without a gap. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly state: DayState;
}

const dayEnd = 24 * 60;

/** Days since 1970-01-01 was a Thursday. */
const weekdayOf = (number: number) => weekdays[(((number + 3) % 7) + 7) % 7];

/** Whether the day is one of the counted days of its month. */
function isInWeeks(date: string, weeks: WeeklyRule['weeks']): boolean {
  if (!weeks) return true;
  const day = Number(date.slice(8));
  const fromEnd = lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1) - day;
  return weeks.includes(Math.ceil(day / 7)) || weeks.includes(-Math.floor(fromEnd / 7) - 1);
}

/** What holds on a day: pieces, which may last into the next day, and the rest. */
interface DayPlan {
  readonly pieces: readonly Stretch[];
  readonly rest: DayWord;
}

function pieceOf({ from, to, appointment }: Span): Stretch {
  const start = minutesOf(from);
  if (to === null) return { from: start, to: dayEnd, state: 'unknown' };
  const end = minutesOf(to) > start ? minutesOf(to) : minutesOf(to) + dayEnd;
  return { from: start, to: end, state: appointment ? 'appointment' : 'open' };
}

const planned = (plan: Plan, rest: DayWord): DayPlan =>
  isSpans(plan) ? { pieces: plan.map(pieceOf), rest } : { pieces: [], rest: plan };

/** Somebody may be there or not: only what is closed anyway stays so. */
const doubted = ({ pieces, rest }: DayPlan): DayPlan => ({
  pieces: pieces.map((piece) => ({ ...piece, state: 'unknown' })),
  rest: rest === 'closed' ? rest : 'unknown',
});

function weeklyPlan({ weekly, otherwise }: Schedule, number: number, date: string): DayPlan {
  const inForce = weekly.filter(({ from, until }) => isBetween(date, from, until));
  const day = weekdayOf(number);
  const plans = inForce
    .filter(({ days, weeks }) => day && days.includes(day) && isInWeeks(date, weeks))
    .map(({ plan }) => plan);
  const words = plans.filter((plan): plan is DayWord => !isSpans(plan));
  return {
    pieces: plans.filter(isSpans).flatMap((spans) => spans.map(pieceOf)),
    rest: words.at(-1) ?? otherwise ?? (inForce.length > 0 ? 'closed' : 'unknown'),
  };
}

function planOf(schedule: Schedule, number: number, district: Ags | null): DayPlan {
  const { exceptions = [], holidays, otherwise = 'closed' } = schedule;
  const date = dateOf(number);
  const exception = exceptions.filter(({ from, until = from }) => isBetween(date, from, until)).at(-1);
  if (exception) return planned(exception.plan, otherwise);
  const usual = weeklyPlan(schedule, number, date);
  const holiday = holidays === 'usual' ? null : holidayOn(date, district);
  if (!holiday || holidays === 'usual') return usual;
  return holiday.isSure && holidays !== undefined ? planned(holidays, otherwise) : doubted(usual);
}

/** What wins where pieces overlap, strongest first. */
const strength: readonly DayState[] = ['open', 'appointment', 'unknown', 'closed'];

/**
 * A day from midnight to midnight. What began the evening before ends on this day, whatever day it is.
 * @param date `YYYY-MM-DD`
 * @param district key of the district, for holidays; `null`: not known
 */
export function dayOf(schedule: Schedule, date: string, district: Ags | null = null): readonly Stretch[] {
  const number = dayNumber(date);
  const { pieces, rest } = planOf(schedule, number, district);
  const before = planOf(schedule, number - 1, district).pieces.map(({ from, to, state }) => ({
    from: from - dayEnd,
    to: to - dayEnd,
    state,
  }));
  const all = [...before, ...pieces].filter(({ from, to }) => to > 0 && from < dayEnd);
  const edges = [...new Set([0, dayEnd, ...all.flatMap(({ from, to }) => [from, to])])]
    .filter((edge) => edge >= 0 && edge <= dayEnd)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  edges.slice(0, -1).forEach((from, index) => {
    const to = edges[index + 1] ?? dayEnd;
    const states = all.filter((piece) => piece.from <= from && piece.to >= to).map(({ state }) => state);
    const state = strength.find((each) => states.includes(each)) ?? rest;
    const last = stretches.at(-1);
    if (last?.state === state) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, state });
  });
  return stretches;
}
