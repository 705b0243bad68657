import { Report } from './report.ts';
import {
  ags,
  date,
  isObject,
  isString,
  list,
  lonLat,
  maybe,
  need,
  object,
  oneOf,
  paragraphs,
  string,
  text,
  topic,
  url,
  type Json,
  type Read,
} from './read.ts';
import {
  offerKinds,
  type Address,
  type Contact,
  type Dataset,
  type Figure,
  type Kind,
  type Offer,
  type Place,
  type Precision,
  type Problem,
  type RecordOf,
  type Review,
  type Source,
  type Story,
} from './types.ts';

const place: Read<Place> = (value, path, report) => {
  const from = object(value, path, report);
  const name = from && need(from, 'name', string, path, report);
  if (!from || !name) return undefined;
  const point = maybe(from, 'lonLat', lonLat, path, report) ?? null;
  const precisions: readonly Precision[] = ['address', 'quarter', 'town', 'district'];
  return {
    name,
    lonLat: point,
    precision: maybe(from, 'precision', oneOf(precisions), path, report) ?? (point ? 'town' : 'district'),
    ags8: maybe(from, 'ags8', string, path, report),
    licence: maybe(from, 'licence', string, path, report),
  };
};

const flag: Read<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : report.add(path, 'wrong-type', value);

const lines: Read<readonly [number, number]> = (value, path, report) =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
    ? (value as [number, number])
    : report.add(path, 'wrong-type', value);

const source: Read<Source> = (value, path, report) => {
  const from = object(value, path, report);
  const document = from && need(from, 'document', string, path, report);
  if (!from || !document) return undefined;
  return {
    document,
    url: maybe(from, 'url', url, path, report),
    section: maybe(from, 'section', string, path, report),
    lines: maybe(from, 'lines', list(lines), path, report),
    date: maybe(from, 'date', string, path, report),
  };
};
const noSource: Source = { document: '' };

const address: Read<Address> = (value, path, report) => {
  const from = object(value, path, report);
  const town = from && need(from, 'town', string, path, report);
  if (!from || !town) return undefined;
  return {
    street: maybe(from, 'street', string, path, report),
    postcode: maybe(from, 'postcode', string, path, report),
    town,
  };
};

const figure: Read<Figure> = (value, path, report) => {
  const from = object(value, path, report);
  const label = from && need(from, 'label', text, path, report);
  if (!from || !label) return undefined;
  const range = Array.isArray(from.value) && from.value.length === 2 ? (from.value as unknown[]) : [from.value];
  if (!range.every(Number.isFinite)) return report.add(`${path}.value`, 'wrong-type', from.value);
  return {
    value: from.value as Figure['value'],
    unit: maybe(from, 'unit', string, path, report),
    approx: maybe(from, 'approx', flag, path, report) ?? false,
    label,
    asOf: maybe(from, 'asOf', date, path, report),
  };
};

const review: Read<NonNullable<Story['review']>> = (value, path, report) => {
  const from = object(value, path, report);
  if (!from) return undefined;
  const states = Object.keys(from).map((lang) => [lang, maybe(from, lang, reviewState, path, report)] as const);
  return Object.fromEntries(states.filter((entry): entry is [string, Review] => entry[1] !== undefined));
};
const reviewState = oneOf<Review>(['draft', 'reviewed']);

/** The members that every record has; `undefined` when one that is obligatory is missing. */
function base(from: Json, path: string, report: Report) {
  const id = need(from, 'id', string, path, report);
  const asOf = need(from, 'asOf', date, path, report);
  if (!id || !asOf) return undefined;
  return {
    id,
    asOf,
    source: maybe(from, 'source', source, path, report) ?? noSource,
    review: maybe(from, 'review', review, path, report),
  };
}

const story: Read<Story> = (value, path, report) => {
  const from = object(value, path, report);
  const common = from && base(from, path, report);
  if (!from || !common) return undefined;
  const title = need(from, 'title', text, path, report);
  const district = need(from, 'district', ags, path, report);
  if (!title || !district) return undefined;
  const period = maybe(from, 'period', object, path, report);
  const since = period && maybe(period, 'from', date, `${path}.period`, report);
  const presenter = maybe(from, 'presenter', object, path, report);
  const role = presenter && maybe(presenter, 'role', text, `${path}.presenter`, report);
  return {
    ...common,
    number: maybe(from, 'number', string, path, report) ?? '',
    title,
    district,
    place: maybe(from, 'place', place, path, report) ?? { name: '', lonLat: null, precision: 'district' },
    summary: maybe(from, 'summary', text, path, report) ?? title,
    topics: maybe(from, 'topics', list(topic), path, report) ?? [],
    funded: maybe(from, 'funded', flag, path, report) ?? false,
    body: maybe(from, 'body', paragraphs, path, report) ?? null,
    figures: maybe(from, 'figures', list(figure), path, report) ?? [],
    period: since ? { from: since, to: period && maybe(period, 'to', date, `${path}.period`, report) } : null,
    presenter:
      presenter && role
        ? {
            name: maybe(presenter, 'name', string, path, report),
            role,
            authority: maybe(presenter, 'authority', string, path, report) ?? '',
            unit: maybe(presenter, 'unit', text, path, report),
          }
        : null,
    partners: maybe(from, 'partners', list(partner), path, report) ?? [],
    funding: maybe(from, 'funding', list(text), path, report) ?? [],
    planned: maybe(from, 'planned', list(text), path, report) ?? [],
    updates: maybe(from, 'updates', list(update), path, report) ?? [],
    links: maybe(from, 'links', list(link), path, report) ?? [],
  };
};

