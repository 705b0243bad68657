import type { Shape } from './drawing.ts';
import type { Box, Point } from './mercator.ts';

/** Widths of the map in CSS pixels for which names are placed; styles show the set that fits the real width. */
export const tiers: readonly number[] = [280, 400, 520, 660, 820];

/** A district's name, broken into lines, at a place where it fits. */
export interface Name {
  readonly ags: string;
  readonly lines: readonly string[];
  /** Drawing units. */
  readonly at: Point;
  /** CSS pixels from `at` down to the middle of the text: names give way to a badge at the same point. */
  readonly shift: number;
  /** Indexes of {@link tiers} in which the name is shown. */
  readonly tiers: readonly number[];
}

/** Text metrics in CSS pixels at the map's font size; deliberately generous, since fonts come from the page. */
const metrics = { letter: 6.6, line: 14, badge: 12, gap: 3 };

/**
 * Chooses which names to show at which width: a name must lie inside its district, and on no badge or other name.
 * @param badges points where badges stand, in drawing units
 * @param view the box that is drawn, in drawing units
 */
export function placeNames(shapes: readonly Shape[], badges: readonly Point[], view: Box): readonly Name[] {
  const largestFirst = [...shapes].sort((a, b) => area(b.box) - area(a.box));
  const names = new Map<string, Name>();
  tiers.forEach((width, tier) => {
    const taken = badges.map((at) => boxAround(toPixels(at, view, width), metrics.badge, metrics.badge));
    for (const shape of largestFirst) {
      for (const { lines, shift } of variants(shape.name)) {
        const box = textBox(shape.label, lines, shift, view, width);
        if (taken.some((other) => overlap(box, other)) || !inside(box, shape, view, width)) continue;
        taken.push(box);
        const key = `${shape.ags} ${lines.length} ${shift}`;
        const shown = names.get(key)?.tiers ?? [];
        names.set(key, { ags: shape.ags, lines, at: shape.label, shift, tiers: [...shown, tier] });
        break;
      }
    }
  });
  return [...names.values()];
}

/** Ways to write a name, the best first: in one line or two, at the label point, below or above a badge. */
function variants(name: string): readonly { lines: readonly string[]; shift: number }[] {
  return [[name], broken(name)].flatMap((lines) => {
    if (!lines) return [];
    const beside = metrics.badge + metrics.gap + (lines.length * metrics.line) / 2;
    return [0, beside, -beside].map((shift) => ({ lines, shift }));
  });
}

function textBox(at: Point, lines: readonly string[], shift: number, view: Box, width: number): Box {
  const [x, y] = toPixels(at, view, width);
  const halfWidth = (Math.max(...lines.map((line) => line.length)) * metrics.letter) / 2;
  return boxAround([x, y + shift], halfWidth, (lines.length * metrics.line) / 2);
}

/** A name in two lines, broken after a hyphen or at a space near the middle; `null` for short or unbreakable names. */
function broken(name: string): string[] | null {
  const breaks = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  if (breaks.length === 0) return null;
  const middle = breaks.reduce((a, b) => (Math.abs(a - name.length / 2) <= Math.abs(b - name.length / 2) ? a : b));
  return [name.slice(0, middle).trim(), name.slice(middle)];
}

/** Whether the corners and edge middles of a box in pixels lie in the district. */
function inside([minX, minY, maxX, maxY]: Box, shape: Shape, view: Box, width: number): boolean {
  const scale = (view[2] - view[0]) / width;
  const back = (x: number, y: number): Point => [x * scale + view[0], y * scale + view[1]];
  const middle = (minX + maxX) / 2;
  return [minX, middle, maxX].every((x) => [minY, maxY].every((y) => contains(shape, back(x, y))));
}

/** Even-odd test for a point in drawing units. */
export function contains(shape: Shape, [x, y]: Point): boolean {
  let odd = false;
  for (const ring of shape.rings) {
    let previous = ring[ring.length - 1];
    for (const point of ring) {
      if (previous && point[1] > y !== previous[1] > y) {
        const crossing = ((previous[0] - point[0]) * (y - point[1])) / (previous[1] - point[1]) + point[0];
        if (x < crossing) odd = !odd;
      }
      previous = point;
    }
  }
  return odd;
}

const toPixels = ([x, y]: Point, view: Box, width: number): Point => {
  const scale = width / (view[2] - view[0]);
  return [(x - view[0]) * scale, (y - view[1]) * scale];
};
const boxAround = ([x, y]: Point, halfWidth: number, halfHeight: number): Box => [
  x - halfWidth,
  y - halfHeight,
  x + halfWidth,
  y + halfHeight,
];
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
