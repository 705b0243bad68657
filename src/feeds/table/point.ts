import type { LonLat } from '../../model/types.ts';

/** A number with a decimal point or comma; `null` when it is none. */
export function readNumber(cell: string): number | null {
  const text = cell.replace(/\s|°|[NOE]$/g, '').replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Germany with a margin: what lies outside is no place that somebody meant. */
const isLongitude = (value: number) => value > 5 && value < 16;
const isLatitude = (value: number) => value > 47 && value < 56;

export type PointProblem = 'bad-coordinate' | 'swapped';

export interface PointRead {
  readonly lonLat: LonLat | null;
  readonly problem: PointProblem | null;
}

/** A point of two numbers; told which way round they were meant. */
export function readPoint(longitude: number | null, latitude: number | null): PointRead {
  if (longitude === null || latitude === null) return { lonLat: null, problem: 'bad-coordinate' };
  if (isLongitude(longitude) && isLatitude(latitude)) return { lonLat: [longitude, latitude], problem: null };
  if (isLongitude(latitude) && isLatitude(longitude)) return { lonLat: [latitude, longitude], problem: 'swapped' };
  const isGrid = longitude > 32_000_000 && longitude < 33_000_000;
  const easting = isGrid ? longitude - 32_000_000 : longitude;
  if (easting > 200_000 && easting < 900_000 && latitude > 5_200_000 && latitude < 6_200_000) {
    return { lonLat: fromUtm32(easting, latitude), problem: null };
  }
  return { lonLat: null, problem: 'bad-coordinate' };
}

/** `50.9746, 11.0297`, `50,9746 / 11,0297` or `POINT(11.0297 50.9746)`. */
export function pointIn(cell: string): readonly [number, number] | null {
  const isWkt = /^(srid=\d+;)?point/i.test(cell);
  const hasCommas = /\d,\d{3,}\D+\d+,\d{3,}/.test(cell);
  const text = hasCommas ? cell.replace(/(\d),(\d)/g, '$1.$2') : cell;
  const found = text.match(/-?\d+(\.\d+)?/g) ?? [];
  if (found.length !== 2) return null;
  const [first = 0, second = 0] = found.map(Number);
  // As people write it, the latitude comes first; whichever way, the values tell.
  return isWkt ? [first, second] : [second, first];
}

/**
 * From ETRS89 / UTM zone 32N (EPSG:25832), in which German offices keep their points, to degrees.
 * Formulas: Krüger series as in Karney, “Transverse Mercator with an accuracy of a few nanometers” (2011), to n³.
 */
export function fromUtm32(easting: number, northing: number): LonLat {
  const f = 1 / 298.257222101;
  const n = f / (2 - f);
  const radius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const xi = northing / (0.9996 * radius);
  const eta = (easting - 500_000) / (0.9996 * radius);
  const beta = [n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96, n ** 2 / 48 + n ** 3 / 15, (17 * n ** 3) / 480];
  const delta = [2 * n - (2 * n ** 2) / 3 - 2 * n ** 3, (7 * n ** 2) / 3 - (8 * n ** 3) / 5, (56 * n ** 3) / 15];
  let [x, y] = [xi, eta];
  beta.forEach((b, index) => {
    const k = 2 * (index + 1);
    x -= b * Math.sin(k * xi) * Math.cosh(k * eta);
    y -= b * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const chi = Math.asin(Math.sin(x) / Math.cosh(y));
  const latitude = delta.reduce((sum, d, index) => sum + d * Math.sin(2 * (index + 1) * chi), chi);
  const longitude = Math.atan2(Math.sinh(y), Math.cos(x));
  const degrees = (value: number) => Math.round((value * 180 * 1e6) / Math.PI) / 1e6;
  return [degrees(longitude) + 9, degrees(latitude)];
}
