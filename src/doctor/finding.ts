/** How much it matters: nothing or too little is shown; it works, but should be better; good to know. */
export type Level = 'error' | 'warning' | 'note';

/** One thing that the doctor found. */
export interface Finding {
  readonly level: Level;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
  /** A line to copy; empty when there is none. */
  readonly line: string;
}
