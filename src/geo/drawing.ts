import type { Grid, GridDistrict } from './grid.ts';
import { fitRatio, mercator, unite, type Box, type Point } from './mercator.ts';

/** A district ready to draw. All lengths in drawing units, the steps of the grid: Thuringia is 2000 units wide. */
export interface Shape {
  readonly ags: string;
  readonly name: string;
  /** SVG path data in whole numbers; to be filled with the even-odd rule. */
  readonly path: string;
  /** The same outline as points, the first of each ring not repeated; worked out when first asked for. */
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  /** A point well inside, for the name or a badge. */
  readonly label: Point;
  /** Lines of the border shared with each neighbour, by its key; worked out when first asked for. */
  readonly borders: ReadonlyMap<string, readonly (readonly Point[])[]>;
}

/** One frame of districts in drawing units. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly box: Box;
  /** The box grown to a ratio of width to height, with a margin as a share of its larger side. */
  readonly fit: (ratio: number, margin: number) => Box;
  /** `[longitude, latitude]` in degrees to drawing units. */
  readonly project: (lonLat: readonly [number, number]) => Point;
}

/** Makes what renderers draw. It runs before the first picture: what that does not need waits until it is asked for. */
export function createDrawing({ origin, step, arcs, districts }: Grid): Drawing {
  const project = (lonLat: readonly [number, number]): Point => {
    const [x, y] = mercator(lonLat);
    return [(x - origin[0]) / step, (y - origin[1]) / step];
  };
  const lines = arcs.map(lineOf);
  const line = (number: number) => lines[number < 0 ? ~number : number] as Line;
  let owners: Map<Line, string[]> | null = null;
  const bordersOf = ({ ags, rings }: GridDistrict): Shape['borders'] => {
    owners ??= ownersOf(districts, line);
    const borders = new Map<string, (readonly Point[])[]>();
    for (const used of rings.flat().map(line)) {
      const other = owners.get(used)?.find((owner) => owner !== ags);
      if (other) borders.set(other, [...(borders.get(other) ?? []), pointsOf(used.ways)]);
    }
    return borders;
  };

  const shapes = districts.map((district): Shape => {
    const { ags, name, label, rings: numbers } = district;
    let rings: Shape['rings'] | null = null;
    let borders: Shape['borders'] | null = null;
    return {
      ags,
      name,
      path: numbers.map((ring) => pathOf(ring, line)).join(''),
      box: unite(numbers.flat().map((number) => line(number).box)),
      label: project(label),
      get rings() {
        return (rings ??= numbers.map((ring) => ring.flatMap((number) => stretch(number, line))));
      },
      get borders() {
        return (borders ??= bordersOf(district));
      },
    };
  });
  const box = unite(shapes.map((shape) => shape.box));
  return { shapes, box, fit: (ratio, margin) => fitRatio(box, ratio, margin), project };
}

/** An arc with what paths need of it. */
interface Line {
  /** The first point, then the ways from each to the next. */
  readonly ways: readonly number[];
  readonly end: Point;
  readonly box: Box;
}

function lineOf(ways: readonly number[]): Line {
  let x = 0;
  let y = 0;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ways.length; i += 2) {
    x += ways[i] as number;
    y += ways[i + 1] as number;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { ways, end: [x, y], box: [minX, minY, maxX, maxY] };
}

function pathOf(ring: readonly number[], line: (number: number) => Line): string {
  const [first = 0] = ring;
  const { ways, end } = line(first);
  const [x, y] = first < 0 ? end : ways;
  return `M${x} ${y}l${ring.map((number) => travel(number, line(number).ways).join(' ')).join(' ')}z`;
}

/** The ways of an arc in its direction of travel, without its first point. */
function travel(number: number, ways: readonly number[]): readonly number[] {
  if (number >= 0) return ways.slice(2);
  const last = ways.length - 1;
  return ways.map((_, index) => -(ways[last - (index ^ 1)] as number)).slice(0, -2);
}

function pointsOf(ways: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < ways.length; i += 2) points.push([(x += ways[i] as number), (y += ways[i + 1] as number)]);
  return points;
}

/** An arc in its direction of travel, without its last point, which the next arc begins with. */
function stretch(number: number, line: (number: number) => Line): readonly Point[] {
  const points = pointsOf(line(number).ways);
  return number < 0 ? [...points].reverse().slice(0, -1) : points.slice(0, -1);
}

function ownersOf(districts: readonly GridDistrict[], line: (number: number) => Line): Map<Line, string[]> {
  const owners = new Map<Line, string[]>();
  for (const { ags, rings } of districts) {
    for (const used of rings.flat().map(line)) owners.set(used, [...(owners.get(used) ?? []), ags]);
  }
  return owners;
}
