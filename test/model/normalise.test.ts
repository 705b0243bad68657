import { expect } from '@open-wc/testing';
import { normalise } from '../../src/model/normalise.ts';
import { problemReasons, type Kind, type Problem } from '../../src/model/types.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';
import { deepFreeze } from '../fixtures/freeze.ts';

const make = { stories: storyJson, offers: offerJson, contacts: contactJson };
const allKinds = ['stories', 'offers', 'contacts'] as const;

/** Reads a file that must be one of this kind. */
function read<K extends Kind>(kind: K, ...records: unknown[]) {
  const result = normalise(kind, { version: 1, [kind]: records });
  if (!result) throw new Error(`no file of ${kind}`);
  return { records: result.dataset.records, problems: result.problems };
}
const told = (problems: readonly Problem[]) => problems.map(({ path, reason }) => `${path} ${reason}`);

const story = (change: Record<string, unknown>) => read('stories', storyJson(change));

describe('normalise: the whole', () => {
  for (const json of [null, undefined, 7, 'stories', true, [], [storyJson()], {}, { stories: null }, { stories: {} }]) {
    it(`gives null for ${JSON.stringify(json)?.slice(0, 30)}`, () => {
      expect(normalise('stories', json)).to.equal(null);
    });
  }

  it('gives null for a file of another kind', () => {
    expect(normalise('stories', { offers: [offerJson()] })).to.equal(null);
  });

  it('takes an empty list as a file without records', () => {
    expect(normalise('offers', { offers: [] })).to.deep.equal({
      dataset: { kind: 'offers', records: [], details: null },
      problems: [],
    });
  });

  for (const [given, details] of [
    ['story/{id}.json', 'story/{id}.json'],
    [undefined, null],
    [7, null],
    ['', null],
    [['a'], null],
  ]) {
    it(`takes details ${JSON.stringify(given)} as ${JSON.stringify(details)}`, () => {
      expect(normalise('stories', { stories: [], details: given })?.dataset.details).to.equal(details);
    });
  }
});

describe('normalise: minimal records', () => {
  for (const kind of allKinds) {
    it(`reads one of ${kind} without problems`, () => {
      const { records, problems } = read(kind, make[kind]());
      expect(told(problems)).to.deep.equal([]);
      expect(records.map(({ id }) => id)).to.deep.equal([make[kind]()['id']]);
    });
  }

  it('gives an offer no member for what its file does not say', () => {
    const [offer = {}] = normalise('offers', { offers: [offerJson()] })?.dataset.records ?? [];
    expect(Object.keys(offer)).to.include('name');
    expect(Object.values(offer)).not.to.include(undefined);
  });

  it('keeps what a story says', () => {
    const { records } = story({});
    expect(records[0]).to.include({ number: '2.1', district: '16070', funded: true, asOf: '2019' });
    expect(records[0]?.place).to.deep.include({ name: 'Arnstadt', lonLat: [10.952, 50.8405], precision: 'town' });
  });

  it('marks a slim story by an absent body', () => {
    expect(story({}).records[0]?.body).to.equal(null);
    expect(story({ body: { de: ['Ein Absatz.'] } }).records[0]?.body).to.deep.equal({ de: ['Ein Absatz.'] });
  });

  it('takes a plain string as German', () => {
    expect(story({ title: 'Fest' }).records[0]?.title).to.deep.equal({ de: 'Fest' });
  });

  it('needs no district for the state level', () => {
    const { records, problems } = read('contacts', contactJson({ kind: 'state', district: null }));
    expect(problems).to.deep.equal([]);
    expect(records[0]?.district).to.equal(null);
  });
});

