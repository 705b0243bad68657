import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Ags, LonLat } from '../model/types.ts';

/** Districts as GeoJSON; coordinates `[longitude, latitude]` in degrees, WGS84. */
export type DistrictFeatures = FeatureCollection<Polygon | MultiPolygon, { readonly ags: Ags; readonly name: string }>;

/** The district that contains a point; `null` outside of all. */
export function districtAt(lonLat: LonLat, { features }: DistrictFeatures): Ags | null {
  const found = features.find((feature: Feature<Polygon | MultiPolygon>) =>
    booleanPointInPolygon([...lonLat], feature),
  );
  return found?.properties.ags ?? null;
}
