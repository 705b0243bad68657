/** The clock: five states, what wins over what, Thuringia's time whatever the reader's, and its holidays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hours } from '../helpers/hours.mjs';

const { readClock, dayInBerlin, holidayOn, inBerlin, readOsm, readHours } = hours;

const office = 'Mo,Tu 09:00-12:00,14:00-16:00; Th "by appointment"; PH off; 2026 Jul 20-2026 Aug 07 off';

/** The clock at a time in Thuringia in summer: `2026-07-06 10:00` is a Monday. */
function at(local, hours = office, more = {}) {
  const schedule = typeof hours === 'string' ? readOsm(hours) : hours;
  const { state, next } = readClock(schedule, { now: new Date(`${local.replace(' ', 'T')}:00+02:00`), ...more });
  return next ? `${state}, ${next.state} ${next.date} ${next.time} +${next.daysAhead}` : state;
}

test('five states, each with what comes next', () => {
  assert.equal(at('2026-07-06 10:00'), 'open, closed 2026-07-06 12:00 +0');
  assert.equal(at('2026-07-06 11:30'), 'closing, closed 2026-07-06 12:00 +0');
  assert.equal(at('2026-07-06 11:29'), 'open, closed 2026-07-06 12:00 +0');
  assert.equal(at('2026-07-06 12:00'), 'closed, open 2026-07-06 14:00 +0');
  assert.equal(at('2026-07-07 16:00'), 'closed, appointment 2026-07-09 00:00 +2');
  assert.equal(at('2026-07-09 10:00'), 'appointment, closed 2026-07-10 00:00 +1');
  assert.equal(at('2026-07-06 10:00', null), 'unknown');
  assert.equal(at('2026-07-06 10:00', office, { soon: 150 }), 'closing, closed 2026-07-06 12:00 +0');
});

test('what is not known is never closed', () => {
  assert.equal(at('2026-07-06 10:00', readHours('siehe Internet').hours), 'unknown');
  assert.equal(at('2026-07-06 03:00', { weekly: [] }), 'unknown');
  assert.equal(at('2026-07-06 10:00', 'Mo 09:00+'), 'unknown, closed 2026-07-07 00:00 +1');
  const season = { weekly: [{ days: ['mo'], plan: [{ from: '09:00', to: '12:00' }], until: '2026-06-30' }] };
  assert.equal(at('2026-06-29 10:00', season), 'open, closed 2026-06-29 12:00 +0');
  assert.equal(at('2026-06-29 13:00', season), 'closed, unknown 2026-07-01 00:00 +2');
  assert.equal(at('2026-07-06 10:00', season), 'unknown');
});

test('exceptions win over days of the week, alerts over everything', () => {
  assert.equal(at('2026-07-14 16:00'), 'closed, appointment 2026-07-16 00:00 +2');
  assert.equal(at('2026-07-20 10:00'), 'closed, open 2026-08-10 09:00 +21');
  const alert = { text: { de: 'Heute nur am Telefon.' }, until: '2026-07-06' };
  assert.equal(at('2026-07-06 23:59', office, { alert }), 'unknown');
  assert.equal(at('2026-07-07 10:00', office, { alert }), 'open, closed 2026-07-07 12:00 +0');
  assert.equal(at('2026-07-31 10:00', '24/7', { alert: { ...alert, until: '2026-07' } }), 'unknown');
  assert.equal(at('2026-08-01 10:00', '24/7', { alert: { ...alert, until: '2026-07' } }), 'open');
  assert.equal(at('2026-07-07 10:00', office, { alert: { text: alert.text } }), 'unknown');
});

test('an evening lasts beyond midnight and belongs to the day on which it began', () => {
  assert.equal(at('2026-07-10 23:00', 'Fr 20:00-02:00'), 'open, closed 2026-07-11 02:00 +1');
  assert.equal(at('2026-07-11 01:40', 'Fr 20:00-02:00; Sa off'), 'closing, closed 2026-07-11 02:00 +0');
  assert.equal(at('2026-10-03 01:00', 'Fr 20:00-02:00; PH off'), 'open, closed 2026-10-03 02:00 +0');
  assert.equal(at('2026-07-11 23:50', 'Sa 20:00-24:00; Su 00:00-03:00'), 'open, closed 2026-07-12 03:00 +1');
});

