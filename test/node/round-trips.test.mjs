/** Feeds through the model and back: nothing of them is lost. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { load } from '../helpers/load-source.mjs';
import { randomOf } from '../helpers/random.mjs';
import { isWhole, seed } from '../helpers/sample.mjs';
import { foreign, normalise, places } from '../helpers/tables.mjs';

const { readPlain } = await load('src/feeds/read-feed.ts');
const hsds = await load('src/cli/hsds.ts');
const { jsonInPieces } = await load('src/cli/json-pieces.ts');
const shared = fileURLToPath(new URL('../../../shared/fixtures', import.meta.url));
const drawn = isWhole ? 1000 : 60;

const context = {
  today: '2026-11-01',
  places: () => Promise.resolve(places),
  open: () => Promise.reject(new Error('no')),
};
const plainOf = (json) => readPlain(foreign(new TextEncoder().encode(JSON.stringify(json))), context);
const offersOf = (content) => normalise('offers', content).dataset.records;
const asHsds = (offers) => hsds.asHsds(offers, (ags) => `Kreis ${ags}`);
/** Hours that nobody understands are told, too; they stay in `ext`. */
const isLost = ({ reason }) => reason !== 'unread-hours';
/** As a file holds it. */
const filed = async (value) => JSON.parse(await text(jsonInPieces(value)));

const towns = [
  ['Weimar', '99423', 50.9795, 11.329],
  ['Erfurt', '99084', 50.976, 11.029],
  ['Jena', '07743', 50.928, 11.586],
];
const word = (random) => random.pick(['Rat', 'Hof', 'Treff', 'Ä „x“ & <b>', '7', 'نص', 'fees_description']);
const maybe = (random, name, make) => (random.chance(0.5) ? { [name]: make() } : {});
const uuid = (random) =>
  `${String(random.below(99999999)).padStart(8, '0')}-0000-4000-8000-${String(random.below(99999999)).padStart(12, '0')}`;

/** Something that nobody reads here, at any place where there may be some. */
const strange = (random) =>
  maybe(random, `x_${random.below(9)}`, () =>
    random.pick([null, 0, false, '', [], {}, [{ a: [1, null] }], { deep: { deeper: 'x' } }, 'x']),
  );

