import type { Failure } from '../model/types.ts';

/** A file could not be loaded. */
export class LoadError extends Error implements Failure {
  constructor(
    readonly kind: 'network' | 'status' | 'json' | 'shape',
    /** Address of the file. */
    readonly source: string,
    reason: string,
    override readonly cause?: unknown,
  ) {
    super(`${source}: ${reason}`);
  }
}
