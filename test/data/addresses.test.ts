import { expect } from '@open-wc/testing';
import { bundledAddress, detailsAddress } from '../../src/data/addresses.ts';
import { kinds } from '../../src/model/types.ts';

describe('bundledAddress', () => {
  const table = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['de-simple', 'de-simple'],
    ['de-SIMPLE', 'de-simple'],
    ['fa', 'de'],
    ['', 'de'],
    ['simple', 'de'],
    ['../../x', 'de'],
  ] as const;
  for (const [lang, folder] of table) {
    for (const kind of kinds) {
      it(`${kind} in "${lang}" lie in ${folder}/`, () => {
        expect(bundledAddress(kind, lang)).to.equal(new URL(`/data/${folder}/${kind}.json`, location.href).href);
      });
    }
  }
});

describe('detailsAddress', () => {
  const list = 'https://example.org/data/de/stories.json';
  const table = [
    ['story/{id}.json', list, 'jena', 'https://example.org/data/de/story/jena.json'],
    ['../offers.json', list, 'jena', 'https://example.org/data/offers.json'],
    ['/complete/{id}', list, 'jena', 'https://example.org/complete/jena'],
    ['?id={id}', list, 'a', 'https://example.org/data/de/stories.json?id=a'],
    ['https://other.example/{id}', list, 'a', 'https://other.example/a'],
    // Whatever an id holds, it stays one step of the path.
    ['story/{id}.json', list, 'a/b', 'https://example.org/data/de/story/a%2Fb.json'],
    ['story/{id}', list, '../../x', 'https://example.org/data/de/story/..%2F..%2Fx'],
    ['story/{id}.json', list, 'a?b#c', 'https://example.org/data/de/story/a%3Fb%23c.json'],
    ['story/{id}.json', list, '{id}', 'https://example.org/data/de/story/%7Bid%7D.json'],
    ['story/{id}.json', list, '$&', 'https://example.org/data/de/story/%24%26.json'],
    ['story/{id}.json', list, 'sömmerda', 'https://example.org/data/de/story/s%C3%B6mmerda.json'],
  ] as const;
  for (const [template, address, id, expected] of table) {
    it(`${template} of ${id} is ${expected}`, () => {
      expect(detailsAddress(template, address, id)).to.equal(expected);
    });
  }
});
