/** Where keys lead from a district: arrows to the neighbour, Home and End to the first and the last, letters to a name. */
import { districtTowards, type Direction } from '../../geo/neighbours.ts';
import type { DrawnDistrict, Scene } from './scene.ts';
import { typeAhead } from './type-ahead.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Moves the focus in the drawing `map`; it stays where no district lies in that direction, or has that name. */
export function follow(event: KeyboardEvent, { shape }: DrawnDistrict, map: Element, { drawn, shapes }: Scene): void {
  const { key } = event;
  const shown = drawn.map((each) => each.shape);
  const direction = directions[key];
  const ags = direction
    ? districtTowards(shape, direction, shown, shapes)
    : key === 'Home'
      ? shown[0]?.ags
      : key === 'End'
        ? shown[shown.length - 1]?.ags
        : typeAhead(event, shape, map, shown);
  if (ags) map.querySelector<SVGElement>(`[data-ags="${ags}"]`)?.focus();
}
