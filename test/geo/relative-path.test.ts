import { expect } from '@open-wc/testing';
import { overview } from '../../src/data/overview.ts';
import type { Point } from '../../src/geo/mercator.ts';
import { relativePath } from '../../src/geo/relative-path.ts';

/** The points that path data of `M`, `l` and `z` goes through. */
function pointsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      let [x = 0, y = 0] = numbers;
      const points: Point[] = [[x, y]];
      for (let i = 2; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

const rounded = (rings: readonly (readonly Point[])[]) =>
  rings.map((ring) => ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`.replace(/-(0\.0)/g, '$1')));

describe('relativePath', () => {
  it('writes ways as short as path data allows', () => {
    const ring: Point[] = [
      [0.5, 1],
      [0.9, 0.25],
      [0.9, 0.25],
      [10, -3],
    ];
    expect(relativePath([ring], 1)).to.equal('M.5 1l.4-.7 9.1-3.3z');
    expect(relativePath([[[1, 1]], []], 1)).to.equal('M1 1lz');
  });

  it('goes through the same points as the drawing, for every district', () => {
    for (const { name, rings } of overview('today').shapes) {
      expect(rounded(pointsOf(relativePath(rings, 1))), name).to.deep.equal(rounded(rings));
    }
  });
});
