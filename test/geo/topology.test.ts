import { expect } from '@open-wc/testing';
import { mercator } from '../../src/geo/mercator.ts';
import { decodeArcs } from '../../src/geo/topology.ts';

describe('topology', () => {
  it('adds up, scales and shifts quantised arcs', () => {
    const arcs = decodeArcs({
      transform: { scale: [0.5, 0.25], translate: [10, 50] },
      arcs: [
        [[1, 0], [0, 1]], // prettier-ignore
        [[1, 1], [-1, 0], [0, -1]], // prettier-ignore
      ],
      objects: {},
    });
    expect(arcs).to.deep.equal([
      [mercator([10.5, 50]), mercator([10.5, 50.25])],
      [mercator([10.5, 50.25]), mercator([10, 50.25]), mercator([10, 50])],
    ]);
  });
});
