/**
 * The clock against the npm library `opening_hours`, which is the reference for OpenStreetMap's hours: every quarter of an
 * hour of ten years, for expressions of our own and for all hours in the fixtures. Both sides only change at certain
 * moments, so whole timelines are compared. Where they differ on purpose, a named reason says so, and nothing else may.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureHours } from '../helpers/fixture-hours.mjs';
import { load } from '../helpers/hours.mjs';

// The library reckons with the clock of the machine.
process.env.TZ = 'Europe/Berlin';
const { default: OpeningHours } = await import('opening_hours');
const { dayOf } = await load('hours/day.ts');
const { holidayOn } = await load('hours/holidays.ts');
const { inBerlin } = await load('hours/berlin.ts');
const { readOsm } = await load('hours/osm.ts');
const { readHours } = await load('hours/read.ts');
const { writeOsm } = await load('hours/osm-write.ts');

const expressions = [
  ...[
    '24/7',
    'Mo-Fr 09:00-12:00',
    'Mo-Fr 09:00-12:00; PH off',
    'Mo,Tu 09:00-12:00,14:00-16:00; Th 14:00-18:00; PH off',
  ],
  ...['Mo-Fr 09:00-17:00; We 09:00-12:00; PH off', 'Mo-Fr 09:00-12:00, Th 14:00-18:00; PH off', 'Mo-Su,PH 08:00-20:00'],
  ...[
    'Fr,Sa 20:00-02:00; PH off',
    'Fr 20:00-26:00',
    'Sa-Mo 22:00-06:00',
    'Sa 18:00-24:00; Su 00:00-03:00',
    'Mo 15:00+; PH off',
  ],
  ...[
    'Mo[1] 16:00-18:00; PH off',
    'Tu[2,4] 14:00-17:00; PH off',
    'Fr[-1] 15:00-17:00',
    'Sa[1-3] 10:00-14:00',
    'Th[5] 09:00-12:00',
  ],
  ...['Mo "by appointment"; Tu 09:00-12:00; PH off', 'Mo-Fr 10:00-16:00 || "by appointment"', '"by appointment"'],
  ...['Mo 09:00-12:00, Mo 14:00-16:00 "by appointment"; PH off', 'Mo-Fr 10:00-16:00; PH off || "by appointment"'],
  ...['Mo-Fr 09:00-12:00; PH off; Dec 24-Jan 01 off', 'Mo-Fr 09:00-12:00; PH off; Dec 24,Dec 31 09:00-11:00'],
  ...['Mo-Fr 09:00-12:00; PH off; 2026 Jul 20-2026 Aug 07 off', 'Mo-Fr 09:00-12:00; PH off; 2026 Dec 24 10:00-11:00'],
  ...[
    'Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 10:00-12:00; PH off',
    '2026 Mar 01-2026 Nov 30 Mo-Fr 13:00-16:15; PH off',
  ],
  ...[
    'Apr-Oct 09:00-18:00; PH off',
    'Mo-Fr 09:00-12:00; We unknown; PH off',
    'unknown; Mo 09:00-12:00; PH off',
    'PH 10:00-12:00',
  ],
  ...['Mo-Sa 08:00-20:00; PH 10:00-18:00; Dec 25 off', 'Mo 00:00-24:00; Tu 00:00-12:00; PH off', 'Su 01:00-04:00'],
];

const place = { lat: 50.98, lon: 11.03, address: { country_code: 'de', state: 'Thüringen' } };
const from = new Date('2024-01-01T00:00:00+01:00');
const until = new Date('2034-01-01T00:00:00+01:00');
const quarter = 15 * 60_000;

/** Every quarter of an hour with what clocks in Thuringia show then. */
const quarters = [];
for (let moment = from.getTime(); moment < until.getTime(); moment += quarter) {
  const local = new Date(moment);
  quarters.push({ day: local.getDate() + 100 * local.getMonth() + 10_000 * local.getFullYear(), moment });
}

/** What a library state is called here. */
function stateOf(isOpen, isUnknown, comment) {
  if (isUnknown) return comment === 'by appointment' ? 'appointment' : 'unknown';
  return isOpen ? 'open' : 'closed';
}

/** The state of the library at each quarter. */
function oracle(expression) {
  const intervals = new OpeningHours(expression, place, { locale: 'en' }).getOpenIntervals(from, until);
  let at = 0;
  return quarters.map(({ moment }) => {
    while (at < intervals.length && intervals[at][1].getTime() <= moment) at++;
    const found = intervals[at];
    if (!found || found[0].getTime() > moment) return 'closed';
    return stateOf(true, found[2], found[3]);
  });
}

const clocks = quarters.map(({ moment }) => inBerlin(new Date(moment)));

/** Our state at each quarter. */
function ours(schedule) {
  let date;
  let stretches;
  return clocks.map((clock) => {
    if (clock.date !== date) {
      date = clock.date;
      stretches = dayOf(schedule, date);
    }
    return stretches.find(({ to }) => clock.minutes < to).state;
  });
}

const dayBefore = (date) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** Whether the expression closes a day. */
const isOff = ({ expression, date }) => /PH off/.test(expression) && holidayOn(date)?.isSure === true;

/** Differences that are meant, each with its reason. */
const reasons = {
  'a holiday of which the expression says nothing is not known, not open': ({ expression, here, there, date }) =>
    !/PH|24\/7/.test(expression) && here === 'unknown' && there !== 'closed' && holidayOn(date) !== null,
  'the same for what began on it and lasts into the next day': ({ expression, here, there, date }) =>
    !/PH|24\/7/.test(expression) && here === 'unknown' && there !== 'closed' && holidayOn(dayBefore(date)) !== null,
  'an evening belongs to the day on which it began: it lasts into a holiday or an exception': ({
    here,
    there,
    ...at
  }) =>
    here === 'open' &&
    there === 'closed' &&
    at.minutes < 6 * 60 &&
    isOff(at) &&
    !isOff({ ...at, date: dayBefore(at.date) }),
  'and does not begin after midnight, when it was closed': ({ here, there, ...at }) =>
    here === 'closed' && there === 'open' && at.minutes < 6 * 60 && isOff({ ...at, date: dayBefore(at.date) }),
  'on Corpus Christi some places are closed': ({ expression, here, there, date }) =>
    !/24\/7/.test(expression) && here === 'unknown' && there !== 'closed' && holidayOn(date)?.id === 'corpus-christi',
};

function compare(expression, schedule) {
  const mine = ours(schedule);
  const theirs = oracle(expression);
  const counts = {};
  const unexplained = [];
  mine.forEach((here, index) => {
    const there = theirs[index];
    if (here === there) return;
    const { date, minutes } = clocks[index];
    const difference = { expression, here, there, date, minutes };
    const reason = Object.keys(reasons).find((each) => reasons[each](difference));
    if (reason) counts[reason] = (counts[reason] ?? 0) + 1;
    else unexplained.push(`${date} ${minutes / 60}: ${here}, the library ${there}`);
  });
  return { counts, unexplained };
}

for (const expression of expressions) {
  test(expression, () => {
    const schedule = readOsm(expression);
    assert.ok(schedule, 'it is read');
    assert.deepEqual(compare(expression, schedule).unexplained.slice(0, 5), []);
    assert.deepEqual(compare(writeOsm(schedule), schedule).unexplained.slice(0, 5), [], writeOsm(schedule));
  });
}
