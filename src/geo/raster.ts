import type { Point } from './mercator.ts';

/** Which area lies where, in cells of two pixels. */
export interface Raster {
  /** Number of the area at a point in pixels; −1: none. */
  readonly at: (x: number, y: number) => number;
}

export const cell = 2;

/** @param areas rings in pixels, filled with the even-odd rule; lines from 0 to `height` are kept */
export function rasterOf(areas: readonly (readonly (readonly Point[])[])[], width: number, height: number): Raster {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const cells = new Int8Array(columns * rows).fill(-1);
  areas.forEach((rings, area) => {
    const crossings: number[][] = [];
    for (const ring of rings) {
      let previous = ring[ring.length - 1] as Point;
      for (const point of ring) {
        const [upper, lower] = point[1] < previous[1] ? [point, previous] : [previous, point];
        const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
        for (let row = Math.max(0, Math.ceil(upper[1] / cell - 0.5)); (row + 0.5) * cell < lower[1]; row++) {
          (crossings[row] ??= []).push(upper[0] + ((row + 0.5) * cell - upper[1]) * slope);
        }
        previous = point;
      }
    }
    crossings.slice(0, rows).forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let i = 1; i < xs.length; i += 2) {
        const [from, to] = [xs[i - 1] as number, xs[i] as number].map((x) => Math.round(x / cell)) as [number, number];
        cells.fill(area, row * columns + Math.max(0, from), row * columns + Math.min(columns, to));
      }
    });
  });
  return {
    at(x, y) {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      if (column < 0 || row < 0 || column >= columns || row >= rows) return -1;
      return cells[row * columns + column] as number;
    },
  };
}
