import type { Problem, ProblemReason } from './types.ts';

/** Collects the problems found while reading a file. */
export class Report {
  readonly problems: Problem[] = [];

  /** Notes a problem; returns `undefined` so that a reader can end with it. */
  add(path: string, reason: ProblemReason, value: unknown): undefined {
    this.problems.push({ path, reason, value: shown(value).slice(0, 80) });
    return undefined;
  }
}

/** A value as text, its first level only: a file may be nested more deeply than `JSON.stringify` can follow. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  const isNested = (item: unknown) => typeof item === 'object' && item !== null && item !== value;
  return JSON.stringify(value, (_key, item: unknown) => (isNested(item) ? '…' : item)) ?? 'undefined';
}
