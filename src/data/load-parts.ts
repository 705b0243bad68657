/** Large files of offers, of which a page reads what its district needs: FlatGeobuf, as `thilik convert` writes it. */
import type { Districts, DistrictPart } from '../feeds/flatgeobuf/districts.ts';
import { contentOf } from '../feeds/flatgeobuf/flatgeobuf.ts';
import { headerLength, readFeatures, readHeader, type Feature, type Header } from '../feeds/flatgeobuf/read.ts';
import { normalise } from '../model/normalise.ts';
import type { Ags, Offer } from '../model/types.ts';
import { withoutFormat } from './format-in-address.ts';
import { LoadError } from './load-error.ts';
import type { Loaded } from './loaded.ts';
import type { Fetch } from './request.ts';

/** How much of a file is asked for at first, and of a district at a time, in bytes. */
const slice = 128 * 1024;
/** Where all of a district is wanted. */
const largeSlice = 2 * 1024 * 1024;
/** A file with no more is asked for whole. */
const small = 1024 * 1024;
/** More than this no page reads whole, in bytes. */
export const mostWhole = 16 * 1024 * 1024;
/** After how long a server that says nothing counts as one that does not answer, in milliseconds. */
const silence = 120_000;
/** So many offers are read within some milliseconds. */
const atOnce = 400;

/** A file that is read in parts. */
interface Large extends Header {
  /** When `true`, its server has no parts of it: they are files of their own. */
  readonly isSlim: boolean;
}

const files = new Map<string, Large>();

/**
 * The header of a file, which tells what each district has; a file that is small, or of somebody else, is loaded whole.
 * Of a large one whose server has no parts of it the slim files beside; so of one that may be large.
 * @throws LoadError when there is nothing that a page can read
 */
export async function loadParts(
  address: string,
  loadWhole: (address: string) => Promise<Loaded<'offers'>>,
  fetch: Fetch = globalThis.fetch,
): Promise<Loaded<'offers'>> {
  const start = await requestPart(address, 0, slice, fetch);
  if (typeof start === 'number') return start <= mostWhole ? loadWhole(address) : loadSlim(address, start, fetch);
  const header = await readHeaderOf(address, start, fetch);
  const districts = header?.districts;
  const end = districts && Math.max(...Object.keys(districts).map((ags) => (districts[ags] as DistrictPart).bytes[1]));
  return end && header.features + end > small ? inParts(address, { ...header, isSlim: false }) : loadWhole(address);
}

function inParts(address: string, file: Large): Loaded<'offers'> {
  files.set(address, file);
  return { dataset: { kind: 'offers', records: [], details: null }, problems: [], unread: file.districts ?? {} };
}

