import {
  ags,
  date,
  flag,
  isObject,
  isString,
  list,
  lonLat,
  object,
  oneOf,
  string,
  text,
  topic,
  url,
  type Members,
  type Read,
} from './read.ts';
import { hours } from './normalise-hours.ts';
import { phone } from './normalise-phone.ts';
import { Report } from './report.ts';
import {
  contactFields,
  sureness,
  type Address,
  type Contact,
  type ContactField,
  type Dataset,
  type FieldOrigin,
  type Kind,
  type Place,
  type Precision,
  type Problem,
  type RecordOf,
  type Review,
  type Reviewed,
  type Source,
  type Story,
} from './types.ts';

/** Where a record of a list is from, of which only the complete one tells. */
export const noSource: Source = { document: '' };

const lines: Read<readonly [number, number]> = (value, path, report) =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
    ? (value as [number, number])
    : report.add(path, 'wrong-type', value);

export const source = object<Source>(({ need, maybe }) => {
  const document = need('document', string);
  return document
    ? {
        document,
        url: maybe('url', url),
        section: maybe('section', string),
        lines: maybe('lines', list(lines)),
        date: maybe('date', string),
      }
    : undefined;
});
export const place = object<Place>(({ need, maybe }) => {
  const name = need('name', string);
  if (!name) return undefined;
  const point = maybe('lonLat', lonLat) ?? null;
  return {
    name,
    lonLat: point,
    precision: maybe('precision', precision) ?? (point ? 'town' : 'district'),
    ags8: maybe('ags8', string),
    licence: maybe('licence', string),
    source: maybe('source', source),
  };
});
const precision = oneOf<Precision>(['address', 'quarter', 'town', 'district']);

export const address = object<Address>(({ need, maybe }) => {
  const town = need('town', string);
  return town ? { street: maybe('street', string), postcode: maybe('postcode', string), town } : undefined;
});

const reviewed = object<Reviewed>(({ need }) => {
  const by = need('by', string);
  const on = need('on', date);
  return by && on ? { by, on } : undefined;
});
const reviewWord = oneOf(['machine', 'draft', 'reviewed'] as const);
const reviewState: Read<Review> = (value, path, report) =>
  isObject(value) ? reviewed(value, path, report) : reviewWord(value, path, report);
const review = object<Readonly<Record<string, Review>>>(({ maybe, raw }) => {
  const states = Object.keys(raw).map((lang) => [lang, maybe(lang, reviewState)] as const);
  return Object.fromEntries(states.filter((entry): entry is [string, Review] => entry[1] !== undefined));
});

/** A date, or that it is not known, see `normalise`. */
const since: Read<string> = (value, path, report) => (value === '' ? value : date(value, path, report));

/** The members that every record has; `undefined` when one that is obligatory is missing. */
export function common({ need, maybe }: Members) {
  const id = need('id', string);
  const asOf = need('asOf', since);
  return id && asOf !== undefined ? { id, asOf, source: noSource, review: maybe('review', review) } : undefined;
}

/** What lists show of a story. */
export function storyInList(members: Members): Story | undefined {
  const { need, maybe } = members;
  const basis = common(members);
  const title = need('title', text);
  const district = need('district', ags);
  if (!basis || !title || !district) return undefined;
  return {
    ...basis,
    number: maybe('number', string) ?? '',
    title,
    headline: maybe('headline', text),
    district,
    place: maybe('place', place) ?? { name: '', lonLat: null, precision: 'district' },
    summary: maybe('summary', text) ?? title,
    topics: maybe('topics', list(topic)) ?? [],
    funded: maybe('funded', flag) ?? false,
    body: null,
    figures: [],
    period: null,
    presenter: null,
    partners: [],
    funding: [],
    planned: [],
    updates: [],
    links: [],
  };
}

/** A member of each field of a contact that has one. */
const byField = <T>(read: Read<T>) =>
  object<Partial<Record<ContactField, T>>>(({ maybe }) =>
    Object.fromEntries(contactFields.map((field) => [field, maybe(field, read)])),
  );
const sure = byField(oneOf(sureness));

/**
 * What lists show of a contact.
 * @param origin reads of when and from where a field is
 */
export function contactInList(members: Members, origin: Read<FieldOrigin>): Contact | undefined {
  const { need, maybe } = members;
  const basis = common(members);
  const kind = need('kind', oneOf(['office', 'function', 'state'] as const));
  const authority = need('authority', string);
  const district = kind === 'state' ? null : need('district', ags);
  if (!basis || !kind || !authority || district === undefined) return undefined;
  return {
    ...basis,
    kind,
    authority,
    district,
    unit: maybe('unit', text),
    function: maybe('function', text),
    switchboard: maybe('switchboard', flag) ?? false,
    first: maybe('first', flag) ?? false,
    address: maybe('address', address),
    phone: maybe('phone', phone),
    email: maybe('email', string),
    url: maybe('url', url),
    spokenLanguages: maybe('spokenLanguages', list(string)) ?? [],
    hours: maybe('hours', hours),
    sure: maybe('sure', sure),
    fields: maybe('fields', byField(origin)),
  };
}

/** What {@link readDataset} gives: the good records, and what was left out or doubtful. */
export interface Normalised<K extends Kind> {
  readonly dataset: Dataset<K>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file record by record. A bad record is left out and told in `problems`; a bad optional member (a coordinate
 * outside Thuringia, an unsafe link) is left out and the record stays. Nothing is coerced.
 * @returns `null` when the whole is no file of this kind
 */
export function readDataset<K extends Kind>(kind: K, json: unknown, read: Read<RecordOf[K]>): Normalised<K> | null {
  if (!isObject(json) || !Array.isArray(json[kind])) return null;
  const report = new Report();
  const seen = new Set<string>();
  const records: RecordOf[K][] = [];
  json[kind].forEach((value, index) => {
    const path = `${kind}[${index}]`;
    const record = read(value, path, report);
    if (!record) return;
    if (seen.has(record.id)) return void report.add(`${path}.id`, 'duplicate-id', record.id);
    seen.add(record.id);
    records.push(record);
  });
  const details = isString(json.details) ? json.details : null;
  return { dataset: { kind, records, details }, problems: report.problems };
}
