import { isUtf8 } from 'node:buffer';
import { cliTexts } from '../i18n/de/cli.ts';
import type { ReadContext } from '../feeds/context.ts';
import { foreign } from '../feeds/foreign.ts';
import { readPlain } from '../feeds/read-feed.ts';
import type { Sheet } from '../feeds/table/sheet.ts';
import { isObject, isString, type Json } from '../model/read.ts';
import { kinds } from '../model/types.ts';
import { advised, checkList, fromProblem, type Found } from './check-list.ts';
import { RowCheck, rowsOf } from './check-table.ts';
import type { Counts, FileReport } from './finding.ts';
import type { Context } from './hints.ts';
import { lineOf, scanJson } from './json-lines.ts';
import { linksIn, type Link } from './links.ts';
import { contextOf } from './read-context.ts';

const whole = { level: 'problem', path: '', line: null, value: '' } as const;

/**
 * Checks the content of a file through the same door as the elements, and against the schema of its format.
 * @param progress told how much of a long table is read
 */
export async function check(
  file: string,
  content: Uint8Array<ArrayBuffer>,
  context: Context,
  progress?: ReadContext['progress'],
): Promise<FileReport> {
  const outside = foreign(content);
  const report = (found: readonly Found[], lists: readonly Counts[] = []): FileReport => {
    const sorted = found.map(advised).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { file, lists, findings: sorted, readable: true };
  };
  const deadIn = async (links: readonly (Link & Partial<Pick<Found, 'line'>>)[]) =>
    ((await context.deadLinks?.(links)) ?? []).map(({ path, line = null, url, message }): Found => ({
      level: 'warning',
      reason: 'dead-link',
      path,
      line,
      value: url,
      message,
    }));

  const plain = await readPlain(outside, { ...contextOf(file, context.now, progress), leavesRows: true });
  const foreignRows = rowsOf(plain);
  if (foreignRows) {
    const checked = new RowCheck(foreignRows, context);
    await checked.readAll();
    const { findings, links, counts, untold } = checked;
    const told = report([...findings, ...(await deadIn(links))], [counts]);
    const rowName = isListOf(plain.table?.sheet.type, content) ? 'entry' : 'row';
    return { ...told, rowName, table: plain.table, ...(untold > 0 && { untold }) };
  }

  const { text } = outside;
  if (text.trim() === '') return report([{ ...whole, reason: 'empty', message: cliTexts.empty }]);
  const { content: json, problems } = plain;
  if (json === undefined && !/^\s*[[{]/.test(text)) {
    const reason = /^\s*</.test(text) ? 'web-page' : 'no-table';
    return report([{ ...whole, reason, message: cliTexts.noTable(reason) }]);
  }

  const encoding: Found[] = [];
  if (!isUtf8(content)) {
    const line = text.split('\uFFFD', 1).join('').split('\n').length;
    encoding.push({ ...whole, reason: 'encoding', line, message: cliTexts.encoding });
  }
  const { lines, fault } = scanJson(text);
  if (json === undefined) {
    const place = fault && { line: fault.line, value: fault.found, fault: fault.reason };
    const message = cliTexts.jsonFault(fault?.reason ?? null);
    return report([...encoding, { ...whole, reason: 'json', message, ...place }]);
  }

  const dead = await deadIn(context.deadLinks ? linksIn(json) : []);
  if (isStory(json)) {
    const { findings, counts } = checkList('stories', { stories: [json] }, context, true);
    const own = [...findings, ...dead].map((item) => ({ ...item, path: item.path.replace(/^stories(\[0\]\.?)?/, '') }));
    return report([...encoding, ...own.map((item) => located(item, lines, 1))], [counts]);
  }
  const found = isObject(json) ? kinds.filter((kind) => Array.isArray(json[kind])) : [];
  if (!isObject(json) || found.length === 0) {
    return report([...encoding, { ...whole, reason: 'no-content', message: cliTexts.noContent }]);
  }
  const lists = found.map((kind) => checkList(kind, json, context, false));
  const findings = [...problems.map(fromProblem), ...dead, ...lists.flatMap((list) => list.findings)];
  return report(
    [...encoding, ...findings.map((item) => located(item, lines))],
    lists.map(({ counts }) => counts),
  );
}

/** Whether a foreign file is a list of entries, not one of rows or lines. */
const isListOf = (type: Sheet['type'] | undefined, content: Uint8Array) =>
  type ? /^(geo)?json$/.test(type) : /^\s*[[{]/.test(new TextDecoder().decode(content.subarray(0, 100)));

/** Whether the whole file is one story, as in `geodata/stories/`. */
function isStory(json: unknown): json is Json {
  if (!isObject(json) || kinds.some((kind) => Array.isArray(json[kind]))) return false;
  const { $schema: schema } = json;
  return isString(schema) ? /(^|\/)story\.schema\.json$/.test(schema) : 'title' in json && 'district' in json;
}

/** Sentences that count records stand for no line. */
const located = (found: Found, lines: ReadonlyMap<string, number>, otherwise: number | null = null): Found =>
  found.ids ? found : { ...found, line: lineOf(lines, found.path) ?? otherwise };
