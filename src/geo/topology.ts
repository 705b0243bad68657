import { mercator, type Point } from './mercator.ts';

/** The part of TopoJSON that our boundary files use: quantised arcs, polygons and multipolygons. */
export interface Topology {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] } | undefined>>;
}

/** A district of a topology. */
export interface Geometry {
  /** Rings of arc numbers; `~n` is arc n backwards. One level deeper for a `MultiPolygon`. */
  readonly arcs: readonly (readonly number[] | readonly (readonly number[])[])[];
  readonly properties: {
    readonly ags: string;
    readonly name: string;
    readonly label: readonly number[];
  };
}

/** One district: its outlines, and which arcs make them. */
export interface Outline {
  readonly properties: Geometry['properties'];
  /** Closed rings, the first point not repeated; holes are rings too (drawn with the even-odd rule). */
  readonly rings: readonly (readonly Point[])[];
  /** Numbers of the arcs, never negative. Two districts that share one are neighbours. */
  readonly arcs: readonly number[];
}

/** Arcs in Web Mercator, world 0…1. */
export function decodeArcs(topology: Topology): readonly (readonly Point[])[] {
  const [scaleX, scaleY] = topology.transform.scale as [number, number];
  const [left, bottom] = topology.transform.translate as [number, number];
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((delta) => {
      x += delta[0] as number;
      y += delta[1] as number;
      return mercator([x * scaleX + left, y * scaleY + bottom]);
    });
  });
}

/** The outlines of one object of the topology, in the order of the file. */
export function outlines(
  topology: Topology,
  arcs: readonly (readonly Point[])[],
  objectName: string,
): readonly Outline[] {
  return (topology.objects[objectName]?.geometries ?? []).map((geometry) => {
    const ringArcs = geometry.arcs.flatMap((part) => (isRing(part) ? [part] : part));
    return {
      properties: geometry.properties,
      rings: ringArcs.map((ring) => ring.flatMap((number) => stretch(arcs, number))),
      arcs: ringArcs.flat().map((number) => (number < 0 ? ~number : number)),
    };
  });
}

const isRing = (part: readonly number[] | readonly (readonly number[])[]): part is readonly number[] =>
  typeof part[0] === 'number';

/** An arc in its direction of travel, without its last point, which the next arc begins with. */
function stretch(arcs: readonly (readonly Point[])[], number: number): readonly Point[] {
  const arc = arcs[number < 0 ? ~number : number] ?? [];
  return number < 0 ? [...arc].reverse().slice(0, -1) : arc.slice(0, -1);
}
