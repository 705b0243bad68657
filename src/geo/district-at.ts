import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Ags, LonLat } from '../model/types.ts';
import type { DistrictFeatures } from './district-features.ts';

/** The district that contains a point; `null` outside of all. */
export function districtAt(lonLat: LonLat, { features }: DistrictFeatures): Ags | null {
  return features.find((feature) => booleanPointInPolygon([...lonLat], feature))?.properties.ags ?? null;
}