describe('normalise: a record that cannot be used is left out and told', () => {
  const table: readonly [Kind, unknown, readonly string[]][] = [
    ['stories', 'text', ['stories[0] not-an-object']],
    ['stories', null, ['stories[0] not-an-object']],
    ['stories', [storyJson()], ['stories[0] not-an-object']],
    ['stories', storyJson({ id: undefined }), ['stories[0].id missing']],
    ['stories', storyJson({ id: 7 }), ['stories[0].id wrong-type']],
    ['stories', storyJson({ id: ' ' }), ['stories[0].id wrong-type']],
    ['stories', storyJson({ asOf: null }), ['stories[0].asOf missing']],
    ['stories', storyJson({ asOf: 2019 }), ['stories[0].asOf bad-date']],
    ['stories', storyJson({ id: null, asOf: 'x' }), ['stories[0].asOf bad-date', 'stories[0].id missing']],
    ['stories', storyJson({ title: {} }), ['stories[0].title wrong-type']],
    ['stories', storyJson({ title: ['Fest'] }), ['stories[0].title wrong-type']],
    ['stories', storyJson({ district: undefined }), ['stories[0].district missing']],
    ['stories', storyJson({ district: '99999' }), ['stories[0].district unknown-district']],
    ['stories', storyJson({ district: 16070 }), ['stories[0].district unknown-district']],
    ['offers', offerJson({ name: undefined }), ['offers[0].name missing']],
    ['offers', offerJson({ district: '14521' }), ['offers[0].district unknown-district']],
    ['offers', offerJson({ district: undefined }), ['offers[0].district missing']],
    ['contacts', contactJson({ kind: 'ministry' }), ['contacts[0].kind wrong-type']],
    ['contacts', contactJson({ authority: undefined }), ['contacts[0].authority missing']],
    ['contacts', contactJson({ district: null }), ['contacts[0].district missing']],
    ['contacts', contactJson({ district: '' }), ['contacts[0].district unknown-district']],
  ];
  for (const [kind, record, expected] of table) {
    it(expected.join(', '), () => {
      const { records, problems } = read(kind, record);
      expect(told(problems)).to.deep.equal(expected);
      expect(records).to.deep.equal([]);
    });
  }

  it('leaves out the second record of the same id', () => {
    const { records, problems } = read('stories', storyJson(), storyJson({ number: '2.9' }), storyJson({ id: 'jena' }));
    expect(told(problems)).to.deep.equal(['stories[1].id duplicate-id']);
    expect(records.map(({ id, number }) => `${id} ${number}`)).to.deep.equal(['ilm-kreis 2.1', 'jena 2.1']);
  });

  it('lets an id be taken after a record of this id was left out', () => {
    const { records, problems } = read('stories', storyJson({ district: null }), storyJson());
    expect(told(problems)).to.deep.equal(['stories[0].district missing']);
    expect(records).to.have.length(1);
  });
});