/** Address or name of one of the slim files beside a large one: the head of all, or one of a district. */
export const slimFile = (large: string, name: string): string => large.replace(/\.fgb(?=$|[?#])/i, `.slim/${name}.fgb`);

/** What `thilik convert` has written beside the large file. */
async function loadSlim(address: string, length: number, fetch: Fetch): Promise<Loaded<'offers'>> {
  const head = slimFile(address, 'head');
  const size = length < Infinity ? `${length} bytes are too many for a page` : 'does not say how long the file is';
  const reason = `the server ignores "Range", and ${size}`;
  try {
    const header = readHeader(await requestWhole(head, fetch));
    if (!header.districts) throw new RangeError('no districts');
    const wholeOnly = withoutFormat(`${address}: ${reason}; asked for ${head}`);
    return { ...inParts(address, { ...header, isSlim: true }), wholeOnly };
  } catch (error) {
    throw new LoadError('status', address, `${reason}; nor is there ${head}`, error);
  }
}

async function readHeaderOf(address: string, start: ArrayBuffer, fetch: Fetch): Promise<Header | null> {
  try {
    const length = headerLength(start);
    const all = length > start.byteLength ? await requestPart(address, 0, length, fetch) : start;
    return typeof all === 'number' ? null : readHeader(all);
  } catch (error) {
    // None of that form; who reads it whole tells what is wrong.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What was read, and what is left of the file after that. */
export interface PartRead {
  readonly offers: readonly Offer[];
  readonly unread: Districts;
}

/**
 * Reads more of a district.
 * @param addresses of the files of the list, as they were asked for
 * @param unread what is left of the one that is large
 * @param all whether all of it is wanted, in larger pieces
 * @throws LoadError when it does not come
 */
export async function readPart(
  addresses: string,
  unread: Districts,
  ags: Ags,
  all: boolean,
  fetch: Fetch = globalThis.fetch,
): Promise<PartRead> {
  const address = addresses.split(' ').find((each) => files.has(each)) ?? '';
  const file = files.get(address);
  const part = unread[ags];
  if (!file || !part) return { offers: [], unread };
  const others = Object.fromEntries(Object.entries(unread).filter(([key]) => key !== ags));
  const { offers, read, end } = file.isSlim
    ? await readSlim(slimFile(address, `${ags}-${part.bytes[0]}`), part.bytes, fetch)
    : await readFrom(address, file, part.bytes, all ? largeSlice : slice, fetch);
  if (read === 0 || end >= part.bytes[1]) return { offers, unread: others };
  return { offers, unread: { ...others, [ags]: without(part, read, end, offers) } };
}

/** Some offers, of how many features, and where those after them begin. */
interface SomeRead {
  readonly offers: readonly Offer[];
  readonly read: number;
  readonly end: number;
}

async function readSlim(address: string, [from]: DistrictPart['bytes'], fetch: Fetch): Promise<SomeRead> {
  const bytes = await requestWhole(address, fetch);
  try {
    const header = readHeader(bytes);
    return { ...(await readOffers(bytes, header, header.features)), end: from + 1 };
  } catch (error) {
    throw new LoadError('shape', address, 'not a part of a slim file', error);
  }
}

async function readFrom(
  address: string,
  header: Header,
  [from, to]: DistrictPart['bytes'],
  length: number,
  fetch: Fetch,
): Promise<SomeRead> {
  const start = header.features + from;
  const bytes = await requestPart(address, start, Math.min(start + length, header.features + to), fetch);
  if (typeof bytes === 'number') throw new LoadError('status', address, 'no answer to "Range" any more');
  const some = await readOffers(bytes, header, 0);
  return { ...some, end: from + some.end };
}

/** Reads thousands of offers while the page answers in between. */
async function readOffers(bytes: ArrayBuffer, header: Header, from: number): Promise<SomeRead> {
  const reading = readFeatures(bytes, header, from);
  const offers: Offer[] = [];
  let read = 0;
  let features: Feature[] = [];
  const take = async () => {
    offers.push(...(normalise('offers', contentOf(features))?.dataset.records ?? []));
    read += features.length;
    features = [];
    await new Promise((resolve) => setTimeout(resolve));
  };
  let next = reading.next();
  for (; !next.done; next = reading.next()) {
    features.push(next.value);
    if (features.length === atOnce) await take();
  }
  await take();
  return { offers, read, end: next.value };
}

/** What is left of a district: an offer that was read counts in the nearest field no longer. */
function without(part: DistrictPart, read: number, end: number, offers: readonly Offer[]): DistrictPart {
  const topics: Record<string, number> = { ...part.topics };
  const cells = part.cells.map(([lon, lat, count]): [number, number, number] => [lon, lat, count]);
  for (const offer of offers) {
    for (const topic of offer.topics) topics[topic] = Math.max(0, (topics[topic] ?? 0) - 1);
    const { lonLat = null, precision } = offer.place ?? {};
    if (!lonLat || precision === 'district') continue;
    const [lon, lat] = lonLat;
    const far = ([x, y, count]: (typeof cells)[number]) =>
      count > 0 ? ((x - lon) * 0.63) ** 2 + (y - lat) ** 2 : Infinity;
    const nearest = cells.reduce<(typeof cells)[number] | null>(
      (best, cell) => (best && far(best) <= far(cell) ? best : cell),
      null,
    );
    if (nearest) nearest[2]--;
  }
  const { count, bytes } = part;
  return {
    ...part,
    count: count - read,
    bytes: [end, bytes[1]],
    topics,
    cells: cells.filter(([, , left]) => left > 0),
  };
}

/**
 * Asks for a part of a file.
 * @returns the length of the file when the server has no parts: it would send all of it
 */
const requestPart = (address: string, from: number, to: number, fetch: Fetch): Promise<ArrayBuffer | number> =>
  request(address, { range: `bytes=${from}-${to - 1}` }, fetch, (response): Promise<ArrayBuffer | number> =>
    response.status === 206 ? response.arrayBuffer() : lengthOf(response),
  );

const requestWhole = (address: string, fetch: Fetch): Promise<ArrayBuffer> =>
  request(address, {}, fetch, (response) => response.arrayBuffer());

async function request<T>(
  address: string,
  headers: Readonly<Record<string, string>>,
  fetch: Fetch,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(silence), headers });
    if (response.ok) return await read(response);
    await response.body?.cancel();
    throw new LoadError('status', address, `HTTP status ${response.status}`);
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('network', address, 'no answer', error);
  }
}

/** Length of a file of which nothing more is read; `Infinity` when its server does not tell and it is not a small one. */
async function lengthOf({ headers, body }: Response): Promise<number> {
  const reader = body?.getReader();
  const told = headers.get('content-length');
  let length = Number(told);
  while (told === null && length <= small) {
    const piece = await reader?.read();
    if (!piece?.value) return length;
    length += piece.value.byteLength;
  }
  await reader?.cancel();
  return told === null ? Infinity : length;
}
