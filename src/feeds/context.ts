import type { Kind } from '../model/types.ts';
import type { Foreign } from './foreign.ts';
import type { Pause } from './pause.ts';
import type { Places } from './places.ts';

/** What a reader may ask of whoever opens the door for a file. */
export interface ReadContext {
  /** What the page wants of the file; missing: the file tells. */
  readonly kind?: Kind;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where towns, postal codes and points lie. */
  places(): Promise<Places>;
  /** Another file, by its address relative to this one. */
  open(address: string): Promise<Foreign>;
  /** Whether points are compared with what else is told of where something is, for which boundaries are asked for. */
  readonly comparesPoints?: boolean;
  /** When `true`, the rows of a table stay in the file until somebody asks the table for them. */
  readonly leavesRows?: boolean;
  /** Told now and then how much of a long file is read. */
  progress?(done: number, of: number): void;
  /** Awaited after each piece of work; missing: whenever the page has waited long enough. */
  readonly pause?: Pause;
}

/** What a reader gets of it. */
export interface Reading extends ReadContext {
  readonly pause: Pause;
}
