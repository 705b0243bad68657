import type { Normalised } from '../model/normalise-list.ts';
import type { Kind, RecordOf, Source } from '../model/types.ts';

/** What most records of our lists have, so that the files need not say it. Where from they are, complete records tell. */
const usual: { readonly [K in Kind]: Partial<RecordOf[K]> } = {
  stories: {
    funded: false,
    body: null,
    figures: [],
    period: null,
    presenter: null,
    partners: [],
    funding: [],
    planned: [],
    updates: [],
    links: [],
  },
  offers: { kind: 'service', topics: [], organisation: '', spokenLanguages: [], contacts: [], status: 'unknown' },
  contacts: { switchboard: false, first: false, spokenLanguages: [] },
};
const source: Source = { document: '' };

/** A list as the build writes it. */
interface BundledList {
  readonly details: string;
  /** {@link checksum} of the records. */
  readonly checked: number;
}

/** A number that a changed text does not have, but by rare chance: 32 bits after Fowler, Noll and Vo (FNV-1a). */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

/** What a file says of records that have gone through the door, `normalise`, when it was built. */
export function packList<K extends Kind>(kind: K, records: readonly RecordOf[K][]): object {
  const others: Readonly<Record<string, unknown>> = { ...usual[kind], source };
  const isUsual = (name: string, value: unknown) => JSON.stringify(others[name]) === JSON.stringify(value);
  const packed = records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name, value]) => !isUsual(name, value))),
  );
  return { checked: checksum(JSON.stringify(packed)), [kind]: packed };
}

/**
 * Reads a list that is as the build has written it. One that somebody has changed since has to go through the door, like
 * every foreign file.
 * @returns `undefined` when it was changed
 */
export function unpackList<K extends Kind>(kind: K, json: unknown): Normalised<K> | undefined {
  const { details, checked, [kind]: packed } = (json ?? {}) as BundledList & Record<Kind, unknown>;
  if (checked === undefined || checked !== checksum(JSON.stringify(packed))) return undefined;
  const records = (packed as readonly RecordOf[K][]).map((record) => Object.assign({ source }, usual[kind], record));
  return { dataset: { kind, records, details }, problems: [] };
}
