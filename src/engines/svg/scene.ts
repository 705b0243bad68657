import type { Drawing, Shape } from '../../geo/drawing.ts';
import type { Box, Point } from '../../geo/mercator.ts';
import { placeNames, type Name } from '../../geo/names.ts';
import type { DistrictView, MapView, PointView } from '../../store/view.ts';
import { frameOf } from './frame.ts';

/** A district of the view with its shape. */
export interface DrawnDistrict {
  readonly district: DistrictView;
  readonly shape: Shape;
}

/** The view, placed: everything the SVG template draws. Drawing units throughout. */
export interface Scene {
  /** All districts of the frame, also those that are not drawn. */
  readonly shapes: readonly Shape[];
  readonly box: Box;
  readonly drawn: readonly DrawnDistrict[];
  readonly points: readonly { readonly point: PointView; readonly at: Point }[];
  readonly names: readonly Name[];
  /** `[longitude, latitude]` in degrees to drawing units. */
  readonly project: Drawing['project'];
}

/** One per map: makes scenes of views, and keeps the names while neither districts, badges nor width change. */
export function createStage(): (drawing: Drawing, view: MapView, width: number) => Scene {
  let namesKey = '';
  let names: readonly Name[] = [];
  return (drawing, view, width) => {
    const drawn = view.districts.flatMap((district): DrawnDistrict[] => {
      const shape = drawing.shapes.find(({ ags }) => ags === district.ags);
      return shape ? [{ district, shape }] : [];
    });
    const shapes = drawn.map(({ shape }) => shape);
    const box = frameOf(drawing, shapes);
    const points = view.points.map((point) => ({ point, at: drawing.project(point.lonLat) }));
    const badges = points.map(({ at }) => at);
    const key = [width, box, badges, shapes.map(({ ags }) => ags)].join(';');
    if (key !== namesKey) {
      namesKey = key;
      names = width > 0 ? placeNames(shapes, badges, (box[2] - box[0]) / width) : [];
    }
    return { shapes: drawing.shapes, box, drawn, points, names, project: drawing.project };
  };
}
