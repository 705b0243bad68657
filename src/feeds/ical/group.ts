import ICAL from 'ical.js';
import type { Occasion } from '../../model/offer-values.ts';
import type { ProblemReason } from '../../model/types.ts';
import { isCancelled, mustBeDays, occasionsOf, type Range } from './dates.ts';
import { unknownZones, type ZoneOf } from './zones.ts';

/** An event as the library has parsed it, and the line at which it begins. */
export interface Entry {
  readonly jcal: unknown[];
  readonly row: number;
}

/** When something takes place. */
export interface Dated {
  readonly event: ICAL.Event;
  readonly dates: readonly Occasion[];
  readonly row: number;
}

export type Tell = (path: string, reason: ProblemReason, value: string, row: number) => void;

/** A calendar that knows the zones of a whole file. */
class Calendar extends ICAL.Component {
  #zoneOf: ZoneOf;

  constructor(events: readonly unknown[], zoneOf: ZoneOf) {
    super(['vcalendar', [], events]);
    this.#zoneOf = zoneOf;
  }

  override getTimeZoneByID(tzid: string): ICAL.Timezone {
    return this.#zoneOf(tzid) ?? ICAL.Timezone.localTimezone;
  }
}

/** Without a rule that nobody can follow, an event has the dates that are written down. */
function datesOf({ event, row }: Part, range: Range, tell: Tell): readonly Occasion[] {
  try {
    return occasionsOf(event, range);
  } catch (error) {
    const rule = event.component.getFirstProperty('rrule');
    if (!rule) throw error;
    tell('RRULE', 'bad-date', rule.toICALString(), row);
    event.component.removeAllProperties('rrule');
    return occasionsOf(event, range);
  }
}

/** When a series takes place on a day by which a change names it. */
function onItsDay(named: ICAL.Time, { hour, minute, second, isDate, zone }: ICAL.Time): ICAL.Time {
  const { year, month, day } = named;
  return named.isDate && !isDate ? new ICAL.Time({ year, month, day, hour, minute, second }, zone) : named;
}

interface Part {
  readonly event: ICAL.Event;
  readonly row: number;
}

/**
 * What stands under one name for machines: an event or a series, with those of its dates that differ.
 * @returns `null` when it does not take place within the range
 */
export function readGroup(entries: readonly Entry[], zoneOf: ZoneOf, range: Range, tell: Tell): Dated | null {
  const events = entries.map(({ jcal }) => jcal);
  const parts: readonly Part[] = new Calendar(events, zoneOf).getAllSubcomponents('vevent').map((component, index) => ({
    event: new ICAL.Event(component, { exceptions: [] }),
    row: entries[index]?.row ?? 0,
  }));
  const changes = parts.filter(({ event }) => event.isRecurrenceException());
  // Of several versions the last counts.
  const series = parts.filter((part) => !changes.includes(part)).at(-1);
  const first = series ?? changes[0];
  const attempt = (part: Part, work: () => void) => {
    try {
      work();
    } catch {
      // The library no longer knows how a date was written that is none: the line tells.
      tell('DTSTART', part.event.component.hasProperty('dtstart') ? 'bad-date' : 'missing', '', part.row);
    }
  };
  for (const part of changes) {
    attempt(part, () => {
      mustBeDays(part.event.component);
      if (series) part.event.recurrenceId = onItsDay(part.event.recurrenceId, series.event.startDate);
      series?.event.relateException(part.event);
    });
  }
  const dates: Occasion[] = [];
  // A changed date whose series is not here stands for itself.
  for (const part of series ? [series] : changes) {
    if (!isCancelled(part.event.component)) attempt(part, () => dates.push(...datesOf(part, range, tell)));
  }
  if (!first || dates.length === 0) return null;
  for (const { event, row } of parts) {
    for (const name of unknownZones(event.component, zoneOf)) tell('TZID', 'unknown-zone', name, row);
  }
  return { ...first, dates };
}
