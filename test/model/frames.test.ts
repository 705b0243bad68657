import { expect } from '@open-wc/testing';
import { inFrame, isAgs } from '../../src/model/frames.ts';
import { frames } from '../fixtures/boundaries.ts';

const keysOf = (object: string) => {
  const found = frames.find((frame) => frame.object === object);
  return (found?.topology.objects[object]?.geometries ?? []).map(({ properties }) => properties.ags);
};

describe('isAgs', () => {
  it('takes exactly the keys of the boundary file of 2019', () => {
    const all = [...Array(1000).keys()].map((number) => `16${String(number).padStart(3, '0')}`);
    expect(all.filter(isAgs)).to.have.members(keysOf('f2019'));
  });

  for (const value of [
    '',
    '1607',
    '160700',
    '16070 ',
    ' 16070',
    '16070\n',
    '06070',
    '14521',
    16070,
    null,
    undefined,
    ['16070'],
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(isAgs(value)).to.equal(false));
  }
});

describe('inFrame', () => {
  it('means Eisenach by 16056 in 2019 and the Wartburgkreis today', () => {
    expect(inFrame('16056', '2019')).to.equal('16056');
    expect(inFrame('16056', 'today')).to.equal('16063');
  });

  it('leaves every key of 2019 as it is in 2019, and gives a key of today for each', () => {
    for (const ags of keysOf('f2019')) {
      expect(inFrame(ags, '2019')).to.equal(ags);
      expect(keysOf('ftoday')).to.include(inFrame(ags, 'today'));
    }
  });

  it('changes nothing the second time', () => {
    for (const ags of keysOf('f2019')) {
      expect(inFrame(inFrame(ags, 'today'), 'today')).to.equal(inFrame(ags, 'today'));
    }
  });

  it('changes only Eisenach', () => {
    const changed = keysOf('f2019').filter((ags) => inFrame(ags, 'today') !== ags);
    expect(changed).to.deep.equal(['16056']);
  });
});
