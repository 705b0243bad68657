/** Feeds of others as offers: Integreat, Open Referral (HSDS), OpenStreetMap. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, test } from 'node:test';
import { load } from '../helpers/load-source.mjs';
import { foreign, normalise, places } from '../helpers/tables.mjs';
import { csv, xlsx } from '../helpers/write-table.mjs';

const { readFeed, readPlain } = await load('src/feeds/read-feed.ts');
const { protectAll } = await load('src/model/protect.ts');
const { formats } = await load('src/feeds/formats.ts');
const shared = fileURLToPath(new URL('../../../shared/fixtures', import.meta.url));

const context = {
  today: '2026-11-01',
  places: () => Promise.resolve(places),
  open: () => Promise.reject(new Error('no')),
};
const asFile = (json) => foreign(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)));
const formatOf = (json) => formats.find(({ detect }) => detect(asFile(json))).name;

/** Offers of a feed as elements get them, and everything that is told. */
async function read(json) {
  const { content, problems, rows } = await readPlain(asFile(json), context);
  const result = normalise('offers', content);
  return { content, rows, offers: result.dataset.records, problems: [...problems, ...result.problems] };
}

const day = (...slots) => ({
  allDay: false,
  closed: slots.length === 0,
  appointmentOnly: false,
  timeSlots: slots.map(([start, end]) => ({ start, end, timezone: 'Europe/Berlin' })),
});
const place = (change = {}) => ({
  id: 12,
  url: 'https://integreat.app/lkbeispiel/de/locations/werkhof/',
  path: '/lkbeispiel/de/locations/werkhof/',
  title: 'Werkhof',
  last_updated: '2026-09-06T13:52:13.616+02:00',
  excerpt: 'Kurz',
  content: '<p>Werkstatt &amp; Caf&eacute;</p><script>x()</script>',
  available_languages: { ar: { id: null, url: '', path: '/lkbeispiel/ar/locations/ورشة/' } },
  category: { id: 2, name: 'Begegnungstreff', color: '#1DC6C6' },
  temporarily_closed: true,
  opening_hours: [
    day(['10:00', '13:00'], ['15:00', '18:00']),
    day(),
    day(),
    day(['10:00', '13:00']),
    day(),
    day(),
    day(),
  ],
  contacts: [
    {
      name: null,
      email: 'hof@werk.example',
      phone_number: '03643 555701',
      mobile_number: null,
      website: 'https://werk.example',
    },
  ],
  location: {
    id: 4,
    name: 'Werkhof',
    address: 'An der Esse 11',
    town: 'Weimar',
    state: null,
    postcode: '99423',
    country: 'Deutschland',
    latitude: 50.9795,
    longitude: 11.329,
  },
  organization: { id: 1, slug: 'amboss', name: 'Amboss gGmbH', website: 'https://amboss.example' },
  barrier_free: true,
  ...change,
});
const event = (start, end, change = {}) =>
  place({
    path: `/lkbeispiel/de/events/fest$${start}/`,
    title: 'Fest',
    temporarily_closed: undefined,
    event: {
      id: 7,
      start: `${start}T13:00:00+02:00`,
      start_date: start,
      start_time: '13:00:00',
      end_date: end,
      end_time: '15:00:00',
      all_day: false,
      timezone: 'Europe/Berlin',
    },
    ...change,
  });

