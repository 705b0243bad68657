/** A record left out or doubtful: where it stands in the file, and why. */
export interface Problem {
  /** JSON path, e.g. `stories[3].place.lonLat`; in a table the heading of the column, empty for the whole row. */
  readonly path: string;
  /** In a table the row, from 1 as spreadsheets count; missing: the whole column. */
  readonly row?: number;
  /** Address of the file, where several are read as one list. */
  readonly source?: string;
  readonly reason: ProblemReason;
  /** The offending value, shortened, as text. */
  readonly value: string;
}

export const problemReasons = [
  'not-an-object',
  'missing',
  'wrong-type',
  'unknown-district',
  'outside-thuringia',
  'unknown-topic',
  'unsafe-link',
  'duplicate-id',
  'bad-date',
  'stale',
  'no-record',
  'refers',
  'no-phone',
  'only-fax',
  'lost-digits',
  'no-email',
  'future-date',
  'ends-before',
  'bad-hours',
  'unread-hours',
  'unknown-language',
  'not-yes-or-no',
  'bad-coordinate',
  'not-a-point',
  'no-district',
  'elsewhere',
  'swapped',
  'restored-zero',
  'doubtful-extension',
  'repaired',
  'contradiction',
  'other-district',
  'one-district',
  'filled',
  'protected',
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
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** Why a file could not be loaded: no answer, an error status, no JSON, JSON of another shape. */
export type LoadFailureKind = 'network' | 'status' | 'json' | 'shape';

/** Why something failed; beside files also: no WebGL. */
export type FailureKind = LoadFailureKind | 'webgl';

/** A failure as plain data. `message` is exact and English, for developers; readers see a sentence from `i18n`. */
export interface Failure {
  readonly kind: FailureKind;
  /** Address of the file, or the tag or library that failed. */
  readonly source: string;
  readonly message: string;
}
