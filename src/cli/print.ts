import type { OpenTable } from '../feeds/table/read-table.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { rowsInWords, valuesInWords, type RowName } from '../i18n/de/rows.ts';
import { group } from '../model/group.ts';
import type { FileReport, Finding } from './finding.ts';

const shownIds = 5;

/** Content is foreign: line breaks and control characters of a terminal may not come through. */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');

/** What is said of one place, or of several rows of a foreign file. */
function sentence(all: readonly [Finding, ...Finding[]], rowName: RowName): string {
  const [{ level, path, message, ids }] = all;
  const lines = [...new Set(all.flatMap(({ line }) => line ?? []))];
  const where = [cliTexts[level], lines.length === 0 ? '' : rowsInWords(lines, rowName), path]
    .filter(Boolean)
    .join(', ');
  const value = valuesInWords(all.map((each) => each.value));
  const more = ids
    ? cliTexts.ids(ids.slice(0, shownIds), Math.max(ids.length - shownIds, 0))
    : value && cliTexts.found(value);
  return `${where}: ${message}${more && ` ${more}`}`;
}

/** How a table was read: a line for what it is, and one with its columns. */
function readingOf({ sheet, columns }: OpenTable): readonly string[] {
  const said = columns
    .filter(({ fields, examples }) => fields.length + examples.length > 0)
    .map(({ heading, fields, confidence }) => cliTexts.column(heading, fields, confidence));
  return [`  ${cliTexts.readAs(sheet)}`, ...said.map((line) => `    ${line}`)];
}

/** Findings that say the same of several rows. */
const sameOf = ({ findings, rowName }: FileReport) =>
  group(findings, ({ level, path, line, message }) => JSON.stringify([level, path, message, rowName ? null : line]));

/** The report for people: per finding one line with what is wrong and one with what to do; one line per list at the end. */
export function asText(reports: readonly FileReport[]): string {
  const blocks = reports.map(({ file, lists, table, untold, rowName, ...report }) => [
    file,
    ...(table ? readingOf(table) : []),
    ...sameOf({ file, lists, rowName, ...report }).flatMap((all) => [
      `  ${sentence(all, rowName ?? 'row')}`,
      `    ${cliTexts.advice(all[0].advice)}`,
    ]),
    ...(untold ? [`  ${cliTexts.untold(untold)}`] : []),
    ...lists.map(({ kind, records, withProblems, leftOut }) => {
      const summary = cliTexts.summary(records - withProblems, withProblems, leftOut);
      return `  ${cliTexts.kind(kind, records)}: ${summary}`;
    }),
  ]);
  return `${blocks.map((block) => block.map(printable).join('\n')).join('\n\n')}\n`;
}

/** The report for programs. */
export function asJson(reports: readonly FileReport[], ok: boolean): string {
  const files = reports.map(({ table, rowName: _, ...report }) =>
    table ? { ...report, columns: table.columns.map(({ index: _, ...column }) => column) } : report,
  );
  return `${JSON.stringify({ version: 1, ok, files }, null, 2)}\n`;
}
