import type { Problem, ProblemReason } from './types.ts';

/** Collects the problems found while reading a file. */
export class Report {
  readonly problems: Problem[] = [];

  /** Notes a problem; returns `undefined` so that a reader can end with it. */
  add(path: string, reason: ProblemReason, value: unknown): undefined {
    const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
    this.problems.push({ path, reason, value: shown.slice(0, 80) });
    return undefined;
  }
}
