import { expect } from '@open-wc/testing';
import contactsFile from '../../geodata/contacts.json';
import { isOffice } from '../../src/model/office.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Contact, District, Kind, RecordOf } from '../../src/model/types.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { inFrame } from '../../src/model/frames.ts';
import { searchContacts } from '../../src/store/search.ts';
import { contactsView } from '../../src/store/contacts-view.ts';
import { createMapView, mapView, recordsOf, type Records } from '../../src/store/view.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';

function make<K extends Kind>(kind: K, records: readonly object[]): readonly RecordOf[K][] {
  const result = normalise(kind, { [kind]: records });
  if (!result || result.problems.length > 0) throw new Error(JSON.stringify(result?.problems));
  return result.dataset.records;
}

const district = (ags: string, name: string, label: [number, number]): District => ({
  ags,
  name,
  type: 'Landkreis',
  label,
});
const today = [
  district('16070', 'Ilm-Kreis', [10.9, 50.75]),
  district('16053', 'Jena', [11.58, 50.93]),
  district('16063', 'Wartburgkreis', [10.2, 50.9]),
];
const of2019 = [...today, district('16056', 'Eisenach', [10.3, 50.98])];

const place = (lonLat: [number, number], precision = 'town') => ({ name: 'Ort', lonLat, precision });
const records: Records = deepFreeze({
  stories: make('stories', [
    storyJson({ id: 'zehn', number: '2.10', district: '16070', topics: ['sprache'], place: place([10.952, 50.8405]) }),
    storyJson({ id: 'zwei', number: '2.2', district: '16070', topics: ['sport'], place: place([10.952, 50.8405]) }),
    storyJson({ id: 'eins', number: '2.1', district: '16053', topics: ['sport', 'arbeit'], place: null }),
    storyJson({
      id: 'drei',
      number: '2.3',
      district: '16056',
      topics: [],
      place: place([10.3152, 50.9807], 'district'),
    }),
  ]),
  offers: make('offers', [
    offerJson({ id: 'b', district: '16070', topics: ['sport'] }),
    offerJson({ id: 'a', district: '16070', topics: ['sprache'] }),
    offerJson({ id: 'c', district: '16056', topics: [] }),
  ]),
  contacts: make('contacts', [
    contactJson({ id: 'land', kind: 'state', district: null }),
    contactJson({ id: 'frau-x', kind: 'function', district: '16070' }),
    contactJson({ id: 'amt-2', kind: 'office', district: '16070' }),
    contactJson({ id: 'amt-1', kind: 'office', district: '16070' }),
    contactJson({ id: 'eisenach', kind: 'office', district: '16056' }),
  ]),
});

const state = (change: Partial<State> = {}): State => deepFreeze({ ...initialState, ...change });
const view = (change: Partial<State> = {}) => {
  const districts = deepFreeze(change.frame === '2019' ? of2019 : today);
  return mapView(state(change), districts, records);
};
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(' ');
const inDistrict = (ags: string, change: Partial<State> = {}) => {
  const found = view(change).districts.find((one) => one.ags === ags);
  return found && { stories: ids(found.stories), offers: ids(found.offers), contacts: ids(found.contacts) };
};

describe('mapView: what a district has', () => {
  const ilmKreis = { stories: 'zwei zehn', offers: 'b a', contacts: 'amt-2 amt-1 frau-x' };
  const table: readonly [string, string, Partial<State>, object | undefined][] = [
    ['stories by number, offices first, else the order of the file', '16070', {}, ilmKreis],
    ['what is not placed in it stays out', '16053', {}, { stories: 'eins', offers: '', contacts: '' }],
    ['Eisenach today', '16063', {}, { stories: 'drei', offers: 'c', contacts: 'eisenach' }],
    ['Eisenach in 2019', '16056', { frame: '2019' }, { stories: 'drei', offers: 'c', contacts: 'eisenach' }],
    ['the Wartburgkreis in 2019', '16063', { frame: '2019' }, { stories: '', offers: '', contacts: '' }],
    ['one topic', '16070', { topics: ['sport'] }, { ...ilmKreis, stories: 'zwei', offers: 'b' }],
    ['either of two topics', '16070', { topics: ['sport', 'sprache'] }, ilmKreis],
    ['a topic that it lacks', '16070', { topics: ['wohnen'] }, { ...ilmKreis, stories: '', offers: '' }],
    [
      'records without topics, when topics are wanted',
      '16063',
      { topics: ['sport'] },
      { stories: '', offers: '', contacts: 'eisenach' },
    ],
    ['one layer', '16070', { layers: ['offers'] }, { stories: '', offers: 'b a', contacts: '' }],
    ['no layer', '16070', { layers: [] }, { stories: '', offers: '', contacts: '' }],
    ['a scope that holds it', '16070', { scope: ['16070'] }, ilmKreis],
    ['a scope that does not', '16070', { scope: ['16053'] }, undefined],
  ];
  for (const [name, ags, change, expected] of table) {
    it(name, () => expect(inDistrict(ags, change)).to.deep.equal(expected));
  }

  it('loses and doubles no story and no offer', () => {
    for (const frame of ['today', '2019'] as const) {
      const { districts } = view({ frame });
      expect(districts.flatMap(({ stories }) => stories)).to.have.members([...records.stories]);
      expect(districts.flatMap(({ offers }) => offers)).to.have.members([...records.offers]);
    }
  });
});

