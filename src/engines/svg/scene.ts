import type { Drawing, Shape } from '../../geo/drawing.ts';
import type { Box, Point } from '../../geo/mercator.ts';
import { signPlace, type Name, type Names } from '../../geo/names.ts';
import { remember } from '../../model/remember.ts';
import type { DistrictView, MapView, PointView } from '../../store/view.ts';
import { frameOf } from './frame.ts';

/** A district of the view with its shape. */
export interface DrawnDistrict {
  readonly district: DistrictView;
  readonly shape: Shape;
}

/** A story at its place on the map. */
export interface Sign {
  readonly point: PointView;
  readonly at: Point;
  /** How many signs before this one stand at the same place; they are drawn side by side. */
  readonly stack: number;
}

/** The view, placed: everything the SVG template draws. Drawing units throughout, but for names. */
export interface Scene {
  /** All districts of the frame, also those that are not drawn. */
  readonly shapes: readonly Shape[];
  readonly box: Box;
  readonly drawn: readonly DrawnDistrict[];
  /** The lines around all districts that are drawn, as SVG path data. */
  readonly borders: string;
  readonly points: readonly Sign[];
  /** The names of the districts that are drawn, in both forms; none while they are on their way. */
  readonly names: Names;
  /** `[longitude, latitude]` in degrees to drawing units. */
  readonly project: Drawing['project'];
}

const noNames: Names = { narrow: [], wide: [], spots: {} };

/** One per map: makes scenes of views. `names` may tell more districts than the view has; `null`: on their way. */
export function createStage(): (drawing: Drawing, view: MapView, names: Names | null) => Scene {
  const bordersOf = remember((drawing: Drawing, shown: string) =>
    drawing.borders(drawing.shapes.filter(({ ags }) => shown.includes(ags))),
  );
  return (drawing, view, known) => {
    const drawn = view.districts.flatMap((district): DrawnDistrict[] => {
      const shape = drawing.shapes.find(({ ags }) => ags === district.ags);
      return shape ? [{ district, shape }] : [];
    });
    const box = frameOf(
      drawing,
      drawn.map(({ shape }) => shape),
    );
    const names = known ?? noNames;
    const isDrawn = ({ ags }: Name) => drawn.some(({ shape }) => shape.ags === ags);
    return {
      shapes: drawing.shapes,
      box,
      drawn,
      borders: bordersOf(drawing, drawn.map(({ shape }) => shape.ags).join()),
      points: signsOf(view.points, drawing, box, names),
      names: { narrow: names.narrow.filter(isDrawn), wide: names.wide.filter(isDrawn), spots: names.spots },
      project: drawing.project,
    };
  };
}

function signsOf(points: readonly PointView[], { project }: Drawing, box: Box, names: Names): readonly Sign[] {
  const [left, top, width, height] = [box[0], box[1], box[2] - box[0], box[3] - box[1]];
  const counts = new Map<string, number>();
  return points.map((point) => {
    const [x, y] = project(point.lonLat);
    const place = signPlace([(x - left) / width, (y - top) / height], point.district, names);
    const stack = counts.get(place.join()) ?? 0;
    counts.set(place.join(), stack + 1);
    return { point, at: [left + place[0] * width, top + place[1] * height], stack };
  });
}
