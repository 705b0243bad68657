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
  paragraphs,
  string,
  text,
  topic,
  url,
  type Members,
  type Read,
} from './read.ts';
import { Report } from './report.ts';
import {
  offerKinds,
  type Address,
  type Contact,
  type ContactField,
  type Dataset,
  type Figure,
  type Kind,
  type Link,
  type Offer,
  type Official,
  type Period,
  type Place,
  type Precision,
  type Problem,
  type RecordOf,
  type Review,
  type Source,
  type Story,
  type Update,
} from './types.ts';

const place = object<Place>(({ need, maybe }) => {
  const name = need('name', string);
  if (!name) return undefined;
  const point = maybe('lonLat', lonLat) ?? null;
  return {
    name,
    lonLat: point,
    precision: maybe('precision', precision) ?? (point ? 'town' : 'district'),
    ags8: maybe('ags8', string),
    licence: maybe('licence', string),
  };
});
const precision = oneOf<Precision>(['address', 'quarter', 'town', 'district']);

const lines: Read<readonly [number, number]> = (value, path, report) =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
    ? (value as [number, number])
    : report.add(path, 'wrong-type', value);

const source = object<Source>(({ need, maybe }) => {
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
const noSource: Source = { document: '' };

const address = object<Address>(({ need, maybe }) => {
  const town = need('town', string);
  return town ? { street: maybe('street', string), postcode: maybe('postcode', string), town } : undefined;
});

const amount: Read<Figure['value']> = (value, path, report) => {
  const range: readonly unknown[] = Array.isArray(value) && value.length === 2 ? value : [value];
  return range.every(Number.isFinite) ? (value as Figure['value']) : report.add(path, 'wrong-type', value);
};

const figure = object<Figure>(({ need, maybe }) => {
  const label = need('label', text);
  const value = need('value', amount);
  return label && value !== undefined
    ? { value, unit: maybe('unit', string), approx: maybe('approx', flag) ?? false, label, asOf: maybe('asOf', date) }
    : undefined;
});

const reviewState = oneOf<Review>(['draft', 'reviewed']);
const review = object<Readonly<Record<string, Review>>>(({ maybe, raw }) => {
  const states = Object.keys(raw).map((lang) => [lang, maybe(lang, reviewState)] as const);
  return Object.fromEntries(states.filter((entry): entry is [string, Review] => entry[1] !== undefined));
});

/** The members that every record has; `undefined` when one that is obligatory is missing. */
function base({ need, maybe }: Members) {
  const id = need('id', string);
  const asOf = need('asOf', date);
  return id && asOf
    ? { id, asOf, source: maybe('source', source) ?? noSource, review: maybe('review', review) }
    : undefined;
}

const period = object<Period>(({ need, maybe }) => {
  const from = need('from', date);
  return from ? { from, to: maybe('to', date) } : undefined;
});

const official = object<Official>(({ need, maybe }) => {
  const role = need('role', text);
  return role
    ? { name: maybe('name', string), role, authority: maybe('authority', string) ?? '', unit: maybe('unit', text) }
    : undefined;
});

const partner = object<Story['partners'][number]>(({ need, maybe }) => {
  const name = need('name', string);
  return name ? { name, role: maybe('role', text) } : undefined;
});

const update = object<Update>(({ need, maybe }) => {
  const what = need('text', text);
  const when = need('date', date);
  return what && when ? { text: what, date: when, source: maybe('source', source) ?? noSource } : undefined;
});

const link = object<Link>(({ need, maybe }) => {
  const target = need('url', url);
  const label = need('label', text);
  return target && label ? { url: target, label, checked: maybe('checked', date) ?? null } : undefined;
});

const story = object<Story>((members) => {
  const { need, maybe } = members;
  const common = base(members);
  const title = need('title', text);
  const district = need('district', ags);
  if (!common || !title || !district) return undefined;
  return {
    ...common,
    number: maybe('number', string) ?? '',
    title,
    district,
    place: maybe('place', place) ?? { name: '', lonLat: null, precision: 'district' },
    summary: maybe('summary', text) ?? title,
    topics: maybe('topics', list(topic)) ?? [],
    funded: maybe('funded', flag) ?? false,
    body: maybe('body', paragraphs) ?? null,
    figures: maybe('figures', list(figure)) ?? [],
    period: maybe('period', period) ?? null,
    presenter: maybe('presenter', official) ?? null,
    partners: maybe('partners', list(partner)) ?? [],
    funding: maybe('funding', list(text)) ?? [],
    planned: maybe('planned', list(text)) ?? [],
    updates: maybe('updates', list(update)) ?? [],
    links: maybe('links', list(link)) ?? [],
  };
});

const offer = object<Offer>((members) => {
  const { need, maybe } = members;
  const common = base(members);
  const name = need('name', text);
  const district = need('district', ags);
  if (!common || !name || !district) return undefined;
  return {
    ...common,
    name,
    district,
    kind: maybe('kind', oneOf(offerKinds)) ?? 'service',
    topics: maybe('topics', list(topic)) ?? [],
    place: maybe('place', place) ?? null,
    address: maybe('address', address),
    when: maybe('when', text),
    hours: maybe('hours', text),
    organisation: maybe('organisation', string) ?? '',
    contacts: maybe('contacts', list(string)) ?? [],
    spokenLanguages: maybe('spokenLanguages', list(string)) ?? [],
    audience: maybe('audience', text),
    cost: maybe('cost', text),
    url: maybe('url', url),
    status: maybe('status', oneOf(['active', 'ended', 'planned', 'unknown'] as const)) ?? 'unknown',
    story: maybe('story', string),
  };
});

const quality = object<{ asOf: string; source: Source }>(({ need, maybe }) => {
  const asOf = need('asOf', date);
  return asOf ? { asOf, source: maybe('source', source) ?? noSource } : undefined;
});

const contactFields: readonly ContactField[] = ['address', 'phone', 'email', 'url'];
const qualities = object<NonNullable<Contact['fields']>>(({ maybe }) =>
  Object.fromEntries(contactFields.map((field) => [field, maybe(field, quality)])),
);

const contact = object<Contact>((members) => {
  const { need, maybe } = members;
  const common = base(members);
  const kind = need('kind', oneOf(['office', 'function', 'state'] as const));
  const authority = need('authority', string);
  const district = kind === 'state' ? null : need('district', ags);
  if (!common || !kind || !authority || district === undefined) return undefined;
  return {
    ...common,
    kind,
    authority,
    district,
    unit: maybe('unit', text),
    function: maybe('function', text),
    switchboard: maybe('switchboard', flag) ?? false,
    person: maybe('person', string),
    address: maybe('address', address),
    phone: maybe('phone', string),
    email: maybe('email', string),
    url: maybe('url', url),
    spokenLanguages: maybe('spokenLanguages', list(string)) ?? [],
    hours: maybe('hours', text),
    fields: maybe('fields', qualities),
    story: maybe('story', string),
  };
});

const readers: { readonly [K in Kind]: Read<RecordOf[K]> } = { stories: story, offers: offer, contacts: contact };

/** What {@link normalise} gives: the good records, and what was left out or doubtful. */
export interface Normalised<K extends Kind> {
  readonly dataset: Dataset<K>;
  readonly problems: readonly Problem[];
}

/**
 * The only door for foreign data: unknown JSON in, model out. A bad record is left out and told in `problems`;
 * a bad optional member (a coordinate outside Thuringia, an unsafe link) is left out and the record stays. Nothing is coerced.
 * @returns `null` when the whole is no file of this kind
 */
export function normalise<K extends Kind>(kind: K, json: unknown): Normalised<K> | null {
  if (!isObject(json) || !Array.isArray(json[kind])) return null;
  const report = new Report();
  const seen = new Set<string>();
  const records: RecordOf[K][] = [];
  json[kind].forEach((value, index) => {
    const path = `${kind}[${index}]`;
    const record = readers[kind](value, path, report);
    if (!record) return;
    if (seen.has(record.id)) return void report.add(`${path}.id`, 'duplicate-id', record.id);
    seen.add(record.id);
    records.push(record);
  });
  const details = isString(json.details) ? json.details : null;
  return { dataset: { kind, records, details }, problems: report.problems };
}
