import { gridOf } from './boundaries.ts';
import { createDrawing } from '../geo/drawing.ts';
import { perFrame } from '../model/frames.ts';

/** The overview of all districts in one frame, made once per page. */
export const overview = perFrame((frame) => createDrawing(gridOf(frame)));
