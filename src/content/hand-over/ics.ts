/** Dates of offers as a calendar (iCalendar, RFC 5545). */
import type { Occasion } from '../../model/offer-values.ts';
import { escapeText, textLine, urlLine, writeLines } from './content-line.ts';
import { isDay, isExact, isTime } from './exact.ts';

/** What a calendar says of one offer; empty: not known. */
export interface CalendarEntry {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly dates: readonly Occasion[];
}

/** The rules since 1996. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19960331T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
];

/** @param stamp when the calendar is written */
export function writeCalendar(entries: readonly CalendarEntry[], stamp: Date): string {
  const written = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  return writeLines([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//thilik//offers//DE', ...zone],
    ...entries.flatMap((entry) => entry.dates.filter(isExact).flatMap((date) => event(entry, date, written))),
    'END:VCALENDAR',
  ]);
}

function event({ id, summary, description, location, url }: CalendarEntry, date: Occasion, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${id}-${date.start}`)}`,
    `DTSTAMP:${stamp}`,
    ...when(date),
    ...textLine('SUMMARY', summary),
    ...textLine('DESCRIPTION', description),
    ...textLine('LOCATION', location),
    ...urlLine(url),
    'END:VEVENT',
  ];
}

/** A calendar's end is the first moment after; one that the start does not fit is not known. */
function when({ start, end = start }: Occasion): string[] {
  if (isTime(start)) {
    const ends = isTime(end) && end > start ? [timed('DTEND', end)] : [];
    return [timed('DTSTART', start), ...ends];
  }
  const last = end.slice(0, 10);
  return [whole('DTSTART', start), whole('DTEND', dayAfter(isDay(last) && last > start ? last : start))];
}

const timed = (name: string, date: string) => `${name};TZID=Europe/Berlin:${date.replace(/[-:]/g, '')}00`;
const whole = (name: string, date: string) => `${name};VALUE=DATE:${date.replace(/-/g, '')}`;

function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
