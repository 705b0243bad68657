import { foreign, type Foreign } from '../feeds/foreign.ts';
import type { FormatName } from '../feeds/formats.ts';
import { normaliseList, type Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import { LoadError } from './load-error.ts';
import { request, type Fetch } from './request.ts';

const cache = new Map<string, Promise<Foreign>>();

/**
 * Loads and normalises one content file. A file is asked for once per page; a failure is forgotten, so that asking again
 * helps.
 * @param address absolute URL
 * @param format the format, where the page says it; else the file tells
 * @throws LoadError when there is no answer, an error status, nothing readable, or no list of this kind
 */
export async function loadDataset<K extends Kind>(
  kind: K,
  address: string,
  format?: FormatName,
  fetch?: Fetch,
): Promise<Normalised<K>> {
  const asked = cache.get(address) ?? request(address, fetch).then(foreign);
  cache.set(address, asked);
  try {
    const file = await asked;
    const list = format ? undefined : normaliseList(kind, file.json);
    // The rest of the door comes with the first file that is more than one of our own short lists.
    const result =
      list === undefined
        ? await (await import('./read-foreign.ts')).readForeign(kind, file, address, format, fetch)
        : list;
    if (result) return result;
    throw result === undefined
      ? new LoadError('json', address, 'not valid JSON')
      : new LoadError('shape', address, `no list "${kind}" at the top level`);
  } catch (error) {
    cache.delete(address);
    throw error instanceof LoadError ? error : new LoadError('network', address, 'no code to read it', error);
  }
}
