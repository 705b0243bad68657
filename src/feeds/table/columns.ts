import type { Places } from '../places.ts';
import { hasTown, looksLikeStreet, readPostcode } from './address.ts';
import { looksLikeDate, readDates } from './date.ts';
import type { Field } from './fields.ts';
import { readHeading, type Scores } from './headings.ts';
import { minutesOf } from './hours.ts';
import { readLanguages } from './languages.ts';
import { hasPhone, readPhones } from '../../model/phone.ts';
import { isEasting, isNorthing, pointIn, readNumber } from './point.ts';
import type { Pause } from '../pause.ts';
import type { Row } from './sheet.ts';
import { isAbove, isBelow, isBlank, kindOf, topicsOf, wheelchairOf, yesOrNo } from './words.ts';

/** A column, and what was made of it. */
export interface Column {
  readonly index: number;
  /** Unique among the columns. */
  readonly heading: string;
  /** Empty: not understood. */
  readonly fields: readonly Field[];
  /** 0 to 1: how sure that is; 1 when the page has said so. */
  readonly confidence: number;
  /** A few of its cells. */
  readonly examples: readonly string[];
}

export const isEmail = (cell: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+\.\p{L}{2,}$/u.test(cell);
export const hasEmail = (cell: string): boolean => /[^\s@,;<>]+@[^\s@,;<>]+\.\p{L}{2,}/u.test(cell);
export const isWebAddress = (cell: string): boolean =>
  /^(https?:\/\/|www\.)\S+$/i.test(cell) || /^([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(cell);
/** Words, and not only a yes or a number. */
const isText = (cell: string) => /\p{L}{2}/u.test(cell) && yesOrNo(cell) === null && !isWebAddress(cell);
const isTime = (cell: string) => /[:.,]|^\d{1,2}$|uhr/i.test(cell) && minutesOf(cell) !== null;
const between = (cell: string, from: number, to: number) => {
  const value = readNumber(cell);
  return value !== null && value >= from && value <= to;
};

/** Whether cells look like content of a field; fields without an entry can't be told from content. */
const looks = (places: Places): Readonly<Partial<Record<string, (cell: string) => boolean>>> => ({
  kind: (cell) => kindOf(cell) !== null,
  topics: (cell) => topicsOf(cell).length > 0,
  address: (cell) => hasTown(cell) || looksLikeStreet(cell),
  street: looksLikeStreet,
  postcode: (cell) => {
    const { code = '', rest = '' } = readPostcode(cell) ?? {};
    return (rest === '' || readPostcode(rest) !== null) && places.byPostcode(code).length > 0;
  },
  town: (cell) => places.byTown(cell.replace(/^\d{5} /, '')).length > 0,
  district: (cell) => places.byName(cell) !== null,
  phone: hasPhone,
  mobile: hasPhone,
  // Courses are called A1.
  name: (cell) => /\p{L}/u.test(cell) && yesOrNo(cell) === null && !isWebAddress(cell),
  organisation: isText,
  place: isText,
  audience: isText,
  description: isText,
  alert: isText,
  email: hasEmail,
  website: (cell) => cell.split(/[\s,;/]+/).some(isWebAddress),
  spokenLanguages: (cell) => readLanguages(cell).tags.length > 0 && readLanguages(cell).unknown.length === 0,
  wheelchair: (cell) => wheelchairOf(cell) !== null,
  registration: (cell) => yesOrNo(cell) !== null,
  date: (cell) => readDates(cell).from !== null,
  start: (cell) => readDates(cell).from !== null,
  end: (cell) => readDates(cell).from !== null,
  asOf: (cell) => readDates(cell).from !== null,
  latitude: (cell) => between(cell, 50.1, 51.7) || between(cell, 9.8, 12.7),
  longitude: (cell) => between(cell, 9.8, 12.7) || between(cell, 50.1, 51.7),
  easting: (cell) => isEasting(readNumber(cell) ?? NaN),
  northing: (cell) => isNorthing(readNumber(cell) ?? NaN),
  point: (cell) => pointIn(cell) !== null,
});

/** Fields that content alone gives away, and how surely. */
const byContent: Readonly<Partial<Record<Field, number>>> = {
  email: 0.9,
  website: 0.7,
  postcode: 0.8,
  phone: 0.7,
  street: 0.6,
  town: 0.6,
  spokenLanguages: 0.6,
};

/** How many cells of a column are looked at. */
const sample = 200;

/** From which confidence on a column counts as understood. */
export const enough = 0.45;

/** Fields that several columns may hold together. */
const isShared = (field: Field) => ['hours', 'phone', 'mobile', 'fax', 'email', 'person'].includes(field);

interface Candidate {
  readonly index: number;
  readonly field: Field;
  readonly score: number;
}

/** Fields of which hardly two rows have the same content, and those that many rows share. */
const unique: readonly Field[] = ['id', 'name'];
const common: readonly Field[] = ['organisation', 'kind'];

/** Content that is hardly ever anything else. */
const strong: readonly Field[] = ['phone', 'email', 'website', 'postcode'];

/** What heading and content say together. */
function scored(heading: Scores, cells: readonly string[], tests: ReturnType<typeof looks>): Map<Field, number> {
  const scores = new Map<Field, number>();
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  const distinct = cells.length > 2 ? new Set(cells).size / cells.length : 1;
  const spread = (field: Field) =>
    unique.includes(field) ? 0.7 + 0.3 * distinct : common.includes(field) ? 1 - 0.02 * distinct : 1;
  for (const [field, named] of heading) {
    const test = tests[field];
    const score = named * spread(field);
    if (!test || cells.length === 0) scores.set(field, score);
    // Content that fits makes surer; content that does not fit at all is of something else.
    else {
      const fits = share(test);
      const surer = strong.includes(field) && fits > 0.7 && score < 0.8 ? 0.25 : 0;
      scores.set(field, fits === 0 ? score * (cells.length > 2 ? 0.3 : 0.6) : score * (0.7 + 0.3 * fits) + surer);
    }
  }
  // `Termine` are days or times of the week.
  if ((scores.get('date') ?? 0) >= enough && cells.every(tests.date!)) scores.delete('hours');
  // A beginning and an end of hours, not of days.
  const isSpan = (heading.has('start') || heading.has('end')) && cells.length > 0 && cells.every(isTime);
  if (isSpan) scores.set('hours', 0.8);
  const isNamed = Math.max(0, ...scores.values()) >= enough;
  if (isNamed || cells.length === 0) return scores;
  for (const field of Object.keys(byContent) as Field[]) {
    if (cells.some((cell) => /^\d+$/.test(cell)) && field === 'phone') continue;
    const fits = share(tests[field]!);
    if (fits >= 0.7) scores.set(field, Math.max(scores.get(field) ?? 0, byContent[field]! * fits));
  }
  return scores;
}

/** A field of several parts is what its cells really hold. */
function refine(field: Field, cells: readonly string[], all: ReadonlySet<Field>): readonly Field[] {
  const some = (test: (cell: string) => boolean) => cells.some(test);
  if (field === 'address' || field === 'street') {
    if (some(hasTown)) return ['street', 'postcode', 'town'];
    return ['street'];
  }
  // `Gemeindehaus, Schulweg 3, 98693 Ilmenau`, where no other column says it.
  const isWhole = field === 'place' && cells.length > 0 && cells.filter(hasTown).length > cells.length / 3;
  if (isWhole && !(['street', 'postcode', 'town'] as const).some((other) => all.has(other)))
    return ['street', 'postcode', 'town'];
  if (field === 'town' && some((cell) => /^\d{5} /.test(cell))) return ['postcode', 'town'];
  if (['contact', 'phone', 'email', 'website'].includes(field)) {
    const has = {
      website: some((cell) => cell.split(/[\s,;]+/).some((part) => isWebAddress(part) && !part.includes('@'))),
      phone: some((cell) => readPhones(cell).phone.length > 0),
      email: some(hasEmail),
    };
    const mobile = some((cell) => readPhones(cell).mobile.length > 0) && !all.has('mobile');
    const found: Field[] = [];
    if (has.phone || field === 'phone') found.push('phone');
    if (mobile) found.push('mobile');
    if (has.email || field === 'email') found.push('email');
    if (field === 'website' || (has.website && !all.has('website'))) found.push('website');
    const main = found.filter((each) => each === field);
    return [...main, ...found.filter((each) => each !== field && !all.has(each))];
  }
  if (field === 'date' || field === 'start') {
    if (cells.length > 0 && cells.every(isTime) && !some(looksLikeDate)) return ['hours'];
    return field === 'date' ? ['start', 'end'] : ['start'];
  }
  if (field === 'end' && cells.length > 0 && cells.every(isTime) && !some(looksLikeDate)) return ['hours'];
  if (field === 'point') return ['longitude', 'latitude'];
  return [field];
}

/** Where no heading says what the records are called: the first column of words that hardly two rows share. */
function nameAmong(cells: readonly (readonly string[])[], chosen: ReadonlyMap<number, unknown>): number | undefined {
  const index = cells.findIndex((own, at) => {
    const isText = (cell: string) => /\p{L}{3}/u.test(cell) && cell.length < 120;
    return !chosen.has(at) && own.length > 0 && own.every(isText) && new Set(own).size > own.length * 0.8;
  });
  return index < 0 ? undefined : index;
}

/** What each column holds, by its heading and by its content. */
export async function guessColumns(
  headings: readonly string[],
  rows: readonly Row[],
  places: Places,
  pause: Pause,
): Promise<readonly Column[]> {
  const tests = looks(places);
  const cells = headings.map((_heading, index) => {
    const all = rows.map((row) => row.cells[index] ?? '');
    return all.filter((cell) => !isBlank(cell) && !isAbove(cell) && !isBelow(cell)).slice(0, sample);
  });
  const candidates: Candidate[] = [];
  for (let index = 0; index < headings.length; index++) {
    const heading = headings[index] as string;
    const named = heading.startsWith('#') ? new Map<Field, number>() : new Map(readHeading(heading));
    // A number beside the street is that of the house.
    if (readHeading(headings[index - 1] ?? '').has('street') && named.has('street:number'))
      named.set('street:number', 0.95);
    for (const [field, score] of scored(named, cells[index]!, tests)) candidates.push({ index, field, score });
    await pause();
  }
  const chosen = new Map<number, Candidate>();
  const taken = new Set<Field>();
  for (const candidate of candidates.sort((a, b) => b.score - a.score || a.index - b.index)) {
    const { index, field, score } = candidate;
    const family = field === 'address' && !taken.has('street') ? 'street' : field;
    if (score < enough || chosen.has(index) || (taken.has(family) && !isShared(field))) continue;
    chosen.set(index, candidate);
    taken.add(family);
  }
  const name = taken.has('name') ? undefined : nameAmong(cells, chosen);
  if (name !== undefined) chosen.set(name, { index: name, field: 'name', score: enough });
  return headings.map((heading, index): Column => {
    const candidate = chosen.get(index);
    const own = cells[index]!;
    return {
      index,
      heading,
      fields: candidate ? refine(candidate.field, own, taken) : [],
      confidence: candidate ? Math.round(candidate.score * 100) / 100 : 0,
      examples: [...new Set(own)].slice(0, 3),
    };
  });
}