describe('mapView: districts', () => {
  const keys = (change: Partial<State>) => view(change).districts.map(({ ags }) => ags).join(' '); // prettier-ignore
  const table: readonly [Partial<State>, string][] = [
    [{}, '16070 16053 16063'],
    [{ scope: ['16063', '16070'] }, '16070 16063'],
    [{ scope: ['16056'] }, '16063'],
    [{ scope: ['16056'], frame: '2019' }, '16056'],
    [{ scope: ['14521'] }, ''],
  ];
  for (const [change, expected] of table) {
    it(`${JSON.stringify(change)}: ${expected || 'none'}`, () => expect(keys(change)).to.equal(expected));
  }

  const selections: readonly [Partial<State>, string | null][] = [
    [{}, null],
    [{ district: '16070' }, '16070'],
    [{ district: '16056' }, '16063'],
    [{ district: '16056', frame: '2019' }, '16056'],
    [{ district: '16070', scope: ['16053', '16063'] }, null],
    [{ scope: ['16053'] }, '16053'],
    [{ district: '16070', scope: ['16053'] }, '16053'],
    [{ district: '99999' }, null],
  ];
  for (const [change, expected] of selections) {
    it(`${JSON.stringify(change)}: ${expected ?? 'nothing'} is selected`, () => {
      const { selected, districts } = view(change);
      expect(selected?.ags ?? null).to.equal(expected);
      expect(districts.filter((one) => one.selected)).to.deep.equal(selected ? [selected] : []);
    });
  }

  it('marks only the pointed district', () => {
    expect(view({ pointed: '16053' }).districts.filter(({ pointed }) => pointed).map(({ ags }) => ags)).to.deep.equal(['16053']); // prettier-ignore
  });

  it('keeps the name, type and label', () => {
    expect(view().districts[0]).to.deep.include(today[0] as District);
  });
});

describe('mapView: points', () => {
  const point = (id: string, change: Partial<State> = {}) => view(change).points.find((one) => one.id === id);

  it('stand at their place', () => {
    expect(point('zwei')).to.deep.include({
      lonLat: [10.952, 50.8405],
      districtWide: false,
      district: '16070',
    });
  });

  it('stand at the label when the place is unknown or the whole district', () => {
    expect(point('eins')).to.deep.include({ lonLat: [11.58, 50.93], districtWide: true });
    expect(point('drei')).to.deep.include({ lonLat: [10.2, 50.9], districtWide: true, district: '16063' });
    expect(point('drei', { frame: '2019' })).to.deep.include({ lonLat: [10.3, 50.98], district: '16056' });
  });

  it('mark only the selected story', () => {
    const selected = view({ story: 'zehn' }).points.filter((one) => one.selected);
    expect(ids(selected)).to.equal('zehn');
  });

  it('are those of the districts offered', () => {
    expect(ids(view({ scope: ['16053'] }).points)).to.equal('eins');
    expect(view({ layers: ['offers', 'contacts'] }).points).to.deep.equal([]);
  });
});

describe('recordsOf', () => {
  it('gives no records while there is no feed', () => {
    expect(recordsOf(undefined)).to.deep.equal([]);
  });
});

