import { kilometres } from '../geo/distance.ts';
import type { LonLat, Offer } from '../model/types.ts';

/** Where an offer is, when that is a place and not a whole district. */
export const pointOf = ({ place }: Offer): LonLat | null =>
  place && place.precision !== 'district' ? place.lonLat : null;

/** Kilometres from a place to an offer; `null`: not known. */
export function distanceFrom(from: LonLat | null): (offer: Offer) => number | null {
  const known = new Map<Offer, number | null>();
  return (offer) => {
    const before = known.get(offer);
    if (before !== undefined) return before;
    const to = pointOf(offer);
    const far = from && to ? kilometres(from, to) : null;
    known.set(offer, far);
    return far;
  };
}
