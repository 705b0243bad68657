/** Names where the map shows a part of the state: comes only there. */
import type { Drawing } from '../../geo/drawing.ts';
import type { Names } from '../../geo/names.ts';
import { placeNames } from '../../geo/place-names.ts';
import type { MapView } from '../../store/view.ts';
import { frameOf } from './frame.ts';

const known = new WeakMap<Drawing, Map<string, Names>>();

/** The names of the view's districts; worked out once for the same districts with the same stories. */
export function scopeNames(drawing: Drawing, { districts, points }: MapView): Names {
  const shapes = drawing.shapes.filter(({ ags }) => districts.some((district) => district.ags === ags));
  const signs = points.map(({ district: ags, lonLat }) => ({ ags, at: drawing.project(lonLat) }));
  const key = [shapes.map(({ ags }) => ags), signs.map(({ ags, at }) => [ags, ...at])].join(';');
  const ofDrawing = known.get(drawing) ?? new Map<string, Names>();
  known.set(drawing, ofDrawing);
  const names =
    ofDrawing.get(key) ??
    placeNames({ shapes, box: frameOf(drawing, shapes), signs }, { tries: 12, hasty: true, taken: null });
  ofDrawing.set(key, names);
  return names;
}
