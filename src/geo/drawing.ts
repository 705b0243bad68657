import { boxOf, fitRatio, mercator, unite, type Box, type Point } from './mercator.ts';
import { decodeArcs, outlines, type Outline, type Topology } from './topology.ts';

/** A district ready to draw. All lengths in drawing units: Thuringia is 1000 units wide. */
export interface Shape {
  readonly ags: string;
  readonly name: string;
  /** SVG path data; to be filled with the even-odd rule. */
  readonly path: string;
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  /** A point well inside, for the name or a badge. */
  readonly label: Point;
  /** Lines of the border shared with each neighbour, by its key; worked out when first asked for. */
  readonly borders: ReadonlyMap<string, readonly (readonly Point[])[]>;
}

/** One frame of districts in drawing units. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly box: Box;
  /** The box grown to a ratio of width to height, with a margin as a share of its larger side. */
  readonly fit: (ratio: number, margin: number) => Box;
  /** `[longitude, latitude]` in degrees to drawing units. */
  readonly project: (lonLat: readonly [number, number]) => Point;
}

const unitsWide = 1000;
const round = (value: number) => Math.round(value * 10) / 10;

/** Projects a frame once, so that renderers only place what is there. */
export function createDrawing(topology: Topology, objectName: string): Drawing {
  const world = decodeArcs(topology);
  const [left, top, right] = unite(world.map(boxOf));
  const scale = unitsWide / (right - left);
  const place = (point: Point): Point => [round((point[0] - left) * scale), round((point[1] - top) * scale)];
  const project = (lonLat: readonly [number, number]) => place(mercator(lonLat));
  const arcs = world.map((arc) => arc.map(place));
  const found = outlines(topology, arcs, objectName);
  let owners: Map<number, string[]> | null = null;
  const bordersOf = ({ properties: { ags }, arcs: used }: Outline): Shape['borders'] => {
    const borders = new Map<string, (readonly Point[])[]>();
    for (const number of used) {
      const other = (owners ??= arcOwners(found)).get(number)?.find((owner) => owner !== ags);
      if (other) borders.set(other, [...(borders.get(other) ?? []), arcs[number] ?? []]);
    }
    return borders;
  };

  const shapes = found.map((outline): Shape => {
    const { properties, rings } = outline;
    let borders: Shape['borders'] | null = null;
    return {
      ags: properties.ags,
      name: properties.name,
      path: rings.map(pathOf).join(''),
      rings,
      box: unite(rings.map(boxOf)),
      label: project(properties.label as [number, number]),
      get borders() {
        return (borders ??= bordersOf(outline));
      },
    };
  });
  const box = unite(shapes.map((shape) => shape.box));
  return {
    shapes,
    box,
    fit: (ratio, margin) => fitRatio(box, ratio, margin),
    project,
  };
}

function arcOwners(found: readonly Outline[]): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  for (const { properties, arcs } of found) {
    for (const number of arcs) owners.set(number, [...(owners.get(number) ?? []), properties.ags]);
  }
  return owners;
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
