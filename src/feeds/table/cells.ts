import { safeLink } from '../../model/link.ts';
import type { ProblemReason, TopicId } from '../../model/types.ts';
import { hasTown, joinStreet, readAddress, readPostcode } from './address.ts';
import { hasEmail, isEmail, isWebAddress } from './columns.ts';
import { readDates, readTimes } from './date.ts';
import type { PlainField } from './fields.ts';
import { asTime, minutesOf } from './hours.ts';
import { readLanguages } from './languages.ts';
import { hasPhone, readPhones } from '../../model/phone.ts';
import { isBlank, isOnSite, kindOf, modesOf, topicsOf, wheelchairOf, yesOrNo } from './words.ts';

/** What a row holds, field by field; what is missing is not known. */
export interface Values {
  id?: string;
  name?: string;
  kind?: string;
  topics?: readonly TopicId[];
  organisation?: string;
  place?: string;
  street?: string;
  postcode?: string;
  town?: string;
  district?: string;
  phone?: readonly string[];
  mobile?: readonly string[];
  email?: string;
  website?: string;
  hours?: string;
  spokenLanguages?: readonly string[];
  audience?: string;
  cost?: string;
  wheelchair?: 'yes' | 'partly' | 'no';
  registration?: boolean;
  mode?: string;
  description?: string;
  person?: string;
  start?: string;
  end?: string;
  /** What a cell of days says that is no date, e.g. `laufend`. */
  when?: string;
  asOf?: string;
  alert?: string;
  protected?: boolean;
  status?: string;
}

/** What a reader of cells may do with the row. */
export interface Target {
  readonly values: Values;
  /** What the column is called. */
  readonly heading: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a cell may hold this field beside the one that it is read for. */
  holds(field: PlainField): boolean;
  /** Keeps what no field holds. */
  keep(cell: string): void;
  problem(reason: ProblemReason): void;
}

type ReadCell = (cell: string, target: Target) => void;

/** Text as it stands; what further columns say comes after it. */
const text =
  (
    field:
      | 'name'
      | 'organisation'
      | 'place'
      | 'audience'
      | 'cost'
      | 'description'
      | 'person'
      | 'alert'
      | 'kind'
      | 'district'
      | 'status',
  ): ReadCell =>
  (cell, { values }) => {
    if (!isBlank(cell)) values[field] = values[field] ? `${values[field]} ${cell}` : cell;
  };

