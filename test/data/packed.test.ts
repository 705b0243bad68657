import { expect } from '@open-wc/testing';
import { packArcs } from '../../geodata/build/pack.ts';
import { unpackArcs } from '../../src/data/packed.ts';

describe('packed arcs', () => {
  const all = [...Array(7400).keys()].map((n) => n - 3700);

  it('come back as they were, every delta that fits', () => {
    const arcs = [all.map((n) => [n, 0 - n]), [[0, 0]], [[-1, 43]]];
    expect(unpackArcs(packArcs(arcs))).to.deep.equal(arcs);
  });

  it('need no escape in a string of code', () => {
    expect(packArcs([all.map((n) => [n, 0])])).to.match(/^[#-[\]-~]+$/);
  });

  it('refuse what does not fit', () => {
    expect(() => packArcs([[[3741, 0]]])).to.throw(RangeError);
  });
});
