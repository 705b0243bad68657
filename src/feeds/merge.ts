import { inFrame } from '../model/frames.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Contact, Kind, Offer, Problem, RecordOf, Text } from '../model/types.ts';
import { fold } from '../search/fold.ts';
import { createPause, type Pause } from './pause.ts';

/** A list with the address or name of the file that it is from. */
export interface From<K extends Kind> {
  readonly source: string;
  readonly list: Normalised<K>;
}

const german = (text: string | Text | undefined) => (typeof text === 'string' ? text : (text?.de ?? ''));

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
  return (
    differ(german(of(a).organisation), german(of(b).organisation)) ||
    differ(of(a).address?.street, of(b).address?.street)
  );
}

/** With so many of one name and place nobody compares. */
const mostOfOneName = 50;

/**
 * Several lists as one. Of records with the same id, or the same name and place, the one of the first list that has it
 * stands, as a whole: each fact keeps its source and its date. The others are told, with the source that stands.
 */
export async function mergeLists<K extends Kind>(
  kind: K,
  lists: readonly From<K>[],
  pause: Pause = createPause(),
): Promise<Normalised<K>> {
  const records: RecordOf[K][] = [];
  const problems: Problem[] = [];
  const sources = new Map<RecordOf[K], string>();
  const byId = new Map<string, RecordOf[K]>();
  const byName = new Map<string, RecordOf[K][]>();
  for (const { source, list } of lists) {
    for (const problem of list.problems) problems.push({ ...problem, source });
    const own: (readonly [key: string, record: RecordOf[K]])[] = [];
    for (const record of list.dataset.records) {
      await pause();
      const key = nameAndPlace(record);
      const same = byId.get(record.id) ?? byName.get(key)?.find((other) => !isContradiction(other, record));
      if (same) {
        problems.push({ path: record.id, reason: 'in-two-sources', value: sources.get(same) as string, source });
        continue;
      }
      records.push(record);
      sources.set(record, source);
      byId.set(record.id, record);
      own.push([key, record]);
    }
    // Two of one name in one list are two.
    for (const [key, record] of own) {
      const named = byName.get(key) ?? [];
      byName.set(key, named);
      if (named.length < mostOfOneName) named.push(record);
    }
  }
  return { dataset: { kind, records, details: null }, problems };
}
