/** Opening hours in words, for readers whose language the words of the record are not. */
import { formatDate } from '../i18n/format-date.ts';
import { hoursTerms, type HoursTerms } from '../i18n/hours.ts';
import { readingTerms } from '../i18n/reading.ts';
import { weekdays, type DayRange, type Plan, type Schedule, type Span, type WeeklyRule } from '../model/hours.ts';

/** A time as people write it: `9:00` for `09:00`. */
export const shortTime = (time: string): string => time.replace(/^0(?=\d:)/, '');

export function spanInWords({ from, to, appointment }: Span, terms: HoursTerms): string {
  const isWholeDay = from === '00:00' && to === '24:00';
  const times = to === null ? terms.from(shortTime(from)) : terms.span(shortTime(from), shortTime(to));
  const words = isWholeDay ? terms.allDay : times;
  return appointment ? terms.withAppointment(words) : words;
}

const planInWords = (plan: Plan, terms: HoursTerms) =>
  typeof plan === 'string' ? terms.plan[plan] : plan.map((span) => spanInWords(span, terms)).join(', ');

/** Days of the calendar; those of every year without one. */
function dateInWords(day: string, lang: string): string {
  return day.length > 5 ? formatDate(day, lang) : formatDate(`2000-${day}`, lang).replace(/,? 2000$/, '');
}

function rangeInWords({ from, until }: DayRange, lang: string): string {
  const reading = readingTerms(lang);
  const [start, end] = [from, until].map((day) => day && dateInWords(day, lang));
  if (start && end) return start === end ? start : reading.range(start, end);
  return start ? reading.from(start) : end ? reading.until(end) : '';
}

/** Three days and more in a row become a range. */
function daysInWords({ days, weeks }: WeeklyRule, lang: string): string {
  const terms = hoursTerms(lang);
  if (weeks) {
    const which = weeks.map((week) => terms.weeks[String(week) as keyof HoursTerms['weeks']]).join(', ');
    return days.map((day) => terms.counted(which, terms.days[day])).join(', ');
  }
  const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const [first = 0] = indexes;
  const isRow = indexes.length > 2 && indexes.every((index, i) => index === first + i);
  const named = indexes.map((index) => terms.days[weekdays[index] ?? 'mo']);
  return isRow ? readingTerms(lang).range(named[0] ?? '', named.at(-1) ?? '') : named.join(', ');
}

/** A line for each rule, then exceptions, holidays, and what holds otherwise. */
export function weekInWords(
  { weekly, exceptions = [], holidays, otherwise }: Schedule,
  lang: string,
): readonly string[] {
  const terms = hoursTerms(lang);
  const line = (when: string, plan: Plan) => `${when}: ${planInWords(plan, terms)}`;
  return [
    ...weekly.map((rule) => {
      const range = rangeInWords(rule, lang);
      return line(daysInWords(rule, lang) + (range && ` (${range})`), rule.plan);
    }),
    ...exceptions.map(({ from, until = from, plan }) => line(rangeInWords({ from, until }, lang), plan)),
    ...(holidays === undefined
      ? []
      : [holidays === 'usual' ? `${terms.holidays}: ${terms.usual}` : line(terms.holidays, holidays)]),
    ...(otherwise && otherwise !== 'closed'
      ? [weekly.length > 0 ? line(terms.otherwise, otherwise) : terms.plan[otherwise]]
      : []),
  ];
}
