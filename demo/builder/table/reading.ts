import { foreign } from '../../../src/feeds/foreign.ts';
import type { Places } from '../../../src/feeds/places.ts';
import { inRow } from '../../../src/feeds/read-feed.ts';
import type { Field } from '../../../src/feeds/table/fields.ts';
import { mappingOf, type Mapping } from '../../../src/feeds/table/mapping.ts';
import type { Table } from '../../../src/feeds/table/read-table.ts';
import { readTableFile } from '../../../src/feeds/table/table.ts';
import { normalise } from '../../../src/model/normalise.ts';
import { protectAll } from '../../../src/model/protect.ts';
import type { Contact, Offer, Problem } from '../../../src/model/types.ts';

/** A file that a person has chosen; it stays in this page. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person has corrected of our reading. */
export interface Corrections {
  /** By heading; `null`: the column is left out. */
  readonly columns: Readonly<Record<string, readonly Field[] | null>>;
  readonly kind?: Table['kind'];
}

/** What we make of a table. */
export interface Reading {
  readonly table: Table;
  /** What readers would see. */
  readonly records: readonly (Offer | Contact)[];
  /** What was left out or is doubtful, in the order of the rows. */
  readonly problems: readonly Problem[];
  readonly mapping: Mapping;
  /** A file of our own format in which no protected place can be found. */
  readonly cleaned: unknown;
  /** How many places of the table are protected, so that it must not be public itself. */
  readonly protectedCount: number;
}

interface Context {
  readonly places: () => Promise<Places>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Reads a table as the elements do.
 * @returns `null` when it has no columns that anybody understands
 */
export async function readOwn(
  { name, bytes }: OwnFile,
  { columns, kind }: Corrections,
  { places, today }: Context,
): Promise<Reading | null> {
  const open = () => Promise.reject(new Error('a table names no further files'));
  const table = await readTableFile(foreign(bytes), { kind, today, places, open, comparesPoints: true }, { columns });
  if (!table) return null;
  const content = { version: 1, [table.kind]: table.records };
  const checked = normalise(table.kind, content);
  const told = (checked?.problems ?? []).map((problem) => inRow(problem, table.rows));
  return {
    table,
    records: checked?.dataset.records ?? [],
    problems: [...table.problems, ...told].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    mapping: mappingOf(table.columns, table.kind, name),
    cleaned: protectAll(content),
    protectedCount: table.records.filter((record) => record.protected === true).length,
  };
}
