import type { Point } from './mercator.ts';
import type { Shape } from './drawing.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Angles of the directions in degrees, y downwards. */
const angles: Readonly<Record<Direction, number>> = { right: 0, down: 90, left: 180, up: 270 };
/** Half of the field of view and its steps, in degrees. */
const halfView = 60;
const step = 5;

/**
 * The neighbour that one sees from the district's label point when looking in a direction: rays fan out, each ends at
 * the first shared border it meets, and rays in the middle count more. An enclave's only neighbour lies everywhere; the
 * enclave itself comes first on the side where it lies, because no other district leads there.
 * @returns its key, or `null` when no district borders on that side
 */
export function neighbourTowards(shape: Shape, direction: Direction): string | null {
  const enclave = [...shape.borders].find(([, lines]) => isClosed(lines) && sideOf(shape.label, lines) === direction);
  if (enclave) return enclave[0];
  const scores = new Map<string, number>();
  for (let turn = -halfView + step; turn < halfView; turn += step) {
    const seen = firstBorder(shape, ((angles[direction] + turn) * Math.PI) / 180);
    if (seen) scores.set(seen, (scores.get(seen) ?? 0) + 1 - Math.abs(turn) / halfView);
  }
  let best: string | null = null;
  for (const [ags, score] of scores) if (score > (scores.get(best ?? '') ?? 0)) best = ags;
  return best;
}

/**
 * Where an arrow key leads on a map that shows only some districts: to the neighbour, or past one that is left out to
 * the nearest district in that direction.
 */
export function districtTowards(shape: Shape, direction: Direction, shown: readonly Shape[]): string | null {
  const neighbour = neighbourTowards(shape, direction);
  if (!neighbour || shown.some(({ ags }) => ags === neighbour)) return neighbour;
  let nearest: string | null = null;
  let shortest = Infinity;
  for (const { ags, label } of shown) {
    const [dx, dy] = [label[0] - shape.label[0], label[1] - shape.label[1]];
    const difference = Math.abs((Math.atan2(dy, dx) * 180) / Math.PI - angles[direction]) % 360;
    const distance = Math.hypot(dx, dy);
    if (ags === shape.ags || Math.min(difference, 360 - difference) > halfView || distance >= shortest) continue;
    [nearest, shortest] = [ags, distance];
  }
  return nearest;
}

/** Whether the lines join into rings: one of the two districts then lies inside the other. */
function isClosed(lines: readonly (readonly Point[])[]): boolean {
  const ends = lines.flatMap((line) => [String(line[0]), String(line[line.length - 1])]);
  return ends.every((end) => ends.filter((other) => other === end).length % 2 === 0);
}

/** The side on which the middle of the lines lies, as seen from a point. */
function sideOf(from: Point, lines: readonly (readonly Point[])[]): Direction {
  const towards = (axis: 0 | 1) => {
    const values = lines.flat().map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2 - from[axis];
  };
  const [dx, dy] = [towards(0), towards(1)];
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'down' : 'up';
}

/** Whose border a ray from the label point meets first. `angle` in radians. */
function firstBorder(shape: Shape, angle: number): string | null {
  const ray: Point = [Math.cos(angle), Math.sin(angle)];
  let owner: string | null = null;
  let nearest = Infinity;
  for (const [ags, lines] of shape.borders) {
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) {
        const distance = meet(shape.label, ray, line[i - 1] as Point, line[i] as Point);
        if (distance < nearest) [owner, nearest] = [ags, distance];
      }
    }
  }
  return owner;
}

/** Distance along the ray to the segment a–b; infinite when they do not meet. */
function meet(origin: Point, ray: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [ox, oy] = [a[0] - origin[0], a[1] - origin[1]];
  const cross = ray[0] * dy - ray[1] * dx;
  if (cross === 0) return Infinity;
  const along = (ox * dy - oy * dx) / cross;
  const share = (ox * ray[1] - oy * ray[0]) / cross;
  return along > 0 && share >= 0 && share <= 1 ? along : Infinity;
}
