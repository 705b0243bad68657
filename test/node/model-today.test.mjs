/** What an offer of today says: read at the door, and told by every form. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;
const { normalise } = await load('src/model/normalise.ts');
const { protectAll } = await load('src/model/protect.ts');
const { offerFacts } = await load('src/content/offer.ts');
const { interfaceTerms } = await load('src/i18n/interface.ts');
const { plain } = await load('src/content/plain.ts');

const basis = {
  ...{ id: 'sprachcafe', name: { de: 'Sprachcafé' }, kind: 'meeting', topics: ['sprache'], district: '16053' },
  ...{ place: null, organisation: 'Verein', contacts: [], spokenLanguages: [], status: 'active', asOf: '2026-01' },
  source: { document: 'Aushang' },
};
const office = { id: 'amt', kind: 'office', authority: 'Amt', district: '16053', spokenLanguages: [], asOf: '2026-01' };

function read(kind, ...records) {
  const { dataset, problems } = normalise(kind, { version: 1, [kind]: records });
  return { records: dataset.records, told: problems.map(({ path, reason }) => `${path} ${reason}`) };
}
const offer = (change) => {
  const { records, told } = read('offers', { ...basis, ...change });
  return { ...records[0], told };
};

const schemas = new Ajv({ strict: false, validateFormats: false });
const schema = (name) => JSON.parse(readFileSync(`${root}geodata/schema/${name}.schema.json`, 'utf8'));
schemas.addSchema(schema('common'));
const isValid = schemas.compile(schema('offers'));
const valid = (change) => isValid({ version: 1, offers: [{ ...basis, ...change }] });

const rules = {
  weekly: [
    { days: ['mo', 'tu'], plan: [{ from: '09:00', to: '12:00' }] },
    { days: ['th'], weeks: [1, -1], plan: 'appointment' },
  ],
  exceptions: [
    { from: '12-24', until: '01-01', plan: 'closed' },
    { from: '2026-07-20', plan: [{ from: '10:00', to: null }] },
  ],
  holidays: 'closed',
  otherwise: 'appointment',
};

test('an id is what the schema says', async () => {
  const { isId } = await load('src/contract/kinds.ts');
  const matches = new RegExp(schema('common').$defs.id.pattern);
  for (const id of ['a', 'tag-der-vereine', '2-a', '', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a_b', 'a\n'])
    assert.equal(isId(id), matches.test(id), JSON.stringify(id));
});

test('everything that is right is read, and right in the schema', () => {
  const text = { de: 'Worte' };
  const today = {
    description: text,
    audience: [text, { de: 'Mehr' }],
    mode: ['place', 'online', 'phone', 'home'],
    registration: true,
    wheelchair: 'partly',
    hours: { ...rules, text },
    dates: [{ start: '2026-06-13T15:00', end: '2026-06-13T20:00' }, { start: '2026-07' }],
    alert: { text, until: '2026-04-01' },
    machineTranslated: { uk: ['name'] },
    phone: '03641 4711',
    email: 'post@example.org',
    ext: { hsds: { id: 7 } },
  };
  const { told, hours, ...record } = offer(today);
  assert.deepEqual(told, []);
  assert.deepEqual(hours, { text, schedule: rules });
  for (const name of Object.keys(today))
    if (name !== 'hours') assert.deepEqual(JSON.parse(JSON.stringify(record[name])), today[name], name);
  assert.ok(valid({ ...today, lastChecked: '2026-02-03' }), JSON.stringify(isValid.errors));
});

test('short forms: words alone, one audience, how to register', () => {
  const { told, hours, audience, registration, mode } = offer({
    hours: 'Mo 9–12 Uhr',
    audience: 'alle',
    registration: 'am Telefon',
    mode: 'online',
  });
  assert.deepEqual(told, []);
  assert.deepEqual(
    [hours, audience, registration, mode],
    [{ text: { de: 'Mo 9–12 Uhr' } }, [{ de: 'alle' }], { de: 'am Telefon' }, ['online']],
  );
  assert.ok(valid({ hours: { de: 'Mo 9–12 Uhr' }, audience: { de: 'alle' }, registration: { de: 'am Telefon' } }));
  assert.deepEqual(read('contacts', { ...office, hours: rules, alert: { text: 'Zu.' }, wheelchair: 'no' }).told, []);
});

describe('what is wrong is left out and told; the record stays', () => {
  const cases = {
    'a plan': [{ hours: { weekly: [{ days: ['mo'], plan: 'open' }] } }, 'hours.weekly[0].plan wrong-type', 'hours'],
    'a day': [{ hours: { weekly: [{ days: ['Mo'], plan: 'closed' }] } }, 'hours.weekly[0].days[0] wrong-type', 'hours'],
    'a time': [
      { hours: { weekly: [{ days: ['mo'], plan: [{ from: '9:00', to: '12:00' }] }] } },
      'hours.weekly[0].plan[0].from wrong-type',
      'hours',
    ],
    'a date of an exception': [
      { hours: { exceptions: [{ from: '2026-02-30', plan: 'closed' }] } },
      'hours.exceptions[0].from bad-date',
      'hours',
    ],
    'a mode': [{ mode: ['radio'] }, 'mode[0] wrong-type', null],
    'a wheelchair': [{ wheelchair: true }, 'wheelchair wrong-type', 'wheelchair'],
    'a date': [{ dates: [{ start: '2026-06-31' }] }, 'dates[0].start bad-date', null],
    'a time of a date': [{ dates: [{ start: '2026-06-30T25:00' }] }, 'dates[0].start bad-date', null],
    'an alert without words': [{ alert: { until: '2026' } }, 'alert.text missing', 'alert'],
    ext: [{ ext: [1] }, 'ext wrong-type', 'ext'],
  };
  for (const [name, [change, problem, gone]] of Object.entries(cases)) {
    test(name, () => {
      const { told, ...record } = offer(change);
      assert.deepEqual(told, [`offers[0].${problem}`]);
      if (gone) assert.equal(record[gone], undefined);
      assert.ok(!valid(change) || name === 'a date of an exception' || name === 'a date', 'the schema refuses it, too');
    });
  }
  test('of rules one of which is wrong only the words stay', () => {
    const hours = { text: { de: 'Mo' }, weekly: [...rules.weekly, { days: ['fr'], plan: [{ from: '09:00' }] }] };
    const { told, ...record } = offer({ hours });
    assert.deepEqual(told, ['offers[0].hours.weekly[2].plan[0].to missing']);
    assert.deepEqual(record.hours, { text: { de: 'Mo' } });
  });
});

test('a record that was looked at again is of that day', () => {
  assert.equal(offer({ lastChecked: '2026-05-04' }).asOf, '2026-05-04');
  assert.equal(offer({ lastChecked: '2025-12' }).asOf, '2026-01');
});

describe('a protected place', () => {
  const secret = 'Geheime Straße 7';
  const place = { name: `Haus, ${secret}`, lonLat: [11.58, 50.92], precision: 'address', licence: 'x' };
  const shelter = { place, address: { street: secret, postcode: '07743', town: 'Jena' }, ext: { adresse: secret } };
  const marks = {
    'of the record': { protected: true },
    'of the place': { place: { ...place, protected: true } },
    'in wrong words': { protected: 'ja' },
  };
  for (const [name, mark] of Object.entries(marks)) {
    test(`loses point and street, mark ${name}, and the webmaster is told`, () => {
      const { told, ...record } = offer({ ...shelter, ...mark });
      assert.deepEqual(told, ['offers[0].place.lonLat protected', 'offers[0].address.street protected']);
      assert.ok(!JSON.stringify(record).includes('Geheim') && !JSON.stringify(record).includes('11.58'));
      assert.deepEqual(record.place, {
        name: 'Jena',
        lonLat: null,
        precision: 'town',
        ags8: undefined,
        licence: undefined,
        source: undefined,
      });
      assert.equal(record.protected, true);
    });
  }
  test('of an office, too', () => {
    const { records, told } = read('contacts', { ...office, protected: true, address: shelter.address });
    assert.deepEqual(records[0].address, { street: undefined, postcode: '07743', town: 'Jena' });
    assert.deepEqual(told, ['contacts[0].address.street protected']);
  });
  test('a file without point and street is right', () => {
    const town = { name: 'Jena', lonLat: null, precision: 'town' };
    assert.deepEqual(offer({ protected: true, place: town, address: { town: 'Jena' } }).told, []);
  });
  test('is taken out of a whole file; everything else stays', () => {
    const other = { ...basis, ...shelter, id: 'offen' };
    const file = {
      version: 1,
      $schema: 'x',
      offers: [{ ...basis, ...shelter, protected: true }, other],
      contacts: [office],
    };
    const cleaned = protectAll(file);
    assert.equal(JSON.stringify(cleaned.offers[0]).includes('Geheim'), false);
    assert.deepEqual({ ...cleaned, offers: cleaned.offers.slice(1) }, { ...file, offers: [other] });
    for (const foreign of [null, 'x', [], { offers: 'x' }, { offers: [null, 7] }])
      assert.deepEqual(protectAll(foreign), foreign);
  });
  test('an unprotected one keeps everything', () => {
    assert.equal(offer({ ...shelter, protected: false }).address.street, secret);
  });
});

test('all of it is told in words', () => {
  const locale = { lang: 'uk', terms: interfaceTerms('de') };
  const { records } = read('offers', {
    ...basis,
    name: { de: 'Kurs', uk: 'Курс' },
    machineTranslated: { uk: ['name'] },
    ...{ registration: false, mode: ['place', 'phone'], wheelchair: 'unknown', audience: ['alle', 'Frauen'] },
    dates: [
      { start: '2026-06-13T15:00', end: '2026-06-13T20:00' },
      { start: '2026-07-01', end: '2026-07-03' },
    ],
    alert: { text: 'Fällt aus.', until: '2026-06-01' },
  });
  const told = offerFacts(records[0], locale);
  assert.match(JSON.stringify(told[0]), /Курс.*von einer Maschine übersetzt/);
  const facts = Object.fromEntries(told.map(({ id, value }) => [id, plain(value)]));
  assert.equal(facts.alert, 'Fällt aus. (bis 1. Juni 2026)');
  assert.equal(facts.registration, 'nicht nötig');
  assert.equal(facts.mode, 'vor Ort, am Telefon');
  assert.equal(facts.wheelchair, 'nicht bekannt');
  assert.equal(facts.audience, 'alle, Frauen');
  assert.match(facts.dates, /13\. Juni 2026, 15:00 Uhr bis 20:00 Uhr.*1\. Juli 2026 bis 3\. Juli 2026/);
});

test('a language that is no text is told, and the others stay', () => {
  const { name, told } = offer({ name: { de: 'Sprachcafé', en: 5, ar: '' } });
  assert.deepEqual([name, told], [{ de: 'Sprachcafé' }, ['offers[0].name.en wrong-type']]);
});