describe('HSDS', () => {
  const phones = (random) =>
    [...Array(random.below(3))].map(() => ({
      id: uuid(random),
      number: random.pick(['+49 3643 555801', '03643/5558-0', 'auf Anfrage', '555']),
      ...strange(random),
    }));
  const schedules = (random) =>
    [...Array(random.below(3))].map(() => ({
      id: uuid(random),
      ...random.pick([
        { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' },
        { freq: 'MONTHLY', byday: '2TU', opens_at: '09:00', closes_at: '12:00:00' },
        { freq: 'WEEKLY', byday: 'MO', interval: 2, opens_at: '09:00' },
        { dtstart: '2026-12-05', opens_at: '15:00', closes_at: '18:00' },
        { description: 'nach Absprache' },
      ]),
      ...strange(random),
    }));
  const languages = (random) => [{ id: uuid(random), ...random.pick([{ code: 'ur' }, { name: 'Klingonisch' }]) }];
  const contacts = (random) => [
    { id: uuid(random), name: null, email: 'a@b.example', phones: phones(random), ...strange(random) },
  ];
  const hanging = (random) => ({
    ...maybe(random, 'phones', () => phones(random)),
    ...maybe(random, 'schedules', () => schedules(random)),
    ...maybe(random, 'languages', () => languages(random)),
    ...maybe(random, 'contacts', () => contacts(random)),
    ...strange(random),
  });
  const location = (random) => {
    const [city, postal_code, latitude, longitude] = random.pick(towns);
    const address = { id: uuid(random), address_1: 'Domplatz 1', city, postal_code, country: 'DE', ...strange(random) };
    return {
      id: uuid(random),
      location_type: random.pick(['physical', 'postal', 'virtual']),
      ...maybe(random, 'name', () => word(random)),
      ...maybe(random, 'latitude', () => latitude),
      ...maybe(random, 'longitude', () => longitude),
      addresses: [address, ...(random.chance(0.2) ? [{ ...address, address_type: 'postal' }] : [])],
      ...hanging(random),
    };
  };
  const service = (random) => ({
    id: uuid(random),
    name: `${word(random)} ${random.below(99)}`,
    status: random.pick(['active', 'inactive', 'defunct', 'temporarily closed']),
    ...maybe(random, 'description', () => word(random)),
    ...maybe(random, 'alert', () => word(random)),
    ...maybe(random, 'fees', () => word(random)),
    ...maybe(random, 'fees_description', () => word(random)),
    ...maybe(random, 'eligibility_description', () => word(random)),
    ...maybe(random, 'application_process', () => word(random)),
    ...maybe(random, 'url', () => random.pick(['https://rat.example', 'javascript:x', 'rat'])),
    ...maybe(random, 'email', () => 'rat@rat.example'),
    ...maybe(random, 'assured_date', () => random.pick(['2026-08-01', 'gestern'])),
    ...maybe(random, 'last_modified', () => '2026-07-15T10:30:45.123Z'),
    ...maybe(random, 'organization', () => ({ id: uuid(random), name: 'Ratgeber', ...hanging(random) })),
    ...maybe(random, 'minimum_age', () => 12),
    ...hanging(random),
    service_at_locations: [...Array(1 + random.below(3))].map(() => ({
      id: uuid(random),
      ...hanging(random),
      location: location(random),
    })),
  });

  test(`${drawn} services, read and written again, are the same (seed ${seed})`, async () => {
    const random = randomOf(`hsds ${seed}`);
    for (let count = 0; count < drawn; count++) {
      const contents = [...Array(1 + random.below(3))].map(() => service(random));
      const { content, problems } = await plainOf({ total_items: contents.length, contents });
      assert.deepEqual(problems.filter(isLost), []);
      // On the way it is a file of our own, with which people work.
      const page = await filed(asHsds(offersOf(await filed(content))));
      assert.deepEqual(page.contents, contents);
      assert.equal(page.total_items, contents.length);
    }
  });

  const base = () => {
    const random = randomOf('base');
    const places = [location(random), location(random)];
    return {
      ...{
        id: uuid(random),
        name: 'Beratung',
        status: 'active',
        fees: 'frei',
        phones: [{ id: 'p', number: '03643 555801' }],
      },
      ...{ organization: { id: 'o', name: 'Ratgeber', description: 'x', tax_id: '7' } },
      service_at_locations: places.map((each) => ({
        id: uuid(random),
        location: { ...each, phones: [], schedules: [] },
      })),
    };
  };

  test('what people change on the way is written as they say it, and nothing else', async () => {
    const before = base();
    const { content } = await plainOf(before);
    const [first, second] = content.offers;
    const changed = {
      ...{ ...first, phone: '03643 555802, 0170 5558021', lastChecked: '2026-10-01', cost: { de: 'frei für alle' } },
      hours: { weekly: [{ days: ['mo', 'fr'], plan: [{ from: '09:00', to: '12:00' }] }] },
    };
    const { contents } = asHsds(offersOf({ offers: [changed, second] }));
    const [one, other] = contents;
    const [link] = one.service_at_locations;
    assert.deepEqual(
      link.phones.map(({ number }) => number),
      ['03643 555802', '0170 5558021'],
    );
    assert.deepEqual(
      link.schedules.map(({ freq, byday, opens_at, closes_at }) => [freq, byday, opens_at, closes_at]),
      [['WEEKLY', 'MO,FR', '09:00', '12:00']],
    );
    assert.deepEqual(
      [one.assured_date, one.fees_description, one.organization.tax_id],
      ['2026-10-01', 'frei für alle', '7'],
    );
    // The places of one service say different things now.
    assert.deepEqual(
      { ...other, id: before.id },
      { ...before, service_at_locations: [before.service_at_locations[1]] },
    );
    assert.notEqual(other.id, one.id);
    const again = offersOf((await plainOf(contents)).content);
    assert.deepEqual(again[0].hours.schedule.weekly, changed.hours.weekly);
    assert.equal(again[0].phone, changed.phone);
  });

  test('offers from elsewhere are services with what is obligatory, and are read again', async () => {
    const offers = offersOf({
      offers: [
        {
          ...{ id: 'sprachcafe', name: { de: 'Sprachcafé', en: 'Language café' }, kind: 'meeting', district: '16053' },
          ...{ place: { name: 'Haus', lonLat: [11.586, 50.928] }, organisation: 'Verein', asOf: '2026-03-04' },
          ...{
            address: { street: 'Markt 1', postcode: '07743', town: 'Jena' },
            wheelchair: 'yes',
            phone: '03641 4711',
          },
          ...{ spokenLanguages: ['ar', 'de'], audience: [{ de: 'alle' }], cost: { de: 'frei' }, email: 'a@b.example' },
          ...{ url: 'https://verein.example', registration: { de: 'per Mail' }, alert: { text: { de: 'Heute zu' } } },
          hours: {
            weekly: [{ days: ['mo'], weeks: [2], plan: [{ from: '15:00', to: '17:00' }] }],
            exceptions: [{ from: '2026-12-24', plan: 'closed' }],
          },
          dates: [
            { start: '2026-06-13T15:00', end: '2026-06-13T20:00' },
            { start: '2026-07-01', end: '2026-07-03' },
          ],
        },
        { id: 'telefon', name: 'Am Telefon', district: '16077', mode: ['phone'], asOf: '2026', phone: '03447 4711' },
      ],
    });
    const { contents } = await filed(asHsds(offers));
    for (const { id, name, status } of contents) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.ok(name);
      assert.equal(status, 'active');
    }
    const [{ location, schedules }] = contents[0].service_at_locations;
    assert.deepEqual(Object.keys(location.addresses[0]).sort(), [
      ...['address_1', 'address_type', 'city', 'country', 'id', 'postal_code', 'state_province'],
    ]);
    // What rules of HSDS have no words for stands in words beside them.
    assert.match(schedules[0].description, /24\. Dezember 2026/);
    const { content } = await plainOf({ total_items: 2, contents });
    const again = offersOf(content);
    const fields =
      'name district organisation address spokenLanguages audience cost email url registration alert dates asOf phone'.split(
        ' ',
      );
    for (const [at, offer] of offers.entries()) {
      for (const field of fields) {
        const wanted =
          field === 'name'
            ? { de: offer.name.de }
            : field === 'asOf' && offer.asOf === '2026'
              ? again[at].asOf
              : offer[field];
        assert.deepEqual(await filed({ x: again[at][field] }), await filed({ x: wanted }), `${offer.id} ${field}`);
      }
    }
    assert.deepEqual(again[0].place.lonLat, [11.586, 50.928]);
    assert.deepEqual(again[0].hours.schedule.weekly, offers[0].hours.schedule.weekly);
    assert.deepEqual((await filed(asHsds(offersOf(await filed(content))))).contents, contents);
  });
});

