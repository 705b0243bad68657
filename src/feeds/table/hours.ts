import { weekdays, type Weekday } from '../../model/hours.ts';

/** What a day's cell says: `''` closed, a text of times; `null` that can't be. */
export type DayHours = string | null;

/** Days as tables write them in one line. */
export const shortDays: Readonly<Record<Weekday, string>> = {
  mo: 'Mo',
  tu: 'Di',
  we: 'Mi',
  th: 'Do',
  fr: 'Fr',
  sa: 'Sa',
  su: 'So',
};

/** Hours after midnight that still belong to the evening before. */
const latest = 6 * 60;

/** Minutes since midnight of `9`, `9.30`, `09:30`, `9 Uhr` or a part of a day as spreadsheets keep it; `null` when it is no time. */
export function minutesOf(text: string): number | null {
  if (/^0?[.,]\d+$/.test(text)) return Math.round(Number(text.replace(',', '.')) * 1440);
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?:\s*(?:Uhr|h))?$/i.exec(text.trim()) ?? [];
  const minutes = hour === undefined ? NaN : Number(hour) * 60 + Number(minute);
  return minutes <= 1440 && Number(minute) < 60 ? minutes : null;
}

/** A part of a day as a time; everything else as it stands there. */
export function asTime(cell: string): string {
  const minutes = /^0?[.,]\d+$/.test(cell) ? minutesOf(cell) : null;
  return minutes === null ? cell : time(minutes);
}

/** Clock time of minutes since midnight. */
export const time = (minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** Whether something may open and close at these times: over midnight only as far as a night goes. */
const isSpan = (from: number, to: number) => to > from || to <= latest;

const spans = /(\d{1,2}(?:[:.]\d{2})?)\s*(?:Uhr\s*)?(?:[-–—]|bis)\s*(\d{1,2}(?:[:.]\d{2})?)/g;

/** The times of a weekday's cell, as they stand there; `null` when it closes before it opens. */
export function dayHours(cell: string): DayHours {
  if (/^(geschlossen|zu|closed|ruhetag|frei)$/i.test(cell)) return '';
  for (const [, from = '', to = ''] of cell.matchAll(spans)) {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start === null || end === null || !isSpan(start, end)) return null;
  }
  return cell.replace(/\s*Uhr$/i, '');
}

/** Times of an opening and a closing cell; `null` when it closes before it opens, or one of them is no time. */
export function spanHours(from: string, to: string): DayHours {
  const [start, end] = [minutesOf(from), to === '' ? undefined : minutesOf(to)];
  if (start === null || end === null) return null;
  if (end === undefined) return `ab ${time(start)}`;
  return isSpan(start, end) ? `${time(start)}–${time(end)}` : null;
}

/** Hours of single days as one text: days in a row with the same times are one. */
export function weekText(days: Readonly<Partial<Record<Weekday, string>>>): string {
  const groups: { from: Weekday; to: Weekday; times: string }[] = [];
  let before: Weekday | null = null;
  for (const day of weekdays) {
    const times = days[day];
    const last = groups.at(-1);
    if (times) {
      if (last?.times === times && last.to === before) last.to = day;
      else groups.push({ from: day, to: day, times });
    }
    before = day;
  }
  return groups
    .map(({ from, to, times }) => `${from === to ? shortDays[from] : `${shortDays[from]}–${shortDays[to]}`} ${times}`)
    .join('; ');
}
