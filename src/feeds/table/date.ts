import { inBerlin } from '../../hours/berlin.ts';
import { isPartialDate } from '../../model/date.ts';
import { minutesOf, time } from './hours.ts';

/** What was read of a cell that should hold a date. */
export interface DateRead {
  /** `null`: none that can be relied upon. */
  readonly from: string | null;
  /** The last day of several; `null`: one day only. */
  readonly to: string | null;
  /** When `true`, the cell says more than was read, or something that is no date. */
  readonly isDoubtful: boolean;
}

const months = 'jan,feb,mar,apr,mai,jun,jul,aug,sep,okt,nov,dez'.split(',');
const english: Readonly<Record<string, string>> = { may: 'mai', oct: 'okt', dec: 'dez', mrz: 'mar', maer: 'mar' };

function monthOf(word: string): number {
  const start = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, 3);
  return months.indexOf(english[start] ?? start) + 1;
}

const two = (value: number | string) => String(value).padStart(2, '0');

/** Two digits of a year are of this century. */
const yearOf = (text: string) => (text.length === 2 ? `20${text}` : text);

function join(year: string, month?: number | string, day?: number | string): string | null {
  const date = [yearOf(year), month, day].filter((part) => part !== undefined).map(two);
  const text = date.join('-');
  return /^(19|20)/.test(text) && isPartialDate(text) ? text : null;
}

/** Days since 30 December 1899, as Excel counts them: of the years 1982 to 2064. */
const isSerial = (text: string) => /^[3-5]\d{4}(\.\d+)?$/.test(text);
const ofSerial = (text: string) =>
  new Date((Math.floor(Number(text)) - 25_569) * 86_400_000).toISOString().slice(0, 10);

const weekday = /^(mo|di|mi|do|fr|sa|so)(ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend|nntag)?[.,]*\s+/i;

/** A pattern of dates and what its parts mean. */
const patterns: readonly (readonly [RegExp, (...parts: string[]) => string | null])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/, (year, month, day) => join(year, month, day)],
  [
    /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})(?:,?\s+\d{1,2}[:.]\d{2}.*)?$/,
    (day, month, year) => join(year, month, day),
  ],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (day, month, year) => join(year, month, day)],
  [/^(\d{1,2})\.?\s*(\p{L}{3,})\.?\s*(\d{4})$/u, (day, word, year) => join(year, monthOf(word), day)],
  [/^(\p{L}{3,})\.?\s+(\d{1,2}),\s*(\d{4})$/u, (word, day, year) => join(year, monthOf(word), day)],
  [/^(\p{L}{3,})\.?\s*(\d{4}|\d{2})$/u, (word, year) => (monthOf(word) ? join(year, monthOf(word)) : null)],
  [/^(\d{1,2})[/.-](\d{4})$/, (month, year) => join(year, month)],
  [/^(\d{4})-(\d{1,2})-?$/, (year, month) => join(year, month)],
  [/^(\d{4})-?$/, (year) => join(year)],
];

/** One day, month or year; `null` when it is none, or does not exist. */
export function readDay(cell: string): string | null {
  const text = cell
    .trim()
    .replace(weekday, '')
    .replace(/\s*(uhr)$/i, '');
  if (isSerial(text)) return ofSerial(text);
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(text);
    if (match) return build(...match.slice(1));
  }
  return null;
}

/** `-` begins a zone only behind `T`; in `15:00-17:00` it says until when. */
const zoned = /^(.+?)(?:T|,?\s+(?!.*-))(\d{1,2}[:.]\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;
const timed =
  /^(.+?)(?:T|,?\s+)(\d{1,2}[:.]\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*Uhr)?(?:\s*(?:-|–|bis)\s*(\d{1,2}[:.]\d{2})(?::\d{2})?(?:\s*Uhr)?)?$/i;

/**
 * A day with the time of its beginning, or of its end too: `2026-06-13T15:00:00`, `13.06.2026, 15.00–17.00 Uhr`; with a zone
 * as clocks in Thuringia show it. `null`: there is no time beside a day.
 */
export function readTimes(cell: string): DateRead | null {
  const inZone = zoned.exec(cell.trim());
  const [, before = '', begins = '', last = ''] = inZone ?? timed.exec(cell.trim()) ?? [];
  const day = before && readDay(before);
  const [from, to] = [minutesOf(begins), minutesOf(last)];
  if (day?.length !== 10 || from === null || from === 1440) return null;
  const at = (date: string, minutes: number) => `${date}T${time(minutes)}`;
  if (inZone) {
    const zone = last.toUpperCase().replace(/(\d\d):?(\d\d)/, '$1:$2');
    const there = inBerlin(new Date(at(day, from) + zone));
    return { from: at(there.date, there.minutes), to: null, isDoubtful: false };
  }
  // Files that know no times have midnight everywhere.
  const isDay = from === 0 && to === null;
  return { from: isDay ? day : at(day, from), to: to !== null && to > from ? at(day, to) : null, isDoubtful: false };
}

/** The days of a cell such as `14.–16.08.2026` or `1.3. bis 15.4.2026`. */
export function readDates(cell: string): DateRead {
  const single = readDay(cell);
  if (single) return { from: single, to: null, isDoubtful: false };
  const [first = '', last = '', ...more] = cell
    .replace(/\.\s*-\s*(?=\d)/g, '.–')
    .split(/\s*(?:[–—]|\bbis\b|\bto\b|\s-\s)\s*/);
  const to = more.length === 0 && last ? readDay(last) : null;
  if (to) {
    // What the first day leaves out is as in the last.
    const [year = '', month = ''] = to.split('-');
    const from =
      readDay(first) ??
      readDay(`${first.replace(/\.?$/, '.')}${year}`) ??
      readDay(`${first.replace(/\.?$/, '.')}${month}.${year}`);
    if (from && from <= to) return { from, to, isDoubtful: false };
    return { from, to: null, isDoubtful: true };
  }
  return { from: yearIn(cell), to: null, isDoubtful: true };
}

/** Of `Herbst 2026` the year is sure; not of a day that does not exist. */
function yearIn(cell: string): string | null {
  const [, year = ''] = /(?:^|\p{L}\s*)((?:19|20)\d\d)$/u.exec(cell.trim()) ?? [];
  return year && isPartialDate(year) ? year : null;
}

/** Whether the value looks like a date; numbers alone do only where the heading says so. */
export const looksLikeDate = (cell: string): boolean => !/^\d+$/.test(cell) && readDates(cell).from !== null;
