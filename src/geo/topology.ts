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
