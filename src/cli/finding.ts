import type { OpenTable } from '../feeds/table/read-table.ts';
import type { JsonFault, ReadFault } from '../i18n/de/cli.ts';
import type { RowName } from '../i18n/de/rows.ts';
import type { Kind, ProblemReason } from '../model/types.ts';
import type { ShapeReason } from './shape.ts';

type FileReason = 'empty' | 'encoding' | 'json' | 'no-content' | 'no-table' | 'web-page';
export type HintReason =
  | 'no-records'
  | 'wrong-district'
  | 'bad-id'
  | 'stale'
  | 'untranslated'
  | 'unknown-story'
  | 'dead-link'
  | 'several-phones'
  | 'phone-form'
  | 'unmarked-translation'
  | 'unsigned-review';

/** Something to say about a file. A `problem` makes it unusable as it is, a `warning` does not. */
export interface Finding {
  readonly level: 'problem' | 'warning';
  readonly reason: ProblemReason | FileReason | ReadFault | HintReason | ShapeReason;
  /** JSON path, in a table the heading of the column; empty for the whole file or row. */
  readonly path: string;
  /** Line of the file, of a table the row. */
  readonly line: number | null;
  /** What stands there; empty when nothing does. */
  readonly value: string;
  /** German, a whole sentence. */
  readonly message: string;
  /** What to do, German, a short imperative. */
  readonly advice: string;
  /** For `json`: what exactly is wrong. */
  readonly fault?: JsonFault;
  /** Records that the sentence counts. */
  readonly ids?: readonly string[];
}

/** How the records of one list fare. */
export interface Counts {
  readonly kind: Kind;
  readonly records: number;
  readonly withProblems: number;
  /** Of these, the ones that are not shown at all. */
  readonly leftOut: number;
}

/** Everything about one file. */
export interface FileReport {
  readonly file: string;
  readonly lists: readonly Counts[];
  readonly findings: readonly Finding[];
  /** When `false`, the file could not be opened. */
  readonly readable: boolean;
  /** What its rows are called; missing: it is a file of ours, whose lines are named. */
  readonly rowName?: RowName;
  /** How a table was read. */
  readonly table?: OpenTable;
  /** How many findings there are beside these. */
  readonly untold?: number;
}
