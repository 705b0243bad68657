import type { Failure, LoadFailureKind } from '../model/types.ts';
import { withoutFormat } from './format-in-address.ts';

/** A file could not be loaded. */
export class LoadError extends Error implements Failure {
  /** Address of the file. */
  readonly source: string;

  constructor(
    readonly kind: LoadFailureKind,
    address: string,
    reason: string,
    override readonly cause?: unknown,
  ) {
    super(withoutFormat(`${address}: ${reason}`));
    this.source = withoutFormat(address);
  }
}