describe('Integreat', () => {
  test('a place is an offer with all that it tells', async () => {
    const { offers, problems } = await read([place()]);
    assert.deepEqual(problems, []);
    const [{ hours, ext, ...offer }] = offers;
    delete offer.source;
    assert.deepEqual(JSON.parse(JSON.stringify(offer)), {
      id: 'integreat-4',
      asOf: '2026-09-06',
      name: { de: 'Werkhof' },
      district: '16055',
      kind: 'meeting',
      topics: [],
      contacts: [],
      status: 'unknown',
      spokenLanguages: [],
      organisation: 'Amboss gGmbH',
      place: { name: 'Werkhof', lonLat: [11.329, 50.9795], precision: 'address' },
      address: { street: 'An der Esse 11', postcode: '99423', town: 'Weimar' },
      description: { de: 'Werkstatt & Café' },
      alert: { text: { de: 'Zurzeit geschlossen', en: 'Closed at present', 'de-simple': 'Hier ist gerade zu.' } },
      wheelchair: 'yes',
      phone: '03643 555701',
      email: 'hof@werk.example',
      url: 'https://werk.example',
    });
    assert.deepEqual(hours.schedule.weekly[0], {
      days: ['mo'],
      plan: [
        { from: '10:00', to: '13:00' },
        { from: '15:00', to: '18:00' },
      ],
    });
    assert.equal(ext.integreat.category.color, '#1DC6C6');
    assert.equal(ext.integreat.location.country, 'Deutschland');
  });

  test('older servers, dirty language tags, machine translations, made-up coordinates', async () => {
    const old = place({
      contacts: undefined,
      opening_hours: undefined,
      last_updated: undefined,
      modified_gmt: '2020-01-22 12:52:13',
      phone_number: '03643/555702',
      email: 'alt@werk.example',
      category: null,
    });
    const dummy = place({
      location: { ...place().location, id: 5, latitude: 1, longitude: 1 },
      path: '/lkbeispiel/ar_EG/locations/x/',
      machine_translated: true,
    });
    const odd = place({ location: { ...place().location, id: 6 }, path: '/lkbeispiel/de-si/locations/x/' });
    const { offers, problems } = await read([old, dummy, odd]);
    assert.deepEqual(problems, []);
    assert.deepEqual(offers.map(({ id, asOf, phone }) => [id, asOf, phone]).slice(0, 1), [
      ['integreat-4', '2020-01-22', '03643/555702'],
    ]);
    assert.equal(offers[1].place.lonLat, null);
    assert.deepEqual(Object.keys(offers[1].name), ['ar-EG']);
    assert.deepEqual(offers[1].machineTranslated, { 'ar-EG': ['name', 'description'] });
    assert.deepEqual(Object.keys(offers[2].name), ['de-simple']);
  });

  test('an event is one offer, however often it is told; without a place it is of the district of all others', async () => {
    const nowhere = {
      id: null,
      name: null,
      address: null,
      town: null,
      postcode: null,
      latitude: null,
      longitude: null,
    };
    const { offers, problems, rows } = await read([
      event('2026-09-05', '2026-09-05'),
      event('2026-09-12', '2026-09-12'),
      event('2026-09-19', '2026-09-20', {
        event: {
          id: 8,
          start_date: '2026-09-19',
          end_date: '2026-09-20',
          start_time: '00:00:00',
          end_time: '23:59:59',
          all_day: true,
        },
      }),
      place({ location: { ...place().location, id: 9 } }),
      event('2026-10-01', '2026-10-01', {
        location: nowhere,
        meeting_url: 'https://meet.example',
        event: { ...event('2026-10-01', '2026-10-01').event, id: 10 },
      }),
    ]);
    assert.deepEqual(
      offers.map(({ id }) => id),
      ['integreat-event-7', 'integreat-event-8', 'integreat-9', 'integreat-event-10'],
    );
    assert.deepEqual(rows, [1, 3, 4, 5]);
    assert.deepEqual(
      offers[0].dates.map(({ start, end }) => [start, end]),
      [
        ['2026-09-05T13:00', '2026-09-05T15:00'],
        ['2026-09-12T13:00', '2026-09-12T15:00'],
      ],
    );
    assert.deepEqual({ ...offers[1].dates[0] }, { start: '2026-09-19', end: '2026-09-20' });
    assert.deepEqual([offers[3].district, offers[3].place, offers[3].mode], ['16055', null, ['online']]);
    assert.deepEqual(
      problems.map(({ reason, row }) => [reason, row]),
      [['one-district', 5]],
    );
  });

  test('what lies elsewhere is told by its place in the list, and hides nothing', async () => {
    const { offers, problems } = await read([
      place({
        location: {
          ...place().location,
          id: 5,
          town: 'Augsburg',
          postcode: '86153',
          latitude: 48.37,
          longitude: 10.88,
        },
      }),
      place(),
      7,
      null,
    ]);
    assert.equal(offers.length, 1);
    assert.deepEqual(
      problems.map(({ reason, row, value }) => [reason, row, value]),
      [
        ['elsewhere', 1, '86153 Augsburg'],
        ['not-an-object', 3, '7'],
        ['not-an-object', 4, 'null'],
      ],
    );
  });

  test('what is nowhere is of the region in whose list it stands', async () => {
    const { offers } = await read([
      event('2026-09-05', '2026-09-05', { location: { id: null }, path: '/saale-orla-kreis/de/events/fest/' }),
    ]);
    assert.deepEqual(
      offers.map(({ district }) => district),
      ['16075'],
    );
  });
});

