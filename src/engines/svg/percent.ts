import type { Box, Point } from '../../geo/mercator.ts';

/** Where a point lies in the drawing, as a share of its width (axis 0) or height (axis 1). */
export function percent(at: Point, box: Box, axis: 0 | 1): string {
  const share = (at[axis] - box[axis]) / ((box[axis + 2] as number) - box[axis]);
  return `${(share * 100).toFixed(2)}%`;
}
