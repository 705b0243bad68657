/** Offers on the map: comes with the offers, after the first picture. */
import { nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Shape } from '../../geo/drawing.ts';
import { forms, mapRatio, type Form } from '../../geo/map-forms.ts';
import type { Box, Point } from '../../geo/mercator.ts';
import { boxOfName } from '../../geo/names.ts';
import type { Ags } from '../../model/types.ts';
import { apart } from '../../templates/own.ts';
import type { MapIntents } from '../engine.ts';
import { placesOf, type OfferPlace } from '../offer-places.ts';
import { percent } from './percent.ts';
import type { Scene } from './scene.ts';

/** Offers at one place of the drawing. */
interface Sign {
  readonly ags: Ags;
  readonly at: Point;
  readonly count: number;
}

/** As many rings as the drawing has room for; the map that one can zoom into shows every place. */
const mostSigns = 100;
/** More fields than the drawing has in one direction. */
const span = 1000;
/** Columns of the fields that places are drawn together in, tried one after the other. */
const fields = [24, 16, 12, 8, 4, 1];

/** Width and height of a field. */
type Size = readonly [number, number];

/**
 * A small diamond where there are offers, with their number where there are several; neither stands on a name. Where the
 * pointer is and what is selected changes nothing of that.
 */
export function offerPoints(scene: Scene, intents: MapIntents, written: (count: number) => string): TemplateResult {
  const { box, drawn, names, points } = scene;
  const content = [
    written,
    ...box,
    ...drawn.flatMap(({ district: { offers, unread }, shape }) => [offers, unread, shape]),
    ...[names.narrow, '', names.wide].flat(),
    ...points.flatMap(({ at, stack }) => [...at, stack]),
  ];
  return svg`<g class="offers" aria-hidden="true">${guard(content, () => drawSigns(scene, intents, written))}</g>`;
}

function drawSigns(scene: Scene, intents: MapIntents, written: (count: number) => string): unknown {
  const { box, drawn } = scene;
  const sheets = sheetsOf(scene);
  const ofForm = (form: Form) => sheets.filter((sheet) => sheet.form === form);
  const stood = offerSigns(scene).map((sign) => {
    const { at, ags } = sign;
    const place: Point = [(at[0] - box[0]) / (box[2] - box[0]), (at[1] - box[1]) / (box[3] - box[1])];
    const rings = drawn.find(({ shape }) => shape.ags === ags)?.shape.rings ?? [];
    const free = (some: readonly Sheet[]) => (stand: Point) => isFree(place, stand, diamond, some);
    const within = (some: readonly Sheet[]) => {
      const isClear = free(some);
      const pixel = (box[2] - box[0]) / (some[0]?.width ?? 1);
      return stands.find(
        (stand) => isClear(stand) && isIn(rings, [at[0] + stand[0] * pixel, at[1] + stand[1] * pixel]),
      );
    };
    // In its district as far as that has room, else as near as can be.
    const everywhere = within(sheets);
    const standOn = (some: readonly Sheet[]) => everywhere ?? within(some) ?? stands.find(free(some)) ?? stands[0];
    const [narrow, wide] = [standOn(ofForm('narrow')), standOn(ofForm('wide'))];
    return { ...sign, place, everywhere, narrow, wide };
  });
  // Numbers touch no sign and no other number; what is narrow leaves out those that have no room.
  const withSigns = (form: Form) => {
    const some = ofForm(form).map((sheet) => ({ ...sheet, taken: [...sheet.taken] }));
    for (const sign of stood) take(sign.place, sign[form], diamond, some);
    return some;
  };
  const full = { narrow: withSigns('narrow'), wide: withSigns('wide') };
  return apart(
    stood.map(({ at, ags, count, place, everywhere, narrow, wide }) => {
      const sign = ([x, y]: Point) => svg`<path part="offer-point" class="offer"
        transform="translate(${x} ${y})" d="M-4 0 0-4 4 0 0 4z"
        @click=${() => intents.selectDistrict(ags)}
        @pointerenter=${() => intents.point(ags)}
      ></path>`;
      const text = count > 1 ? written(count) : '';
      const beside = (form: Form, stand: Point) => {
        const side = sideOf(text, stand, place, full[form]);
        if (side) take(place, side.at, side.half, full[form]);
        return side;
      };
      const freeSide = beside('narrow', narrow);
      const wideSide = beside('wide', wide) ?? sideOf(text, wide, place, ofForm('wide')) ?? sides[0];
      return svg`<svg overflow="visible" x=${percent(at, box, 0)} y=${percent(at, box, 1)}>
      ${
        everywhere
          ? sign(everywhere)
          : [svg`<g class="narrow">${sign(narrow)}</g>`, svg`<g class="wide">${sign(wide)}</g>`]
      }
      ${
        text
          ? [
              // In a group of its own, as names are, which go where larger text has no room.
              freeSide ? svg`<g class="narrow"><g>${number(text, narrow, freeSide, '')}</g></g>` : nothing,
              number(text, wide, wideSide, 'wide'),
            ]
          : nothing
      }
    </svg>`;
    }),
  );
}

