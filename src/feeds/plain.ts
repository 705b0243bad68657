import type { Problem } from '../model/types.ts';
import type { Table } from './table/read-table.ts';

/** Content with the members of our own format, unchecked: `normalise` takes it. */
export interface Plain {
  /** `undefined` when it can't be read at all. */
  readonly content: unknown;
  /** What the reader had to leave out; paths are those of the foreign file. */
  readonly problems: readonly Problem[];
  /** Where each record stands in the foreign file, when that is a table. */
  readonly rows?: readonly number[];
  /** How a table was read. */
  readonly table?: Table;
}
