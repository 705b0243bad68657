import { isUtf8 } from 'node:buffer';
import { cliTexts } from '../i18n/cli.de.ts';
import { de } from '../i18n/reading.de.ts';
import { normalise } from '../model/normalise.ts';
import { isObject, type Json } from '../model/read.ts';
import { kinds, type Kind, type Problem } from '../model/types.ts';
import type { Counts, FileReport, Finding } from './finding.ts';
import { hintsFor } from './hints.ts';
import { lineOf, scanJson } from './json-lines.ts';

const whole = { level: 'problem', path: '', line: null, value: '' } as const;

/** Checks the content of a file through the same door as the elements. */
export function check(file: string, content: Buffer, now: Date): FileReport {
  // As browsers do: a byte order mark is no content, wrong bytes are shown as such.
  const text = new TextDecoder().decode(content);
  const report = (findings: readonly Finding[], lists: readonly Counts[] = []): FileReport => {
    const sorted = [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { file, lists, findings: sorted, readable: true };
  };
  if (text.trim() === '') return report([{ ...whole, reason: 'empty', message: cliTexts.empty }]);

  const encoding: Finding[] = [];
  if (!isUtf8(content)) {
    const line = text.split('\uFFFD', 1).join('').split('\n').length;
    encoding.push({ ...whole, reason: 'encoding', line, message: cliTexts.encoding });
  }

  const { lines, fault } = scanJson(text);
  const json = parse(text);
  if (json === undefined) {
    const place = fault && { line: fault.line, value: fault.found, fault: fault.reason };
    const message = cliTexts.jsonFault(fault?.reason ?? null);
    return report([...encoding, { ...whole, reason: 'json', message, ...place }]);
  }

  const found = isObject(json) ? kinds.filter((kind) => Array.isArray(json[kind])) : [];
  if (!isObject(json) || found.length === 0) {
    return report([...encoding, { ...whole, reason: 'no-content', message: cliTexts.noContent }]);
  }
  const lists = found.map((kind) => checkList(kind, json, lines, now));
  return report(
    [...encoding, ...lists.flatMap(({ findings }) => findings)],
    lists.map(({ counts }) => counts),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function checkList(kind: Kind, json: Json, lines: ReadonlyMap<string, number>, now: Date) {
  const items = json[kind] as readonly unknown[];
  const { dataset, problems = [] } = normalise(kind, json) ?? {};
  const hints = hintsFor(kind, items, Boolean(dataset?.details), now);
  const findings: Finding[] = [
    ...problems.map((problem) => asFinding(problem, lines)),
    ...hints.map((item): Finding => ({ level: 'warning', line: item.ids ? null : lineOf(lines, item.path), ...item })),
  ];
  const counts: Counts = {
    kind,
    records: items.length,
    withProblems: new Set(problems.map(({ path }) => path.split(']', 1)[0])).size,
    leftOut: items.length - (dataset?.records.length ?? 0),
  };
  return { findings, counts };
}

function asFinding({ path, reason, value }: Problem, lines: ReadonlyMap<string, number>): Finding {
  const shown = reason === 'missing' ? '' : value;
  return { level: 'problem', reason, path, line: lineOf(lines, path), value: shown, message: de.problem(reason) };
}
