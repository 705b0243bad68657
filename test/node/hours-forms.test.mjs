/** Opening hours in the forms of other standards: what is read, and that what is written is read again as the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hours, inWords } from '../helpers/hours.mjs';
import { randomOf } from '../helpers/random.mjs';

const { dayOf, readOsm, writeOsm, readSchemaOrg, writeSchemaOrg, readHsds, writeHsds, readIntegreat } = hours;

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const seed = process.env.THILIK_SEED ?? 'thilik';
const drawn = process.env.THILIK_ALL ? 1000 : 60;

const dates = [...Array(731)].map((_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10));

/** The first day on which two schedules differ. */
const difference = (a, b) =>
  dates.find((date) => JSON.stringify(dayOf(a, date, '16061')) !== JSON.stringify(dayOf(b, date, '16061')));

const time = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A schedule at random with what a form has words for. */
function schedule(random, { appointments = false, weeks = false, yearly = false, holidays = false } = {}) {
  const spans = () => {
    const from = 15 * random.below(88);
    const to = random.chance(0.1) ? 15 * (1 + random.below(20)) : Math.min(from + 15 * (1 + random.below(30)), 1440);
    const first = { from: time(from), to: to === from ? '24:00' : time(to) };
    if (appointments && random.chance(0.2)) first.appointment = true;
    return random.chance(0.2) ? [first, { from: '22:15', to: random.chance(0.3) ? null : '23:30' }] : [first];
  };
  const plan = () => (random.chance(0.3) ? 'closed' : appointments && random.chance(0.2) ? 'appointment' : spans());
  const range = yearly
    ? random.pick([{}, {}, { from: '2026-03-01', until: '2026-11-30' }, { from: '04-01', until: '10-31' }])
    : random.pick([
        {},
        {},
        { from: '2026-03-01', until: '2026-11-30' },
        { from: '2026-06-01' },
        { until: '2026-06-30' },
      ]);
  const rule = () => ({
    days: random.some(weekdays),
    ...(weeks && random.chance(0.2) && { weeks: random.pick([[1], [2, 4], [-1]]) }),
    plan: spans(),
    ...range,
  });
  return {
    weekly: [...Array(1 + random.below(3))].map(rule),
    ...(holidays && random.chance(0.6) && { holidays: plan() }),
    ...(holidays &&
      random.chance(0.4) && {
        exceptions: [
          { from: '2026-07-20', until: '2026-08-07', plan: plan() },
          { from: yearly ? '12-24' : '2026-12-24', plan: plan() },
        ].slice(0, yearly ? 1 + random.below(1) : 2),
      }),
  };
}

const forms = {
  OpenStreetMap: {
    has: { appointments: true, weeks: true, yearly: true, holidays: true },
    again: (each) => readOsm(writeOsm(each)),
    // A season of every year leaves the rest of the year open, for which there are no words.
    isLeft: ({ weekly }) => weekly.some(({ from }) => from?.length === 5),
  },
  'schema.org': {
    has: { holidays: true },
    again: (each) => readSchemaOrg(JSON.parse(JSON.stringify(writeSchemaOrg(each)))),
  },
  HSDS: { has: { weeks: true }, again: (each) => readHsds(JSON.parse(JSON.stringify(writeHsds(each)))) },
};

for (const [name, { has, again, isLeft = () => false }] of Object.entries(forms)) {
  test(`${name}: ${drawn} schedules, written and read again, say the same on every day of two years (seed ${seed})`, () => {
    const random = randomOf(seed);
    const problems = [];
    for (let count = 0; count < drawn; count++) {
      const wanted = schedule(random, has);
      if (isLeft(wanted)) continue;
      const got = again(wanted);
      const where = got ? difference(wanted, got) : 'not read';
      if (where) problems.push({ where, wanted: inWords(wanted), got: inWords(got), osm: writeOsm(wanted) });
    }
    assert.deepEqual(problems.slice(0, 3), []);
  });
}

test('schema.org as pages have it', () => {
  const days = ['Monday', 'https://schema.org/Tuesday'];
  const of = (specification) => inWords(readSchemaOrg(specification));
  assert.equal(of([{ dayOfWeek: days, opens: '09:00', closes: '12:00:00' }]), 'mo,tu 09:00-12:00');
  assert.equal(of({ dayOfWeek: 'http://schema.org/Friday', opens: '20:00', closes: '02:00' }), 'fr 20:00-02:00');
  assert.equal(of({ opens: '00:00', closes: '23:59' }), 'mo,tu,we,th,fr,sa,su 00:00-24:00');
  const special = [
    { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '00:00', closes: '00:00' },
    { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '11:00' },
  ];
  const both = readSchemaOrg({ dayOfWeek: 'Monday', opens: '9:00', closes: '12:00' }, special);
  assert.equal(inWords(both), 'mo 09:00-12:00; on (2026-12-24..) closed; holidays 10:00-11:00');
  for (const wrong of [[], 'Mo', { dayOfWeek: 'Montag', opens: '09:00' }, { opens: '9 Uhr' }, { opens: '09:00Z' }]) {
    assert.equal(readSchemaOrg(wrong), null, JSON.stringify(wrong));
  }
});

test('HSDS as feeds have it; what is rare is not known', () => {
  const base = { freq: 'WEEKLY', byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' };
  const of = (more) => inWords(readHsds([{ ...base, ...more }]));
  assert.equal(of({ interval: 1, valid_from: '2026-01-01', notes: null }), 'th,fr (2026-01-01..) 10:00-18:00');
  assert.equal(of({ freq: 'MONTHLY', byday: '2TU,-1TU' }), 'tu[2,-1] 10:00-18:00');
  assert.equal(of({ freq: null, closes_at: null, until: '2026-05-31' }), 'th,fr (..2026-05-31) 10:00-');
  for (const rare of [
    { interval: 2 },
    { count: 3 },
    { bymonthday: '2,3' },
    { timezone: -5 },
    { byday: '1TU' },
    { opens_at: '' },
  ]) {
    assert.equal(of(rare), null, JSON.stringify(rare));
  }
  assert.equal(readHsds([base, { ...base, freq: 'YEARLY' }]), null);
});

test('Integreat has seven days; all of them closed means that nobody knows', () => {
  const closed = { allDay: false, closed: true, appointmentOnly: false, timeSlots: [] };
  const slots = (...timeSlots) => ({ ...closed, closed: false, timeSlots });
  const week = (...days) => inWords(readIntegreat([...days, ...Array(7 - days.length).fill(closed)]));
  assert.equal(
    week(slots({ end: '13:00', start: '10:00' }, { end: '18:00', start: '15:00' })),
    'mo 10:00-13:00+15:00-18:00',
  );
  assert.equal(
    week(closed, { ...slots(), appointmentOnly: true }, { ...slots(), allDay: true }),
    'tu appointment; we 00:00-24:00',
  );
  assert.equal(week(), null);
  assert.equal(readIntegreat([closed]), null);
  assert.equal(week(slots({ start: '10:00' })), null);
});
