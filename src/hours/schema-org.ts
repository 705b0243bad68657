import {
  weekdays,
  type DayRange,
  type HoursException,
  type Plan,
  type Schedule,
  type Span,
  type Weekday,
  type WeeklyRule,
} from '../model/hours.ts';
import { dayIn, isGiven, isJson, listOf, NotUnderstood, orNull, timeIn, type Json } from './plain.ts';
import { isSpans } from './times.ts';

const names = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const satisfies Readonly<Record<Weekday, string>>;
const holidaysName = 'PublicHolidays';

type DayName = (typeof names)[Weekday] | typeof holidaysName;

/** One entry of `openingHoursSpecification`. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly DayName[];
  readonly opens?: string;
  readonly closes?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

function planOf({ opens, closes }: Json): Plan {
  if (!isGiven(opens)) return 'closed';
  const from = timeIn(opens);
  if (!isGiven(closes)) return [{ from, to: null }];
  const to = timeIn(closes);
  if (from === to) {
    if (from !== '00:00') throw new NotUnderstood();
    return 'closed';
  }
  return [{ from, to: to === '23:59' || to === '00:00' ? '24:00' : to }];
}

const add = (before: Plan | undefined, plan: Plan): Plan =>
  isSpans(before) && isSpans(plan) ? [...before, ...plan] : plan;

function daysOf(value: unknown): { days: readonly Weekday[]; holidays: boolean } {
  const named = listOf(value).map((each) => (typeof each === 'string' ? each.replace(/^.*[/#]/, '') : ''));
  const days = weekdays.filter((day) => named.includes(names[day]));
  const holidays = named.includes(holidaysName);
  if (days.length + Number(holidays) !== new Set(named).size) throw new NotUnderstood();
  return { days, holidays };
}

function schedule(specifications: readonly unknown[]): Schedule {
  const weekly: WeeklyRule[] = [];
  const exceptions: HoursException[] = [];
  let holidayPlan: Plan | undefined;
  for (const specification of specifications) {
    if (!isJson(specification)) throw new NotUnderstood();
    const plan = planOf(specification);
    const range = { from: dayIn(specification.validFrom), until: dayIn(specification.validThrough) };
    const { days, holidays } = daysOf(specification.dayOfWeek);
    if (holidays) holidayPlan = add(holidayPlan, plan);
    if (days.length > 0 || (!holidays && !range.from)) {
      weekly.push({ days: days.length > 0 ? days : weekdays, plan, ...given(range) });
    } else if (!holidays && range.from) {
      const { from, until = from } = range;
      const same = exceptions.findIndex((other) => other.from === from && (other.until ?? from) === until);
      const exception = { from, ...(until !== from && { until }), plan: add(exceptions[same]?.plan, plan) };
      exceptions.splice(same < 0 ? exceptions.length : same, 1, exception);
    }
  }
  // Whether hours of a season add to those of the whole year or stand instead of them is not said.
  const isSeasonal = (rule: WeeklyRule) => Boolean(rule.from ?? rule.until);
  if (weekly.some(isSeasonal) && !weekly.every(isSeasonal)) throw new NotUnderstood();
  return {
    weekly,
    ...(exceptions.length > 0 && { exceptions }),
    ...(holidayPlan !== undefined && { holidays: holidayPlan }),
  };
}

const given = ({ from, until }: DayRange) => ({ ...(from && { from }), ...(until && { until }) });

/**
 * Reads `openingHoursSpecification` and `specialOpeningHoursSpecification` of schema.org.
 * @returns `null` when there are none or one of them is not understood
 */
export function readSchemaOrg(...values: readonly unknown[]): Schedule | null {
  const specifications = values.flatMap(listOf);
  return specifications.length > 0 ? orNull(() => schedule(specifications)) : null;
}

const isYearly = ({ from, until }: DayRange) => from?.length === 5 || until?.length === 5;

function specificationsOf(plan: Plan, when: Partial<OpeningHoursSpecification>): OpeningHoursSpecification[] {
  const type = { '@type': 'OpeningHoursSpecification', ...when } as const;
  if (!isSpans(plan)) return plan === 'closed' ? [{ ...type, opens: '00:00', closes: '00:00' }] : [];
  const times = ({ from, to }: Span) => ({
    opens: from,
    ...(to !== null && { closes: to === '24:00' ? '23:59' : to }),
  });
  return plan.filter(({ appointment }) => !appointment).map((span) => ({ ...type, ...times(span) }));
}

const valid = ({ from, until }: DayRange) => ({
  ...(from && { validFrom: from }),
  ...(until && { validThrough: until }),
});

/**
 * Writes `openingHoursSpecification` of schema.org. What is open by appointment only is not listed as open.
 * @returns `null` when there are hours it has no words for: counted days of a month, days of every year
 */
export function writeSchemaOrg({ weekly, exceptions = [], holidays }: Schedule): OpeningHoursSpecification[] | null {
  if (weekly.some(({ weeks }) => weeks) || [...weekly, ...exceptions].some(isYearly)) return null;
  return [
    ...weekly
      .filter(({ plan }) => isSpans(plan))
      .flatMap((rule) =>
        specificationsOf(rule.plan, { dayOfWeek: rule.days.map((day) => names[day]), ...valid(rule) }),
      ),
    ...(holidays === undefined || holidays === 'usual'
      ? []
      : specificationsOf(holidays, { dayOfWeek: [holidaysName] })),
    ...exceptions.flatMap(({ from, until = from, plan }) => specificationsOf(plan, valid({ from, until }))),
  ];
}
