import type { ProblemReason } from './problem.ts';

/** Reasons that make nothing wrong that was read: it is shown, and somebody should look at it. */
export const doubts: readonly ProblemReason[] = [
  'stale',
  'swapped',
  'restored-zero',
  'doubtful-extension',
  'repaired',
  'contradiction',
  'other-district',
  'one-district',
  'filled',
  'unknown-column',
  'no-field',
  'one-only',
  'no-date',
  'long-cell',
  'in-two-sources',
  'unknown-zone',
  'too-wide',
  'other-table',
  'one-page',
  'home',
  'no-column',
  'unknown-field',
];
