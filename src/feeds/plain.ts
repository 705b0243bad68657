import type { Problem } from '../model/types.ts';
import type { OpenTable } from './table/read-table.ts';

/** Content with the members of our own format, unchecked: `normalise` takes it. */
export interface Plain {
  /** `undefined` when it can't be read at all. */
  readonly content: unknown;
  /** What the reader had to leave out; paths are those of the foreign file. */
  readonly problems: readonly Problem[];
  /** Where each record stands in the foreign file, when that is a table. */
  readonly rows?: readonly number[];
  /** A table whose rows are not in the content yet, because `ReadContext` has said so. */
  readonly table?: OpenTable;
}