describe('contactsView', () => {
  const contacts = deepFreeze(
    make('contacts', [
      contactJson({ id: 'land', kind: 'state', district: null, authority: 'Ministerium' }),
      contactJson({
        id: 'w-person',
        kind: 'function',
        district: '16063',
        authority: 'Landratsamt',
        person: 'Eva Muster',
      }),
      contactJson({
        id: 'w-amt',
        district: '16063',
        authority: 'Landratsamt',
        address: { street: 'Erzberger Allee', town: 'Bad Salzungen', postcode: '36433' },
      }),
      contactJson({ id: 'jena', district: '16053', unit: { de: 'Ausländer·behörde', en: 'Immigration office' } }),
      contactJson({
        id: 'eisenach',
        district: '16056',
        authority: 'Stadt Eisenach',
        function: { de: 'Beratung', 'de-simple': 'Wir helfen' },
      }),
      contactJson({
        id: 'muehlhausen',
        district: '16064',
        authority: 'Stadt Mühlhausen',
        email: 'amt@muehlhausen.example',
        url: 'https://www.unstrut.example/',
      }),
    ]),
  );
  const names: Record<string, string> = { '16053': 'Jena', '16056': 'Eisenach', '16063': 'Wartburgkreis', '16064': 'Unstrut-Hainich-Kreis' }; // prettier-ignore
  const nameOf = (ags: string) => names[ags] ?? '';
  const rankOf = (ags: string | null) =>
    Object.values(names)
      .sort()
      .indexOf(nameOf(ags ?? ''));
  const found = (change: Partial<State>, query = '') =>
    ids(
      searchContacts(contactsView(state(change), contacts, rankOf), query, ({ district }) =>
        nameOf(inFrame(district ?? '', change.frame ?? 'today')),
      ),
    );

  const table: readonly [string, Partial<State>, string, string][] = [
    ['all, by district, offices first, the state last', {}, '', 'jena muehlhausen w-amt eisenach w-person land'],
    ['all in 2019', { frame: '2019' }, '', 'eisenach jena muehlhausen w-amt w-person land'],
    ['of the selected district, and what is for the whole state', { district: '16053' }, '', 'jena land'],
    ['of the Wartburgkreis today with Eisenach', { district: '16063' }, '', 'w-amt eisenach w-person land'],
    ['of Eisenach, which is the Wartburgkreis today', { district: '16056' }, '', 'w-amt eisenach w-person land'],
    ['of Eisenach in 2019', { district: '16056', frame: '2019' }, '', 'eisenach land'],
    ['of the scope', { scope: ['16053', '16064'] }, '', 'jena muehlhausen land'],
    ['of the selected district, whatever the scope', { scope: ['16053'], district: '16064' }, '', 'muehlhausen land'],
    ['by district name', {}, 'wartburg', 'w-amt eisenach w-person'],
    ['by authority with an umlaut', {}, 'muhlhausen', 'muehlhausen'],
    ['by authority with a spelled-out umlaut', {}, 'MUEHLHAUSEN', 'muehlhausen'],
    ['by unit, middle dots or not', {}, 'auslaenderbehoerde', 'jena'],
    ['by unit in English', {}, 'immigration', 'jena'],
    ['by task in plain language', {}, 'helfen', 'eisenach'],
    ['by person', {}, 'muster eva', 'w-person'],
    ['by street, town and postal code', {}, '36433 salzungen allee', 'w-amt'],
    ['by e-mail', {}, 'amt@', 'muehlhausen'],
    ['by address of the site', {}, 'unstrut.example', 'muehlhausen'],
    ['by words in different fields', {}, 'jena office', 'jena'],
    ['by a word and a district', { district: '16063' }, 'stadt', 'eisenach'],
    ['the state level too', {}, 'ministerium', 'land'],
    ['nothing', {}, 'gibtesnicht', ''],
  ];
  for (const [name, change, query, expected] of table) {
    it(`${name}${query && `: "${query}"`}`, () => expect(found(change, query)).to.equal(expected));
  }

  it('finds every bundled office by its authority, each of its units and its place', () => {
    const bundled = normalise('contacts', contactsFile)?.dataset.records as readonly Contact[];
    for (const contact of bundled.filter(isOffice)) {
      const queries = [contact.authority, contact.address?.town ?? '', ...Object.values(contact.unit ?? {})];
      for (const query of queries) {
        const result = searchContacts(
          contactsView(state(), bundled, () => 0),
          query,
          () => '',
        );
        expect(ids(result).split(' '), query).to.include(contact.id);
      }
    }
  });
});

describe('createMapView', () => {
  it('gives the same object for the same state and records, whatever else changes', () => {
    const picture = createMapView();
    const first = picture(state({ district: '16070' }), today, records);
    expect(picture(state({ district: '16070', query: 'Jena', agreed: 'all' }), today, { ...records })).to.equal(first);
  });

  it('works out no district anew when the reader points or selects', () => {
    const picture = createMapView();
    const one = state();
    const before = picture(one, today, records).districts;
    const after = picture({ ...one, pointed: '16070', district: '16053', story: 'eins' }, today, records).districts;
    expect(after.map(({ pointed, selected }) => [pointed, selected])).to.deep.equal([
      [true, false],
      [false, true],
      [false, false],
    ]);
    after.forEach(({ stories, offers, contacts }, index) => {
      expect(stories).to.equal(before[index]?.stories);
      expect(offers).to.equal(before[index]?.offers);
      expect(contacts).to.equal(before[index]?.contacts);
    });
  });

  it('follows everything that decides what a district has', () => {
    const picture = createMapView();
    const changes: Partial<State>[] = [
      {},
      { topics: ['sport'] },
      { chosenTopics: ['sport'] },
      { layers: ['offers'] },
      { scope: ['16070'] },
      { frame: '2019' },
      { staleBefore: '2024-01' },
      {},
    ];
    for (const change of changes) {
      const districts = change.frame === '2019' ? of2019 : today;
      expect(picture(state(change), districts, records), JSON.stringify(change)).to.deep.equal(
        mapView(state(change), districts, records),
      );
    }
  });

  it('filters stories and offers by the topics that the reader chose', () => {
    expect(inDistrict('16070', { chosenTopics: ['sport'] })).to.deep.include({ stories: 'zwei', offers: 'b' });
  });
});
