/**
 * The clock against the npm library `opening_hours`, which is the reference for OpenStreetMap's hours: every quarter of an
 * hour of ten years, for expressions of our own and for all hours in the fixtures. Where they differ on
 * purpose, a named reason says so, and nothing else may.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureHours, hasFixtures } from '../helpers/fixture-hours.mjs';
import { hours } from '../helpers/hours.mjs';
import { randomOf } from '../helpers/random.mjs';

// The library reckons with the clock of the machine.
process.env.TZ = 'Europe/Berlin';
const { default: OpeningHours } = await import('opening_hours');
const { dayOf, holidayOn, inBerlin, readOsm, writeOsm } = hours;

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
const isWhole = Boolean(process.env.THILIK_ALL);
const seed = process.env.THILIK_SEED ?? 'thilik';
const random = randomOf(seed);
const allYears = [...Array(10)].map((_, index) => 2024 + index);

/** `npm test` looks at one year of each expression, drawn with a seed or the one that it names. */
const yearsNow = (expression = '') =>
  isWhole ? allYears : [expression.includes('2026') ? 2026 : random.pick(allYears)];

/** Every quarter of an hour of a year, with what clocks in Thuringia show then. */
const quartersOf = remember((year) => {
  const quarters = [];
  const end = new Date(`${year + 1}-01-01T00:00:00+01:00`).getTime();
  for (let moment = new Date(`${year}-01-01T00:00:00+01:00`).getTime(); moment < end; moment += 15 * 60_000) {
    quarters.push({ moment, ...inBerlin(new Date(moment)) });
  }
  return quarters;
});

function remember(make) {
  const made = new Map();
  return (key) => made.get(key) ?? made.set(key, make(key)).get(key);
}

/** What a library state is called here. */
function stateOf(isOpen, isUnknown, comment) {
  if (isUnknown) return comment === 'by appointment' ? 'appointment' : 'unknown';
  return isOpen ? 'open' : 'closed';
}

/** The state of the library at each quarter. */
function oracle(expression, quarters) {
  const [from, until] = [quarters[0].moment, quarters.at(-1).moment + 1].map((moment) => new Date(moment));
  const intervals = new OpeningHours(expression, place, { locale: 'en' }).getOpenIntervals(from, until);
  let at = 0;
  return quarters.map(({ moment }) => {
    while (at < intervals.length && intervals[at][1].getTime() <= moment) at++;
    const found = intervals[at];
    if (!found || found[0].getTime() > moment) return 'closed';
    return stateOf(true, found[2], found[3]);
  });
}

/** Our state at each quarter. */
function ours(schedule, quarters) {
  let today;
  let stretches;
  return quarters.map(({ date, minutes }) => {
    if (date !== today) {
      today = date;
      stretches = dayOf(schedule, date);
    }
    return stretches.find(({ to }) => minutes < to).state;
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

/** Differences of some years without a reason, the first few. */
function unexplained(expression, schedule, years) {
  return years
    .flatMap((year) => {
      const quarters = quartersOf(year);
      const theirs = oracle(expression, quarters);
      return ours(schedule, quarters).flatMap((here, index) => {
        const there = theirs[index];
        if (here === there) return [];
        const difference = { expression, here, there, ...quarters[index] };
        if (Object.keys(reasons).some((each) => reasons[each](difference))) return [];
        return `${difference.date} ${difference.minutes / 60}: ${here}, the library ${there}`;
      });
    })
    .slice(0, 5);
}

const which = isWhole ? 'all years' : `years drawn with seed ${seed}`;

for (const expression of expressions) {
  test(`${expression} (${which})`, () => {
    const schedule = readOsm(expression);
    assert.ok(schedule, 'it is read');
    const years = yearsNow(expression);
    assert.deepEqual(unexplained(expression, schedule, years), []);
    const written = writeOsm(schedule);
    if (written !== expression) assert.deepEqual(unexplained(written, schedule, years), [], written);
  });
}

test(`all hours of the fixtures (${which})`, { skip: !hasFixtures && 'the shared folder is not here' }, () => {
  const sure = fixtureHours.filter(({ schedule }) => schedule);
  assert.ok(sure.length > 40, `${sure.length} are read`);
  const problems = sure.flatMap(({ name, text, schedule }) =>
    unexplained(writeOsm(schedule), schedule, yearsNow()).map((problem) => `${name}: ${text}: ${problem}`),
  );
  assert.deepEqual(problems, []);
});

test('on one day the library goes another way than here, and no reason lets it pass', () => {
  const schedule = readOsm('Mo 09:00-12:00; PH off; 2026 Mar 02 off');
  assert.equal(unexplained('Mo 09:00-12:00; PH off', schedule, [2026]).length, 5);
});
