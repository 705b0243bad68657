import type { Point } from './mercator.ts';

/**
 * Boundaries ready to draw: projected to Web Mercator and rounded to a grid whose step is the drawing unit; y runs
 * downwards. `geodata/build/grid.ts` makes it of a TopoJSON topology, whose arcs it shares.
 */
export interface Grid {
  /** North-western corner in the world of `mercator`. */
  readonly origin: Point;
  /** Length of a step in the world of `mercator`. */
  readonly step: number;
  /** Width and height in steps. */
  readonly size: Point;
  /** Lines between the places where three districts meet: a point `x, y`, then ways `dx, dy` from each to the next. */
  readonly arcs: readonly (readonly number[])[];
  readonly districts: readonly GridDistrict[];
}

export interface GridDistrict {
  readonly ags: string;
  readonly name: string;
  /** `[longitude, latitude]` in degrees of a point well inside. */
  readonly label: readonly [number, number];
  /** Closed rings of arc numbers, each beginning where the one before ends; `~n` is arc n backwards. */
  readonly rings: readonly (readonly number[])[];
}