/** Whether a point lies in a district: lines from it to the right cross its border an odd number of times. */
function isIn(rings: Shape['rings'], [x, y]: Point): boolean {
  let isInside = false;
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) isInside = !isInside;
      [x1, y1] = [x2, y2];
    }
  }
  return isInside;
}

/** A map of one width, and what stands on it, in CSS pixels. */
interface Sheet {
  readonly form: Form;
  readonly width: number;
  readonly taken: readonly Box[];
}

/** Widths of maps and how large their letters are (`svg-map.styles.ts`): on wider ones places move apart, distances from them stay. */
const sizes: Readonly<Record<Form, readonly (readonly [width: number, letters: number])[]>> = {
  narrow: [280, 310, 360, 430, 499].map((width) => [width, width < 310 ? 11 : 11.5]),
  wide: [
    ...[500, 560, 620, 700].map((width, step) => [width, Math.min(12 + step / 2, 13)] as const),
    ...[800, 1100, 1600].map((width) => [width, 14.5] as const),
  ],
};
/** Half of a story's sign. */
const dot = 6;

function sheetsOf({ names, points, box }: Pick<Scene, 'names' | 'points' | 'box'>): readonly Sheet[] {
  return (Object.keys(forms) as Form[]).flatMap((form) =>
    sizes[form].map(([width, size]) => {
      const height = width / mapRatio;
      // In shares of the map letters get smaller.
      const growth = (size / forms[form].fontSize) * (forms[form].width / width);
      const near = (edge: number, middle: number) => middle + (edge - middle) * growth;
      const letters = names[form].map((name): Box => {
        const [left, top, right, bottom] = boxOfName(name, form);
        const [x, y] = name.at;
        return [near(left, x) * width, near(top, y) * height, near(right, x) * width, near(bottom, y) * height];
      });
      const dots = points.map(({ at, stack }): Box => {
        const x = ((at[0] - box[0]) / (box[2] - box[0])) * width + stack * 12;
        const y = ((at[1] - box[1]) / (box[3] - box[1])) * height;
        return [x - dot, y - dot, x + dot, y + dot];
      });
      return { form, width, taken: [...letters, ...dots] };
    }),
  );
}

/** Whether something as large as twice `half` touches nothing `from` a place; the place in shares, the rest in CSS pixels. */
const isFree = (place: Point, from: Point, half: Point, sheets: readonly Sheet[]) =>
  sheets.every(({ width, taken }) => {
    const [x, y] = [place[0] * width + from[0], (place[1] * width) / mapRatio + from[1]];
    return taken.every(
      ([left, top, right, bottom]) =>
        x + half[0] <= left || x - half[0] >= right || y + half[1] <= top || y - half[1] >= bottom,
    );
  });

/** Notes that something stands there. */
function take(
  place: Point,
  from: Point,
  half: Point,
  sheets: readonly { readonly width: number; readonly taken: Box[] }[],
) {
  for (const { width, taken } of sheets) {
    const [x, y] = [place[0] * width + from[0], (place[1] * width) / mapRatio + from[1]];
    taken.push([x - half[0], y - half[1], x + half[0], y + half[1]]);
  }
}

