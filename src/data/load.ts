import { foreign, type Foreign } from '../feeds/foreign.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import { isBundledList } from './addresses.ts';
import { unpackList } from './bundled-list.ts';
import { LoadError } from './load-error.ts';
import type { Loaded } from './loaded.ts';
import { request, type Fetch } from './request.ts';

const cache = new Map<string, Promise<Foreign>>();

const openDoor = () => import('./read-foreign.ts');

/**
 * Loads and normalises a content file, or several as one list. A file is asked for once per page, unless it is long; a failure is forgotten,
 * so that asking again helps.
 * @param address absolute URL, or several separated by spaces, see `ownAddress`
 * @param isOne whether it is one file to be read whole, whatever its address says
 * @throws LoadError when there is no answer, an error status, nothing readable, or no list of this kind
 */
export async function loadDataset<K extends Kind>(
  kind: K,
  address: string,
  fetch?: Fetch,
  isOne = false,
): Promise<Loaded<K>> {
  try {
    // Several files, or one that may be had in parts.
    if (isOne || !/ |\.fgb/.test(address)) return await loadOne(kind, address, fetch);
    const { loadSeveral } = await openDoor();
    return await loadSeveral(kind, address, (one) => loadDataset(kind, one, fetch, true), fetch);
  } catch (error) {
    cache.delete(address);
    throw error instanceof LoadError ? error : new LoadError('network', address, 'no code to read it', error);
  }
}

async function loadOne<K extends Kind>(kind: K, address: string, fetch?: Fetch): Promise<Normalised<K>> {
  const asked = cache.get(address) ?? request(address, fetch).then(foreign);
  cache.set(address, asked);
  // Our own lists went through the door when they were built; it comes beside every other file.
  const isOwn = isBundledList(address);
  const door = isOwn ? null : openDoor();
  const file = await asked;
  // So much is better asked for again than kept.
  if (file.bytes.byteLength > 1e6) cache.delete(address);
  const list = isOwn ? unpackList(kind, file.json) : undefined;
  return list ?? (await (await (door ?? openDoor())).readForeign(kind, file, address, fetch));
}
