import type { Shape } from '../../geo/drawing.ts';
import { fitRatio, unite, type Box } from '../../geo/mercator.ts';

/** Width by height of the map, so that its space can be reserved before anything is loaded. */
export const mapRatio = 1.2;
const margin = 0.015;

/** What the map shows of the drawing, in drawing units: the shapes with a margin. */
export function frameOf(shapes: readonly Shape[]): Box {
  return fitRatio(unite(shapes.map(({ box }) => box)), mapRatio, margin);
}

/** A box as SVG wants it. */
export const viewBox = ([minX, minY, maxX, maxY]: Box) => `${minX} ${minY} ${maxX - minX} ${maxY - minY}`;
