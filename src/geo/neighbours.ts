import type { Point } from './mercator.ts';
import type { Shape } from './drawing.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Angles of the directions in degrees, y downwards. */
const angles: Readonly<Record<Direction, number>> = { right: 0, down: 90, left: 180, up: 270 };
/** Half of the field of view and its steps, in degrees. */
const halfView = 60;
const step = 5;

/** Two points of a border that follow each other. */
type Stretch = readonly [Point, Point];

type Borders = ReadonlyMap<string, readonly Stretch[]>;

/** Borders of drawings that were asked for: no drawing changes, and every arrow key asks. */
const found = new WeakMap<readonly Shape[], ReadonlyMap<string, Borders>>();

/** What a district shares with each of its neighbours among `all`, by their keys; both have the same points there. */
export function bordersOf({ ags }: Shape, all: readonly Shape[]): Borders {
  const borders = found.get(all) ?? findBorders(all);
  found.set(all, borders);
  return borders.get(ags) ?? new Map();
}

/** One pass over every stretch: the second district that has it is the neighbour of the first. */
function findBorders(all: readonly Shape[]): ReadonlyMap<string, Borders> {
  const borders = new Map(all.map(({ ags }) => [ags, new Map<string, Stretch[]>()]));
  const owners = new Map<string, string>();
  const share = (ags: string, neighbour: string, stretch: Stretch) => {
    const border = borders.get(ags) as Map<string, Stretch[]>;
    const stretches = border.get(neighbour) ?? [];
    border.set(neighbour, stretches);
    stretches.push(stretch);
  };
  for (const shape of all) {
    for (const stretch of stretchesOf(shape)) {
      const key = keyOf(stretch);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, shape.ags);
      else if (owner !== shape.ags) {
        share(owner, shape.ags, stretch);
        share(shape.ags, owner, stretch);
      }
    }
  }
  return borders;
}

const stretchesOf = ({ rings }: Shape): Stretch[] =>
  rings.flatMap((ring) => ring.map((point, i): Stretch => [point, ring[(i + 1) % ring.length] as Point]));

/** The same in both directions. */
const keyOf = (stretch: Stretch): string => stretch.map(String).sort().join(' ');

/**
 * The neighbour that one sees from the district's label point when looking in a direction: rays fan out, each ends at
 * the first shared border it meets, and rays in the middle count more. An enclave's only neighbour lies everywhere; the
 * enclave itself comes first on the side where it lies, because no other district leads there.
 * @returns its key, or `null` when no district borders on that side
 */
export function neighbourTowards(shape: Shape, direction: Direction, all: readonly Shape[]): string | null {
  const borders = bordersOf(shape, all);
  const enclave = [...borders].find(([, border]) => isClosed(border) && sideOf(shape.label, border) === direction);
  if (enclave) return enclave[0];
  const scores = new Map<string, number>();
  for (let turn = -halfView + step; turn < halfView; turn += step) {
    const seen = firstBorder(shape.label, borders, ((angles[direction] + turn) * Math.PI) / 180);
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
export function districtTowards(
  shape: Shape,
  direction: Direction,
  shown: readonly Shape[],
  all: readonly Shape[],
): string | null {
  const neighbour = neighbourTowards(shape, direction, all);
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

/** Whether the border joins into rings: one of the two districts then lies inside the other. */
function isClosed(border: readonly Stretch[]): boolean {
  const open = new Set<string>();
  for (const end of border.flat().map(String)) if (!open.delete(end)) open.add(end);
  return open.size === 0;
}

/** The side on which the middle of the border lies, as seen from a point. */
function sideOf(from: Point, border: readonly Stretch[]): Direction {
  const towards = (axis: 0 | 1) => {
    const values = border.flat().map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2 - from[axis];
  };
  const [dx, dy] = [towards(0), towards(1)];
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'down' : 'up';
}

/** Whose border a ray meets first. `angle` in radians. */
function firstBorder(from: Point, borders: Borders, angle: number): string | null {
  const ray: Point = [Math.cos(angle), Math.sin(angle)];
  let owner: string | null = null;
  let nearest = Infinity;
  for (const [ags, border] of borders) {
    for (const [a, b] of border) {
      const distance = meet(from, ray, a, b);
      if (distance < nearest) [owner, nearest] = [ags, distance];
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
