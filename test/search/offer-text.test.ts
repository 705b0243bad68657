import { expect } from '@open-wc/testing';
import { normalise } from '../../src/model/normalise.ts';
import type { Offer } from '../../src/model/types.ts';
import { createOfferSearch } from '../../src/search/offer-text.ts';
import { offerJson } from '../fixtures/records.ts';

const offer = normalise('offers', {
  offers: [
    offerJson({
      name: { de: 'Café für Mütter', en: 'Mothers’ café', ar: 'مقهى الأمهات' },
      organisation: 'Träger e. V.',
      audience: [{ de: 'Großeltern' }],
      address: { street: 'Sankt-Peter-Straße 1', town: 'Mühlhausen' },
    }),
  ],
})?.dataset.records[0] as Offer;

describe('the search in offers', () => {
  const { find } = createOfferSearch(() => ['Beratung und Streetwork']);

  const found: readonly (readonly [string, string])[] = [
    ['Mütter', 'as it is written'],
    ['muetter', 'umlauts spelled out'],
    ['MUTTER', 'and left out'],
    ['grosseltern', 'ß'],
    ['St. Peter Strasse', 'an abbreviation'],
    ['mothers cafe', 'words of another language than German'],
    ['cafe grosselt', 'words of several fields'],
    ['الأمهات', 'another script'],
    ['الامهات', 'its letters without marks'],
    ['streetwork', 'what is shown beside'],
    ['e.V.', 'points'],
  ];
  for (const [query, what] of found) {
    it(`finds ${what}: ${query}`, () => expect(find(query, [offer])).to.deep.equal(Uint8Array.of(1)));
  }

  it('wants every word', () => expect(find('café väter', [offer])).to.deep.equal(Uint8Array.of(0)));

  const harmless = ['x'.repeat(10_000), 'zu '.repeat(5000), '\u0301\u0301\u0301', '!?…', '\u202e', '(.*)+$', '\ud800'];
  for (const query of harmless) {
    it(`takes ${JSON.stringify(query.slice(0, 12))} without harm`, () =>
      expect(find(query, [offer])).to.deep.equal(Uint8Array.of(0)));
  }

  it('letter by letter finds what it finds at once, whatever was typed or searched before', () => {
    const others = ['cafe', 'cafe kurs', 'kurs', 'cafetreff'].map((name) => ({ ...offer, name: { de: name } }));
    const typed = ['c', 'cafe', 'cafe k', 'cafe kurs', 'cafe k', 'kurs', 'urs', 'cafet', 'cafe', 'f', ''];
    const strokes = [...typed, ...typed].map((query, at) => [query, at % 3 ? others : others.slice(1)] as const);
    const fresh = ([query, among]: (typeof strokes)[number]) => createOfferSearch(() => []).find(query, among);
    const search = createOfferSearch(() => []);
    expect(strokes.map((stroke) => search.find(...stroke))).to.deep.equal(strokes.map(fresh));
  });
});