test('public holidays: closed, other hours, as usual, and not known where nothing is said', () => {
  const whitMonday = '2026-05-25 10:00';
  assert.equal(at(whitMonday, 'Mo 09:00-12:00; PH off'), 'closed, open 2026-06-01 09:00 +7');
  assert.equal(at(whitMonday, 'Mo 09:00-12:00; PH 10:00-11:00'), 'open, closed 2026-05-25 11:00 +0');
  assert.equal(at(whitMonday, { ...readOsm('Mo 09:00-12:00'), holidays: 'usual' }), 'open, closed 2026-05-25 12:00 +0');
  assert.equal(at(whitMonday, 'Mo 09:00-12:00'), 'unknown, closed 2026-05-25 12:00 +0');
  assert.equal(at('2026-05-25 13:00', 'Mo 09:00-12:00'), 'closed, open 2026-06-01 09:00 +7');
});

test('holidays are those of the law of Thuringia', () => {
  const of = (year, district) =>
    [...Array(366)]
      .map((_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
      .filter((date) => date.startsWith(String(year)) && holidayOn(date, district)?.isSure);
  const moving = { 2019: ['04-19', '04-22', '05-30', '06-10'], 2026: ['04-03', '04-06', '05-14', '05-25'] };
  for (const [year, days] of Object.entries(moving)) {
    const fixed = ['01-01', '05-01', '09-20', '10-03', '10-31', '12-25', '12-26'];
    const expected = [...fixed, ...days].sort().map((day) => `${year}-${day}`);
    assert.deepEqual(of(Number(year)), expected);
  }
  assert.ok(!of(2018).includes('2018-09-20'), 'Weltkindertag is one since 2019');
  const easterMondays = { 2008: '03-24', 2011: '04-25', 2038: '04-26', 2049: '04-19', 2076: '04-20' };
  for (const [year, day] of Object.entries(easterMondays))
    assert.equal(holidayOn(`${year}-${day}`)?.id, 'easter-monday', year);
});

test('Corpus Christi: in all of the Eichsfeld, in parts of two districts, nowhere else', () => {
  assert.deepEqual(holidayOn('2026-06-04', '16061'), { id: 'corpus-christi', isSure: true });
  assert.deepEqual(holidayOn('2026-06-04', '16064'), { id: 'corpus-christi', isSure: false });
  assert.deepEqual(holidayOn('2026-06-04'), { id: 'corpus-christi', isSure: false });
  assert.equal(holidayOn('2026-06-04', '16053'), null);
  const thursday = (district) => at('2026-06-04 10:00', 'Th 09:00-12:00; PH off', { district }).split(',')[0];
  assert.deepEqual(['16061', '16063', '16053', null].map(thursday), ['closed', 'unknown', 'open', 'unknown']);
});

test('the clock is that of Thuringia wherever the reader is, also when clocks change', () => {
  const before = process.env.TZ;
  const hours = readOsm('Mo 09:00-12:00; Su 01:00-04:00');
  const states = () =>
    [
      '2026-07-06T07:00:00Z',
      '2026-07-06T06:59:00Z',
      '2026-01-05T08:00:00Z',
      '2026-03-29T01:30:00Z',
      '2026-10-25T02:59:00Z',
    ].map((moment) => readClock(hours, { now: new Date(moment), soon: 0 }).state);
  try {
    for (const zone of ['Europe/Berlin', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = zone;
      assert.deepEqual(states(), ['open', 'closed', 'open', 'open', 'open'], zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  assert.deepEqual(inBerlin(new Date('2026-12-31T23:00:00Z')), { date: '2027-01-01', minutes: 0 });
  assert.deepEqual(inBerlin(new Date('2026-03-29T01:00:00Z')), { date: '2026-03-29', minutes: 180 });
  const days = ['2026-07-01T22:30:00Z', '2026-01-01T22:30:00Z'].map((each) => dayInBerlin(new Date(each)));
  assert.deepEqual(days, ['2026-07-02', '2026-01-01']);
});
