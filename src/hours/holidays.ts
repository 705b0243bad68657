import type { HolidayId } from '../model/hours.ts';
import type { Ags } from '../model/types.ts';
import { dateOf, dayNumber } from './calendar.ts';

/**
 * Public holidays in Thuringia: § 2 (1) Thüringer Feier- und Gedenktagsgesetz (ThürFGtG) of 21 December 1994 (GVBl. p. 1221),
 * last amended on 19 March 2019 (GVBl. p. 22). A day of the year `MM-DD`, or days after Easter Sunday.
 */
const everywhere = {
  'new-year': '01-01',
  'good-friday': -2,
  'easter-monday': 1,
  'labour-day': '05-01',
  'ascension-day': 39,
  'whit-monday': 50,
  // Weltkindertag, in the law since 27 March 2019.
  'childrens-day': '09-20',
  'unity-day': '10-03',
  'reformation-day': '10-31',
  'christmas-day': '12-25',
  'boxing-day': '12-26',
} as const satisfies Partial<Record<HolidayId, string | number>>;

export interface Holiday {
  readonly id: HolidayId;
  /** When `false`, only in some municipalities of the district. */
  readonly isSure: boolean;
}

const firstChildrensDay = 2019;
const corpusChristi = 60;

/** § 10 (1) ThürFGtG: Corpus Christi stays one where it was in 1994: in all of the Eichsfeld and in parts of two districts. */
const corpusChristiIn: Readonly<Record<Ags, boolean>> = { '16061': true, '16063': false, '16064': false };

/** Easter Sunday as days since 1970-01-01, after Butcher; for the Gregorian calendar. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leap - moonCorrection + 15) % 30;
  const rest = year % 100;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return dayNumber(`${year}-03-22`) + moon + sunday - 7 * late;
}

const years = new Map<number, ReadonlyMap<string, HolidayId>>();

function holidaysOf(year: number): ReadonlyMap<string, HolidayId> {
  const known = years.get(year);
  if (known) return known;
  const sunday = easter(year);
  const days = new Map<string, HolidayId>();
  for (const id of Object.keys(everywhere) as readonly (keyof typeof everywhere)[]) {
    const day = everywhere[id];
    if (id === 'childrens-day' && year < firstChildrensDay) continue;
    days.set(typeof day === 'string' ? `${year}-${day}` : dateOf(sunday + day), id);
  }
  days.set(dateOf(sunday + corpusChristi), 'corpus-christi');
  years.set(year, days);
  return days;
}

/**
 * The public holiday on a date `YYYY-MM-DD`.
 * @param district where it is asked for; `null`: somewhere in Thuringia
 */
export function holidayOn(date: string, district: Ags | null = null): Holiday | null {
  const id = holidaysOf(Number(date.slice(0, 4))).get(date);
  if (!id) return null;
  if (id !== 'corpus-christi') return { id, isSure: true };
  const isAll = district === null ? false : corpusChristiIn[district];
  return isAll === undefined ? null : { id, isSure: isAll };
}
