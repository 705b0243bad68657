/** Where people are safe: no format that is read brings the place in, and no form that is written holds it. */
import assert from 'node:assert/strict';
import { text as joined } from 'node:stream/consumers';
import { test } from 'node:test';
import { load } from '../helpers/load-source.mjs';
import { randomOf } from '../helpers/random.mjs';
import { isWhole, seed } from '../helpers/sample.mjs';
import { foreign, normalise, places } from '../helpers/tables.mjs';

const { readPlain } = await load('src/feeds/read-feed.ts');
const { protectAll } = await load('src/model/protect.ts');
const { jsonInPieces } = await load('src/cli/json-pieces.ts');
const { asHsds } = await load('src/cli/hsds.ts');
const { offerFiles } = await load('src/content/hand-over/offer-files.ts');
const { linkTo, codeOf } = await load('src/content/hand-over/link.ts');
const { offerFacts, offerDetails } = await load('src/content/offer.ts');
const { contactFacts } = await load('src/content/contact.ts');
const { contactDetails } = await load('src/content/contact-details.ts');
const { nodesOf } = await load('src/content/schema-org.ts');
const { openingHours } = await load('src/content/hours-node.ts');
const { interfaceTerms } = await load('src/i18n/interface.ts');

const context = {
  today: '2026-11-01',
  places: () => Promise.resolve(places),
  open: () => Promise.reject(new Error('no')),
};
const plainOf = (text, kind) => readPlain(foreign(new TextEncoder().encode(text)), { ...context, kind });

/** What must not stand anywhere: a street, a point in either order, with a point or a comma. */
const secret = { street: 'Geheimweg 7', lon: 11.3281, lat: 50.9781 };
const leak = /geheim|3281|9781/i;

const locale = {
  lang: 'de',
  terms: interfaceTerms('de'),
  reportHref: 'mailto:a@b.example',
  now: new Date('2026-11-01'),
};
const page = { ...locale, url: 'https://stadt.example/', districtOf: () => undefined, openingHours };
const deep = (value) => JSON.stringify(value);

/** Every file of the hand-over list. */
const handedOver = (records) =>
  Object.fromEntries(
    Object.entries(offerFiles).map(([ending, write]) => [`${ending} of the hand-over list`, write(records, locale)]),
  );

/** Every form in which records leave, by name. */
async function writtenForms(kind, content) {
  const records = normalise(kind, content)?.dataset.records ?? [];
  const both = {
    JSON: await joined(jsonInPieces(protectAll(content))),
    model: deep(records),
    'schema.org': deep(records.flatMap((record) => nodesOf(kind, record, page))),
  };
  return kind === 'offers'
    ? {
        ...both,
        facts: deep(records.map((each) => [offerFacts(each, locale), offerDetails(each, locale)])),
        HSDS: await joined(jsonInPieces(asHsds(records, (ags) => ags))),
        ...handedOver(records),
        'link of the hand-over list': linkTo(
          'https://stadt.example/',
          records.map(({ id }) => codeOf(id)),
        ),
      }
    : {
        ...both,
        facts: deep(records.map((each) => [contactFacts(each, locale), contactDetails(each, locale)])),
      };
}

const point = (random) => random.pick([{ lonLat: [secret.lon, secret.lat] }, { lonLat: null }]);
const shelter = (random) => random.pick(['Frauenhaus', 'Gemeinschaftsunterkunft', 'Zufluchtswohnung']);
const address = { street: secret.street, postcode: '99423', town: 'Weimar' };
const quoted = (cells) => cells.map((cell) => `"${cell}"`).join(';');

