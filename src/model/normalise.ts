import {
  common,
  contactInList,
  noSource,
  readDataset,
  source,
  storyInList,
  type Normalised,
} from './normalise-list.ts';
import { alert, ext, fieldReaders, membersByLanguage, wheelchair } from './normalise-values.ts';
import { isPartialDate } from './date.ts';
import { offerFieldNames, offerFields } from './offer-fields.ts';
import { protect } from './protect.ts';
import {
  ags,
  date,
  flag,
  isObject,
  list,
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
import {
  type Contact,
  type FieldOrigin,
  type Figure,
  type Kind,
  type Link,
  type Offer,
  type OfferKind,
  type Official,
  type Period,
  type RecordOf,
  type Story,
  type Update,
} from './types.ts';

const amount: Read<Figure['value']> = (value, path, report) => {
  const range: readonly unknown[] = Array.isArray(value) && value.length === 2 ? value : [value];
  return range.every(Number.isFinite) ? (value as Figure['value']) : report.add(path, 'wrong-type', value);
};

const approx: Read<Figure['approx']> = (value, path, report) => (value === 'over' ? value : flag(value, path, report));

const figure = object<Figure>(({ need, maybe }) => {
  const label = need('label', text);
  const value = need('value', amount);
  return label && value !== undefined
    ? { value, unit: maybe('unit', string), approx: maybe('approx', approx) ?? false, label, asOf: maybe('asOf', date) }
    : undefined;
});

/** What only the complete form of every record has. One that was looked at again is of that day. */
const rest = ({ maybe }: Members, { asOf }: { readonly asOf: string }) => {
  const lastChecked = maybe('lastChecked', date);
  return {
    asOf: lastChecked !== undefined && lastChecked > asOf ? lastChecked : asOf,
    source: maybe('source', source) ?? noSource,
    lastChecked,
    machineTranslated: maybe('machineTranslated', membersByLanguage),
    ext: maybe('ext', ext),
  };
};

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
  const name = need('name', fieldReaders.name);
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
  const { maybe } = members;
  const slim = storyInList(members);
  return (
    slim && {
      ...slim,
      ...rest(members, slim),
      body: maybe('body', paragraphs) ?? null,
      figures: maybe('figures', list(figure)) ?? [],
      period: maybe('period', period) ?? null,
      presenter: maybe('presenter', official) ?? null,
      partners: maybe('partners', list(partner)) ?? [],
      funding: maybe('funding', list(text)) ?? [],
      planned: maybe('planned', list(text)) ?? [],
      updates: maybe('updates', list(update)) ?? [],
      links: maybe('links', list(link)) ?? [],
      remarks: maybe('remarks', list(text)),
    }
  );
});

/** What an offer can be. */
export const offerKinds: readonly OfferKind[] = [
  'event',
  'meeting',
  'course',
  'advice',
  'guide',
  'project',
  'network',
  'participation',
  'publication',
  'service',
];

/**
 * Only what a file says becomes a member: with one for everything, most of them `undefined`, a record takes several times
 * as long to make and as much memory, and a file may have a hundred thousand.
 */
function add(record: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) record[name] = value;
}

const offer = object<Offer>((members) => {
  const { need, maybe } = members;
  const basis = common(members);
  const name = need('name', text);
  const district = need('district', ags);
  if (!basis || !name || !district) return undefined;
  const { asOf, source, lastChecked, machineTranslated, ext } = rest(members, basis);
  const record = {
    id: basis.id,
    asOf,
    source,
    name,
    district,
    kind: maybe('kind', oneOf(offerKinds)) ?? 'service',
    topics: maybe('topics', list(topic)) ?? [],
    place: null,
    organisation: '',
    spokenLanguages: [],
    contacts: maybe('contacts', list(string)) ?? [],
    status: maybe('status', oneOf(['active', 'ended', 'planned', 'unknown'] as const)) ?? 'unknown',
  };
  for (const field of offerFieldNames) add(record, field, maybe<unknown>(field, fieldReaders[offerFields[field]]));
  add(record, 'review', basis.review);
  add(record, 'lastChecked', lastChecked);
  add(record, 'machineTranslated', machineTranslated);
  add(record, 'ext', ext);
  add(record, 'story', maybe('story', string));
  add(record, 'protected', maybe('protected', flag));
  return record;
});

const fieldOrigin = object<FieldOrigin>(({ need, maybe }) => {
  const asOf = need('asOf', date);
  return asOf ? { asOf, source: maybe('source', source) } : undefined;
});

const contact = object<Contact>((members) => {
  const { maybe } = members;
  const slim = contactInList(members, fieldOrigin);
  return (
    slim && {
      ...slim,
      ...rest(members, slim),
      person: maybe('person', string),
      alert: maybe('alert', alert),
      wheelchair: maybe('wheelchair', wheelchair),
      protected: maybe('protected', flag),
      story: maybe('story', string),
    }
  );
});

/** A date in words is as sure as the only year in it, else not known; that it is none is told all the same. */
const withYear: Read<unknown> = (record, path, report) => {
  if (!isObject(record) || typeof record.asOf !== 'string') return record;
  const [year = '', ...others] = record.asOf.match(/\b(19|20)\d\d\b/g) ?? [];
  if (isPartialDate(record.asOf)) return record;
  report.add(`${path}.asOf`, 'bad-date', record.asOf);
  return { ...record, asOf: others.length > 0 ? '' : year };
};

const readers: { readonly [K in Kind]: Read<RecordOf[K]> } = { stories: story, offers: offer, contacts: contact };

/**
 * The only door for foreign data: unknown JSON in, model out, problems told (see {@link readDataset}). Our own
 * lists have gone through it when they were built.
 * @returns `null` when the whole is no file of this kind
 */
export function normalise<K extends Kind>(kind: K, json: unknown): Normalised<K> | null {
  return readDataset(kind, json, (record, path, report) =>
    readers[kind](withYear(protect(record, path, report), path, report), path, report),
  );
}
