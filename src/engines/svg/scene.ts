import type { Drawing, Shape } from '../../geo/drawing.ts';
import { fitRatio, unite, type Box, type Point } from '../../geo/mercator.ts';
import { placeNames, type Name } from '../../geo/names.ts';
import type { DistrictView, MapView, PointView } from '../../store/view.ts';

/** Width by height of the map, so that its space can be reserved before anything is loaded. */
export const mapRatio = 1.2;
const margin = 0.015;

/** A district of the view with its shape. */
export interface DrawnDistrict {
  readonly district: DistrictView;
  readonly shape: Shape;
}

/** The view, placed: everything the SVG template draws. Drawing units throughout. */
export interface Scene {
  readonly box: Box;
  readonly drawn: readonly DrawnDistrict[];
  readonly points: readonly { readonly point: PointView; readonly at: Point }[];
  readonly names: readonly Name[];
}

/** Keeps the last result for unchanged inputs, since hovering and selecting leave places and names as they are. */
function remembered<A extends readonly unknown[], R>(compute: (...args: A) => R, key: (...args: A) => string) {
  let lastKey: string | null = null;
  let last: R;
  return (...args: A): R => {
    const now = key(...args);
    if (now !== lastKey) [last, lastKey] = [compute(...args), now];
    return last;
  };
}

/** One per map: makes scenes of views. */
export function createStage(): (drawing: Drawing, view: MapView) => Scene {
  const names = remembered(
    (shapes: readonly Shape[], badges: readonly Point[], box: Box) => placeNames(shapes, badges, box),
    (shapes, badges, box) => [shapes.map(({ path, ags }) => ags + path.length), badges, box].join(';'),
  );
  return (drawing, view) => {
    const drawn = view.districts.flatMap((district): DrawnDistrict[] => {
      const shape = drawing.shapes.find(({ ags }) => ags === district.ags);
      return shape ? [{ district, shape }] : [];
    });
    const shapes = drawn.map(({ shape }) => shape);
    const box = fitRatio(shapes.length > 0 ? unite(shapes.map((shape) => shape.box)) : drawing.box, mapRatio, margin);
    const points = view.points.map((point) => ({ point, at: drawing.project(point.lonLat) }));
    return {
      box,
      drawn,
      points,
      names: names(
        shapes,
        points.map(({ at }) => at),
        box,
      ),
    };
  };
}
