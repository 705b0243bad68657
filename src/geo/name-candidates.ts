import type { Box, Point } from './mercator.ts';
import { lineHeight } from './names.ts';
import type { Raster } from './raster.ts';
import { textWidth } from './text-width.ts';
import { around, grown, meets, overlaps, type Line } from './touching.ts';

/** The map in CSS pixels, where names are to be placed. */
export interface Sheet {
  readonly size: Point;
  readonly fontSize: number;
  /** Radius of a sign. */
  readonly sign: number;
  readonly raster: Raster;
  readonly districts: readonly {
    readonly ags: string;
    readonly name: string;
    readonly label: Point;
    readonly box: Box;
  }[];
  /** What something else stands on. */
  readonly taken: Box | null;
}

/** A place for a name. */
export interface Candidate {
  readonly ags: string;
  readonly lines: readonly string[];
  readonly at: Point;
  readonly half: number;
  /** From the name to its district. */
  readonly leader: Line | null;
  readonly box: Box;
  /** The less the better. */
  readonly cost: number;
}

/** Where long words may be broken. */
const syllables = ['Hildburg|hausen', 'Wartburg|kreis', 'Kyffhäuser|kreis'];

interface Lines {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** All ways to write a name in up to three lines. */
export function linesOf(name: string): readonly Lines[] {
  const word = syllables.find((each) => each.replace('|', '') === name);
  if (word)
    return [
      { lines: [name], cost: 0 },
      { lines: word.replace('|', '-|').split('|'), cost: 1.5 },
    ];
  const parts = name.replace(/-/g, '- ').split(' ');
  const glue = name.includes(' ') ? ' ' : '';
  return parts
    .reduce<readonly (readonly string[])[]>(
      (ways, part) =>
        ways.length === 0
          ? [[part]]
          : ways.flatMap((way) => [
              [...way, part],
              [...way.slice(0, -1), `${way[way.length - 1]}${glue}${part}`],
            ]),
      [],
    )
    .map((lines) => ({ lines, cost: (lines.length - 1) * 0.8 }));
}

/** Distance of places that are tried, in pixels: so many in a row are enough for a large district, too. */
const stepIn = ([minX, , maxX]: Box, least: number, most: number) => Math.max(least, (maxX - minX) / most);

/** What a line to a name costs: the place without one is better until it costs more. */
export const priceOfLine = 9;

/** Places for every district's name, the best first; `beside`: also those with a line. */
export function candidatesOf(
  sheet: Sheet,
  { soft, hard }: Readonly<Record<'soft' | 'hard', readonly Point[]>>,
  beside: boolean,
): readonly (readonly Candidate[])[] {
  const room = sheet.sign + 1;
  const [weak, firm] = [soft, hard].map((points) => points.map((at) => around(at, room))) as [Box[], Box[]];
  const priced = (candidate: Candidate): Candidate => {
    const { box, leader } = candidate;
    const touched = (boxes: readonly Box[], by: number) =>
      boxes.filter((each) => overlaps(each, box)).length +
      2 * boxes.filter((each) => leader && meets(leader, grown(each, by))).length;
    return { ...candidate, cost: candidate.cost + 6 * touched(weak, 1) + 500 * touched(firm, 1.5) };
  };
  return sheet.districts.map((_, index) => {
    const inside = insidePlaces(sheet, index).map(priced).sort(cheapest).slice(0, 250);
    if (!beside) return inside;
    const outside = sparse(outsidePlaces(sheet, index).map(priced).sort(cheapest)).slice(0, 400);
    return [...inside, ...outside].sort(cheapest);
  });
}

const cheapest = (a: Candidate, b: Candidate) => a.cost - b.cost;

/** The best in each field of the map. */
function sparse(candidates: readonly Candidate[]): readonly Candidate[] {
  const fields = new Set<string>();
  return candidates.filter(({ at, lines }) => {
    const field = [...at.map((value) => Math.floor(value / 9)), lines.length].join();
    return !fields.has(field) && fields.add(field);
  });
}

const sizeOf = (lines: readonly string[], fontSize: number) => ({
  half: (Math.max(...lines.map(textWidth)) * fontSize) / 2,
  high: ((lines.length - 1) * lineHeight + 1.1) * fontSize,
});

const isOnCanvas = ({ size, taken }: Sheet, box: Box) =>
  box[0] >= 1 && box[1] >= 1 && box[2] <= size[0] - 1 && box[3] <= size[1] - 1 && !(taken && overlaps(box, taken));

/** Places in the district itself: a name may reach a little beyond its border. */
function insidePlaces(sheet: Sheet, index: number): Candidate[] {
  const { ags, name, label, box: bounds } = sheet.districts[index] as Sheet['districts'][number];
  const found: Candidate[] = [];
  for (const { lines, cost } of linesOf(name)) {
    const { half, high } = sizeOf(lines, sheet.fontSize);
    const step = stepIn(bounds, 3, 24);
    const isTight = (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]) < 12 * half * high;
    for (let y = bounds[1]; y <= bounds[3]; y += step) {
      for (let x = bounds[0]; x <= bounds[2]; x += step) {
        const box: Box = [x - half, y - high / 2, x + half, y + high / 2];
        if (sheet.raster.at(x, y) !== index || !isOnCanvas(sheet, box)) continue;
        const beyond = shareBeyond(sheet, index, box);
        if (beyond > 0.4 || (isTight && !leavesRoom(sheet, index, box))) continue;
        const far = Math.hypot(x - label[0], (y - label[1]) * 1.3) / sheet.fontSize;
        found.push({ ags, lines, at: [x, y], half, leader: null, box, cost: cost + far + 28 * beyond });
      }
    }
  }
  return found;
}

