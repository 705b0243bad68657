import { districtsOf } from '../data/boundaries.ts';
import { createFlatGeobuf } from '../feeds/flatgeobuf/write.ts';
import { isObject } from '../model/read.ts';
import type { Ags, LonLat } from '../model/types.ts';

/** A point inside a district. */
const labelOf = (ags: Ags): LonLat => districtsOf('2019').find((district) => district.ags === ags)?.label ?? [11, 51];

/** Offers of our own format as FlatGeobuf, piece by piece; `null`: there are none. */
export function asPoints(content: unknown): Iterable<Uint8Array> | null {
  const offers: unknown = isObject(content) ? content.offers : null;
  const file = createFlatGeobuf(labelOf);
  const added = Array.isArray(offers) ? offers.filter((offer) => isObject(offer) && file.add(offer)) : [];
  return added.length > 0 ? file.pieces() : null;
}
