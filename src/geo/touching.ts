import type { Box, Point } from './mercator.ts';

export type Line = readonly [Point, Point];

export const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export const grown = ([minX, minY, maxX, maxY]: Box, x: number, y = x): Box => [minX - x, minY - y, maxX + x, maxY + y];

export const around = ([x, y]: Point, half: number): Box => [x - half, y - half, x + half, y + half];

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two lines cross. */
export const cross = ([a, b]: Line, [c, d]: Line): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/** Whether a line goes through a box or ends in it. */
export function meets(line: Line, box: Box): boolean {
  const [[x1, y1], [x2, y2]] = line;
  const [minX, minY, maxX, maxY] = box;
  if (Math.max(x1, x2) < minX || Math.min(x1, x2) > maxX || Math.max(y1, y2) < minY || Math.min(y1, y2) > maxY) {
    return false;
  }
  const sides = [
    turn(...line, [minX, minY]),
    turn(...line, [maxX, minY]),
    turn(...line, [minX, maxY]),
    turn(...line, [maxX, maxY]),
  ];
  return sides.some((side) => side >= 0) && sides.some((side) => side <= 0);
}

/** Distance of a point from a line between two points. */
export function distance([x, y]: Point, [[x1, y1], [x2, y2]]: Line): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
