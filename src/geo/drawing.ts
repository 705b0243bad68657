import type { Grid } from './grid.ts';
import { boxOf, fitRatio, mercator, type Box, type Point } from './mercator.ts';

/** A district ready to draw. All lengths in drawing units, the steps of the grid: Thuringia is 2000 units wide. */
export interface Shape {
  readonly ags: string;
  readonly name: string;
  /** SVG path data in whole numbers; to be filled with the even-odd rule. */
  readonly path: string;
  /** The same outline as points, the first of each ring not repeated; worked out when first asked for. */
  readonly rings: readonly (readonly Point[])[];
  /** The smallest around the outline; worked out when first asked for. */
  readonly box: Box;
  /** A point well inside, for the name or a badge. */
  readonly label: Point;
}

/** One frame of districts in drawing units. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  /** The smallest around all shapes. */
  readonly box: Box;
  /** The box grown to a ratio of width to height, with a margin as a share of its larger side. */
  readonly fit: (ratio: number, margin: number) => Box;
  /** The lines around these shapes as SVG path data: one that two of them share is drawn once. */
  readonly borders: (shapes: readonly Shape[]) => string;
  /** `[longitude, latitude]` in degrees to drawing units. */
  readonly project: (lonLat: readonly [number, number]) => Point;
}

/** Makes what renderers draw. It runs before the first picture: what that does not need waits until it is asked for. */
export function createDrawing({ origin, step, size, arcs, districts }: Grid): Drawing {
  const project = (lonLat: readonly [number, number]): Point => {
    const [x, y] = mercator(lonLat);
    return [(x - origin[0]) / step, (y - origin[1]) / step];
  };
  const shapes = districts.map(({ ags, name, label, rings: numbers }): Shape => {
    let rings: Shape['rings'] | null = null;
    let box: Box | null = null;
    return {
      ags,
      name,
      path: numbers.map((ring) => pathOf(ring, arcs)).join(''),
      get box() {
        return (box ??= boxOf(this.rings.flat()));
      },
      label: project(label),
      get rings() {
        return (rings ??= numbers.map((ring) => ring.flatMap((number) => stretch(number, arcs))));
      },
    };
  });
  const box: Box = [0, 0, ...size];
  const borders = (shown: readonly Shape[]) => {
    const lines = new Set<Ways>();
    for (const { ags, rings: numbers } of districts) {
      if (!shown.some((shape) => shape.ags === ags)) continue;
      for (const number of numbers.flat()) lines.add(arcOf(number, arcs));
    }
    return [...lines].map(([x, y, ...ways]) => `M${x} ${y}l${ways.join(' ')}`).join('');
  };
  return { shapes, box, fit: (ratio, margin) => fitRatio(box, ratio, margin), borders, project };
}

/** The first point of an arc, then the ways from each to the next. */
type Ways = readonly number[];

const arcOf = (number: number, arcs: readonly Ways[]) => arcs[number < 0 ? ~number : number] as Ways;

function pathOf(ring: readonly number[], arcs: readonly Ways[]): string {
  const [first = 0] = ring;
  const ways = arcOf(first, arcs);
  const [x, y] = first < 0 ? (pointsOf(ways).pop() as Point) : ways;
  return `M${x} ${y}l${ring.map((number) => travel(number, arcOf(number, arcs)).join(' ')).join(' ')}z`;
}

/** The ways of an arc in its direction of travel, without its first point. */
function travel(number: number, ways: Ways): Ways {
  if (number >= 0) return ways.slice(2);
  const back: number[] = [];
  for (let i = 2; i < ways.length; i += 2) back.push(-(ways[i + 1] as number), -(ways[i] as number));
  return back.reverse();
}

function pointsOf(ways: Ways): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < ways.length; i += 2) points.push([(x += ways[i] as number), (y += ways[i + 1] as number)]);
  return points;
}

/** An arc in its direction of travel, without its last point, which the next arc begins with. */
function stretch(number: number, arcs: readonly Ways[]): readonly Point[] {
  const points = pointsOf(arcOf(number, arcs));
  return (number < 0 ? points.reverse() : points).slice(0, -1);
}