const partner: Read<Story['partners'][number]> = (value, path, report) => {
  const from = object(value, path, report);
  const name = from && need(from, 'name', string, path, report);
  return from && name ? { name, role: maybe(from, 'role', text, path, report) } : undefined;
};

const update: Read<Story['updates'][number]> = (value, path, report) => {
  const from = object(value, path, report);
  const what = from && need(from, 'text', text, path, report);
  const when = from && need(from, 'date', date, path, report);
  if (!from || !what || !when) return undefined;
  return { text: what, date: when, source: maybe(from, 'source', source, path, report) ?? noSource };
};

const link: Read<Story['links'][number]> = (value, path, report) => {
  const from = object(value, path, report);
  const target = from && need(from, 'url', url, path, report);
  const label = from && need(from, 'label', text, path, report);
  return from && target && label
    ? { url: target, label, checked: maybe(from, 'checked', date, path, report) ?? null }
    : undefined;
};

const offer: Read<Offer> = (value, path, report) => {
  const from = object(value, path, report);
  const common = from && base(from, path, report);
  if (!from || !common) return undefined;
  const name = need(from, 'name', text, path, report);
  const district = need(from, 'district', ags, path, report);
  if (!name || !district) return undefined;
  return {
    ...common,
    name,
    district,
    kind: maybe(from, 'kind', oneOf(offerKinds), path, report) ?? 'service',
    topics: maybe(from, 'topics', list(topic), path, report) ?? [],
    place: maybe(from, 'place', place, path, report) ?? null,
    address: maybe(from, 'address', address, path, report),
    when: maybe(from, 'when', text, path, report),
    hours: maybe(from, 'hours', text, path, report),
    organisation: maybe(from, 'organisation', string, path, report) ?? '',
    contacts: maybe(from, 'contacts', list(string), path, report) ?? [],
    spokenLanguages: maybe(from, 'spokenLanguages', list(string), path, report) ?? [],
    audience: maybe(from, 'audience', text, path, report),
    cost: maybe(from, 'cost', text, path, report),
    url: maybe(from, 'url', url, path, report),
    status: maybe(from, 'status', oneOf(['active', 'ended', 'planned', 'unknown'] as const), path, report) ?? 'unknown',
    story: maybe(from, 'story', string, path, report),
  };
};

const fieldQuality: Read<{ asOf: string; source: Source }> = (value, path, report) => {
  const from = object(value, path, report);
  const asOf = from && need(from, 'asOf', date, path, report);
  return from && asOf ? { asOf, source: maybe(from, 'source', source, path, report) ?? noSource } : undefined;
};

const contact: Read<Contact> = (value, path, report) => {
  const from = object(value, path, report);
  const common = from && base(from, path, report);
  if (!from || !common) return undefined;
  const kind = need(from, 'kind', oneOf(['office', 'function', 'state'] as const), path, report);
  const authority = need(from, 'authority', string, path, report);
  const district = kind === 'state' ? null : need(from, 'district', ags, path, report);
  if (!kind || !authority || district === undefined) return undefined;
  const quality = maybe(from, 'fields', object, path, report) ?? {};
  const field = (key: string) => maybe(quality, key, fieldQuality, `${path}.fields`, report);
  return {
    ...common,
    kind,
    authority,
    district,
    unit: maybe(from, 'unit', text, path, report),
    function: maybe(from, 'function', text, path, report),
    switchboard: maybe(from, 'switchboard', flag, path, report) ?? false,
    person: maybe(from, 'person', string, path, report),
    address: maybe(from, 'address', address, path, report),
    phone: maybe(from, 'phone', string, path, report),
    email: maybe(from, 'email', string, path, report),
    url: maybe(from, 'url', url, path, report),
    spokenLanguages: maybe(from, 'spokenLanguages', list(string), path, report) ?? [],
    hours: maybe(from, 'hours', text, path, report),
    fields: { address: field('address'), phone: field('phone'), email: field('email'), url: field('url') },
    story: maybe(from, 'story', string, path, report),
  };
};

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
