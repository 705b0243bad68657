import type { LonLat } from '../../model/types.ts';

/** An offer on a map: what is said of it, and where it is. */
export interface PlaceEntry {
  readonly id: string;
  /** `null`: it has no place of its own. */
  readonly lonLat: LonLat | null;
  readonly properties: Readonly<Record<string, string>>;
}

/** Places as any map program opens them (GeoJSON, RFC 7946). */
export function writeGeoJson(entries: readonly PlaceEntry[]): string {
  const features = entries.map(({ id, lonLat, properties }) => ({
    type: 'Feature',
    id,
    geometry: lonLat && { type: 'Point', coordinates: lonLat },
    properties,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
