import type { CalendarDay } from '../model/hours.ts';
import { lastDay } from './calendar.ts';

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const monthName = '(jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)(?:uar|ruar|z|il|i|ust|t|tember|ober|ember)?';
const pattern = new RegExp(
  `^(\\d{1,2})\\. ?(?:(\\d{1,2})\\.|${monthName}(?![a-zäöüß])\\.?)(?: ?(\\d{4})|(\\d\\d))?(?!\\d)`,
);

/** A day of the calendar at the beginning of a text: `24.12.`, `24.12.2026`, `24. Dezember`; `null`: there is none. */
export function dateAt(rest: string): { readonly date: CalendarDay; readonly length: number } | null {
  const [all, day = '', number, name = '', long, short] = pattern.exec(rest) ?? [];
  if (all === undefined) return null;
  const month = number === undefined ? months.indexOf(name) + 1 : Number(number);
  const year = long ?? (short && `20${short}`);
  const isDay =
    month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= lastDay(Number(year ?? 2024), month - 1);
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].filter(Boolean).join('-');
  return isDay ? { date, length: all.length } : null;
}

/** Two days as a range of one form, `1.7.–15.8.2026` among them; `null` when they are none. */
export function dateRange(from: CalendarDay, until: CalendarDay): { from: CalendarDay; until: CalendarDay } | null {
  if (from.length < until.length) {
    const isYearBefore = from > until.slice(5);
    return { from: `${Number(until.slice(0, 4)) - Number(isYearBefore)}-${from}`, until };
  }
  const isOrdered = from.length === 5 || from <= until;
  return from.length === until.length && isOrdered ? { from, until } : null;
}
