import type { Shape } from './drawing.ts';
import type { Box, Point } from './mercator.ts';

/**
 * Text metrics in CSS pixels at the map's font size; fonts come from the page, so these are generous averages.
 * `inside` is the share of a name that must lie in the district: a thin overhang still reads as a name of this district.
 */
export const metrics = { letter: 6.9, line: 14, badge: 16.5, inside: 0.84 } as const;

/** A district's name, broken into lines, at a place where it fits. */
export interface Name {
  readonly ags: string;
  readonly lines: readonly string[];
  /** Middle of the text, drawing units. */
  readonly at: Point;
}

/** Heights to try above and below the label point, in CSS pixels, the nearest first. */
const offsets = [0, 8, -8, 16, -16, 24, -24, 34, -34, 46, -46];

/**
 * Chooses which names to show, and where: a name lies inside its district, on no badge and no other name, as close to
 * the label point as that allows. Large districts choose first.
 * @param badges points where badges stand, in drawing units
 * @param scale drawing units per CSS pixel
 */
export function placeNames(shapes: readonly Shape[], badges: readonly Point[], scale: number): readonly Name[] {
  const largestFirst = [...shapes].sort((a, b) => area(b.box) - area(a.box));
  const taken = badges.map((at): Box => around(at, metrics.badge * scale, metrics.badge * scale));
  return largestFirst.flatMap((shape): Name[] => {
    const found = place(shape, scale, taken);
    if (!found) return [];
    taken.push(found.box);
    return [{ ags: shape.ags, lines: found.lines, at: found.at }];
  });
}

interface Found {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly box: Box;
}

/** The best place for a name, in one line where that fits at all. */
function place(shape: Shape, scale: number, taken: readonly Box[]): Found | null {
  for (const lines of linesOf(shape.name)) {
    const halfWidth = (Math.max(...lines.map((line) => line.length)) * metrics.letter * scale) / 2;
    const halfHeight = (lines.length * metrics.line * scale) / 2;
    let best: Found | null = null;
    let bestDistance = Infinity;
    for (const offset of offsets) {
      const y = shape.label[1] + offset * scale;
      if (Math.abs(offset * scale) >= bestDistance) continue;
      const x = nearestX(shape, y, halfWidth, halfHeight, taken);
      if (x === null) continue;
      const distance = Math.hypot(x - shape.label[0], offset * scale);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = { lines, at: [x, y], box: around([x, y], halfWidth, halfHeight) };
      }
    }
    if (best) return best;
  }
  return null;
}

/** The x closest to the label point where a box around (x, y) lies in the district and on nothing taken. */
function nearestX(
  shape: Shape,
  y: number,
  halfWidth: number,
  halfHeight: number,
  taken: readonly Box[],
): number | null {
  const [innerWidth, innerHeight] = [halfWidth * metrics.inside, halfHeight * metrics.inside];
  if (shape.box[2] - shape.box[0] < 2 * innerWidth) return null;
  const rows = [y, y - innerHeight, y + innerHeight].map((row) =>
    spans(shape, row).filter(([from, to]) => to - from >= 2 * innerWidth - slack),
  );
  if (rows.some((row) => row.length === 0)) return null;
  const blocked = taken
    .filter((box) => box[1] < y + halfHeight && box[3] > y - halfHeight)
    .map((box): readonly [number, number] => [box[0] - halfWidth, box[2] + halfWidth]);
  const [wanted] = shape.label;
  const candidates = [wanted, ...blocked.flat(), ...rows.flat().flatMap(([a, b]) => [a + innerWidth, b - innerWidth])];
  const fits = (x: number) =>
    rows.every((row) => row.some(([a, b]) => a <= x - innerWidth + slack && b >= x + innerWidth - slack)) &&
    blocked.every(([a, b]) => x <= a + slack || x >= b - slack);
  let best: number | null = null;
  for (const x of candidates) {
    if ((best === null || Math.abs(x - wanted) < Math.abs(best - wanted)) && fits(x)) best = x;
  }
  return best;
}

/** For rounding errors, in drawing units. */
const slack = 1e-6;

type Span = readonly [from: number, to: number];

/** Distance of the horizontal lines that are tried, in drawing units: less than two pixels. */
const rowHeight = 4;

/** Where the horizontal lines cross a district's border: the number of the first line, and a list of x for each. */
interface Rows {
  readonly first: number;
  readonly crossings: readonly number[][];
}

const rowsOfShape = new WeakMap<Shape, Rows>();

/** Where the horizontal line nearest to a height runs inside the district, from left to right. */
function spans(shape: Shape, y: number): readonly Span[] {
  const { first, crossings } = rowsOf(shape);
  const row = (crossings[Math.round(y / rowHeight) - first] ?? []).sort((a, b) => a - b);
  const result: Span[] = [];
  for (let i = 1; i < row.length; i += 2) result.push([row[i - 1] as number, row[i] as number]);
  return result;
}

/** All lines in one go round the border, once per district: names are placed anew for every width. */
function rowsOf(shape: Shape): Rows {
  const known = rowsOfShape.get(shape);
  if (known) return known;
  const first = Math.ceil(shape.box[1] / rowHeight);
  const crossings: number[][] = [];
  for (let row = first; row <= shape.box[3] / rowHeight; row++) crossings.push([]);
  for (const ring of shape.rings) {
    let previous = ring[ring.length - 1] as Point;
    for (const point of ring) {
      const [upper, lower] = point[1] < previous[1] ? [point, previous] : [previous, point];
      const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
      for (let row = Math.ceil(upper[1] / rowHeight); row * rowHeight < lower[1]; row++) {
        crossings[row - first]?.push(upper[0] + (row * rowHeight - upper[1]) * slope);
      }
      previous = point;
    }
  }
  const rows = { first, crossings };
  rowsOfShape.set(shape, rows);
  return rows;
}

/** Ways to write a name, the best first: in one line, else broken after a hyphen or at a space near the middle. */
function linesOf(name: string): readonly (readonly string[])[] {
  const breaks = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  if (breaks.length === 0) return [[name]];
  const middle = breaks.reduce((a, b) => (Math.abs(a - name.length / 2) <= Math.abs(b - name.length / 2) ? a : b));
  return [[name], [name.slice(0, middle).trim(), name.slice(middle)]];
}

const around = ([x, y]: Point, halfWidth: number, halfHeight: number): Box => [
  x - halfWidth,
  y - halfHeight,
  x + halfWidth,
  y + halfHeight,
];
const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
