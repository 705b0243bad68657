import {
  weekdays,
  type CalendarDay,
  type ClockTime,
  type DayWord,
  type Hours,
  type HoursException,
  type Plan,
  type Schedule,
  type Span,
  type WeeklyRule,
} from './hours.ts';
import { flag, isObject, list, object, oneOf, text, type Members, type Read } from './read.ts';

const time: Read<ClockTime> = (value, path, report) =>
  typeof value === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)
    ? value
    : report.add(path, 'wrong-type', value);

const day: Read<CalendarDay> = (value, path, report) => {
  const date = typeof value === 'string' && /^(\d{4}-)?\d\d-\d\d$/.test(value) ? value : '';
  // Leap days are days of every year.
  const whole = date.length === 5 ? `2000-${date}` : date;
  const isDay = whole !== '' && new Date(`${whole}T00:00:00Z`).toJSON()?.startsWith(whole);
  return isDay ? date : report.add(path, 'bad-date', value);
};

const week: Read<number> = (value, path, report) =>
  Number.isInteger(value) && value !== 0 && Math.abs(value as number) <= 5
    ? (value as number)
    : report.add(path, 'wrong-type', value);

const span = object<Span>(({ need, maybe, raw }) => {
  const from = need('from', time);
  const to = raw.to === null ? null : need('to', time);
  if (!from || to === undefined) return undefined;
  return { from, to, ...(maybe('appointment', flag) && { appointment: true }) };
});

const words = ['closed', 'appointment', 'unknown'] as const;
const word = oneOf<DayWord>(words);

const plan: Read<Plan> = (value, path, report) =>
  Array.isArray(value) ? list(span)(value, path, report) : word(value, path, report);

const range = ({ maybe }: Members) => {
  const [from, until] = [maybe('from', day), maybe('until', day)];
  return { ...(from && { from }), ...(until && { until }) };
};

const rule = object<WeeklyRule>((members) => {
  const days = members.need('days', list(oneOf(weekdays)));
  const what = members.need('plan', plan);
  const weeks = members.maybe('weeks', list(week));
  return days && what && { days, ...(weeks && { weeks }), plan: what, ...range(members) };
});

const exception = object<HoursException>((members) => {
  const from = members.need('from', day);
  const what = members.need('plan', plan);
  return from && what ? { ...range(members), from, plan: what } : undefined;
});

const holidays: Read<Plan | 'usual'> = (value, path, report) => (value === 'usual' ? value : plan(value, path, report));

const schedule = object<Schedule>(({ maybe }) => {
  const exceptions = maybe('exceptions', list(exception));
  const onHolidays = maybe('holidays', holidays);
  const otherwise = maybe('otherwise', word);
  return {
    weekly: maybe('weekly', list(rule)) ?? [],
    ...(exceptions && { exceptions }),
    ...(onHolidays !== undefined && { holidays: onHolidays }),
    ...(otherwise && { otherwise }),
  };
});

const ruleMembers = ['weekly', 'exceptions', 'holidays', 'otherwise'];

/**
 * Opening hours: words, or rules with words beside them (`text`). Rules of which one is wrong are left out as a whole,
 * since the others alone would say that somewhere is closed.
 */
export const hours: Read<Hours> = (value, path, report) => {
  const hasRules = isObject(value) && ruleMembers.some((name) => name in value);
  if (!isObject(value) || (!hasRules && !('text' in value))) {
    const said = text(value, path, report);
    return said && { text: said };
  }
  const said = value.text === undefined ? undefined : text(value.text, `${path}.text`, report);
  const before = report.problems.length;
  const rules = hasRules ? schedule(value, path, report) : undefined;
  const isRight = report.problems.length === before;
  return said || (rules && isRight)
    ? { ...(said && { text: said }), ...(rules && isRight && { schedule: rules }) }
    : undefined;
};
