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
  const lonLat = fromMetres(longitude, latitude) ?? fromMetres(latitude, longitude);
  return { lonLat, problem: lonLat ? null : 'bad-coordinate' };
}

/** Where metres of Thuringia lie, with a margin, in each system that may be meant: no two of them overlap. */
const systems: readonly {
  readonly east: readonly [number, number];
  readonly north: readonly [number, number];
  readonly read: (east: number, north: number) => LonLat;
}[] = [
  { east: [450_000, 900_000], north: [5_200_000, 6_200_000], read: (east, north) => fromUtm(32, east, north) },
  { east: [100_000, 450_000], north: [5_200_000, 6_200_000], read: (east, north) => fromUtm(33, east, north) },
  { east: [1_000_000, 1_500_000], north: [6_400_000, 6_800_000], read: fromWebMercator },
];

/** Degrees of metres, before which the zone may stand (`32642061`); `null` when they are those of no place here. */
function fromMetres(easting: number, north: number): LonLat | null {
  const east = easting > 32_000_000 && easting < 34_000_000 ? easting % 1_000_000 : easting;
  const isIn = (value: number, [from, to]: readonly [number, number]) => value > from && value < to;
  return systems.find((each) => isIn(east, each.east) && isIn(north, each.north))?.read(east, north) ?? null;
}

/** Whether a number may be one of these metres. */
export const isEasting = (value: number): boolean =>
  (value > 100_000 && value < 1_500_000) || (value > 32_100_000 && value < 33_900_000);
export const isNorthing = (value: number): boolean => value > 5_200_000 && value < 6_800_000;

const degrees = (radians: number) => Math.round((radians * 180 * 1e6) / Math.PI) / 1e6;

/** From Web Mercator (EPSG:3857), in which maps on the web keep their points. */
function fromWebMercator(east: number, north: number): LonLat {
  const radius = 6_378_137;
  return [degrees(east / radius), degrees(2 * Math.atan(Math.exp(north / radius)) - Math.PI / 2)];
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
 * From ETRS89 / UTM (EPSG:25832 and 25833), in which German offices keep their points, to degrees.
 * Formulas: Krüger series as in Karney, “Transverse Mercator with an accuracy of a few nanometers” (2011), to n³.
 */
export function fromUtm(zone: 32 | 33, easting: number, northing: number): LonLat {
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
  return [degrees(longitude + ((6 * zone - 183) * Math.PI) / 180), degrees(latitude)];
}
