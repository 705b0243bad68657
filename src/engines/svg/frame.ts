import type { Drawing, Shape } from '../../geo/drawing.ts';
import { fitRatio, unite, type Box } from '../../geo/mercator.ts';
import { mapMargin, mapRatio } from '../../geo/map-forms.ts';

export { mapRatio };

/** What the map shows of the drawing, in drawing units: the shapes with a margin; without any, the whole. */
export function frameOf(drawing: Drawing, shapes: readonly Shape[]): Box {
  const { length } = shapes;
  const isWhole = length === 0 || length === drawing.shapes.length;
  return fitRatio(isWhole ? drawing.box : unite(shapes.map(({ box }) => box)), mapRatio, mapMargin);
}

/** A box as SVG wants it. */
export const viewBox = ([minX, minY, maxX, maxY]: Box) => `${minX} ${minY} ${maxX - minX} ${maxY - minY}`;
