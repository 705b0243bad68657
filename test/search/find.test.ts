import { expect } from '@open-wc/testing';
import { districtName, districtsOf } from '../../src/data/boundaries.ts';
import { loadGazetteer } from '../../src/data/load-gazetteer.ts';
import type { Frame } from '../../src/model/types.ts';
import { find, type Hit } from '../../src/search/find.ts';
import { createGazetteer, type Gazetteer } from '../../src/search/gazetteer.ts';

const said = ({ name, ags }: Hit) => (name === districtName(ags) ? name : `${name}, ${districtName(ags)}`);

describe('find', () => {
  const gazetteers = new Map<Frame, Gazetteer>();
  const search = (query: string, frame: Frame = 'today') => find(query, gazetteers.get(frame)!);
  const first = (query: string, frame?: Frame) => search(query, frame).hits.map(said)[0];
  const all = (query: string) => search(query).hits.map(said);

  before(async () => {
    const file = await loadGazetteer();
    for (const frame of ['today', '2019'] as const) {
      gazetteers.set(frame, createGazetteer(file, districtsOf(frame), frame));
    }
  });

  const leadsTo: readonly (readonly [string, string])[] = [
    ['Nordhausen', 'Nordhausen'],
    ['nord', 'Nordhausen'],
    ['Weißensee', 'Weißensee, Sömmerda'],
    ['weissensee', 'Weißensee, Sömmerda'],
    ['Mühlhausen', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    ['muehlhausen', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    ['Muhlhausen', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    ['MÜHLH', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    // Too short for a typing error.
    ['Mueh', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    ['Muh', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    ['Roem', 'Römhild, Hildburghausen'],
    ['St. Kilian', 'Sankt Kilian, Hildburghausen'],
    ['sankt kil', 'Sankt Kilian, Hildburghausen'],
    ['langensalza', 'Bad Langensalza, Unstrut-Hainich-Kreis'],
    ['Bad Langensalza', 'Bad Langensalza, Unstrut-Hainich-Kreis'],
    ['Bad Tabarz', 'Tabarz, Gotha'],
    ['Heiligenstadt', 'Heilbad Heiligenstadt, Eichsfeld'],
    ['ilmkreis', 'Ilm-Kreis'],
    ['ilm kreis', 'Ilm-Kreis'],
    ['Landkreis Gotha', 'Gotha'],
    ['mehlis', 'Zella-Mehlis, Schmalkalden-Meiningen'],
    ['Saalfeld', 'Saalfeld/Saale, Saalfeld-Rudolstadt'],
    ['Waltershausen', 'Waltershausen, Gotha'],
    ['Köckritz', 'Köckritz (Harth-Pöllnitz), Greiz'],
    ['Struth', 'Struth, Eichsfeld'],
    ['Hallungen', 'Hallungen, Unstrut-Hainich-Kreis'],
    ['Эрфурт', 'Erfurt'],
    ['إرفورت', 'Erfurt'],
    ['ارفورت', 'Erfurt'],
    ['Єна', 'Jena'],
    ['99734', 'Nordhausen'],
    ['٩٩٧٣٤', 'Nordhausen'],
    ['99631', '99631, Sömmerda'],
    ['Markt 1, 99734 Nordhausen', 'Nordhausen'],
    ['D-99734', 'Nordhausen'],
    ['07751 Bucha', 'Bucha, Saale-Holzland-Kreis'],
    // A quarter, a street or the state that no list of ours knows.
    ['Erfurt Nord', 'Erfurt'],
    ['Jena-Lobeda', 'Jena'],
    ['Mühlhausen/Thür.', 'Mühlhausen, Unstrut-Hainich-Kreis'],
    ['Rudolstadt-Schwarza', 'Rudolstadt, Saalfeld-Rudolstadt'],
    ['Goethestraße 12, Bad Langensalza', 'Bad Langensalza, Unstrut-Hainich-Kreis'],
  ];
  for (const [query, place] of leadsTo) {
    it(`“${query}” leads to ${place}`, () => expect(first(query)).to.equal(place));
  }

  it('finds with one letter wrong, missing, too many or swapped, from five letters on', () => {
    for (const query of ['Eisenech', 'Eisnach', 'Eisennach', 'Eisneach']) {
      expect(first(query), query).to.equal('Eisenach, Wartburgkreis');
    }
    expect(all('Gxra')).to.deep.equal([]);
    expect(all('Eisxnxch')).to.deep.equal([]);
  });

  it('takes no error for what is written well', () => {
    expect(all('Gotha').some((hit) => hit.startsWith('Rotha'))).to.equal(false);
    expect(all('Arnstadt')).to.deep.equal(['Arnstadt, Ilm-Kreis']);
    // Not Barchfeld, nor Ballstädt and Bellstedt.
    expect(all('Bachfeld')).to.deep.equal(['Bachfeld, Sonneberg']);
    expect(all('Ballstedt')).to.deep.equal(['Ballstedt, Weimarer Land']);
  });

  it('puts what is called so before what begins so, and that before what contains it; districts before towns before villages', () => {
    const hits = all('weimar');
    expect(hits.slice(0, 2)).to.deep.equal(['Weimar', 'Weimarer Land']);
    expect(all('greiz')[0]).to.equal('Greiz');
    const ilm = all('ilm');
    expect(ilm[0]).to.equal('Ilm-Kreis');
    expect(ilm.indexOf('Ilmenau, Ilm-Kreis')).to.be.greaterThan(0);
    const mohls = all('mohlsdorf');
    expect(mohls).to.deep.equal(['Mohlsdorf, Greiz', 'Mohlsdorf-Teichwolframsdorf, Greiz']);
  });

  it('takes a town and the district of its name as one, with the point of the town', () => {
    expect(all('Sömmerda')).to.deep.equal(['Sömmerda']);
    expect(search('Sömmerda').hits[0]?.lonLat).not.to.equal(null);
    expect(search('Ilm-Kreis').hits[0]?.lonLat).to.equal(null);
  });

  const inSeveral: readonly (readonly [string, readonly string[]])[] = [
    ['Bucha', ['Saale-Holzland-Kreis', 'Saale-Orla-Kreis']],
    ['Lehesten', ['Saale-Holzland-Kreis', 'Saalfeld-Rudolstadt']],
    ['Rohrbach', ['Saalfeld-Rudolstadt', 'Weimarer Land']],
    ['Westhausen', ['Gotha', 'Hildburghausen']],
    ['Schmiedefeld', ['Saalfeld-Rudolstadt', 'Suhl']],
    ['Neundorf', ['Greiz', 'Saale-Orla-Kreis']],
    ['Anrode', ['Eichsfeld', 'Unstrut-Hainich-Kreis']],
    ['36452', ['Schmalkalden-Meiningen', 'Wartburgkreis']],
    ['37355', ['Eichsfeld', 'Kyffhäuserkreis']],
    ['98530', ['Hildburghausen', 'Schmalkalden-Meiningen']],
    ['98559', ['Schmalkalden-Meiningen', 'Suhl']],
    ['98711', ['Ilm-Kreis', 'Suhl']],
    ['98739', ['Saalfeld-Rudolstadt', 'Sonneberg']],
    ['98746', ['Saalfeld-Rudolstadt', 'Sonneberg']],
    ['99102', ['Ilm-Kreis', 'Weimarer Land']],
    ['99198', ['Sömmerda', 'Weimarer Land']],
    ['99330', ['Gotha', 'Ilm-Kreis']],
    ['99958', ['Gotha', 'Unstrut-Hainich-Kreis']],
    ['06578', ['Kyffhäuserkreis', 'Sömmerda']],
    ['07554', ['Gera', 'Greiz']],
    ['07557', ['Gera', 'Greiz']],
    ['07751', ['Jena', 'Saale-Holzland-Kreis']],
    ['99428', ['Weimar', 'Weimarer Land']],
  ];
  for (const [query, districts] of inSeveral) {
    it(`asks in which district ${query} is`, () => {
      const { hits, isQuestion } = search(query);
      expect(isQuestion).to.equal(true);
      const known = hits.map(({ ags }) => districtName(ags));
      expect(known.filter((name) => districts.includes(name))).to.include.members([...districts]);
    });
  }

  it('says with a postal code which places have it, and offers a district once', () => {
    const { hits } = search('99958');
    expect(hits.map(({ name, more }) => `${name} ${more}`)).to.deep.equal(['Großvargula 99958', 'Tonna 99958']);
    const [shared, ...others] = search('98553').hits;
    expect(others).to.deep.equal([]);
    expect(shared?.name).to.equal('98553');
    expect(shared?.more).to.contain('Schleusingen');
    expect(shared?.lonLat).not.to.equal(null);
  });

  it('offers the postal codes that begin so, and decides for none of them', () => {
    for (const start of ['9', '99', '9997']) {
      const { hits, isQuestion } = search(start);
      expect(hits.length, start).to.be.greaterThan(1);
      expect(isQuestion, start).to.equal(true);
    }
  });

  it('knows where Eisenach and the villages that moved were in 2019', () => {
    expect(first('Eisenach', '2019')).to.equal('Eisenach');
    expect(search('Eisenach').hits[0]?.ags).to.equal('16063');
    expect(search('Eisenach', '2019').hits[0]?.ags).to.equal('16056');
    expect(search('Hüpstedt', '2019').hits[0]?.ags).to.equal('16064');
    expect(search('Hallungen', '2019').hits[0]?.ags).to.equal('16063');
  });

  it('finds nothing, and harms nobody, for what is no place', () => {
    const nothing = [
      '',
      '   ',
      '<script>alert(1)</script>',
      '?',
      '10115',
      '10115 Berlin',
      '123456',
      'x'.repeat(10_000),
    ];
    for (const query of [...nothing, 'ß'.repeat(5000), '9'.repeat(10_000), 'xy '.repeat(5000), '\u0000', '(((']) {
      expect(search(query).hits, query.slice(0, 20)).to.deep.equal([]);
    }
  });

  it('never has more than eight suggestions, each in a district that there is', () => {
    const known = districtsOf('today').map(({ ags }) => ags);
    for (const query of 'abcdefghijklmnopqrstuvwxyz'.split('').concat('99', '0', '07', 'hausen', 'dorf')) {
      const { hits } = search(query);
      expect(hits.length, query).to.be.lessThan(9);
      for (const { ags } of hits) expect(known).to.include(ags);
    }
  });

  it('finds every place by its full name, among others of that name', () => {
    const { entries } = gazetteers.get('today')!;
    const lost = entries.filter(({ name, ags }) => !all(name).includes(said({ name, ags, more: '', lonLat: null })));
    expect(lost.map(({ name }) => name)).to.deep.equal([]);
  });
});