/** Numbers between which stands a space only, where a line ended: each of them is whole, and all of them are none. */
function numbersApart(cell: string): string {
  const parts = cell.split(/\s+(?=\(?0[1-9])/);
  const areWhole = parts.length > 1 && parts.every((part) => /^[\d\s()/-]{8,}$/.test(part) && hasPhone(part));
  return areWhole && !hasPhone(cell) ? parts.join('; ') : cell;
}

const add = (before: readonly string[] | undefined, more: readonly string[]) => [
  ...new Set([...(before ?? []), ...more]),
];

const phones: ReadCell = (cell, { values, heading, holds, problem }) => {
  const text = holds('email') ? cell.replace(/\S+@\S+/g, ' ') : cell;
  const read = readPhones(numbersApart(text), /fax/i.test(heading));
  if (read.phone.length > 0) values.phone = add(values.phone, read.phone);
  if (read.mobile.length > 0) values.mobile = add(values.mobile, read.mobile);
  for (const reason of read.problems) {
    if (reason !== 'no-phone' || !(holds('email') && (hasEmail(cell) || isWebAddress(cell)))) problem(reason);
  }
};

/** Keeps of several what there is no room for beside the first, and tells it. */
function keepFurther(more: readonly string[], { keep, problem }: Pick<Target, 'keep' | 'problem'>): void {
  keep(more.join(', '));
  problem('one-only');
}

/** Whether a cell of several things holds another one. */
const isOther = (cell: string, holds: Target['holds']) =>
  (holds('phone') && hasPhone(numbersApart(cell))) || (holds('website') && cell.split(/\s+/).some(isWebAddress));

const email: ReadCell = (cell, { values, holds, keep, problem }) => {
  const plain = cell.replace(/^mailto:/i, '').replace(/\s*(\(at\)|\[at\]|\{at\}| at )\s*/gi, '@');
  const all = (plain.match(/[^\s@,;<>()]+@[^\s@,;<>()]+\.\p{L}{2,}/gu) ?? []).map((each) => each.replace(/\.$/, ''));
  const [found] = all;
  // What stands around it may not belong to it: `name@example,org`.
  const isAlone =
    found !== undefined &&
    (isEmail(plain) || !/[^\s,;]@|@[^\s,;]/.test(all.reduce((rest, each) => rest.replace(each, ''), plain)));
  if (found && isAlone) {
    values.email ??= found;
    const more = all.filter((each) => each !== values.email);
    if (more.length > 0) keepFurther(more, { keep, problem });
    if (!cell.includes('@')) problem('repaired');
  } else if (!isOther(cell, holds) || cell.includes('@')) problem('no-email');
};

const website: ReadCell = (cell, { values, holds, keep, problem }) => {
  const parts = cell.split(/[\s;|,]+/).filter(Boolean);
  const more = parts.filter((part) => isWebAddress(part) && !part.includes('@')).slice(1);
  if (more.length > 0) keepFurther(more, { keep, problem });
  const first = parts.find((part) => isWebAddress(part) && !part.includes('@')) ?? parts[0] ?? '';
  const link = /^https?:\/\//i.test(first)
    ? safeLink(first)
    : isWebAddress(first)
      ? safeLink(`https://${first}`)
      : null;
  if (link) values.website ??= link;
  else if ((!holds('email') || !hasEmail(cell)) && (!holds('phone') || !hasPhone(cell))) problem('unsafe-link');
};

const street: ReadCell = (cell, { values, holds }) => {
  if (!holds('town') || !hasTown(cell)) {
    if (holds('town') && !/\d/.test(cell)) values.place ??= cell;
    else values.street = values.street ? `${values.street}, ${cell}` : cell;
    return;
  }
  const read = readAddress(cell);
  for (const key of ['street', 'postcode', 'town', 'place'] as const) if (read[key]) values[key] ??= read[key];
};

const postcode: ReadCell = (cell, { values, holds, keep, problem }) => {
  if (holds('street')) return;
  const read = readPostcode(cell);
  if (!read) {
    if (!holds('town') || /\d/.test(cell)) problem('wrong-type');
    return;
  }
  const { code, rest } = read;
  values.postcode = code;
  if (readPostcode(rest)) keepFurther([rest], { keep, problem });
  else if (rest) values.town ??= rest;
};

/** What goes on without a day of its own. */
const isOngoing = (cell: string) =>
  /laufend|jederzeit|ongoing|regelmäßig|ganzjährig|auf anfrage|nach absprache|nach vereinbarung|offen|immer/i.test(
    cell,
  );

const start: ReadCell = (cell, { values, holds, problem }) => {
  const { from, to, isDoubtful } = readTimes(cell) ?? readDates(cell);
  if (from) values.start ??= from;
  if (to && holds('end')) values.end ??= to;
  if (isDoubtful) values.when = cell;
  if (isDoubtful && !isOngoing(cell)) problem('bad-date');
};

const end: ReadCell = (cell, { values, holds, problem }) => {
  if (holds('start')) return;
  const { from, isDoubtful } = readTimes(cell) ?? readDates(cell);
  const { start = '' } = values;
  if (isDoubtful) values.when ??= cell;
  if (isDoubtful && !isOngoing(cell)) problem('bad-date');
  if (!from) return;
  if (!start) {
    values.when = [values.when, `bis ${cell}`].filter(Boolean).join(' ');
    return;
  }
  const length = Math.min(from.length, start.length);
  if (from.slice(0, length) < start.slice(0, length)) problem('ends-before');
  else values.end = from;
};

const asOf: ReadCell = (cell, { values, today, problem }) => {
  const { from, isDoubtful } = readDates(cell.replace(/^stand:?\s+/i, ''));
  if (isDoubtful) problem('bad-date');
  if (from && from > today) problem('future-date');
  else if (from) values.asOf ??= from;
};

const languages: ReadCell = (cell, { values, problem }) => {
  const { tags, unknown } = readLanguages(cell);
  if (tags.length > 0) values.spokenLanguages = add(values.spokenLanguages, tags);
  if (unknown.length > 0) problem('unknown-language');
};

/** One reader for each field; those of single days and of points need the whole row. */
export const cellReaders: Readonly<Partial<Record<PlainField, ReadCell>>> = {
  id: (cell, { values }) => (values.id = cell),
  name: text('name'),
  kind: (cell, target) => {
    text('kind')(cell, target);
    if (kindOf(cell) === null && topicsOf(cell).length === 0) target.keep(cell);
  },
  topics: (cell, { values, keep, problem }) => {
    const found = topicsOf(cell);
    if (found.length === 0) return problem('unknown-topic');
    values.topics = found;
    const others = cell.split(/[,;|/]/).filter((part) => part.trim() !== '' && topicsOf(part).length === 0);
    if (others.length > 0) keep(others.map((part) => part.trim()).join(', '));
  },
  organisation: text('organisation'),
  place: text('place'),
  street,
  'street:number': (cell, { values }) => (values.street = joinStreet(values.street ?? '', cell)),
  postcode,
  town: (cell, { values, holds }) => {
    if (!holds('postcode') || !/\d{5}/.test(cell)) values.town ??= cell;
  },
  district: text('district'),
  phone: phones,
  mobile: phones,
  fax: () => {},
  email,
  website,
  hours: (said, { values }) => {
    const { hours } = values;
    const cell = asTime(said);
    // Beginning and end in two columns.
    const isEnd = minutesOf(cell) !== null && minutesOf(hours ?? '') !== null;
    values.hours = hours ? `${hours}${isEnd ? '–' : ' '}${cell}` : cell;
  },
  spokenLanguages: languages,
  audience: text('audience'),
  cost: text('cost'),
  wheelchair: (cell, { values, problem }) => {
    const answer = wheelchairOf(cell);
    if (answer === null) problem('not-yes-or-no');
    else if (answer) values.wheelchair = answer;
  },
  registration: (cell, { values, problem }) => {
    const answer = yesOrNo(cell);
    if (answer === null) problem('not-yes-or-no');
    else if (answer !== undefined) values.registration = answer;
  },
  // `online: ja` is said by the heading.
  mode: (cell, { values, heading, keep }) => {
    const answer = yesOrNo(cell);
    if (answer === null && modesOf(cell).length === 0 && !isOnSite(cell)) keep(cell);
    if (answer !== false) values.mode = [values.mode, answer ? heading : cell].filter(Boolean).join(' ');
  },
  description: text('description'),
  person: text('person'),
  start,
  end,
  asOf,
  alert: text('alert'),
  // Whatever stands there but a clear no: an address too little is better than one too many.
  protected: (cell, { values }) => (values.protected = yesOrNo(cell) !== false),
  status: text('status'),
};
