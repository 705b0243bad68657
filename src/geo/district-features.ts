import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ags, Frame } from '../model/types.ts';

/** Districts as GeoJSON; coordinates `[longitude, latitude]` in degrees, WGS84. */
export type DistrictFeatures = FeatureCollection<Polygon | MultiPolygon, { readonly ags: Ags; readonly name: string }>;

/** A boundary file of ours: the districts of both frames, which share their lines. */
export type Boundaries = Topology<
  Record<'ftoday' | 'f2019', GeometryCollection<DistrictFeatures['features'][number]['properties']>>
>;

/** The districts of one frame of a boundary file. */
export function districtFeatures(boundaries: Boundaries, frame: Frame): DistrictFeatures {
  return feature(boundaries, boundaries.objects[`f${frame}`]) as DistrictFeatures;
}
