import { expect } from '@open-wc/testing';
import { mergeLists } from '../../src/feeds/merge.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Normalised } from '../../src/model/normalise-list.ts';
import type { Kind } from '../../src/model/types.ts';
import { contactJson, offerJson } from '../fixtures/records.ts';

/** The sources a, b, … with these records, as one. */
async function merged<K extends Kind>(kind: K, ...sources: object[][]) {
  const lists = sources.map((records, index) => ({
    source: 'abc'[index] as string,
    list: normalise(kind, { [kind]: records }) as Normalised<K>,
  }));
  const { dataset, problems } = await mergeLists(kind, lists);
  return {
    ids: dataset.records.map(({ id }) => id),
    told: problems.map(({ source, path, reason, value }) => [source, path, reason, value].join(' ')),
  };
}

describe('mergeLists', () => {
  it('of the same id the first source has its record, and which one is told', async () => {
    const { ids, told } = await merged('offers', [offerJson()], [offerJson({ name: { de: 'Anders' } })]);
    expect(ids).to.deep.equal(['sprachcafe']);
    expect(told).to.deep.equal(['b sprachcafe in-two-sources a']);
  });

  const place = (name: string) => ({ name, lonLat: null, precision: 'town' });
  const same: readonly (readonly [string, Kind, object, object, boolean])[] = [
    ['name in another spelling', 'offers', {}, { name: { de: 'SPRACHCAFE' } }, true],
    ['another name', 'offers', {}, { name: { de: 'Lesekreis' } }, false],
    ['another district', 'offers', {}, { district: '16070' }, false],
    ['a district by its key of today', 'offers', { district: '16056' }, { district: '16063' }, true],
    ['another town', 'offers', { place: place('Arnstadt') }, { place: place('Ilmenau') }, false],
    ['the town as an address', 'offers', { place: place('Jena') }, { address: { town: 'Jena' } }, true],
    ['another organisation', 'offers', { organisation: 'Verein A' }, { organisation: 'Verein B' }, false],
    ['an organisation that only one tells', 'offers', { organisation: 'Verein A' }, {}, true],
    [
      'another street',
      'offers',
      { address: { town: 'Jena', street: 'Am Markt 1' } },
      { address: { town: 'Jena', street: 'Am Anger 2' } },
      false,
    ],
    ['the same office', 'contacts', {}, { phone: '03641 490' }, true],
    ['another function', 'contacts', {}, { function: { de: 'Ansprechstelle' } }, false],
  ];
  for (const [what, kind, one, other, isSame] of same) {
    it(`${isSame ? 'joins' : 'keeps apart'}: ${what}`, async () => {
      const json = kind === 'offers' ? offerJson : contactJson;
      const { ids } = await merged(kind, [json({ id: 'a', ...one })], [json({ id: 'b', ...other })]);
      expect(ids).to.deep.equal(isSame ? ['a'] : ['a', 'b']);
    });
  }

  it('leaves what one source says twice, and tells whose problems are whose', async () => {
    const { ids, told } = await merged(
      'offers',
      [offerJson({ id: 'a' }), offerJson({ id: 'b' })],
      [offerJson({ district: '1' })],
    );
    expect(ids).to.deep.equal(['a', 'b']);
    expect(told).to.deep.equal(['b offers[0].district unknown-district 1']);
  });
});
