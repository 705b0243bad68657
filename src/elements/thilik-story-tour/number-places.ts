import type { Scene } from '../../engines/svg/scene.ts';
import { forms, mapRatio, type Form } from '../../geo/map-forms.ts';
import { boxOfName } from '../../geo/names.ts';
import type { Box, Point } from '../../geo/mercator.ts';
import type { Stop } from '../../store/tour-view.ts';

export const numberForms = ['narrow', 'wide'] as const;

/** Radius of a number and the gap to what it must not touch, in CSS pixels on the narrowest map of each form. */
const radius: Readonly<Record<Form, number>> = { narrow: 11, wide: 14 };
/** How far a number may go from its place, in steps of a third of its radius. */
const farthest = 14;
const directions = 16;

/**
 * Where the numbers stand, as shares of the map's width and height: each as near to its story as it can without covering a
 * name or another number. Narrow maps name the current district alone, which only its own number makes room for. In the
 * order of the stops.
 * @param current place in the order of the story that the reader is at; −1: none
 */
export function numberPlaces(stops: readonly Stop[], scene: Scene, form: Form, current: number): readonly Point[] {
  const all = placesOf(stops, scene, form);
  const stop = stops[current];
  if (!stop || form === 'wide') return all;
  const isOther = (_place: Point, index: number) => index !== current;
  const own = placeOf(stop, all.filter(isOther), namesOf(scene, form, stop.ags), scene, form);
  return all.map((place, index) => (index === current ? own : place));
}

/** What was found last, and for what: steps of a tour change none of it. */
const found: Partial<Record<Form, { readonly of: string; readonly places: readonly Point[] }>> = {};

function placesOf(stops: readonly Stop[], scene: Scene, form: Form): readonly Point[] {
  const names = form === 'wide' ? namesOf(scene, form) : [];
  const of = JSON.stringify([scene.box, names, stops.map(({ lonLat }) => lonLat)]);
  const last = found[form];
  if (last?.of === of) return last.places;
  const places: Point[] = [];
  for (const stop of stops) places.push(placeOf(stop, places, names, scene, form));
  found[form] = { of, places };
  return places;
}

/** What names cover, or that of one district. */
const namesOf = ({ names }: Scene, form: Form, ags?: string): readonly Box[] =>
  names[form].filter((name) => !ags || name.ags === ags).map((name) => boxOfName(name, form));

/** The nearest place that is free. */
function placeOf(
  { lonLat }: Stop,
  taken: readonly Point[],
  covers: readonly Box[],
  { project, box }: Scene,
  form: Form,
): Point {
  const { width } = forms[form];
  const height = width / mapRatio;
  const step = radius[form] / 3;
  const at = project(lonLat);
  const home: Point = [(at[0] - box[0]) / (box[2] - box[0]), (at[1] - box[1]) / (box[3] - box[1])];
  const isFree = ([x, y]: Point) =>
    !covers.some((name) => touchesBox([x * width, y * height], scaled(name, width, height), radius[form])) &&
    !taken.some((other) => Math.hypot((other[0] - x) * width, (other[1] - y) * height) < 2 * radius[form]);
  return around(home, step / width, step / height).find(isFree) ?? home;
}

/** The point itself, then points on rings around it; upwards first, since names stand below the signs. */
function around([x, y]: Point, stepX: number, stepY: number): readonly Point[] {
  const points: Point[] = [[x, y]];
  for (let ring = 1; ring <= farthest; ring++) {
    for (let turn = 0; turn < directions; turn++) {
      // 0, 1, -1, 2, -2 … from the top.
      const angle = ((turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * 2 * Math.PI) / directions;
      points.push([x + Math.sin(angle) * ring * stepX, y - Math.cos(angle) * ring * stepY]);
    }
  }
  return points;
}

const scaled = ([left, top, right, bottom]: Box, width: number, height: number): Box => [
  left * width,
  top * height,
  right * width,
  bottom * height,
];

function touchesBox([x, y]: Point, [left, top, right, bottom]: Box, reach: number): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.hypot(dx, dy) < reach;
}