describe('normalise: a doubtful member is left out and the record stays', () => {
  const place = (change: object) => ({ place: { name: 'Arnstadt', precision: 'town', ...change } });
  const table: readonly [Kind, Record<string, unknown>, readonly string[]][] = [
    ['stories', { topics: ['sport', 'kochen'] }, ['stories[0].topics[1] unknown-topic']],
    ['stories', { topics: 'sport' }, ['stories[0].topics wrong-type']],
    ['stories', { number: 2.1 }, ['stories[0].number wrong-type']],
    ['stories', { funded: 'yes' }, ['stories[0].funded wrong-type']],
    ['stories', { body: 'Ein Absatz.' }, ['stories[0].body wrong-type']],
    ['stories', { body: { de: 'Ein Absatz.' } }, ['stories[0].body wrong-type']],
    ['stories', { place: 'Arnstadt' }, ['stories[0].place not-an-object']],
    ['stories', { place: {} }, ['stories[0].place.name missing']],
    ['stories', place({ lonLat: [50.8405, 10.952] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: [13.405, 52.52] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: [9.7, 50.9] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: [12.8, 50.9] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: [11, 50] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: [11, 51.8] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: [0, 0] }), ['stories[0].place.lonLat outside-thuringia']],
    ['stories', place({ lonLat: ['10.952', '50.8405'] }), ['stories[0].place.lonLat wrong-type']],
    ['stories', place({ lonLat: [10.952] }), ['stories[0].place.lonLat wrong-type']],
    ['stories', place({ lonLat: [] }), ['stories[0].place.lonLat wrong-type']],
    ['stories', place({ lonLat: '10.952,50.8405' }), ['stories[0].place.lonLat wrong-type']],
    ['stories', place({ lonLat: { lon: 10.952, lat: 50.8405 } }), ['stories[0].place.lonLat wrong-type']],
    ['stories', place({ precision: 'house' }), ['stories[0].place.precision wrong-type']],
    ['stories', { period: { from: '2018', to: 'today' } }, ['stories[0].period.to bad-date']],
    ['stories', { period: { from: 2018 } }, ['stories[0].period.from bad-date']],
    ['stories', { presenter: 'Frau Muster' }, ['stories[0].presenter not-an-object']],
    ['stories', { presenter: { role: 5 } }, ['stories[0].presenter.role wrong-type']],
    ['stories', { partners: [{ role: { de: 'Träger' } }] }, ['stories[0].partners[0].name missing']],
    ['stories', { partners: [{ name: 5 }] }, ['stories[0].partners[0].name wrong-type']],
    ['stories', { partners: [null] }, ['stories[0].partners[0] not-an-object']],
    ['stories', { figures: [{ value: '500', label: { de: 'Menschen' } }] }, ['stories[0].figures[0].value wrong-type']],
    ['stories', { figures: [{ value: null, label: { de: 'Menschen' } }] }, ['stories[0].figures[0].value missing']],
    ['stories', { figures: [{ value: 5 }] }, ['stories[0].figures[0].label missing']],
    ['stories', { links: [{ url: 'javascript:alert(1)', label: 'x' }] }, ['stories[0].links[0].url unsafe-link']],
    ['stories', { links: [{ url: '/seite', label: 'x' }] }, ['stories[0].links[0].url unsafe-link']],
    ['stories', { updates: [{ text: 'Neu', date: 'bald' }] }, ['stories[0].updates[0].date bad-date']],
    ['stories', { source: { section: '2.1' } }, ['stories[0].source.document missing']],
    ['stories', { source: { document: 'Broschüre', lines: [[1, 2], '3'] } }, ['stories[0].source.lines[1] wrong-type']],
    ['stories', { review: { en: 'done' } }, ['stories[0].review.en wrong-type']],
    ['offers', { kind: 'party' }, ['offers[0].kind wrong-type']],
    ['offers', { status: 'ACTIVE' }, ['offers[0].status wrong-type']],
    ['offers', { url: 'data:text/html,x' }, ['offers[0].url unsafe-link']],
    ['offers', { contacts: [7] }, ['offers[0].contacts[0] wrong-type']],
    ['offers', { address: { street: 'Markt 1' } }, ['offers[0].address.town missing']],
    ['contacts', { url: 'www.jena.de' }, ['contacts[0].url unsafe-link']],
    ['contacts', { phone: 3641490 }, ['contacts[0].phone wrong-type']],
    ['contacts', { switchboard: 1 }, ['contacts[0].switchboard wrong-type']],
    ['contacts', { first: 'yes' }, ['contacts[0].first wrong-type']],
    ['contacts', { sure: 'two' }, ['contacts[0].sure not-an-object']],
    ['contacts', { sure: { phone: 'perhaps', url: 'two' } }, ['contacts[0].sure.phone wrong-type']],
    ['contacts', { spokenLanguages: 'de' }, ['contacts[0].spokenLanguages wrong-type']],
    ['contacts', { fields: { phone: {} } }, ['contacts[0].fields.phone.asOf missing']],
  ];
  for (const [kind, change, expected] of table) {
    it(`${expected.join(', ')}: ${JSON.stringify(change).slice(0, 60)}`, () => {
      const { records, problems } = read(kind, make[kind](change));
      expect(told(problems)).to.deep.equal(expected);
      expect(records).to.have.length(1);
    });
  }

  it('covers every reason of the model together with the records left out', () => {
    const bad = [
      null,
      storyJson({ id: null }),
      storyJson({ id: 7 }),
      storyJson({ id: 'a', district: '99999' }),
      storyJson({ id: 'b', place: { name: 'Berlin', lonLat: [13.4, 52.5] } }),
      storyJson({ id: 'c', topics: ['kochen'] }),
      storyJson({ id: 'd', links: [{ url: 'ftp://example.org', label: 'x' }] }),
      storyJson({ id: 'd' }),
      storyJson({ id: 'e', asOf: 'x' }),
      storyJson({ id: 'f', protected: true, place: { name: 'Jena', lonLat: [11.6, 50.9] } }),
    ];
    const { problems } = read('stories', ...bad);
    expect(problems.map(({ reason }) => reason)).to.have.members([
      ...problemReasons.slice(0, problemReasons.indexOf('stale')),
      'protected',
    ]);
  });

  it('draws no point for a place outside Thuringia', () => {
    const [record] = story({ place: { name: 'Berlin', lonLat: [13.405, 52.52] } }).records;
    expect(record?.place).to.deep.include({ name: 'Berlin', lonLat: null });
  });

  it('keeps the good members beside bad ones', () => {
    const [record] = story({ topics: ['kochen', 'sport', null, 'bildung'] }).records;
    expect(record?.topics).to.deep.equal(['sport', 'bildung']);
  });

  it('shows the offending value, shortened', () => {
    expect(story({ asOf: 'x'.repeat(500) }).problems[0]?.value).to.equal('x'.repeat(80));
    expect(story({ place: { name: 'x', lonLat: [13.4, 52.5] } }).problems[0]?.value).to.equal('[13.4,52.5]');
    expect(story({ asOf: undefined }).problems[0]?.value).to.equal('undefined');
  });
});

