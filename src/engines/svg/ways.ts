/** Where keys lead from a district: arrows to the neighbour, Home and End to the first and the last. */
import { districtTowards, type Direction } from '../../geo/neighbours.ts';
import type { DrawnDistrict, Scene } from './scene.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Moves the focus in the drawing `map`; it stays where no district lies in that direction. */
export function follow(key: string, { shape }: DrawnDistrict, map: Element, { drawn, shapes }: Scene): void {
  const shown = drawn.map((each) => each.shape);
  const direction = directions[key];
  const ags = direction
    ? districtTowards(shape, direction, shown, shapes)
    : shown[key === 'Home' ? 0 : shown.length - 1]?.ags;
  if (ags) map.querySelector<SVGElement>(`[data-ags="${ags}"]`)?.focus();
}
