/** Offers on the map: comes with the offers, after the first picture. */
import { nothing, svg, type TemplateResult } from 'lit';
import { forms, mapRatio } from '../../geo/map-forms.ts';
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

/** A small diamond where there are offers, with their number where there are several. */
export function offerPoints(scene: Scene, intents: MapIntents): TemplateResult {
  const { box, names } = scene;
  const taken = names.wide.map((name) => boxOfName(name, 'wide'));
  return svg`<g class="offers" aria-hidden="true">${apart(
    offerSigns(scene).map(
      ({ at, ags, count }) => svg`<svg overflow="visible" x=${percent(at, box, 0)} y=${percent(at, box, 1)}>
      <path part="offer-point" class="offer" transform="translate(9 7)" d="M-4 0 0-4 4 0 0 4z"
        @click=${() => intents.selectDistrict(ags)}
        @pointerenter=${() => intents.point(ags)}
      ></path>
      ${count > 1 ? number(count, sideOf(at, `${count}`, box, taken)) : nothing}
    </svg>`,
    ),
  )}</g>`;
}

/** Where a number may stand beside its diamond: its middle, and how its text is anchored there. */
const sides = [
  { x: 16, y: 7, anchor: 'start' },
  { x: 2, y: 7, anchor: 'end' },
  { x: 9, y: -5, anchor: 'middle' },
  { x: 9, y: 19, anchor: 'middle' },
] as const;
type Side = (typeof sides)[number];
const shifts = { start: 0.5, middle: 0, end: -0.5 };
/** Width of a digit and height, in CSS pixels. */
const digit = [7, 9] as const;

/** The first side where a number touches no name, as far as there is one. */
function sideOf(at: Point, { length }: string, box: Box, taken: readonly Box[]): Side {
  const [width, height] = [forms.wide.width, forms.wide.width / mapRatio];
  const [left, top] = [(at[0] - box[0]) / (box[2] - box[0]), (at[1] - box[1]) / (box[3] - box[1])];
  const isFree = ({ x, y, anchor }: Side) => {
    const middle = [left + (x + shifts[anchor] * length * digit[0]) / width, top + y / height] as const;
    const half = [(length * digit[0]) / 2 / width, digit[1] / 2 / height] as const;
    return !taken.some(
      (name) =>
        middle[0] + half[0] > name[0] &&
        middle[0] - half[0] < name[2] &&
        middle[1] + half[1] > name[1] &&
        middle[1] - half[1] < name[3],
    );
  };
  return sides.find(isFree) ?? sides[0];
}

/** Beside the diamond, on maps that have room. */
const number = (count: number, { x, y, anchor }: Side) => svg`<text class="wide" x=${x} y=${y + 4} text-anchor=${anchor}
  font-size="11" font-weight="600" fill="currentColor"
  stroke="var(--_color-surface)" stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none"
>${count}</text>`;

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
