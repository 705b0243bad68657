import { distance } from '@turf/distance';
import type { LonLat } from '../model/types.ts';

/** Each time the nearest of those that are left, from the first one on; the first of several that are equally near. */
export function nearestOrder<T extends { readonly lonLat: LonLat }>(places: readonly T[]): readonly T[] {
  const [first, ...rest] = places;
  if (!first) return [];
  const way = [first];
  for (let here = first; rest.length > 0; way.push(here)) {
    const far = rest.map(({ lonLat }) => distance([...here.lonLat], [...lonLat]));
    [here] = rest.splice(far.indexOf(Math.min(...far)), 1) as [T];
  }
  return way;
}
