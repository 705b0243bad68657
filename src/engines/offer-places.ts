import type { LonLat, Offer } from '../model/types.ts';
import type { DistrictView } from '../store/view.ts';

/** Offers at one place. */
export interface OfferPlace {
  readonly lonLat: LonLat;
  readonly count: number;
}

/** Where a district's offers are; those of a large file that are not here yet by fields of the map. */
export const placesOf = ({ offers, unread }: Pick<DistrictView, 'offers' | 'unread'>): readonly OfferPlace[] => [
  ...offerPlaces(offers),
  ...(unread?.cells ?? []).map(([lon, lat, count]) => ({ lonLat: [lon, lat] as const, count })),
];

const known = new WeakMap<readonly Offer[], readonly OfferPlace[]>();

/** How many offers there are at each place that has a point of its own; a whole district is no place. */
export function offerPlaces(offers: readonly Offer[]): readonly OfferPlace[] {
  const found = known.get(offers) ?? countedPlaces(offers);
  known.set(offers, found);
  return found;
}

/** What lies within a metre is one place. A table of numbers: a map takes three times as long, at every letter typed. */
function countedPlaces(offers: readonly Offer[]): readonly OfferPlace[] {
  const places: { readonly lonLat: LonLat; count: number }[] = [];
  const last = 2 ** Math.ceil(Math.log2(2 * offers.length + 2)) - 1;
  const keys = new Float64Array(last + 1);
  /** Which place it is, from 1. */
  const numbers = new Int32Array(last + 1);
  for (const { place } of offers) {
    if (!place?.lonLat || place.precision === 'district') continue;
    const { lonLat } = place;
    const lon = Math.round(lonLat[0] * 1e5);
    const lat = Math.round(lonLat[1] * 1e5);
    const key = lon * 2 ** 26 + lat;
    const mixed = Math.imul(lon, 0x9e3779b1) ^ Math.imul(lat, 0x85ebca6b);
    let row = (mixed ^ (mixed >>> 15)) & last;
    while (numbers[row] && keys[row] !== key) row = (row + 1) & last;
    const known = numbers[row] as number;
    if (known) (places[known - 1] as { count: number }).count++;
    else {
      keys[row] = key;
      numbers[row] = places.push({ lonLat, count: 1 });
    }
  }
  return places;
}
