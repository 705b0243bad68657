import { distance } from '@turf/distance';
import type { LonLat } from '../model/types.ts';

/** Kilometres between two points, as the crow flies. */
export const kilometres = (from: LonLat, to: LonLat): number => distance([...from], [...to]);