describe('Integreat', () => {
  const when = (random) => ({
    ...{ id: random.below(5), start_date: '2026-09-05', start_time: '13:00:00', end_date: '2026-09-05' },
    ...{ end_time: '15:00:00', all_day: random.chance(0.2), recurrence_id: random.below(9), ...strange(random) },
  });
  const slots = (random) => ({
    ...{ allDay: random.chance(0.1), closed: random.chance(0.3), appointmentOnly: random.chance(0.1) },
    timeSlots: random.chance(0.8) ? [{ start: '10:00', end: random.pick(['13:00', 'mittags']), timezone: 'x' }] : [],
  });
  const entry = (random, at) => {
    const [town, postcode, latitude, longitude] = random.pick(towns);
    return {
      id: at,
      ...maybe(random, 'url', () => 'https://integreat.app/lkbeispiel/de/locations/werkhof/'),
      path: random.pick(['/lkbeispiel/de/locations/x/', '/lkbeispiel/ar_EG/locations/x/', '/x/']),
      title: `Werkhof ${at}`,
      ...maybe(random, 'last_updated', () => '2026-09-06T13:52:13.616+02:00'),
      ...maybe(random, 'excerpt', () => word(random)),
      content: random.pick(['<p>Werkstatt &amp; <b class="x">Caf&eacute;</b><script>x()</script></p>', '', null]),
      available_languages: { ar: { id: null, url: '', path: '/x/' } },
      ...maybe(random, 'category', () => random.pick([null, { id: 2, name: 'Treff', color: '#1DC6C6' }])),
      ...maybe(random, 'temporarily_closed', () => random.chance(0.5)),
      ...maybe(random, 'machine_translated', () => random.chance(0.5)),
      ...maybe(random, 'opening_hours', () => random.pick([null, [...Array(7)].map(() => slots(random)), 'x'])),
      ...maybe(random, 'contacts', () => [
        { name: null, email: 'hof@werk.example', phone_number: random.pick(['03643 555701', 'fragen']), website: null },
        { name: 'Zweiter', ...strange(random) },
      ]),
      location: {
        ...{ id: 100 + at, name: random.pick(['Hof', null]), address: 'An der Esse 11', town, postcode },
        ...random.pick([{ latitude, longitude }, { latitude: 1, longitude: 1 }, {}]),
        ...strange(random),
      },
      ...maybe(random, 'organization', () => ({ id: 1, slug: 'amboss', name: 'Amboss', ...strange(random) })),
      ...maybe(random, 'barrier_free', () => random.pick([true, false, null])),
      ...maybe(random, 'event', () => when(random)),
      ...strange(random),
    };
  };
  /** Every entry of the list as it came, wherever a record keeps it. */
  const keptIn = ({ offers }) => offers.flatMap(({ ext }) => [ext.integreat, ...(ext.repetitions ?? [])]);

  test(`${drawn} lists stand in our own file as they came (seed ${seed})`, async () => {
    const random = randomOf(`integreat ${seed}`);
    for (let count = 0; count < drawn; count++) {
      const entries = [...Array(1 + random.below(4))].map((_, at) => entry(random, at));
      const { content, problems } = await plainOf(entries);
      assert.deepEqual(problems.filter(isLost), []);
      const file = await filed(content);
      assert.deepEqual(
        keptIn(file).sort((a, b) => a.id - b.id),
        entries,
      );
      // The door takes all of them, and all of it.
      assert.deepEqual(keptIn({ offers: offersOf(file) }).length, entries.length);
      for (const [at, { title }] of entries.entries()) {
        assert.ok(JSON.stringify(file.offers.map(({ name }) => name)).includes(title) || entries[at].event, title);
      }
    }
  });
});

describe('the shared files', { skip: !existsSync(shared) && 'not here' }, () => {
  const inWeimar = (json) =>
    JSON.parse(JSON.stringify(json), (key, value) =>
      key === 'city'
        ? 'Weimar'
        : key === 'postal_code'
          ? '99423'
          : key === 'latitude'
            ? 50.9795
            : key === 'longitude'
              ? 11.329
              : value,
    );
  for (const name of ['service_full', 'service_at_location_full']) {
    test(`hsds/${name}.json, were it in Weimar`, async () => {
      const json = inWeimar(JSON.parse(readFileSync(`${shared}/hsds/${name}.json`, 'utf8')));
      const { content } = await plainOf(json);
      const { service, ...link } = json;
      const wanted = service ? { ...service, service_at_locations: [link] } : json;
      assert.deepEqual((await filed(asHsds(offersOf(await filed(content))))).contents, [wanted]);
    });
  }
});
