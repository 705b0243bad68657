import type { Point } from '../../src/geo/mercator.ts';
import type { Grid, GridDistrict } from '../../src/geo/grid.ts';
import { decodeArcs, type Topology } from '../../src/geo/topology.ts';

/** Steps from the western to the eastern end: about a pixel each on the widest screens, so that nobody sees them. */
export const stepsWide = 2000;

/**
 * Projects a topology once and for all, so that browsers only have to add up whole numbers.
 * @param objectName the frame whose districts are wanted
 */
export function toGrid(topology: Topology, objectName: string): Grid {
  const world = decodeArcs(topology);
  const xs = world.flat().map(([x]) => x);
  const ys = world.flat().map(([, y]) => y);
  const origin: Point = [Math.min(...xs), Math.min(...ys)];
  const step = (Math.max(...xs) - origin[0]) / stepsWide;
  const place = ([x, y]: Point): Point => [Math.round((x - origin[0]) / step), Math.round((y - origin[1]) / step)];
  return {
    origin,
    step,
    size: place([Math.max(...xs), Math.max(...ys)]),
    arcs: world.map((arc) => ways(arc.map(place))),
    districts: (topology.objects[objectName]?.geometries ?? []).map(({ arcs: parts, properties }): GridDistrict => {
      const { ags, name, label } = properties;
      return { ags, name, label: [label[0] ?? 0, label[1] ?? 0], rings: parts.flatMap((part) => ringsOf(part)) };
    }),
  };
}

type Ring = readonly number[];

const ringsOf = (part: Ring | readonly Ring[]): readonly Ring[] =>
  typeof part[0] === 'number' ? [part as Ring] : (part as readonly Ring[]);

/** The first point and the ways from each to the next, without ways of no length. */
function ways(points: readonly Point[]): readonly number[] {
  return points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return index > 0 && x === fromX && y === fromY ? [] : [x - fromX, y - fromY];
  });
}