describe('normalise: numbers of figures', () => {
  const figure = (value: unknown) => story({ figures: [{ value, label: { de: 'Menschen' } }] });
  for (const value of [0, -1, 500, 3.5, [10, 20]]) {
    it(`takes ${JSON.stringify(value)}`, () => {
      const { records, problems } = figure(value);
      expect(told(problems)).to.deep.equal([]);
      expect(records[0]?.figures[0]?.value).to.deep.equal(value);
    });
  }
  for (const value of ['500', '', true, NaN, Infinity, [], [1], [1, 2, 3], [1, '2'], [[1, 2]], {}]) {
    it(`refuses ${typeof value === 'number' ? String(value) : JSON.stringify(value)}`, () => {
      const { records, problems } = figure(value);
      expect(told(problems)).to.deep.equal(['stories[0].figures[0].value wrong-type']);
      expect(records[0]?.figures).to.deep.equal([]);
    });
  }
});

describe('normalise: other records are not touched by a bad one', () => {
  const bad = [null, [], 'text', 5, {}, storyJson({ district: 'x' }), storyJson({ id: [] }), storyJson({ title: 5 })];
  const good = ['a', 'b', 'c'].map((id) => storyJson({ id }));
  const alone = read('stories', ...good).records;

  bad.forEach((record, index) => {
    for (let position = 0; position <= good.length; position++) {
      it(`bad record ${index} at position ${position}`, () => {
        const { records, problems } = read('stories', ...good.slice(0, position), record, ...good.slice(position));
        expect(records).to.deep.equal(alone);
        expect(problems).to.not.be.empty;
        for (const { path } of problems) expect(path.startsWith(`stories[${position}]`), path).to.equal(true);
      });
    }
  });
});

