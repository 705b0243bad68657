import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import { ignoredAttributes } from '../../src/elements/base/attribute-check.ts';
import api from '../public-api.json';
import { eventually, place, useWarnings } from '../helpers/elements.ts';

describe('attributes that are ignored', () => {
  const warnings = useWarnings();
  const cases: [html: string, ...ignored: string[]][] = [
    ['<thilik-map district="16070" lang="de" class="a" data-x="1" aria-label="b" thilik-check></thilik-map>'],
    ['<thilik-map distrcit="16070" no-filter></thilik-map>', 'distrcit', 'no-filter'],
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
    ['<thilik-map stale-after="nie" heading-level="h2"></thilik-map>', 'heading-level', 'stale-after'],
    ['<thilik-map stale-after="36" heading-level="2"></thilik-map>'],
    ['<thilik-map layers="stories  offers" topics="" scope="16070 16056"></thilik-map>'],
    ['<thilik-story-card variant="tiny" story="jena" topics="sport"></thilik-story-card>', 'variant', 'topics'],
  ];
  for (const [html, ...ignored] of cases) {
    it(html, () => {
      const found = ignoredAttributes(place(html)).map(({ name }) => name);
      expect(found.sort()).to.deep.equal(ignored.sort());
    });
  }

  it('are all those that take certain words, with any other word', () => {
    const taken = api.map((line) => /^<(.*)> attribute (.*) takes (.*)$/.exec(line)).filter((match) => match !== null);
    expect(taken.length).to.be.greaterThan(20);
    // A street map has any address.
    for (const [line, tag, name, word] of taken.filter(([, , attribute]) => attribute !== 'basemap')) {
      const ignored = (value: string) => ignoredAttributes(place(`<${tag} ${name}="${value}"></${tag}>`));
      expect(ignored(word!), line).to.deep.equal([]);
      const [found] = ignored('nonsense');
      expect(found?.name, line).to.equal(name);
      expect(found?.known.split(', '), line).to.include(word);
    }
  });

  it('are named on the console, with tag and attribute', async () => {
    const map = place('<thilik-map distrcit="16070" boundaries="1848"></thilik-map>');
    await eventually(map, () => warnings.some((line) => line.includes('boundaries="1848"')));
    expect(warnings.join('\n')).to.include('<thilik-map> has no attribute distrcit');
    expect(warnings.join('\n')).to.include('known: today, 2019');
  });
});
