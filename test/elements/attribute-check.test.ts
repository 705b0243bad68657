import { expect } from '@open-wc/testing';
import '../../src/define/elements.ts';
import { idleAttributes } from '../../src/elements/parts/attribute-check.ts';
import { eventually, place, useWarnings } from '../helpers/elements.ts';

describe('attributes that are ignored', () => {
  const warnings = useWarnings();
  const cases: [html: string, ...ignored: string[]][] = [
    ['<thilik-map district="16070" lang="de" class="a" data-x="1" aria-label="b" thilik-check></thilik-map>'],
    ['<thilik-map distrcit="16070" no-search></thilik-map>', 'distrcit', 'no-search'],
    [
      '<thilik-map boundaries="1990" heading-level="7" theme="bunt"></thilik-map>',
      'boundaries',
      'heading-level',
      'theme',
    ],
    [
      '<thilik-map layers="stories maps" topics="sport kunst" scope="16070 99999"></thilik-map>',
      'layers',
      'topics',
      'scope',
    ],
    ['<thilik-map layers="stories  offers" topics="" scope="16070 16056"></thilik-map>'],
    ['<thilik-story-card variant="tiny" story="jena" topics="sport"></thilik-story-card>', 'variant', 'topics'],
  ];
  for (const [html, ...ignored] of cases) {
    it(html, () => {
      const found = idleAttributes(place(html)).map(({ name }) => name);
      expect(found.sort()).to.deep.equal(ignored.sort());
    });
  }

  it('are named on the console, with tag and attribute', async () => {
    const map = place('<thilik-map distrcit="16070" boundaries="1848"></thilik-map>');
    await eventually(map, () => warnings.some((line) => line.includes('boundaries="1848"')));
    expect(warnings.join('\n')).to.include('<thilik-map> has no attribute distrcit');
    expect(warnings.join('\n')).to.include('known: today, 2019');
  });
});
