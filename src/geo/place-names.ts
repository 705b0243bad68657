/**
 * Places names of districts and signs on the map: glyph widths in, places out. `npm run names` makes the table of the
 * whole state with it; a `scope` is placed by it in the browser.
 */
import { candidatesOf, isWithin, priceOfLine, type Candidate, type Sheet } from './name-candidates.ts';
import { forms, type Form } from './map-forms.ts';
import type { Name, Names } from './names.ts';
import type { Box, Point } from './mercator.ts';
import { rasterOf } from './raster.ts';
import type { Shape } from './drawing.ts';
import { around, cross, distance, grown, meets, overlaps } from './touching.ts';

/** What is to be named. Lengths in drawing units. */
export interface Land {
  readonly shapes: readonly Shape[];
  /** What the map shows. */
  readonly box: Box;
  /** Where signs would stand. */
  readonly signs: readonly { readonly ags: string; readonly at: Point }[];
}

export interface Effort {
  /** How many arrangements are tried before the best is taken. */
  readonly tries: number;
  /** When `true`, the first one in which nothing touches is good enough. */
  readonly hasty: boolean;
  /** A part of the wide map that something else stands on, in shares. */
  readonly taken: Box | null;
}

/** Names of all districts in both forms; no name is left out. The same input gives the same places. */
export function placeNames(land: Land, effort: Effort): Names {
  const narrow = sheetOf(land, 'narrow', null);
  const towns = land.signs.map(({ at }) => narrow.place(at));
  const names = arrange(narrow, { soft: towns, hard: [] }, effort);
  const spots = spotsOf(narrow, land, names);
  const places = land.signs.map(({ ags, at }) => {
    const town = narrow.place(at);
    return isFree(town, names, forms.narrow.sign + 1) ? town : (spots.get(ags) as Point);
  });
  const wide = sheetOf(land, 'wide', effort.taken);
  const enlarged = (points: readonly Point[]) => points.map((point) => wide.fromShare(narrow.toShare(point)));
  const roomy = arrange(wide, { soft: enlarged([...spots.values()]), hard: enlarged(places) }, effort);
  const shares: Record<string, Point> = {};
  for (const [ags, spot] of spots) shares[ags] = narrow.toShare(spot);
  return { narrow: names.map(narrow.nameOf), wide: roomy.map(wide.nameOf), spots: shares };
}

type Points = Readonly<Record<'soft' | 'hard', readonly Point[]>>;

interface OnSheet extends Sheet {
  readonly place: (at: Point) => Point;
  readonly toShare: (at: Point) => Point;
  readonly fromShare: (at: Point) => Point;
  readonly nameOf: (candidate: Candidate) => Name;
}

/** A form of the map in pixels, its origin in the left upper corner of the canvas. */
function sheetOf({ shapes, box }: Land, form: Form, taken: Box | null): OnSheet {
  const { width, above, below, sign, fontSize } = forms[form];
  const scale = width / (box[2] - box[0]);
  const height = (box[3] - box[1]) * scale;
  const place = ([x, y]: Point): Point => [(x - box[0]) * scale, (y - box[1]) * scale + above];
  const toShare = ([x, y]: Point): Point => [x / width, (y - above) / height];
  const fromShare = ([x, y]: Point): Point => [x * width, y * height + above];
  const canvas = height + above + below;
  return {
    size: [width, canvas],
    fontSize,
    sign,
    raster: rasterOf(
      shapes.map(({ rings }) => rings.map((ring) => ring.map(place))),
      width,
      canvas,
    ),
    districts: shapes.map(({ ags, name, label, box: [minX, minY, maxX, maxY] }) => ({
      ags,
      name,
      label: place(label),
      box: [...place([minX, minY]), ...place([maxX, maxY])] as unknown as Box,
    })),
    taken: taken && [taken[0] * width, taken[1] * height, taken[2] * width, taken[3] * height],
    place,
    toShare,
    fromShare,
    nameOf: ({ ags, lines, at, half, leader }) => ({
      ags,
      lines,
      at: toShare(at),
      half: half / width,
      leader: leader && toShare(leader[1]),
    }),
  };
}

const gap = [2, 0.5] as const;

/** Whether two names, or what leads to them, touch. */
function collide(a: Candidate, b: Candidate): boolean {
  if (overlaps(grown(a.box, ...gap), b.box)) return true;
  if (a.leader && (meets(a.leader, grown(b.box, 1.5)) || (b.leader && cross(a.leader, b.leader)))) return true;
  if (b.leader && meets(b.leader, grown(a.box, 1.5))) return true;
  return Boolean(a.leader && b.leader && (distance(a.leader[1], b.leader) < 4 || distance(b.leader[1], a.leader) < 4));
}

/** More than any arrangement without a collision costs. */
const collision = 1000;