describe('normalise: hostile input', () => {
  /** Nested more deeply than a recursion can follow. */
  const deep = (open: string, close: string) =>
    JSON.parse(open.repeat(100_000) + '1' + close.repeat(100_000)) as unknown;
  const deepValues = [deep('[', ']'), deep('{"a":', '}'), deep('{"":', '}')];

  it('survives deep nesting in place of any member and of a record', () => {
    for (const kind of allKinds) {
      for (const value of deepValues) {
        for (const key of [...Object.keys(make[kind]()), 'body', 'figures', 'presenter', 'links', 'source', 'review']) {
          expect(() => read(kind, make[kind]({ [key]: value })), `${kind} ${key}`).to.not.throw();
        }
        expect(() => read(kind, value)).to.not.throw();
        expect(read(kind, make[kind]({ unknownMember: value })).problems).to.deep.equal([]);
      }
    }
  });

  /** Values that a careless or hostile file may hold in place of any member. */
  const odd = [
    null,
    true,
    0,
    -1,
    Infinity,
    '',
    ' ',
    'x',
    '<b>x</b>',
    [],
    [null],
    [[]],
    {},
    { de: null },
    { de: 5 },
    { a: [] },
  ];
  const members = {
    stories:
      'id number title district place summary topics funded asOf body figures period presenter partners funding planned updates links source review',
    offers:
      'id name kind topics district place address when hours organisation contacts spokenLanguages audience cost url status story asOf source review',
    contacts:
      'id district kind authority unit function switchboard first person address phone email url spokenLanguages hours sure fields story asOf source review',
  };
  for (const kind of allKinds) {
    it(`never throws and never writes to its input, whatever stands in a member of ${kind}`, () => {
      for (const key of members[kind].split(' ')) {
        for (const value of odd) {
          const input = deepFreeze({ [kind]: [make[kind]({ [key]: value })] });
          const result = normalise(kind, input);
          const left = result?.dataset.records.length ?? 0;
          expect(left + (result?.problems.length ?? 0), `${key}: ${JSON.stringify(value)}`).to.be.greaterThan(0);
        }
      }
    });
  }

  it('takes __proto__ and constructor as any unknown key', () => {
    const json = JSON.parse(
      '{"__proto__": {"polluted": true}, "stories": [{"__proto__": {"polluted": true}, "constructor": 5, "id": "a",' +
        '"asOf": "2019", "district": "16070", "title": {"de": "x", "__proto__": "y"}}]}',
    ) as unknown;
    const result = normalise('stories', json);
    expect(result?.problems).to.deep.equal([]);
    expect(result?.dataset.records[0]?.title['de']).to.equal('x');
    expect('polluted' in {}).to.equal(false);
    expect('polluted' in (result?.dataset.records[0] ?? {})).to.equal(false);
  });

  it('does not find obligatory members on a prototype key', () => {
    const json = JSON.parse('{"stories": [{"__proto__": {"id": "a", "asOf": "2019"}}]}') as unknown;
    expect(told(normalise('stories', json)?.problems ?? [])).to.include('stories[0].id missing');
  });

  it('lets an id be called __proto__ or constructor, once', () => {
    const ids = ['__proto__', 'constructor', 'toString', '__proto__'];
    const { records, problems } = read('stories', ...ids.map((id) => storyJson({ id })));
    expect(records.map(({ id }) => id)).to.deep.equal(ids.slice(0, 3));
    expect(told(problems)).to.deep.equal(['stories[3].id duplicate-id']);
  });

  it('keeps HTML in texts as text', () => {
    const html = '<img src=x onerror=alert(1)>&amp;';
    const [record] = story({ title: { de: html }, body: { de: [html] }, place: { name: html } }).records;
    expect(record?.title['de']).to.equal(html);
    expect(record?.body?.['de']).to.deep.equal([html]);
    expect(record?.place.name).to.equal(html);
  });

  it('reads 10,000 records in their order', () => {
    const ids = [...Array(10_000).keys()].map((number) => `id-${(number * 7919) % 10_000}`);
    const { records, problems } = read('offers', ...ids.map((id) => offerJson({ id })));
    expect(problems).to.deep.equal([]);
    expect(records.map(({ id }) => id)).to.deep.equal(ids);
  });

  it('tells each of 10,000 broken records once', () => {
    const { records, problems } = read('offers', ...Array<null>(10_000).fill(null));
    expect(records).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.deep.equal([...Array(10_000).keys()].map((i) => `offers[${i}]`));
  });
});