/** Where a diamond may stand, from its place: below to the right, else around it, the nearest first. */
const stands: readonly [Point, ...Point[]] = [
  [9, 7],
  ...[11, 15, 20, 26, 32].flatMap((far) =>
    [45, 135, 225, 315, 90, 270, 0, 180, 22, 158, 202, 338].map((degrees): Point => {
      const angle = (degrees * Math.PI) / 180;
      return [Math.round(far * Math.cos(angle)), Math.round(far * Math.sin(angle))];
    }),
  ),
];
/** Half of it, with its edge. */
const diamond: Point = [5, 5];

/** Where a number may stand beside its diamond: how far from it, and how its text is anchored there. */
const sides = [
  { x: 7, y: 0, anchor: 'start' },
  { x: -7, y: 0, anchor: 'end' },
  { x: 0, y: -12, anchor: 'middle' },
  { x: 0, y: 12, anchor: 'middle' },
] as const;
const shifts = { start: 1, middle: 0, end: -1 };
/** Half of a digit. */
const digit: Point = [3.5, 4.5];

/** The first side of a diamond where its number touches nothing, and how much room that takes there. */
function sideOf(text: string, stand: Point, place: Point, sheets: readonly Sheet[]) {
  const half: Point = [digit[0] * text.length, digit[1]];
  return sides
    .map((side) => ({
      ...side,
      half,
      at: [stand[0] + side.x + shifts[side.anchor] * half[0], stand[1] + side.y] as Point,
    }))
    .find(({ at }) => isFree(place, at, half, sheets));
}

const number = (text: string, [x, y]: Point, side: Pick<(typeof sides)[number], 'x' | 'y' | 'anchor'>, form: string) =>
  svg`<text class=${form} x=${x + side.x} y=${y + side.y + 4} text-anchor=${side.anchor}
    font-size="11" font-weight="600" fill="currentColor"
    stroke="var(--_color-surface)" stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none"
  >${text}</text>`;

/** A sign for each place; where there are too many, one for all places of a district in a field of the drawing. */
export function offerSigns({ drawn, project, box }: Pick<Scene, 'drawn' | 'project' | 'box'>): readonly Sign[] {
  const places = drawn.map(({ district }) => placesOf(district));
  const number = places.reduce((sum, { length }) => sum + length, 0);
  const sizeOf = (columns = 1) => (box[2] - box[0]) / columns;
  const [finest, ...coarser] = fields;
  // What a file of many offers has most of is not projected first, but put together in fields of degrees.
  const [[left, bottom], [right, top]] = [project([10, 50]), project([11, 51])];
  const degrees: Size = [sizeOf(finest) / (right - left), sizeOf(finest) / (bottom - top)];
  let signs = places.map((each) =>
    number > mostSigns
      ? together(each, ({ lonLat }) => lonLat, degrees).map(({ at, count }) => ({ at: project(at), count }))
      : each.map((place) => ({ at: project(place.lonLat), count: place.count })),
  );
  for (const columns of coarser) {
    if (signs.reduce((sum, { length }) => sum + length, 0) <= mostSigns) break;
    signs = signs.map((each) => together(each, ({ at }) => at, [sizeOf(columns), sizeOf(columns)]));
  }
  return drawn.flatMap(({ district: { ags } }, index) => (signs[index] ?? []).map((sign) => ({ ags, ...sign })));
}

/** The place or sign of most offers in each field stands for all of them. */
function together<T extends Pick<OfferPlace, 'count'>>(
  each: readonly T[],
  pointOf: (one: T) => Point,
  [width, height]: Size,
): Omit<Sign, 'ags'>[] {
  const groups = new Map<number, { at: Point; most: number; count: number }>();
  for (const one of each) {
    const { count } = one;
    const at = pointOf(one);
    const key = Math.floor(at[0] / width) * span + Math.floor(at[1] / height);
    const group = groups.get(key);
    if (!group) groups.set(key, { at, most: count, count });
    else {
      if (count > group.most) [group.at, group.most] = [at, count];
      group.count += count;
    }
  }
  return [...groups.values()].map(({ at, count }) => ({ at, count }));
}
