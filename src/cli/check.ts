import { isUtf8 } from 'node:buffer';
import { advice } from '../i18n/de/advice.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { terms as de } from '../i18n/de/diagnostics.ts';
import type { ReadContext } from '../feeds/context.ts';
import { foreign } from '../feeds/foreign.ts';
import { readPlain } from '../feeds/read-feed.ts';
import { readDay } from '../feeds/table/date.ts';
import { normalise } from '../model/normalise.ts';
import { isObject, isString, type Json } from '../model/read.ts';
import { kinds, type Kind, type Problem } from '../model/types.ts';
import { checkTable, rowsOf } from './check-table.ts';
import type { Counts, FileReport, Finding } from './finding.ts';
import { hintsFor, textLanguages, type Context } from './hints.ts';
import { lineOf, scanJson } from './json-lines.ts';
import { mistakeMessage } from './mistake-message.ts';
import { ruleHints } from './own-rules.ts';
import { allProblems, covers } from './problems.ts';
import { contextOf } from './read-context.ts';
import { lastName, shapeMistakes, type Mistake } from './shape.ts';

type Found = Omit<Finding, 'advice'> & Pick<Mistake, 'detail' | 'form'>;

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
  const { text } = outside;
  const report = (found: readonly Found[], lists: readonly Counts[] = []): FileReport => {
    const sorted = found.map(advised).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { file, lists, findings: sorted, readable: true };
  };
  if (text.trim() === '') return report([{ ...whole, reason: 'empty', message: cliTexts.empty }]);

  const plain = await readPlain(outside, contextOf(file, context.now, progress));
  const { content: json, problems, table } = plain;
  const dead = ((await context.deadLinks?.(json)) ?? []).map(({ path, url, message }): Found => ({
    level: 'warning',
    reason: 'dead-link',
    path,
    line: null,
    value: url,
    message,
  }));
  const foreignRows = rowsOf(plain);
  if (foreignRows) {
    const { findings, counts } = checkTable(foreignRows, plain, context);
    const rowOf = ({ path }: Found) => foreignRows.rows[Number(/\[(\d+)\]/.exec(path)?.[1])] ?? null;
    return { ...report([...findings, ...dead.map((each) => ({ ...each, line: rowOf(each) }))], [counts]), table };
  }
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

/** Whether the whole file is one story, as in `geodata/stories/`. */
function isStory(json: unknown): json is Json {
  if (!isObject(json) || kinds.some((kind) => Array.isArray(json[kind]))) return false;
  const { $schema: schema } = json;
  return isString(schema) ? /(^|\/)story\.schema\.json$/.test(schema) : 'title' in json && 'district' in json;
}

function checkList(kind: Kind, json: Json, context: Context, isSingle: boolean) {
  const items = json[kind] as readonly unknown[];
  const { dataset } = normalise(kind, json) ?? {};
  const isSlim = Boolean(dataset?.details);
  const rules = isSlim ? [] : items.flatMap((item, index) => ruleHints(item, `${kind}[${index}]`));
  const problems = allProblems(kind, items);
  // What is told more exactly is told once.
  const told = [...problems, ...rules.filter(({ reason }) => reason === 'several-phones')].map(({ path }) => path);
  const mistakes = mistakesOf(kind, items, isSingle, dataset?.details !== null || isOneLanguage(items)).filter(
    ({ path }) => !told.some((outer) => covers(outer, path)),
  );
  const hints = [...hintsFor(kind, items, isSlim, context), ...rules];
  const findings: Found[] = [
    ...problems.map(fromProblem),
    ...mistakes.map(fromMistake),
    ...hints.map((item): Found => ({ level: 'warning', line: null, ...item })),
  ];
  const faulty = findings.filter(({ level }) => level === 'problem');
  const counts: Counts = {
    kind,
    records: items.length,
    withProblems: new Set(faulty.map(({ path }) => path.split(']', 1)[0])).size,
    leftOut: items.length - (dataset?.records.length ?? 0),
  };
  return { findings, counts };
}

function mistakesOf(kind: Kind, items: readonly unknown[], isSingle: boolean, slim: boolean): readonly Mistake[] {
  const options = { complete: isSingle, german: isSingle || !slim };
  return items.flatMap((item, index) => shapeMistakes(isSingle ? 'story' : kind, item, `${kind}[${index}]`, options));
}

/** Whether every text has one language only: such files are made per language, and German may be missing. */
function isOneLanguage(items: readonly unknown[]): boolean {
  const texts = textLanguages(items);
  return texts.length > 1 && texts.every((languages) => languages.length === 1);
}

function fromProblem({ path, reason, value }: Problem): Found {
  const shown = reason === 'missing' ? '' : value;
  // A date in words is told in signs, where it is one.
  const detail = (reason === 'bad-date' && readDay(shown)) || undefined;
  return { level: 'problem', reason, path, line: null, value: shown, message: de.problem(reason), detail };
}

function fromMistake({ reason, path, value, detail, form, length }: Mistake): Found {
  const level = reason === 'no-german' || reason === 'bad-language' ? 'problem' : 'warning';
  const message = mistakeMessage({ reason, path, value, detail, length });
  const isTold = reason === 'unknown-member' || reason === 'bad-language';
  return { level, reason, path, line: null, value: isTold ? '' : value, message, detail, form };
}

/** Sentences that count records stand for no line. */
const located = (found: Found, lines: ReadonlyMap<string, number>, otherwise: number | null = null): Found =>
  found.ids ? found : { ...found, line: lineOf(lines, found.path) ?? otherwise };

function advised({ detail, form, ...finding }: Found): Finding {
  const { path, reason, value } = finding;
  const around = lastName(path.slice(0, Math.max(path.lastIndexOf('.'), 0)));
  const text = advice[reason]?.({ member: lastName(path), around, detail, form, value }) ?? '';
  return { ...finding, advice: text };
}
