import { foreign, type Foreign } from '../feeds/foreign.ts';
import type { FormatName } from '../feeds/formats.ts';
import { readFeed } from '../feeds/read-feed.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import { loadPlaces } from './load-places.ts';
import { request, type Fetch } from './request.ts';

/**
 * Takes a file of the page through the door for foreign data, with all that its reader may ask for.
 * @param address where the file is from
 * @throws what the reader's code, or a further file, failed with on its way
 */
export function readForeign<K extends Kind>(
  kind: K,
  file: Foreign,
  address: string,
  format?: FormatName,
  fetch?: Fetch,
): Promise<Normalised<K> | null | undefined> {
  const open = (other: string) => request(new URL(other, address).href, fetch).then(foreign);
  const today = new Date().toISOString().slice(0, 10);
  return readFeed(kind, file, { today, places: loadPlaces, open }, format);
}
