import { isInForce, readClock, type Change, type Reading } from '../hours/clock.ts';
import { readOsm } from '../hours/osm.ts';
import { readHours } from '../hours/read.ts';
import { timeOf } from '../hours/times.ts';
import { formatDate } from '../i18n/format-date.ts';
import { hoursTerms } from '../i18n/hours.ts';
import { readingTerms } from '../i18n/reading.ts';
import { weekdays, type Hours, type Schedule } from '../model/hours.ts';
import type { OpenState } from '../model/offer-filter.ts';
import type { Alert } from '../model/offer-values.ts';
import { pick } from '../model/text.ts';
import type { Ags } from '../model/types.ts';
import { fact, list, present, text, type Fact, type Locale, type Value } from './fact.ts';
import { values } from './values.ts';
import { shortTime, spanInWords, weekInWords } from './week.ts';

/** A record that somebody can go to. */
export interface Place {
  readonly district: Ags | null;
  readonly asOf: string;
  readonly hours?: Hours;
  readonly alert?: Alert;
}

/** What words were found to say. */
const understood = new WeakMap<Hours, Schedule | null>();

/** The rules; where there are only words, what these say for sure. */
export function scheduleOf(hours: Hours): Schedule | null {
  const { schedule, text } = hours;
  if (schedule) return schedule;
  const known = understood.get(hours);
  if (known !== undefined) return known;
  const words = text && (text.de ?? text[Object.keys(text)[0] ?? '']);
  const found = (words && readHours(words)?.hours) || null;
  understood.set(hours, found);
  return found;
}

/** Whether one can come: at these hours, or by appointment. */
export function stateNow({ hours, alert, district }: Place, now: Date): OpenState {
  const schedule = hours ? scheduleOf(hours) : null;
  if (!schedule) return 'unknown';
  const { state } = readClock(schedule, { now, district, alert });
  return state === 'closed' || state === 'unknown' ? state : 'open';
}

/** When something changes: today at a time, tomorrow, on a day of the week, on a date. */
function when({ date, time, daysAhead, state }: Change, lang: string): string {
  const terms = hoursTerms(lang);
  const clock = shortTime(time);
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mo';
  const ahead = daysAhead < 7 ? terms.onDay[weekday] : terms.onDate(formatDate(date, lang));
  const day = daysAhead === 1 ? terms.tomorrow : ahead;
  // Who takes appointments all day says no time.
  if (state === 'appointment' && time === '00:00') return day;
  return daysAhead === 0 ? terms.at(clock) : terms.dayAt(day, clock);
}

/** What holds now, and what comes next where that is worth a word. */
function stateInWords({ state, next }: Reading, lang: string): string {
  const terms = hoursTerms(lang);
  const word = terms.state[state];
  if (!next) return word;
  const at = when(next, lang);
  if (state === 'open' || state === 'closing') return terms.told(word, terms.closes(at));
  if (next.state === 'open') return terms.told(word, terms.opens(at));
  return state === 'closed' && next.state === 'appointment' ? terms.told(word, terms.byAppointment(at)) : word;
}

/** The hours of today; nothing where they are not known. */
function todayInWords({ today }: Reading, lang: string): string | null {
  const terms = hoursTerms(lang);
  if (!today || today.some(({ state }) => state === 'unknown')) return null;
  const [first] = today;
  const isAllDay = today.length === 1;
  if (isAllDay && (first?.state === 'closed' || first?.state === 'appointment'))
    return terms.today(terms.plan[first.state]);
  const spans = today
    .filter(({ state }) => state !== 'closed')
    .map(({ from, to, state }) =>
      spanInWords({ from: timeOf(from), to: timeOf(to), appointment: state === 'appointment' }, terms),
    );
  return terms.today(spans.join(', '));
}

/** The words of the record in the reader's language, else its rules in words; signs for machines are never shown. */
function hoursInWords({ text: words }: Hours, schedule: Schedule | null, locale: Locale): Value | null {
  const shown = words && pick(words, locale.lang);
  const isForReaders = shown && !readOsm(shown.text);
  if (schedule && (!isForReaders || shown.isFallback)) return list(weekInWords(schedule, locale.terms.lang));
  return words ? text(words, locale) : null;
}

/** Rules that have no words beside them, in words, at whatever time they are read. */
export function ruleFacts({ hours }: Pick<Place, 'hours'>, { terms }: Locale): readonly Fact[] {
  const rules = !hours?.text && hours?.schedule;
  const label = readingTerms(terms.lang).offerLabels.hours;
  return present([fact('hours', label, rules && list(weekInWords(rules, terms.lang)))]);
}

/**
 * What is to be told of when somebody can come: an alert, whether it is open now, today's hours, all hours. What is not
 * known is said to be so or left out, never closed.
 */
export function hoursFacts(
  { hours = {}, alert, district }: Place,
  locale: Locale & { readonly now: Date },
): readonly Fact[] {
  const { lang } = locale.terms;
  const schedule = scheduleOf(hours);
  const reading = readClock(schedule, { now: locale.now, district, alert });
  const terms = hoursTerms(lang);
  const { holiday } = reading;
  const { offerLabels } = readingTerms(lang);
  const isAlerted = alert && isInForce(alert, reading.date);
  return present([
    fact('alert', offerLabels.alert, isAlerted && values.alert(alert, locale)),
    fact('state', '', schedule && !isAlerted && stateInWords(reading, lang)),
    fact('holiday', '', schedule && holiday && terms.isHoliday(terms.holiday[holiday.id])),
    fact('today', '', schedule && !isAlerted && todayInWords(reading, lang)),
    fact('hours', offerLabels.hours, hoursInWords(hours, schedule, locale)),
  ]);
}
