import type { DistrictFeatures } from './district-features.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './mercator.ts';
import { unproject } from './viewport.ts';

/** A drawing as GeoJSON, for renderers that project themselves; none of its districts has several parts. */
export function outlinesOf({ shapes, project }: Drawing): DistrictFeatures {
  const toLonLat = unproject(project);
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ ags, name, rings }) => ({
      type: 'Feature',
      properties: { ags, name },
      geometry: {
        type: 'Polygon',
        coordinates: rings.map((ring) => [...ring, ring[0] as Point].map((point) => [...toLonLat(point)])),
      },
    })),
  };
}
