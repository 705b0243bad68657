import { mercator, type Box, type Point } from './mercator.ts';

/** `[west, south, east, north]` in degrees, WGS84. */
export type Bounds = readonly [number, number, number, number];

type Project = (lonLat: readonly [number, number]) => Point;

/** Two points far from each other, for the least error. */
const corners = [
  [-170, -80],
  [170, 80],
] as const;

/**
 * The way back from a drawing to the world. The drawing is Web Mercator, moved and scaled, so two points tell all.
 * @param project `[longitude, latitude]` in degrees to drawing units
 * @returns drawing units to `[longitude, latitude]` in degrees
 */
export function unproject(project: Project): (at: Point) => readonly [number, number] {
  const [[x0, y0], [x1, y1]] = corners.map(project) as [Point, Point];
  const [[u0, v0], [u1, v1]] = corners.map(mercator) as [Point, Point];
  return ([x, y]) => inverse([u0 + ((x - x0) * (u1 - u0)) / (x1 - x0), v0 + ((y - y0) * (v1 - v0)) / (y1 - y0)]);
}

/** A box of a drawing as bounds in the world. */
export function boundsOf([minX, minY, maxX, maxY]: Box, project: Project): Bounds {
  const back = unproject(project);
  const [west, north] = back([minX, minY]);
  const [east, south] = back([maxX, maxY]);
  return [west, south, east, north];
}

function inverse([u, v]: Point): readonly [number, number] {
  return [(u - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * v))) * 180) / Math.PI];
}
