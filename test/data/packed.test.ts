import { expect } from '@open-wc/testing';
import { packArcs, packDistricts } from '../../geodata/build/pack.ts';
import { unpackArcs, unpackDistricts } from '../../src/data/packed.ts';

describe('packed arcs', () => {
  const all = [...Array(7400).keys()].map((n) => n - 3700);

  it('come back as they were, every delta that fits', () => {
    const arcs = [all.flatMap((n) => [n, 0 - n]), [0, 0], [-1, 43]];
    expect(unpackArcs(packArcs(arcs))).to.deep.equal(arcs);
  });

  it('need no escape in a string of code', () => {
    expect(packArcs([all.flatMap((n) => [n, 0])])).to.match(/^[#-[\]-~]+$/);
  });

  it('refuse what does not fit', () => {
    expect(() => packArcs([[3741, 0]])).to.throw(RangeError);
  });
});

describe('packed districts', () => {
  it('come back by name, with the label point to a hundredth of a degree', () => {
    const rings = [[-67, 68], [3]];
    const district = (name: string) => ({ ags: '16077', name, label: [12.404, 50.958] as const, rings });
    const found = unpackDistricts(packDistricts([district('Zeulenroda'), district('Ärzte-Land')]));
    expect(found).to.deep.equal(
      ['Ärzte-Land', 'Zeulenroda'].map((name) => ({ ags: '16077', name, label: [12.4, 50.96], rings })),
    );
  });
});
