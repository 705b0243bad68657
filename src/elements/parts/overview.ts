import { objectNames, topology } from '../../data/boundaries.ts';
import { createDrawing, type Drawing } from '../../geo/drawing.ts';
import type { Frame } from '../../model/types.ts';

const drawings = new Map<Frame, Drawing>();

/** The overview of all districts in one frame, projected once per page. */
export function overview(frame: Frame): Drawing {
  const known = drawings.get(frame);
  if (known) return known;
  const drawing = createDrawing(topology, objectNames[frame]);
  drawings.set(frame, drawing);
  return drawing;
}