/** A protected place in each form in which it may come: `[kind, text]`. */
const sources = {
  'our own offers': (random) => {
    const says = random.pick([
      [{ protected: true }, {}],
      [{ protected: 'ja' }, {}],
      [{}, { protected: true }],
    ]);
    const place = {
      ...{ name: random.pick([secret.street, 'Haus am Geheimweg 7']), ...point(random), ...says[1] },
      ...{ precision: 'address', licence: secret.street, address: secret.street },
    };
    const offer = {
      ...{
        id: 'a',
        name: { de: 'Haus' },
        kind: 'advice',
        district: '16055',
        asOf: '2026-01',
        ...says[0],
        address,
        place,
      },
      ...{ ext: { von: secret.street, punkt: [secret.lon, secret.lat] }, dates: [{ start: '2026-11-20' }] },
      ...random.pick([{}, { hours: { weekly: [{ days: ['mo'], plan: 'appointment' }] } }]),
    };
    return ['offers', JSON.stringify({ version: 1, offers: [offer] })];
  },
  'our own offices': () => {
    const office = { id: 'a', kind: 'office', authority: 'Haus', district: '16055', asOf: '2026-01' };
    const hidden = { ...office, protected: true, address, phone: '03643 4711', ext: { x: secret.street } };
    return ['contacts', JSON.stringify({ version: 1, contacts: [hidden] })];
  },
  'a table': (random) => {
    const [name, kind] = random.pick([
      [shelter(random), 'Beratung'],
      ['Haus', shelter(random)],
    ]);
    const rows = [
      ['Angebot', 'Art', 'Straße', 'PLZ', 'Ort', 'Länge', 'Breite', 'Treffpunkt', 'Notiz', 'Beginn'],
      [
        name,
        kind,
        secret.street,
        '99423',
        'Weimar',
        secret.lon,
        secret.lat,
        'Am Geheimweg 7',
        secret.street,
        '20.11.2026',
      ],
    ];
    return ['offers', rows.map(quoted).join('\r\n')];
  },
  'a table of offices': (random) => {
    const rows = [
      ['Behörde', 'Straße', 'PLZ', 'Ort', 'Notiz'],
      [shelter(random), secret.street, '99423', 'Weimar', secret.street],
    ];
    return ['contacts', rows.map(quoted).join('\r\n')];
  },
  GeoJSON: (random) => {
    const properties = {
      name: shelter(random),
      strasse: secret.street,
      plz: '99423',
      ort: 'Weimar',
      notiz: secret.street,
    };
    const geometry = { type: 'Point', coordinates: [secret.lon, secret.lat] };
    return [
      'offers',
      JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] }),
    ];
  },
  'lines of JSON': (random) => {
    const row = {
      name: shelter(random),
      strasse: secret.street,
      plz: '99423',
      ort: 'Weimar',
      lon: secret.lon,
      lat: secret.lat,
    };
    return ['offers', `${JSON.stringify(row)}\n${JSON.stringify(row)}`];
  },
  Integreat: (random) => {
    const location = { id: 4, name: 'Haus', address: secret.street, town: 'Weimar', postcode: '99423' };
    const entry = {
      ...{ id: 1, title: shelter(random), path: '/x/de/locations/y/', available_languages: {}, excerpt: secret.street },
      location: { ...location, longitude: secret.lon, latitude: secret.lat },
      ...random.pick([{}, { event: { id: 7, start_date: '2026-11-20', end_date: '2026-11-20' } }]),
    };
    return [
      'offers',
      JSON.stringify([entry, { ...entry, event: entry.event && { ...entry.event, start_date: '2026-11-27' } }]),
    ];
  },
  HSDS: (random) => {
    const addresses = [{ id: 'a', address_1: secret.street, city: 'Weimar', postal_code: '99423', country: 'DE' }];
    const location = { id: 'l', name: 'Haus', longitude: secret.lon, latitude: secret.lat, addresses };
    const links = [{ id: 's', location, description: secret.street }];
    return [
      'offers',
      JSON.stringify({ id: 'x', name: shelter(random), status: 'active', service_at_locations: links }),
    ];
  },
  OpenStreetMap: (random) => {
    const tags = {
      'addr:street': 'Geheimweg',
      'addr:housenumber': '7',
      'addr:city': 'Weimar',
      'addr:postcode': '99423',
    };
    const is = random.pick([
      { social_facility: 'shelter', name: 'Haus Geheim' },
      { name: `${shelter(random)} Geheim` },
    ]);
    const element = { type: 'node', id: 1, lat: secret.lat, lon: secret.lon, tags: { ...tags, office: 'ngo', ...is } };
    return ['offers', JSON.stringify({ osm3s: {}, elements: [element] })];
  },
  iCalendar: (random) => {
    const lines = [
      ...[
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:x',
        `SUMMARY:Treffen im ${shelter(random)}`,
        'DTSTART:20261120T100000',
      ],
      ...[
        `LOCATION:Haus\\, ${secret.street}\\, 99423 Weimar`,
        `GEO:${secret.lat};${secret.lon}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ],
    ];
    return ['offers', lines.join('\r\n')];
  },
};

const drawn = isWhole ? 200 : 12;
for (const [name, make] of Object.entries(sources)) {
  test(`${name}: ${drawn} protected places leave in no form (seed ${seed})`, async () => {
    const random = randomOf(`${name} ${seed}`);
    for (let count = 0; count < drawn; count++) {
      const [kind, text] = make(random);
      assert.match(text, leak, 'it stands in the file');
      const { content } = await plainOf(text, kind);
      for (const [form, written] of Object.entries(await writtenForms(kind, content))) {
        assert.doesNotMatch(written, leak, `${form} of ${text}`);
      }
      // Only of a map of the world they are not read at all.
      if (name !== 'OpenStreetMap') assert.ok(content[kind].length > 0, text);
    }
  });
}

test('what is not protected stands in these forms, so that they would be seen', async () => {
  const offer = { id: 'a', name: { de: 'Haus' }, district: '16055', asOf: '2026-01', address };
  const place = { name: 'Haus', lonLat: [secret.lon, secret.lat], precision: 'address' };
  const dates = [{ start: '2026-11-20' }];
  const forms = await writtenForms('offers', { offers: [{ ...offer, place, dates }] });
  const silent = Object.keys(forms).filter((form) => !leak.test(forms[form]));
  assert.deepEqual(silent, ['link of the hand-over list']);
  const office = { id: 'a', kind: 'office', authority: 'Haus', district: '16055', asOf: '2026-01', address };
  const offices = await writtenForms('contacts', { contacts: [office] });
  assert.deepEqual(
    Object.keys(offices).filter((form) => !leak.test(offices[form])),
    [],
  );
});
