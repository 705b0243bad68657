import ICAL from 'ical.js';
import { inBerlin } from '../../hours/berlin.ts';
import { isPartialDate } from '../../model/date.ts';
import type { Occasion } from '../../model/offer-values.ts';

/** A rule that this reader does not follow: it would never end, or says nothing. */
export class UnreadableRule extends Error {}

/** How often a rule may be asked for the next day: daily for a century. */
const most = 36_525;

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Days of a rule one after the other; a rule that no day fits gives up. */
class Days extends ICAL.RecurIterator {
  #tries = 0;

  override check_contracting_rules(): boolean {
    if (++this.#tries > most) throw new UnreadableRule();
    return super.check_contracting_rules();
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** A time on Thuringia's clock: `YYYY-MM-DD` for a whole day, else `YYYY-MM-DDTHH:MM`. */
function local(time: ICAL.Time): string {
  const isThere = time.isDate || time.zone === ICAL.Timezone.localTimezone || time.zone.tzid === 'Europe/Berlin';
  if (isThere) {
    const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
    return time.isDate ? day : `${day}T${two(time.hour)}:${two(time.minute)}`;
  }
  const { date, minutes } = inBerlin(time.toJSDate());
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const dayOf = (moment: string) => moment.slice(0, 10);

/** From when to when; the end of whole days is their last one. */
function occasion(start: ICAL.Time, end: ICAL.Time | null): Occasion {
  const last = end?.clone();
  if (last?.isDate) last.adjust(-1, 0, 0, 0);
  const [from, to] = [local(start), last ? local(last) : ''];
  return to > from ? { start: from, end: to } : { start: from };
}

/** From the first to the last day that is asked for, `YYYY-MM-DD`. */
export interface Range {
  readonly from: string;
  readonly until: string;
}

/** Starts by a rule, until the last day that is asked for. */
function* ruled(rule: ICAL.Recur, start: ICAL.Time, { from, until }: Range): Generator<ICAL.Time> {
  const isRead = frequencies.includes(rule.freq) && rule.interval >= 1 && rule.interval <= 1000;
  if (!isRead) throw new UnreadableRule();
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(until.slice(0, 4)) + 1];
  const days = new Days({ rule, dtstart: start });
  for (let next = days.next() as ICAL.Time | null; next && next.year <= last; next = days.next() as ICAL.Time | null) {
    if (next.year >= first) yield next.clone();
  }
}

interface Start {
  readonly at: ICAL.Time;
  /** Where this one has an end of its own. */
  readonly end?: ICAL.Time;
}

const valuesOf = (component: ICAL.Component, name: string) =>
  component.getAllProperties(name).flatMap((property) => property.getValues() as unknown[]);

function* startsOf({ component, startDate }: ICAL.Event, range: Range): Generator<Start> {
  yield { at: startDate };
  for (const value of valuesOf(component, 'rdate')) {
    if (value instanceof ICAL.Period) yield { at: value.start, end: value.getEnd() };
    else yield { at: value as ICAL.Time };
  }
  for (const rule of valuesOf(component, 'rrule')) {
    for (const at of ruled(rule as ICAL.Recur, startDate, range)) yield { at };
  }
}

/** Whether it does not take place. */
export const isCancelled = (component: ICAL.Component): boolean =>
  String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';

/**
 * The library counts on from what is no day, e.g. the 99th of a 13th month.
 * @throws RangeError
 */
export function mustBeDays(component: ICAL.Component, names = ['dtstart', 'dtend', 'recurrence-id']): void {
  for (const name of names) {
    const { jCal = [] } = component.getFirstProperty(name) ?? {};
    const value: unknown = jCal[3];
    if (typeof value === 'string' && !isPartialDate(value.slice(0, 10))) throw new RangeError(name);
  }
}

/**
 * When an event takes place within a range, in order: by its rules, extra dates and changed dates.
 * @throws UnreadableRule, or what the library says of a date that is none
 */
export function occasionsOf(event: ICAL.Event, range: Range): readonly Occasion[] {
  mustBeDays(event.component);
  const left = new Set(valuesOf(event.component, 'exdate').map((time) => local(time as ICAL.Time)));
  const found = new Map<string, Occasion>();
  for (const { at, end } of startsOf(event, range)) {
    const moment = local(at);
    if (left.has(moment) || left.has(dayOf(moment))) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(at);
    if (isCancelled(item.component)) continue;
    const one = occasion(startDate, item === event ? (end ?? endDate) : endDate);
    if (dayOf(one.end ?? one.start) >= range.from && dayOf(one.start) <= range.until) found.set(one.start, one);
  }
  return [...found].map(([, one]) => one).sort((a, b) => (a.start < b.start ? -1 : 1));
}
