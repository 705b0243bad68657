import { mergeLists, type From } from '../feeds/merge.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import { detailsAddress } from './addresses.ts';
import type { LoadError } from './load-error.ts';

/** A list as it was loaded. */
export interface Loaded<K extends Kind> extends Normalised<K> {
  /** Of several files those that could not be loaded; missing: none. */
  readonly failures?: readonly LoadError[];
}

/**
 * Loads several files as one list. One that fails does not take the others away: it is told beside them.
 * @param load loads one of them; it fails with a LoadError
 * @throws LoadError the first one, when all of them fail
 */
export async function loadSeveral<K extends Kind>(
  kind: K,
  addresses: readonly string[],
  load: (address: string) => Promise<Loaded<K>>,
): Promise<Loaded<K>> {
  const lists: From<K>[] = [];
  const failures: LoadError[] = [];
  const answers = await Promise.allSettled(addresses.map((address) => loadComplete(address, load)));
  answers.forEach((answer, index) => {
    if (answer.status === 'rejected') failures.push(answer.reason as LoadError);
    else lists.push({ source: addresses[index] as string, list: answer.value });
  });
  if (lists.length === 0) throw failures[0];
  return { ...mergeLists(kind, lists), failures };
}

/** A list of which the complete records lie in one other file: that file, if it is there: a merged list names no further ones. */
async function loadComplete<K extends Kind>(
  address: string,
  load: (address: string) => Promise<Loaded<K>>,
): Promise<Loaded<K>> {
  const list = await load(address);
  const { details } = list.dataset;
  const complete = details?.includes('{id}') === false ? detailsAddress(details, address, '') : null;
  return complete ? load(complete).catch(() => list) : list;
}
