import { foreign, type Foreign } from '../feeds/foreign.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { dayInBerlin } from '../hours/day-in-berlin.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import { inFormat } from './format-in-address.ts';
import { LoadError } from './load-error.ts';
import { loadPlaces } from './load-places.ts';
import { request, type Fetch } from './request.ts';

export { loadSeveral } from './load-several.ts';

/** More than this no page reads, in bytes: it would take a phone a minute. */
const most = 24 * 1024 * 1024;

const inMegabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** The first letters of a file, which tell what it is. */
const startOf = ({ bytes }: Foreign) =>
  new TextDecoder('latin1')
    .decode(ArrayBuffer.isView(bytes) ? bytes : new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 512)))
    .trimStart();

/** What came instead of a file with data. */
function whatCame(file: Foreign): string {
  const start = startOf(file);
  if (start === '') return 'an empty file';
  return start.startsWith('<') ? 'a web page' : /^[[{]/.test(start) ? 'broken JSON' : 'something else';
}

/**
 * Takes a file of the page through the door for foreign data, with all that its reader may ask for.
 * @param address where the file is from
 * @throws LoadError when nothing of it can be read; what the reader's code, or a further file, failed with on its way
 */
export async function readForeign<K extends Kind>(
  kind: K,
  file: Foreign,
  address: string,
  fetch?: Fetch,
): Promise<Normalised<K>> {
  const { byteLength } = file.bytes;
  if (byteLength > most) {
    const message = `expected at most ${inMegabytes(most)}, got ${inMegabytes(byteLength)}`;
    throw new LoadError('json', address, message);
  }
  const open = (other: string) => request(new URL(other, address).href, fetch).then(foreign);
  const today = dayInBerlin(new Date());
  const [, format] = address.split(inFormat);
  const result = await readFeed(kind, file, { today, places: loadPlaces, open }, format);
  if (result === undefined) throw new LoadError('json', address, `expected JSON or a table, got ${whatCame(file)}`);
  if (!result) throw new LoadError('shape', address, `no list "${kind}" at the top level`);
  return result;
}