/** A good arrangement; one without lines is looked for first, when there is little time. */
function arrange(sheet: Sheet, points: Points, effort: Effort): readonly Candidate[] {
  const simple = effort.hasty ? bestOf(candidatesOf(sheet, points, false), { ...effort, tries: 2 }) : null;
  const isGood = simple && costOf(simple) < collision && simple.every(({ cost }) => cost < priceOfLine);
  return isGood ? simple : (bestOf(candidatesOf(sheet, points, true), effort) ?? []);
}

/**
 * Moves one name after the other to its best place among the others; then shakes some and tries again.
 * @returns `null` when a district has no place at all
 */
function bestOf(all: readonly (readonly Candidate[])[], { tries, hasty }: Effort): readonly Candidate[] | null {
  if (all.some((choices) => choices.length === 0)) return null;
  const random = generator();
  let best: Candidate[] = all.map(([first]) => first as Candidate);
  let bestCost = Infinity;
  for (let attempt = 0; attempt < tries && !(hasty && bestCost < collision); attempt++) {
    const current = best.map((candidate, index) => {
      const choices = all[index] as readonly Candidate[];
      const isShaken = attempt > 0 && random() < 0.25;
      return isShaken ? (choices[Math.floor(random() ** 2 * choices.length)] as Candidate) : candidate;
    });
    settle(current, all, random);
    const cost = costOf(current);
    if (cost >= bestCost) continue;
    best = current;
    bestCost = cost;
  }
  return best;
}

function settle(current: Candidate[], all: readonly (readonly Candidate[])[], random: () => number): void {
  const order = [...all.keys()];
  for (let sweep = 0, moved = true; moved && sweep < 10; sweep++) {
    moved = false;
    for (const index of shuffled(order, random)) {
      let chosen = current[index] as Candidate;
      let least = costAmong(chosen, index, current, Infinity);
      for (const candidate of all[index] as readonly Candidate[]) {
        if (candidate.cost >= least) break;
        const cost = costAmong(candidate, index, current, least);
        if (cost >= least) continue;
        least = cost;
        chosen = candidate;
        moved = true;
      }
      current[index] = chosen;
    }
  }
}

const shuffled = (list: readonly number[], random: () => number) =>
  list
    .map((value) => [value, random()] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([value]) => value);

/** Cost of a candidate among the others, at most about `most`. */
function costAmong(candidate: Candidate, index: number, current: readonly Candidate[], most: number): number {
  let { cost } = candidate;
  for (let i = 0; i < current.length && cost < most; i++) {
    if (i !== index && collide(candidate, current[i] as Candidate)) cost += collision;
  }
  return cost;
}

function costOf(current: readonly Candidate[]): number {
  return current.reduce((sum, candidate, index) => sum + costAmong(candidate, index, current, Infinity), 0);
}

/** Pseudo-random numbers from 0 to 1, always the same ones. */
function generator(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}

/** Whether nothing of the names is nearer than this. */
function isFree(at: Point, names: readonly Candidate[], room: number): boolean {
  return names.every(
    ({ box, leader }) => !overlaps(box, around(at, room)) && !(leader && distance(at, leader) < room + 1.5),
  );
}

/** For each district the free place nearest to its sign, else to its middle. Districts with signs choose first. */
function spotsOf(sheet: OnSheet, { signs }: Land, names: readonly Candidate[]): ReadonlyMap<string, Point> {
  const room = sheet.sign + 1;
  const towns = new Map(signs.map(({ ags, at }) => [ags, sheet.place(at)]));
  const spots = new Map<string, Point>();
  const taken = signs.map(({ at }) => sheet.place(at)).filter((town) => isFree(town, names, room));
  const order = [...sheet.districts.keys()].sort((a, b) => rank(a) - rank(b));
  function rank(index: number): number {
    return towns.has(sheet.districts[index]?.ags ?? '') ? 0 : 1;
  }
  for (const index of order) {
    const { ags, label, box } = sheet.districts[index] as Sheet['districts'][number];
    const wanted = towns.get(ags) ?? label;
    const isRoomy = (at: Point) =>
      isFree(at, names, room) && taken.every((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) >= 2 * room);
    const best =
      nearestTo(wanted, box, (at) => isWithin(sheet, index, at) && isRoomy(at)) ??
      nearestTo(wanted, box, (at) => sheet.raster.at(...at) === index && isRoomy(at)) ??
      nearestTo(wanted, grown(box, 4 * room), isRoomy);
    const spot = best ?? wanted;
    spots.set(ags, spot);
    taken.push(spot);
  }
  return spots;
}

/** The point of a box nearest to another one for which something is true; `null`: there is none. */
function nearestTo(wanted: Point, [minX, minY, maxX, maxY]: Box, isRight: (at: Point) => boolean): Point | null {
  let [best, nearest]: [Point | null, number] = [null, Infinity];
  for (let y = minY; y < maxY; y += 1) {
    for (let x = minX; x < maxX; x += 1) {
      const far = Math.hypot(x - wanted[0], y - wanted[1]);
      if (far < nearest && isRight([x, y])) [best, nearest] = [[x, y], far];
    }
  }
  return best;
}
