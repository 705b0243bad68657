import { districtsOf } from '../data/boundaries.ts';
import { createFlatGeobuf } from '../feeds/flatgeobuf/write.ts';
import { isObject, type Json } from '../model/read.ts';
import { isList } from './json-pieces.ts';
import type { Ags, LonLat } from '../model/types.ts';

/** A point inside a district. */
const labelOf = (ags: Ags): LonLat => districtsOf('2019').find((district) => district.ags === ags)?.label ?? [11, 51];

/** What a slim file tells of an offer: what maps show and readers filter by, since when that is known and where from. */
const slimMembers = 'id name kind topics district place spokenLanguages audience cost wheelchair status asOf source'.split(' '); // prettier-ignore

const slim = (offer: Json): Json =>
  Object.fromEntries(slimMembers.filter((name) => name in offer).map((name) => [name, offer[name]]));

/** So large is each of the files that a slim one consists of, in bytes: one of them is read for a district's first view. */
const slimLength = 512 * 1024;

async function read(content: unknown, isSlim: boolean) {
  const offers = isObject(content) ? content.offers : null;
  const file = createFlatGeobuf(labelOf);
  let count = 0;
  for await (const offer of isList(offers) ? offers : []) {
    if (isObject(offer) && file.add(isSlim ? slim(offer) : offer)) count++;
  }
  return { file, count };
}

/** Offers of our own format as FlatGeobuf, piece by piece; `null`: there are none. */
export async function asPoints(content: unknown): Promise<Iterable<Uint8Array> | null> {
  const { file, count } = await read(content, false);
  return count > 0 ? file.pieces() : null;
}

/** The most important of each as small files, by name. */
export async function asSlimPoints(content: unknown): Promise<Iterable<readonly [string, readonly Uint8Array[]]>> {
  const { file } = await read(content, true);
  return file.files(slimLength);
}
