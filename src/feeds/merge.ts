import { inFrame } from '../model/frames.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Contact, Kind, Offer, Problem, RecordOf, Text } from '../model/types.ts';
import { fold } from '../search/fold.ts';

/** A list with the address or name of the file that it is from. */
export interface From<K extends Kind> {
  readonly source: string;
  readonly list: Normalised<K>;
}

const german = (text: Text | undefined) => text?.de ?? '';

/** What two records have in common that are about the same: name and place, as people write them. */
function nameAndPlace(record: RecordOf[Kind]): string {
  const { district } = record;
  const names =
    'authority' in record ? contactNames(record) : 'name' in record ? offerNames(record) : [record.title.de];
  return [district && inFrame(district, 'today'), ...names].map((name) => fold(name ?? '')).join('|');
}

const contactNames = ({ authority, unit, function: role }: Contact) => [authority, german(unit), german(role)];
const offerNames = ({ name, place, address }: Offer) => [german(name), address?.town ?? place?.name];

/** Two of the same name in one town are two when they say who or in which street, and not the same. */
function isContradiction(a: RecordOf[Kind], b: RecordOf[Kind]): boolean {
  const differ = (one = '', other = '') => one !== '' && other !== '' && fold(one) !== fold(other);
  const of = (record: RecordOf[Kind]) => record as Partial<Offer>;
  return differ(of(a).organisation, of(b).organisation) || differ(of(a).address?.street, of(b).address?.street);
}

/**
 * Several lists as one. Of records with the same id, or the same name and place, the one of the first list that has it
 * stands, as a whole: each fact keeps its source and its date. The others are told, with the source that stands.
 */
export function mergeLists<K extends Kind>(kind: K, lists: readonly From<K>[]): Normalised<K> {
  const records: RecordOf[K][] = [];
  const problems: Problem[] = [];
  const sources = new Map<RecordOf[K], string>();
  const byId = new Map<string, RecordOf[K]>();
  const byName = new Map<string, RecordOf[K][]>();
  for (const { source, list } of lists) {
    problems.push(...list.problems.map((problem) => ({ ...problem, source })));
    for (const record of list.dataset.records) {
      const key = nameAndPlace(record);
      const named = byName.get(key) ?? [];
      const isSame = (other: RecordOf[K]) => sources.get(other) !== source && !isContradiction(other, record);
      const same = byId.get(record.id) ?? named.find(isSame);
      if (same) {
        problems.push({ path: record.id, reason: 'in-two-sources', value: sources.get(same) as string, source });
        continue;
      }
      records.push(record);
      sources.set(record, source);
      byId.set(record.id, record);
      byName.set(key, [...named, record]);
    }
  }
  return { dataset: { kind, records, details: null }, problems };
}
