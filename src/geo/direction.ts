import type { LonLat } from '../model/types.ts';

/** Where the second point lies, seen from the first: one of eight directions, clockwise from 0, the north. */
export function directionTo([fromLon, fromLat]: LonLat, [lon, lat]: LonLat): number {
  const east = (lon - fromLon) * Math.cos((fromLat * Math.PI) / 180);
  return Math.round((Math.atan2(east, lat - fromLat) / Math.PI) * 4 + 8) % 8;
}
