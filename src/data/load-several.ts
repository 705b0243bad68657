import { mergeLists, type From } from '../feeds/merge.ts';
import type { Kind } from '../model/types.ts';
import { detailsAddress } from './addresses.ts';
import { withoutFormat } from './format-in-address.ts';
import type { LoadError } from './load-error.ts';
import type { Loaded } from './loaded.ts';
import type { Fetch } from './request.ts';

/** Loads one file; it fails with a LoadError. */
type Load<K extends Kind> = (address: string) => Promise<Loaded<K>>;

/**
 * Loads several files as one list. One that fails does not take the others away: it is told beside them.
 * @param addresses separated by spaces, see `ownAddress`
 * @throws LoadError the first one, when all of them fail
 */
export async function loadSeveral<K extends Kind>(
  kind: K,
  addresses: string,
  load: Load<K>,
  fetch?: Fetch,
): Promise<Loaded<K>> {
  const lists: From<K>[] = [];
  const failures: LoadError[] = [];
  const all = addresses.split(' ');
  const loadAny = async (address: string) =>
    kind === 'offers' && mayHaveParts(address)
      ? (await import('./load-parts.ts')).loadParts(address, load as unknown as Load<'offers'>, fetch)
      : loadComplete(address, load);
  const answers = await Promise.allSettled(all.map(loadAny));
  let large: Pick<Loaded<K>, 'unread' | 'wholeOnly'> = {};
  answers.forEach((answer, index) => {
    if (answer.status === 'rejected') failures.push(answer.reason as LoadError);
    else {
      lists.push({ source: withoutFormat(all[index] as string), list: answer.value as Loaded<K> });
      const { unread = large.unread, wholeOnly = large.wholeOnly } = answer.value;
      large = { unread, wholeOnly };
    }
  });
  const [failed] = failures;
  if (lists.length === 0 && failed) throw failed;
  return { ...(await mergeLists(kind, lists)), failures, ...large };
}

/** Whether a file may be so large that a page reads only parts of it: its name tells. */
const mayHaveParts = (address: string) => new URL(address).pathname.endsWith('.fgb');

/** A list of which the complete records lie in one other file: that file, if it is there; a merged list names no others. */
async function loadComplete<K extends Kind>(address: string, load: Load<K>): Promise<Loaded<K>> {
  const list = await load(address);
  const { details } = list.dataset;
  const complete = details?.includes('{id}') === false ? detailsAddress(details, address, '') : null;
  return complete ? load(complete).catch(() => list) : list;
}
