import type { Districts } from '../feeds/flatgeobuf/districts.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import type { LoadError } from './load-error.ts';

/** A list as it was loaded. */
export interface Loaded<K extends Kind> extends Normalised<K> {
  /** Of several files those that could not be loaded; missing: none. */
  readonly failures?: readonly LoadError[];
  /** What is left of a large file, by district; missing: nothing. */
  readonly unread?: Districts | undefined;
  /** Of a large file whose server has no parts of it: why there is less; for developers, in English. */
  readonly wholeOnly?: string | undefined;
}