const service = (change = {}) => ({
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Sozialberatung',
  description: 'Beratung zu Anträgen',
  url: 'https://beratung.example',
  email: 'rat@beratung.example',
  status: 'active',
  fees: 'fees_description',
  fees_description: 'kostenlos',
  eligibility_description: 'alle',
  assured_date: '2026-08-01',
  last_modified: '2026-07-15T10:30:45.123Z',
  alert: 'Im August nur am Telefon',
  phones: [{ id: 'p', number: '"+49 3643 555801"', extension: 100 }],
  languages: [
    { id: 'l', name: 'Urdu', code: 'ur' },
    { id: 'm', code: 'eng' },
  ],
  organization: { id: 'o', name: 'Ratgeber e. V.', description: 'x' },
  service_at_locations: [
    {
      id: 'sal',
      schedules: [{ id: 's', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' }],
      location: {
        id: 'loc',
        location_type: 'physical',
        name: 'Beratungshaus',
        latitude: 50.9795,
        longitude: 11.329,
        addresses: [
          {
            id: 'a',
            address_1: 'Domplatz 1',
            city: 'Weimar',
            postal_code: '99423',
            country: 'DE',
            address_type: 'physical',
          },
        ],
      },
    },
  ],
  ...change,
});

describe('HSDS', () => {
  test('a service, a service at a location and a list are offers', async () => {
    const { offers, problems } = await read(service());
    assert.deepEqual(problems, []);
    const [offer] = offers;
    assert.deepEqual(
      [
        offer.id,
        offer.kind,
        offer.district,
        offer.organisation,
        offer.cost.de,
        offer.audience[0].de,
        offer.phone,
        offer.email,
        offer.url,
        offer.spokenLanguages,
      ],
      [
        service().id,
        'advice',
        '16055',
        'Ratgeber e. V.',
        'kostenlos',
        'alle',
        '+49 3643 555801',
        'rat@beratung.example',
        'https://beratung.example',
        ['ur', 'en'],
      ],
    );
    assert.deepEqual(offer.hours.schedule.weekly, [{ days: ['mo', 'tu'], plan: [{ from: '09:00', to: '12:00' }] }]);
    assert.deepEqual(
      [offer.asOf, offer.lastChecked, offer.status, offer.alert.text.de],
      ['2026-08-01', '2026-08-01', 'active', 'Im August nur am Telefon'],
    );
    const {
      service_at_locations: [link],
      ...rest
    } = service();
    assert.equal((await read({ ...link, service: rest })).offers[0].name.de, 'Sozialberatung');
    assert.equal(
      (await read({ total_items: 1, contents: [service(), service({ id: 'b', status: 'defunct' })] })).offers[1].status,
      'ended',
    );
  });

  test('a service at several locations is as many offers; all of it is kept for the way back', async () => {
    const [link] = service().service_at_locations;
    const second = {
      ...link,
      location: {
        ...link.location,
        id: 'loc2',
        addresses: [{ ...link.location.addresses[0], city: 'Erfurt', postal_code: '99084' }],
      },
    };
    const { offers } = await read(service({ service_at_locations: [link, second] }));
    assert.deepEqual(
      offers.map(({ id, district }) => [id.slice(-4), district]),
      [
        ['-loc', '16055'],
        ['loc2', '16051'],
      ],
    );
    assert.deepEqual(offers[1].ext.hsds.location, second.location);
    assert.equal(offers[0].ext.hsds.service.phones[0].extension, 100);
  });
});

describe('OpenStreetMap', () => {
  const node = (id, tags, change = {}) => ({ type: 'node', id, lat: 50.9795, lon: 11.329, tags, ...change });
  const tags = {
    name: 'Haus der Vereine',
    office: 'association',
    'addr:street': 'Domplatz',
    'addr:housenumber': '1',
    'addr:postcode': '99423',
    'addr:city': 'Weimar',
    'contact:phone': '+49 3643 555901',
    opening_hours: 'Mo-Fr 09:00-12:00',
    wheelchair: 'limited',
    check_date: '2026-05-01',
  };
  const answer = (...elements) => ({ version: 0.6, generator: 'Overpass API', osm3s: {}, elements });

  test('elements with a name are offers', async () => {
    const { offers } = await read(
      answer(
        node(1, tags),
        {
          type: 'way',
          id: 2,
          center: { lat: 50.976, lon: 11.029 },
          tags: { ...tags, name: 'Werkhof', 'addr:postcode': '99084', 'addr:city': 'Erfurt' },
        },
        node(3, { office: 'ngo' }),
        node(4),
      ),
    );
    assert.deepEqual(
      offers.map(({ id, district, wheelchair, asOf, phone }) => [id, district, wheelchair, asOf, phone]),
      [
        ['osm-node-1', '16055', 'partly', '2026-05-01', '+49 3643 555901'],
        ['osm-way-2', '16051', 'partly', '2026-05-01', '+49 3643 555901'],
      ],
    );
    assert.equal(offers[0].address.street, 'Domplatz 1');
    assert.equal(offers[0].hours.text.de, 'Mo-Fr 09:00-12:00');
  });

  test('where people live is never read', async () => {
    const homes = [
      { social_facility: 'shelter' },
      { social_facility: 'group_home', 'social_facility:for': 'refugee' },
      { amenity: 'refugee_site' },
      { building: 'dormitory' },
      { tourism: 'hotel' },
      { name: 'Gemeinschaftsunterkunft Nord' },
    ];
    const { content } = await read(
      answer(node(1, tags), ...homes.map((more, index) => node(index + 2, { ...tags, name: 'Haus Geheim', ...more }))),
    );
    assert.doesNotMatch(JSON.stringify(content), /Geheim|unterkunft/);
    assert.equal(content.offers.length, 1);
    // Other programs write the same as GeoJSON and as a table, or leave out who has answered.
    const [ours, home] = [tags, { ...tags, name: 'Haus Geheim', ...homes[1] }];
    const geometry = { type: 'Point', coordinates: [11.33, 50.98] };
    const features = [ours, home].map((properties, id) => ({ type: 'Feature', id: `way/${id}`, properties, geometry }));
    const cells = [
      Object.keys(home),
      Object.values({ ...ours, ...{ social_facility: '', 'social_facility:for': '' } }),
    ];
    for (const other of [
      { type: 'FeatureCollection', generator: 'overpass-turbo', features },
      { version: 0.6, elements: [node(1, ours), node(2, home)] },
      [...cells, Object.values(home)].map((row) => row.join(';')).join('\n'),
    ]) {
      const { offers, problems } = await read(other);
      assert.deepEqual([offers.length, problems.filter(({ reason }) => reason === 'home').length], [1, 1]);
      assert.doesNotMatch(JSON.stringify(offers), /Geheim/);
    }
  });
});

describe('what nobody understands is kept or told, in every format', () => {
  const base = { name: 'Lesekreis', plz: '99423', ort: 'Weimar' };
  const many = Object.fromEntries([...Array(320).keys()].map((at) => [`m${at}`, at === 310 ? 'sign1' : '']));
  const columns = { Name: 'Lesekreis', PLZ: '99423', Ort: 'Weimar', Art: 'sign1', Themen: 'Sprache, sign2' };
  const further = { Landkreis: 'sign3', Durchführung: 'sign4', 'Mo bis': 'sign5', Ende: 'sign6' };
  const usual = ['Lesekreis', '07545', 'Gera', 'Kurs', 'Bildung', 'Gera', 'online', '18:00', '1.12.2026', ''];
  const tableOf = (record, ...more) => ({ headings: Object.keys(record), rows: [Object.values(record), ...more] });
  const wide = [...Array(310).keys()].map((at) => (at === 305 ? 'sign1' : ''));
  const eventOf = (uid, ...more) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTART;VALUE=DATE:20261105',
    'SUMMARY:Fest',
    ...more,
    'END:VEVENT',
  ];
  const service = (more) => ({ id: 'a', name: 'Kurs', service_at_locations: [], ...more });
  const inside = (depth) => (depth === 0 ? 'sign1' : [inside(depth - 1)]);
  const text = (json) => JSON.stringify(json);
  const cases = {
    'cells of CSV': csv(tableOf({ ...columns, ...further, Sonstiges: 'sign7' }, usual)),
    'columns of CSV': `Name;PLZ;Ort;${wide.map(() => '').join(';')}\nLesekreis;99423;Weimar;${wide.join(';')}`,
    'a long cell of blanks': `Name;PLZ;Ort;Text\nLesekreis;99423;Weimar;sign1${' '.repeat(5000)}zuletzt`,
    'columns of JSON': text([{ ...base, ...many }]),
    'a deep value of JSON': text([
      { ...base, tief: inside(40) },
      { ...base, flach: 'sign2' },
    ]).replace('sign1', 'unten'),
    'members of one name': text([{ ...base, 'a b': 'sign1', a: { b: 'sign2' } }]),
    'another list in JSON': text({ angebote: [base, base], sign1: [{ name: 'x' }] }),
    'what is no record in JSON': text([base, 'sign1', ['sign2']]),
    'a line that is no JSON': `${text(base)}\n${text(base)}\nsign1`,
    'members of a feature': text({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'sign1',
          sign2: 1,
          properties: { ...base, id: 'sign3', geometry: 'sign4', weiteres: { tief: 'sign5' } },
          geometry: { type: 'Point', coordinates: [11.3, 50.98] },
        },
        'sign6',
      ],
    }),
    'cells, links and pictures of HTML': `<table><tr><th>Name</th><th>PLZ</th><th>Ort</th><th>Frei</th></tr>
<tr><td><a href="https://sign1.example/a">Kurs</a></td><td>99423</td><td>Weimar</td><td><img src="x" alt="sign2"></td></tr>
<tr><td><a href="mailto:sign3@b.example">Treff</a></td><td>99423</td><td>Weimar</td><td>sign4</td></tr></table>
<table><tr><th>Name sign5</th><th>Ort</th></tr><tr><td>Kurs</td><td>Jena</td></tr></table>`,
    'columns of HTML': `<table><tr><th>Name</th><th>PLZ</th><th>Ort</th></tr><tr><td>Kurs</td><td>99423</td><td>Weimar</td>${wide.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
    'columns and sheets of a spreadsheet': Buffer.from(
      xlsx({ headings: ['Name', 'PLZ', 'Ort'], rows: [['Kurs', '99423', 'Weimar', ...wide]] }, [
        { headings: ['Name', 'sign2'], rows: [['Kurs', 'x']] },
      ]),
    ),
    'a mapping': text({ table: 'a.csv', columns: { Tel: 'sign1', sign2: 'phone' }, all: { sign3: 'x' }, sign4: 1 }),
    'tags of OpenStreetMap': text({
      osm3s: {},
      elements: [
        { type: 'node', id: 1, lat: 50.98, lon: 11.33, tags: { name: 'Treff', 'contact:sign1': 'x', sign2: 'y' } },
        { type: 'node', id: 2, lat: 50.98, lon: 11.33, tags: { name: 'Büro', office: 'ngo' } },
        'sign3',
      ],
    }),
    'members and pages of HSDS': text({
      total_items: 9,
      total_pages: 2,
      page_number: 'sign1',
      contents: [service({ sign2: 1, service_areas: [{ name: 'Weimar', sign3: 1 }] }), 'sign4'],
    }),
    'members of Integreat': text([place({ sign1: [{ a: 'sign2' }] }), 'sign3']),
    'properties of a calendar': [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VTODO', 'SUMMARY:x', 'END:VTODO'],
      ...eventOf(1, 'LOCATION:99423 Weimar', 'COMMENT:sign1', 'STATUS:TENTATIVE', 'CONFERENCE:https://sign2.example'),
      ...eventOf(2, 'LOCATION:99423 Weimar', 'CATEGORIES:sign3', 'RESOURCES:sign4'),
      ...eventOf(3, 'LOCATION:online sign5', 'GEO:50.98;11.33'),
      ...eventOf(4, 'LOCATION:Weimar, sign6', 'DURATION:PT1H'),
      'END:VCALENDAR',
    ].join('\r\n'),
  };
  for (const [name, content] of Object.entries(cases)) {
    test(name, async () => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const open = () => Promise.resolve(foreign(csv(tableOf({ ...columns, Art: '', Themen: '' }))));
      const plain = await readPlain(foreign(bytes), { ...context, open });
      const found = JSON.stringify([plain.content, plain.problems]);
      const signs = typeof content === 'string' ? content.match(/sign\d/g) : ['sign1', 'sign2'];
      for (const sign of new Set(signs)) assert.ok(found.includes(sign), `${sign} in ${found}`);
      const cut = plain.problems.filter(({ reason }) => reason === 'long-cell').length;
      assert.equal(cut, /long|deep/.test(name) ? 1 : 0);
    });
  }

  test('each is told in few words, once', async () => {
    const told = async (json, more) => {
      const { problems } = await readPlain(asFile(json), { ...context, ...more });
      return problems.map(({ path, reason, value, row }) => [path, reason, value, row]);
    };
    const home = { type: 'node', id: 1, tags: { name: 'Haus', social_facility: 'shelter' } };
    const unnamed = { type: 'node', id: 2, tags: { office: 'ngo' } };
    assert.deepEqual(await told({ osm3s: {}, elements: [home, unnamed, { type: 'node', id: 3 }] }), [
      ['', 'home', '', 1],
      ['name', 'missing', '', 2],
    ]);
    const task = ['BEGIN:VCALENDAR', 'BEGIN:VTODO', 'BEGIN:VALARM', 'END:VALARM', 'END:VTODO', 'END:VCALENDAR'];
    assert.deepEqual(await told(task.join('\r\n')), [['', 'not-an-object', 'VTODO', 2]]);
    const rows = [1, 2, 3].map((at) => `Kurs ${at};99423;Weimar;${wide.join(';')}`);
    const row = (await told(`Name;PLZ;Ort\n${rows.join('\n')}`)).filter(([, reason]) => reason === 'too-wide');
    assert.deepEqual(row, [['', 'too-wide', 'sign1', 2]]);
  });
});

test('a long list of our own is checked bit by bit, and told as one', async () => {
  const offer = (id) => ({ id, name: 'Lesekreis', district: '16055', asOf: '2026-01' });
  const offers = [...Array(1200)].map((_, index) => offer(`o${index}`));
  offers[700] = { ...offer('x'), district: '1' };
  offers[1100] = offer('o3');
  const { dataset, problems } = await readFeed('offers', asFile({ details: 'all.json', offers }), context);
  assert.deepEqual([dataset.records.length, dataset.details], [1198, 'all.json']);
  assert.deepEqual(
    problems.map(({ path, reason }) => `${path} ${reason}`),
    ['offers[700].district unknown-district', 'offers[1100].id duplicate-id'],
  );
});

test('brackets without end are no JSON that anybody reads', async () => {
  const { bytes } = asFile('['.repeat(100_000));
  const unread = {
    bytes,
    get text() {
      return assert.fail('all of it');
    },
    get json() {
      return assert.fail('all of it');
    },
  };
  assert.equal(await readFeed('offers', unread, context), undefined);
});

test('each is recognised by what stands in it', () => {
  assert.equal(formatOf([place()]), 'integreat');
  assert.equal(formatOf(service()), 'hsds');
  assert.equal(formatOf({ total_items: 0, contents: [] }), 'hsds');
  assert.equal(formatOf({ osm3s: {}, elements: [] }), 'osm');
  assert.equal(formatOf({ version: 0.6, elements: [{ type: 'node', id: 1 }] }), 'osm');
  assert.equal(formatOf({ elements: [{ name: 'x' }] }), 'table');
  assert.equal(formatOf([{ name: 'x' }]), 'table');
  assert.equal(formatOf({ type: 'FeatureCollection', features: [{ type: 'Feature' }] }), 'table');
  assert.equal(formatOf({ offers: [] }), 'thilik');
});

describe('what comes in beside good records', () => {
  const good = () => place({ location: { ...place().location, id: 99 } });

  test('is told by its place in the list and hides nothing', async () => {
    const hostile = JSON.parse(
      '{"__proto__": {"title": "x"}, "title": 7, "location": "Weimar", "available_languages": {}}',
    );
    const { offers, problems } = await read([good(), 7, null, [[]], hostile, place({ location: null, event: [] })]);
    assert.deepEqual(
      offers.map(({ id }) => id),
      ['integreat-99'],
    );
    assert.deepEqual(
      problems.filter(({ reason }) => reason === 'not-an-object').map(({ row, value }) => [row, value]),
      [
        [2, '7'],
        [3, 'null'],
        [4, '[]'],
      ],
    );
    assert.deepEqual(
      problems.filter(({ reason }) => reason === 'no-district').map(({ row }) => row),
      [5, 6],
    );
    const { offers: services } = await read({ total_items: 2, contents: [service({ phones: 7, schedules: 'x' }), 8] });
    assert.equal(services.length, 1);
  });

  test('hours that nobody understands are told', async () => {
    const day = { allDay: false, closed: false, timeSlots: [{ start: 'früh', end: 'spät' }] };
    const schedules = [{ id: 's', freq: 'YEARLY', opens_at: '09:00' }];
    const { offers, problems } = await read([place({ opening_hours: Array(7).fill(day) })]);
    const [there] = service().service_at_locations;
    const { problems: ofService } = await read(service({ service_at_locations: [{ ...there, schedules }] }));
    assert.equal(offers[0].hours, undefined);
    assert.ok(problems.some(({ path, reason }) => path === 'opening_hours' && reason === 'unread-hours'));
    assert.deepEqual(
      ofService.map(({ path, reason }) => `${path} ${reason}`),
      ['schedules unread-hours'],
    );
  });

  test('a shelter never comes with its street and point, whoever sends it', async () => {
    const { content, offers, problems } = await read([place({ title: 'Frauenhaus', content: '' })]);
    const plain = protectAll(content);
    for (const text of [JSON.stringify(offers), JSON.stringify(plain)]) assert.doesNotMatch(text, /Esse|50\.97|11\.32/);
    assert.equal(offers[0].protected, true);
    assert.ok(problems.some(({ reason }) => reason === 'protected'));
    const { offers: services } = await read(service({ name: 'Schutzwohnung' }));
    assert.doesNotMatch(JSON.stringify(services), /Domplatz|50\.97/);
  });

  test('a megabyte of spaces, of brackets, of levels takes no time that grows with its square', async () => {
    const many = 1_000_000;
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const content of [
      ' '.repeat(many),
      '<'.repeat(many),
      '<a'.repeat(many),
      '&#'.repeat(many),
      '<!--'.repeat(many),
    ]) {
      assert.equal((await read([good(), place({ content })])).offers.length, 2);
    }
    assert.equal((await readPlain(asFile([good()]), context)).content.offers.length, 1);
    const { content } = await readPlain(
      asFile(`[${JSON.stringify(good())}, ${JSON.stringify(place()).slice(0, -1)}, "more": ${deep}}]`),
      context,
    );
    assert.equal(normalise('offers', content).dataset.records.length, 2);
  });
});

describe('real files of these projects', { skip: !existsSync(shared) && 'not here' }, () => {
  /** Places among which all towns are Weimar: the files are from elsewhere. */
  const anywhere = {
    ...context,
    places: () =>
      Promise.resolve({
        byTown: () => ['16055'],
        byPostcode: () => ['16055'],
        byName: () => '16055',
        at: () => Promise.resolve('16055'),
      }),
  };
  const offersOf = async (file, where = anywhere) => {
    const { content, problems } = await readPlain(asFile(readFileSync(join(shared, file), 'utf8')), where);
    return { offers: normalise('offers', content).dataset.records, problems };
  };

  test('places of Integreat, by servers of three ages', async () => {
    const [now, arabic, old] = await Promise.all(
      ['de_locations', 'ar_locations', 'de_locations-older'].map(
        async (name) => (await offersOf(`integreat-cms/augsburg_${name}.json`)).offers,
      ),
    );
    for (const offers of [now, arabic, old]) {
      assert.deepEqual(
        offers.map(({ id }) => id),
        ['integreat-4'],
      );
    }
    assert.deepEqual({ ...now[0].name }, { de: 'Test-Ort' });
    assert.deepEqual({ ...now[0].description }, { de: 'Beschreibung des Test-Ortes' });
    assert.deepEqual(
      now[0].hours.schedule.weekly.map(({ days, plan }) => [days, plan.map(({ from, to }) => `${from}-${to}`)]),
      [
        [['mo'], ['10:00-13:00', '15:00-18:00']],
        [['tu'], ['10:00-13:00', '15:00-18:00']],
        [['th'], ['10:00-13:00', '15:00-18:00']],
        [['fr'], ['10:00-14:00']],
      ],
    );
    assert.deepEqual([now[0].wheelchair, now[0].organisation], ['yes', 'Nicht archivierte Organisation']);
    assert.deepEqual(Object.keys(arabic[0].name), ['ar']);
    assert.deepEqual([old[0].asOf, old[0].place.lonLat, old[0].hours], ['2020-01-22', null, undefined]);
  });

  test('a series that is spelled out keeps its days, on the clock of Thuringia', async () => {
    const { offers } = await offersOf('integreat-cms/augsburg_de_events.json');
    assert.equal(offers.length, 3);
    assert.deepEqual(
      offers[0].dates.map(({ start, end }) => `${start} ${end}`),
      ['01', '03', '15', '17', '29', '31'].map((day) => `2030-01-${day}T13:00 2030-01-${day}T15:00`),
    );
    assert.ok(offers.every(({ place, kind }) => place === null && kind === 'event'));
    assert.ok(
      offers.some(({ dates: [{ start, end }] }) => start.startsWith('2030-01-01') && end?.startsWith('2030-12-31')),
    );
  });

  test('services of HSDS, whole, turned around and of 3.1; a list without places is told', async () => {
    const files = ['hsds/service_full.json', 'hsds/service_at_location_full.json'];
    const newer = join('mock-hsds-api/services', readdirSync(join(shared, 'mock-hsds-api/services'))[0]);
    for (const file of [...files, newer]) {
      const { offers } = await offersOf(file);
      assert.equal(offers.length, 1, file);
      assert.deepEqual({ ...offers[0].name }, { de: 'Community Counselling' }, file);
      assert.equal(offers[0].place?.lonLat ?? null, null, `${file}: latitude 100`);
      assert.equal(offers[0].phone, '+44 1234 234567', file);
      assert.equal(offers[0].cost.de.startsWith('Non-NHS patients'), true, file);
      assert.equal(offers[0].hours?.schedule, undefined, `${file}: no day fits its schedules`);
    }
    const { offers, problems } = await offersOf('hsds/service_list.json');
    const told = problems.map(({ reason, row, value }) => [reason, row ?? value]);
    assert.deepEqual(
      [offers, told],
      [
        [],
        [
          ['one-page', '1/10'],
          ['no-district', 1],
        ],
      ],
    );
  });

  test('none of them lies in Thuringia', async () => {
    for (const file of ['integreat-cms/augsburg_de_locations.json', 'hsds/service_full.json']) {
      const { offers, problems } = await offersOf(file, context);
      assert.deepEqual(offers, []);
      assert.deepEqual(
        problems.map(({ reason }) => reason),
        ['elsewhere'],
      );
    }
  });
});

test('long JSON is parsed bit by bit to what the platform makes of it', async () => {
  const { parseJson } = await load('src/feeds/parse-json.ts');
  const filler = `"${'x'.repeat(140_000)}"`;
  const turns = [];
  const parse = (text) => parseJson(text, () => void turns.push(text));
  for (const inside of [
    '0, -1.5e+3, 12E-2, true, false, null, "", "ä\\u00e4\\n\\"\\\\"',
    '{}, [], [[], {}], {"a": {"b": [1, {"c": null}]}}',
    '{"a": 1, "a": 2, "__proto__": {"bad": 1}, "constructor": 3, "": 4}',
    '\t1 ,\r\n 2 ',
  ]) {
    const text = ` [${filler}, ${inside}]\n`;
    assert.deepEqual(await parse(text), JSON.parse(text));
  }
  assert.equal({}.bad, undefined);
  for (const broken of [
    '1,',
    '01',
    '1.',
    '+1',
    '[1',
    '{"a"}',
    '{a: 1}',
    '{"a": 1,}',
    'nul',
    '"\n"',
    '"\\x"',
    '1] [',
    "'a'",
  ]) {
    const text = `[${filler}, ${broken}]`;
    assert.throws(() => JSON.parse(text));
    assert.equal(await parse(text), undefined, broken);
  }
  const numbers = `[${Array.from({ length: 50_000 }, (_, index) => index)}]`;
  turns.length = 0;
  assert.equal((await parse(numbers)).length, 50_000);
  assert.ok(turns.length >= 20, 'whoever waits gets a turn');
});

test('of a long file, a text in it keeps no more in the memory than itself', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const { parseJson } = await load('src/feeds/parse-json.ts');
  const used = () => {
    // An engine remembers what the last pattern was looked for in.
    /a/.test('a');
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const read = async () => {
    const [, text] = await parseJson(`[${' '.repeat(20_000_000)}0, "a text that is long enough"]`, () => undefined);
    return [text];
  };
  const kept = await read();
  assert.ok(used() - before < 5_000_000, `${kept}: ${used() - before} bytes`);
});
