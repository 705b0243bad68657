import { expect } from '@open-wc/testing';
import { terms as answer } from '../../src/i18n/de/answer.ts';
import { terms as de } from '../../src/i18n/de/interface.ts';
import { diagnosticTerms } from '../../src/i18n/diagnostics.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { problemReasons, topicIds } from '../../src/model/types.ts';

/** Every fixed text below a table of terms, with its path. */
function texts(terms: object, path = ''): [string, string][] {
  return Object.entries(terms).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' && value !== null ? texts(value as object, `${path}${key}.`) : [];
  });
}

describe('de', () => {
  it('has no empty text and no stray space', () => {
    expect(texts(de)).to.not.be.empty;
    for (const [path, text] of texts(de)) {
      expect(text, path).to.not.equal('');
      expect(text, path).to.equal(text.trim());
      expect(text, path).to.not.match(/ {2}|undefined|\[object/);
    }
  });

  it('is German, from left to right', () => {
    expect(interfaceTerms('de')).to.include({ ...de, lang: 'de', dir: 'ltr' });
  });

  const counts = [
    ['storyCount', 0, '0 Erfolgsgeschichten'],
    ['storyCount', 1, '1 Erfolgsgeschichte'],
    ['storyCount', 2, '2 Erfolgsgeschichten'],
    ['storyCount', 11, '11 Erfolgsgeschichten'],
    ['storyCount', 21, '21 Erfolgsgeschichten'],
    ['offerCount', 0, '0 Angebote'],
    ['offerCount', 1, '1 Angebot'],
    ['offerCount', 2, '2 Angebote'],
    ['contactCount', 0, '0 Anlaufstellen'],
    ['contactCount', 1, '1 Anlaufstelle'],
    ['contactCount', 2, '2 Anlaufstellen'],
  ] as const;
  for (const [term, count, expected] of counts) {
    it(`${term}(${count}) is "${expected}"`, () => expect(de[term](count)).to.equal(expected));
  }

  it('says one problem and several', () => {
    expect(diagnosticTerms('de').problems(1)).to.match(/^Ein Eintrag ist /);
    expect(diagnosticTerms('de').problems(2)).to.match(/^2 Einträge sind /);
    expect(diagnosticTerms('de').problems(0)).to.match(/^0 Einträge sind /);
  });

  it('names every reason of a problem and every topic differently', () => {
    for (const all of [
      problemReasons.map((reason) => diagnosticTerms('de').problem(reason)),
      topicIds.map((id) => de.topics[id]),
    ]) {
      for (const text of all) expect(text).to.be.a('string').and.to.not.equal('');
      expect(new Set(all).size).to.equal(all.length);
    }
  });

  it('has exactly the topics of the model', () => {
    expect(Object.keys(de.topics)).to.deep.equal([...topicIds]);
  });

  it('names what failed in every failure to load', () => {
    const all = (['network', 'status', 'json', 'shape'] as const).map((kind) => de.failure(kind, 'Angebote'));
    for (const text of all) expect(text).to.match(/^Angebote: \S.*\.$/);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('puts in what it is given', () => {
    expect(de.mapName(22, 'today')).to.include('22').and.to.not.include('2019');
    expect(de.mapName(23, '2019')).to.include('23').and.to.include('2019');
    expect(de.selected('Jena')).to.include('Jena');
    expect(diagnosticTerms('de').unknownDistrict('99999')).to.include('99999');
    expect(diagnosticTerms('de').unknownStory('x-y')).to.include('x-y');
    expect(de.contactsIn('Jena')).to.include('Jena');
    expect(de.showMore(7)).to.include('7');
    expect(de.asOf('2019')).to.include('2019');
  });

  it('says where a story is from', () => {
    expect(answer.storiesOf('Landkreis', 1)).to.equal('Geschichte aus dem Landkreis');
    expect(answer.storiesOf('Kreisfreie Stadt', 2)).to.equal('2 Geschichten aus der Stadt');
  });
});
