import { expect } from '@open-wc/testing';
import { attributeNames, attributes, forms, namesFor, propertyOf } from '../../src/contract/attributes.ts';
import { elementNames, elementOf, tags, type ElementName } from '../../src/contract/elements.ts';
import { headingLevels, readInteger, readNumber, staleMonths } from '../../src/contract/kinds.ts';
import { readRequest, type Request } from '../../src/contract/request.ts';
import { kinds } from '../../src/model/types.ts';

/** Reads attributes as an object spells them. */
function reading(element: ElementName, given: Readonly<Record<string, string>>) {
  return readRequest(element, (name) => given[name] ?? null, Object.keys(given));
}

const read = (element: ElementName, given: Readonly<Record<string, string>>) => reading(element, given).request;

describe('a request', () => {
  it('without attributes is what counts without them', () => {
    for (const element of elementNames) {
      const { request, ignored } = reading(element, {});
      expect(ignored).to.deep.equal([]);
      expect(request).to.deep.include({
        district: null,
        scope: [],
        topics: [],
        layers: kinds,
        boundaries: 'today',
        story: null,
        headingLevel: 3,
        staleAfter: 24,
        noPersons: false,
        variant: 'full',
        theme: 'auto',
        engine: 'auto',
        consent: 'click',
        reportHref: null,
        src: null,
      });
      expect(Object.keys(request)).to.deep.equal(attributeNames.map(propertyOf));
    }
  });

  const values: readonly [name: string, value: string, property: keyof Request, expected: unknown, ignored: string][] =
    [
      ['district', '16070', 'district', '16070', ''],
      ['district', ' 16070\n', 'district', '16070', ''],
      ['district', '', 'district', null, ''],
      ['district', '09162', 'district', null, '09162'],
      ['district', '16070 16051', 'district', null, '16070 16051'],
      ['scope', ' 16070  x 16056 ', 'scope', ['16070', '16056'], 'x'],
      ['topics', 'kunst sport SPRACHE', 'topics', ['sport'], 'kunst SPRACHE'],
      ['topics', '', 'topics', [], ''],
      ['layers', 'contacts stories', 'layers', ['stories', 'contacts'], ''],
      ['layers', '', 'layers', [], ''],
      ['layers', 'maps', 'layers', [], 'maps'],
      ['boundaries', '2019', 'boundaries', '2019', ''],
      ['boundaries', ' 2019', 'boundaries', 'today', '2019'],
      ['boundaries', '', 'boundaries', 'today', ''],
      ['heading-level', '2', 'headingLevel', 2, ''],
      ['heading-level', '7', 'headingLevel', 6, '7'],
      ['heading-level', 'h2', 'headingLevel', 3, 'h2'],
      ['heading-level', '', 'headingLevel', 3, ''],
      ['stale-after', '0', 'staleAfter', 0, ''],
      ['stale-after', '9999', 'staleAfter', 9999, ''],
      ['stale-after', '10000', 'staleAfter', 24, '10000'],
      ['stale-after', '-1', 'staleAfter', 24, '-1'],
      ['stale-after', 'nie', 'staleAfter', 24, 'nie'],
      ['stale-after', '', 'staleAfter', 24, ''],
      ['no-legend', '', 'noLegend', true, ''],
      ['no-legend', 'true', 'noLegend', true, ''],
      ['no-legend', 'false', 'noLegend', false, ''],
      ['offers-src', '/angebote.json', 'offersSrc', '/angebote.json', ''],
      ['offers-src', 'javascript:alert(1)', 'offersSrc', null, 'javascript:alert(1)'],
      ['basemap', 'basemapde-grau', 'basemap', 'basemapde-grau', ''],
      ['report-href', 'mailto:a@example.org?subject={id}', 'reportHref', 'mailto:a@example.org?subject={id}', ''],
      ['report-href', 'https://example.org/{id}', 'reportHref', 'https://example.org/{id}', ''],
      ['report-href', 'javascript:alert(1)', 'reportHref', null, 'javascript:alert(1)'],
      ['report-href', '/melden', 'reportHref', null, '/melden'],
      ['story', 'ilm-kreis', 'story', 'ilm-kreis', ''],
      ['story', 'ilm kreis', 'story', null, 'ilm kreis'],
    ];
  for (const [name, value, property, expected, words] of values) {
    it(`${name}="${value}" is ${JSON.stringify(expected)}${words && `, and “${words}” is ignored`}`, () => {
      const { request, ignored } = reading('map', { [name]: value });
      expect(request[property]).to.deep.equal(expected);
      expect(ignored.map((each) => each.value)).to.deep.equal(words ? [words] : []);
      for (const { known } of ignored) expect(known).not.to.equal('');
    });
  }

  it('leaves out and names what the element does not know', () => {
    const { request, ignored } = reading('offer-list', { 'no-search': '', distrcit: '16070', toString: '' });
    expect(request.noSearch).to.equal(false);
    expect(ignored).to.deep.equal([
      { name: 'no-search', value: '', known: '' },
      { name: 'distrcit', value: '', known: '' },
      { name: 'toString', value: '', known: '' },
    ]);
  });

  it('has a level of headings that is the nearest, and months only inside of their range', () => {
    const levels = ['1', '7', '2.4', 'Infinity'].map((value) => readInteger(readNumber(value), headingLevels));
    expect(levels).to.deep.equal([2, 6, 2, 6]);
    for (const months of [null, undefined, NaN, -1, Infinity]) expect(readInteger(months, staleMonths)).to.equal(24);
  });
});

describe('the table', () => {
  it('gives no form what is code or another host, and a page all of it', () => {
    for (const form of ['placeholder', 'iframe', 'shortcode', 'block'] as const) {
      expect(namesFor(form)).not.to.include('worker-url').and.not.to.include('consent');
    }
    expect(namesFor('element')).to.deep.equal(attributeNames);
    expect(forms.every((form) => namesFor(form, 'map').includes('district'))).to.equal(true);
  });

  it('has rows for known elements only', () => {
    for (const name of attributeNames) expect(elementNames).to.include.members([...attributes[name].on]);
  });

  it('finds an element by its name and by its tag', () => {
    expect(tags.map(elementOf)).to.deep.equal(elementNames);
    expect(elementNames.map(elementOf)).to.deep.equal(elementNames);
    expect(elementOf('thilik-karte')).to.equal(undefined);
    expect(read('story-card', { story: 'jena' }).story).to.equal('jena');
  });
});
