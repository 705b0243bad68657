import { readDay } from '../feeds/table/date.ts';
import { advice } from '../i18n/de/advice.ts';
import { terms as de } from '../i18n/de/diagnostics.ts';
import { normalise } from '../model/normalise.ts';
import type { Json } from '../model/read.ts';
import type { Kind, Problem } from '../model/types.ts';
import type { Counts, Finding } from './finding.ts';
import { hintsFor, textLanguages, type Context } from './hints.ts';
import { mistakeMessage } from './mistake-message.ts';
import { ruleHints } from './own-rules.ts';
import { allProblems, covers } from './problems.ts';
import { lastName, shapeMistakes, type Mistake } from './shape.ts';

/** A finding before it is said what to do. */
export type Found = Omit<Finding, 'advice'> & Pick<Mistake, 'detail' | 'form'>;

const phoneRules: readonly string[] = ['several-phones', 'phone-form'];

/**
 * What there is to say about the records of a list, in a file or in a form.
 * @param isSingle whether it is a story of our own, which has to be complete
 */
export function checkList(kind: Kind, json: Json, context: Context, isSingle: boolean) {
  const items = json[kind] as readonly unknown[];
  const { dataset } = normalise(kind, json) ?? {};
  const isSlim = Boolean(dataset?.details);
  const problems = allProblems(kind, items);
  const rules = (isSlim ? [] : items.flatMap((item, index) => ruleHints(item, `${kind}[${index}]`))).filter(
    ({ reason, path }) => reason !== 'phone-form' || !problems.some((problem) => problem.path === path),
  );
  // What is told more exactly is told once.
  const told = [...problems, ...rules.filter(({ reason }) => phoneRules.includes(reason))].map(({ path }) => path);
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

export function fromProblem({ path, reason, value }: Problem): Found {
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

/** With what to do about it. */
export function advised({ detail, form, ...finding }: Found): Finding {
  const { path, reason, value } = finding;
  const around = lastName(path.slice(0, Math.max(path.lastIndexOf('.'), 0)));
  const text = advice[reason]?.({ member: lastName(path), around, detail, form, value }) ?? '';
  return { ...finding, advice: text };
}
