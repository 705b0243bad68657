import type { LonLat, Offer } from '../model/types.ts';
import type { DistrictView } from '../store/view.ts';

/** Offers at one place. */
export interface OfferPlace {
  readonly lonLat: LonLat;
  readonly count: number;
}

/** A sign for so many offers or more says how many. */
export const countFrom = 5;

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

function countedPlaces(offers: readonly Offer[]): readonly OfferPlace[] {
  const places = new Map<number, OfferPlace>();
  for (const { place } of offers) {
    if (!place?.lonLat || place.precision === 'district') continue;
    const { lonLat } = place;
    const key = keyOf(lonLat);
    places.set(key, { lonLat, count: (places.get(key)?.count ?? 0) + 1 });
  }
  return [...places.values()];
}

/** What lies within a metre is one place. */
const keyOf = ([lon, lat]: LonLat) => Math.round(lon * 1e5) * 2 ** 26 + Math.round(lat * 1e5);
