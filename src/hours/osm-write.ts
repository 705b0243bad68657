import {
  weekdays,
  type CalendarDay,
  type DayRange,
  type DayWord,
  type Plan,
  type Schedule,
  type Span,
  type Weekday,
  type WeeklyRule,
} from '../model/hours.ts';
import { beginning, dateOf, dayNumber, months, theEnd } from './calendar.ts';
import { isSpans } from './times.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A part of the expression: when, and what holds then. */
interface Part {
  readonly days: readonly Weekday[];
  readonly text: string;
  readonly strength: number;
}

function day(value: CalendarDay): string {
  const [year, month, date] = value.length === 5 ? ['', ...value.split('-')] : value.split('-');
  return `${year} ${capital(months[Number(month) - 1] ?? '')} ${date}`.trim();
}

function range({ from, until }: DayRange): string {
  if (from === undefined && until === undefined) return '';
  if (from === until) return `${day(from ?? beginning)} `;
  return `${day(from ?? beginning)}-${day(until ?? theEnd)} `;
}

/** Three days and more in a row become one range. */
function daysInWords(days: readonly Weekday[]): string {
  const rows: Weekday[][] = [];
  for (const each of weekdays.filter((day) => days.includes(day))) {
    const last = rows.at(-1);
    const isNext = last && weekdays.indexOf(each) === weekdays.indexOf(last.at(-1) as Weekday) + 1;
    if (isNext) last.push(each);
    else rows.push([each]);
  }
  return rows
    .flatMap((row) =>
      row.length > 2 ? [`${capital(row[0] as string)}-${capital(row.at(-1) as string)}`] : row.map(capital),
    )
    .join(',');
}

const words: Readonly<Record<DayWord, string>> = { closed: 'off', appointment: '"by appointment"', unknown: 'unknown' };

const times = (spans: readonly Span[]) =>
  spans.map(({ from, to }) => (to === null ? `${from}+` : `${from}-${to}`)).join(',');

/** What holds, weakest first: where parts meet, the later one wins. */
function states(plan: Plan): readonly { text: string; strength: number }[] {
  if (!isSpans(plan)) return [{ text: words[plan], strength: 0 }];
  const kinds = [
    { spans: plan.filter(({ to }) => to === null), after: '', strength: 1 },
    {
      spans: plan.filter(({ to, appointment }) => to !== null && appointment),
      after: ' "by appointment"',
      strength: 2,
    },
    { spans: plan.filter(({ to, appointment }) => to !== null && !appointment), after: '', strength: 3 },
  ];
  return kinds
    .filter(({ spans }) => spans.length > 0)
    .map(({ spans, after, strength }) => ({ text: times(spans) + after, strength }));
}

function weeklyParts(rule: WeeklyRule): readonly Part[] {
  const { days, weeks, plan } = rule;
  const sets = weeks ? days.map((each) => [each]) : [days];
  return sets.flatMap((set) => {
    const when = `${range(rule)}${daysInWords(set)}${weeks ? `[${weeks.join()}]` : ''}`;
    return states(plan).map(({ text, strength }) => ({ days: set, text: `${when} ${text}`, strength }));
  });
}

function weekly(rules: readonly WeeklyRule[]): string {
  const parts = rules.flatMap(weeklyParts);
  const meets = (part: Part, others: readonly Part[]) =>
    others.some((other) => other.days.some((each) => part.days.includes(each)));
  if (parts.some((part, index) => meets(part, parts.slice(0, index)))) parts.sort((a, b) => a.strength - b.strength);
  return parts.reduce((text, part, index) => {
    if (index === 0) return part.text;
    return `${text}${part.strength > 0 && meets(part, parts.slice(0, index)) ? ',' : ';'} ${part.text}`;
  }, '');
}

const dated = (prefix: string, plan: Plan) =>
  states(plan)
    .map(({ text }, index) => `${index > 0 ? ', ' : '; '}${prefix} ${text}`)
    .join('');

/** Days outside of the only period that all rules have, where that is one of certain years. */
function outside({ weekly, otherwise }: Schedule): readonly DayRange[] | null {
  if (otherwise !== undefined || weekly.some(({ from, until }) => (from ?? until) === undefined)) return [];
  const [{ from, until } = {}, ...others] = weekly;
  const isOne = others.every((rule) => rule.from === from && rule.until === until);
  if (!isOne || from?.length === 5 || until?.length === 5) return null;
  const neighbour = (date: string, step: number) => dateOf(dayNumber(date) + step);
  return [
    ...(from === undefined ? [] : [{ until: neighbour(from, -1) }]),
    ...(until === undefined ? [] : [{ from: neighbour(until, 1) }]),
  ];
}

const isAlways = ([rule, ...others]: readonly WeeklyRule[]) =>
  rule !== undefined &&
  others.length === 0 &&
  rule.days.length === 7 &&
  !rule.weeks &&
  !rule.from &&
  !rule.until &&
  isSpans(rule.plan) &&
  times(rule.plan) === '00:00-24:00' &&
  !rule.plan[0]?.appointment;

/**
 * Writes `opening_hours` of OpenStreetMap. Two things have no words there: that somewhere is open as usual on holidays
 * (it is what the language takes for granted), and days that stay closed where "otherwise by appointment" holds.
 */
export function writeOsm(schedule: Schedule): string {
  const { exceptions = [], holidays, otherwise } = schedule;
  const around = outside(schedule);
  const rest = around === null || (schedule.weekly.length === 0 && otherwise === undefined) ? 'unknown' : otherwise;
  const isBase = schedule.weekly.length === 0;
  const base = isBase ? words[rest ?? 'closed'] : isAlways(schedule.weekly) ? '24/7' : weekly(schedule.weekly);
  return [
    base,
    ...(around ?? []).map((each) => `; ${range(each)}unknown`),
    ...(holidays === undefined || holidays === 'usual' ? [] : [dated('PH', holidays)]),
    ...exceptions.map(({ from, until = from, plan }) => dated(range({ from, until }).trim(), plan)),
    ...(isBase || rest === undefined || rest === 'closed' ? [] : [` || ${words[rest]}`]),
  ].join('');
}
