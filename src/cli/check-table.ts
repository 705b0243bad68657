import type { Plain } from '../feeds/plain.ts';
import type { Table } from '../feeds/table/read-table.ts';
import { inRow } from '../feeds/read-feed.ts';
import { terms as de } from '../i18n/de/diagnostics.ts';
import { normalise } from '../model/normalise.ts';
import { isObject, type Json } from '../model/read.ts';
import { doubts, type Problem } from '../model/types.ts';
import type { Counts, Finding } from './finding.ts';
import { hintsFor, type Context } from './hints.ts';

type Found = Omit<Finding, 'advice'>;

/** What is told of records that a table became: it has no members, no translations and no ids of ours. */
const ofTables = ['wrong-district', 'stale', 'no-records'];

const fromProblem = ({ path, reason, value, row }: Problem): Found => ({
  level: doubts.includes(reason) ? 'warning' : 'problem',
  reason,
  path,
  line: row ?? null,
  value: reason === 'missing' ? '' : value,
  message: de.problem(reason),
});

/** Records with the rows, or lines, of a foreign file from which they are. */
export type Rows = Pick<Table, 'kind' | 'records' | 'rows' | 'dataRows'>;

/** What became of the rows of a foreign file; `null`: it is one of our own. */
export function rowsOf({ table, content, rows, problems }: Plain): Rows | null {
  if (table) return table;
  if (!rows || !isObject(content)) return null;
  const kind = Array.isArray(content.contacts) ? 'contacts' : 'offers';
  const records = content[kind] as readonly Json[];
  const known = new Set<number | undefined>(rows);
  const leftOut = problems.filter(({ row }) => row !== undefined && !known.has(row)).map(({ row }) => row);
  return { kind, records, rows, dataRows: rows.length + new Set(leftOut).size };
}

/** What is wrong or doubtful in a foreign file, by row and column. */
export function checkTable(
  { kind, records, rows, dataRows }: Rows,
  { content, problems }: Plain,
  context: Context,
): { readonly findings: readonly Found[]; readonly counts: Counts } {
  const result = normalise(kind, content);
  const hints = hintsFor(kind, records, true, context).filter(({ reason }) => ofTables.includes(reason));
  const findings: Found[] = [
    ...problems.map(fromProblem),
    ...(result?.problems ?? []).map((problem) => fromProblem(inRow(problem, rows))),
    ...hints.map((hint): Found => {
      const [, index] = /\[(\d+)\]/.exec(hint.path) ?? [];
      return { level: 'warning', line: rows[Number(index)] ?? null, ...hint, path: '' };
    }),
  ];
  const faulty = findings.filter(({ level, line }) => level === 'problem' && line !== null);
  const counts: Counts = {
    kind,
    records: dataRows,
    withProblems: new Set(faulty.map(({ line }) => line)).size,
    leftOut: dataRows - (result?.dataset.records.length ?? 0),
  };
  return { findings, counts };
}
