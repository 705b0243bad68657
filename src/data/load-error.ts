import type { Failure, LoadFailureKind } from '../model/types.ts';

/** A file could not be loaded. */
export class LoadError extends Error implements Failure {
  constructor(
    readonly kind: LoadFailureKind,
    /** Address of the file. */
    readonly source: string,
    reason: string,
    override readonly cause?: unknown,
  ) {
    super(`${source}: ${reason}`);
  }
}