/** Whether a sign at this point lies in its district. */
export function isWithin({ raster, sign }: Sheet, index: number, [x, y]: Point): boolean {
  return [-sign, sign].every((by) => raster.at(x + by, y) === index && raster.at(x, y + by) === index);
}

/** Whether the district has room for a sign beside the name. */
function leavesRoom(sheet: Sheet, index: number, name: Box): boolean {
  const [minX, minY, maxX, maxY] = (sheet.districts[index] as Sheet['districts'][number]).box;
  const kept = grown(name, sheet.sign + 1);
  for (let y = minY; y < maxY; y += 1) {
    for (let x = minX; x < maxX; x += 1) {
      if (!overlaps(kept, [x, y, x, y]) && isWithin(sheet, index, [x, y])) return true;
    }
  }
  return false;
}

/** How much of a box lies in other districts, or outside of all, which disturbs less. */
function shareBeyond({ raster }: Sheet, index: number, [minX, minY, maxX, maxY]: Box): number {
  let sum = 0;
  const [columns, rows] = [9, 4];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const area = raster.at(
        minX + ((column + 0.5) / columns) * (maxX - minX),
        minY + ((row + 0.5) / rows) * (maxY - minY),
      );
      if (area !== index) sum += area < 0 ? 0.8 : 1;
    }
  }
  return sum / columns / rows;
}

/** Places on the empty canvas with a line to the district. */
function outsidePlaces(sheet: Sheet, index: number): Candidate[] {
  const { ags, name } = sheet.districts[index] as Sheet['districts'][number];
  const targets = targetsOf(sheet, index);
  const step = stepIn([0, 0, ...sheet.size], 4, 70);
  const found: Candidate[] = [];
  for (const { lines, cost } of linesOf(name)) {
    const { half, high } = sizeOf(lines, sheet.fontSize);
    for (let y = 1 + high / 2; y <= sheet.size[1] - high / 2; y += step) {
      for (let x = 1 + half; x <= sheet.size[0] - half; x += step) {
        const box: Box = [x - half, y - high / 2, x + half, y + high / 2];
        if (!isOnCanvas(sheet, box) || !isEmpty(sheet, grown(box, 1))) continue;
        let [least, target]: [number, Point | null] = [Infinity, null];
        for (const to of targets) {
          const rise = Math.abs(to[1] - y) - high / 2 - textGap(sheet);
          if (rise < 5) continue;
          const length = Math.hypot(to[0] - x, rise);
          const ems = length / sheet.fontSize;
          // Flat lines look like borders; of two short lines the map stays clearer than of a long one.
          const price = cost + priceOfLine + ems + ems ** 2 * 0.6 + (Math.abs(to[0] - x) / length) ** 2 * 6;
          if (price < least) [least, target] = [price, to];
        }
        if (!target) continue;
        const at: Point = [x, target[1] > y ? box[3] + textGap(sheet) : box[1] - textGap(sheet)];
        found.push({ ags, lines, at, half, leader: [at, target], box, cost: least });
      }
    }
  }
  return found;
}

/** Between a name and its line: `firstLine` leaves as much. */
const textGap = ({ fontSize }: Sheet) => (0.6 * lineHeight - 0.55) * fontSize;

function isEmpty({ raster }: Sheet, [minX, minY, maxX, maxY]: Box): boolean {
  for (let y = minY; ; y = Math.min(maxY, y + 3)) {
    for (let x = minX; ; x = Math.min(maxX, x + 3)) {
      if (raster.at(x, y) >= 0) return false;
      if (x >= maxX) break;
    }
    if (y >= maxY) return true;
  }
}

/** Points well inside of a district, where a line may end. */
function targetsOf(sheet: Sheet, index: number): readonly Point[] {
  const { label, box } = sheet.districts[index] as Sheet['districts'][number];
  const found: Point[] = [label];
  const [columns, rows] = [7, 7];
  for (let row = 1; row < rows; row++) {
    for (let column = 1; column < columns; column++) {
      const [x, y] = [box[0] + (column / columns) * (box[2] - box[0]), box[1] + (row / rows) * (box[3] - box[1])];
      const isWellInside = [-5, 0, 5].every((dx) =>
        [-5, 0, 5].every((dy) => sheet.raster.at(x + dx, y + dy) === index),
      );
      if (isWellInside) found.push([x, y]);
    }
  }
  return found;
}
