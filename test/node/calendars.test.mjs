/** Calendars (iCalendar, RFC 5545) as offers with the dates of the year to come. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { load } from '../helpers/load-source.mjs';
import { foreign, normalise, places } from '../helpers/tables.mjs';

const { readPlain } = await load('src/feeds/read-feed.ts');
const { formats } = await load('src/feeds/formats.ts');
const shared = fileURLToPath(new URL('../../../shared/fixtures/ical.js', import.meta.url));

const asFile = (text) => foreign(typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** Offers of a calendar as elements get them, and everything that is told. */
async function read(text, today = '2026-11-01') {
  const open = () => Promise.reject(new Error('no'));
  const context = { today, places: () => Promise.resolve(places), open };
  const { content, problems, rows } = await readPlain(asFile(text), context);
  const result = normalise('offers', content);
  return { rows, offers: result.dataset.records, problems: [...problems, ...result.problems] };
}

const calendar = (...parts) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//DE', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid, ...lines) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261001T080000Z',
    ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Fest']),
    ...(lines.some((line) => line.startsWith('LOCATION')) ? [] : ['LOCATION:Weimar']),
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

/** The dates of a single event. */
async function datesOf(...lines) {
  const { offers, problems } = await read(calendar(event('x', ...lines)));
  assert.deepEqual(problems, []);
  return (offers[0]?.dates ?? []).map(({ start, end }) => (end ? `${start}/${end}` : start));
}

test('an event is an offer with what it tells; whoever is invited is never read', async () => {
  const { offers, problems, rows } = await read(
    calendar(
      event(
        'fest-1@stadt.example',
        'DTSTART;TZID=Europe/Berlin:20261205T150000',
        'DTEND;TZID=Europe/Berlin:20261205T180000',
        'SUMMARY:Fest der Vereine\\, für alle',
        'DESCRIPTION:<p>Musik &amp\\; Essen</p><script>x()</script>\\nEintritt ',
        ' frei',
        'LOCATION:Bürgerhaus\\, Markt 1\\, 99423 Weimar',
        'GEO:50.9795;11.329',
        'URL:https://stadt.example/fest',
        'CATEGORIES:Begegnung,Ehrenamt',
        'CONTACT:Telefon 03643 555701\\, fest@stadt.example',
        'ORGANIZER;CN="Bund der Vereine":mailto:geheim@stadt.example',
        'ATTENDEE;CN=Niemand:mailto:geheim2@stadt.example',
        'LAST-MODIFIED:20261002T080000Z',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Wecker',
        'SUMMARY:Wecker',
        'TRIGGER:-PT30M',
        'END:VALARM',
      ),
    ),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [4]);
  const [offer] = JSON.parse(JSON.stringify(offers));
  delete offer.source;
  assert.deepEqual(offer, {
    id: 'fest-1@stadt.example',
    asOf: '2026-10-02',
    name: { de: 'Fest der Vereine, für alle' },
    district: '16055',
    kind: 'event',
    topics: ['begegnung', 'ehrenamt'],
    contacts: [],
    status: 'unknown',
    spokenLanguages: [],
    organisation: 'Bund der Vereine',
    place: { name: 'Bürgerhaus', lonLat: [11.329, 50.9795], precision: 'address' },
    address: { street: 'Markt 1', postcode: '99423', town: 'Weimar' },
    description: { de: 'Musik & Essen\nEintritt frei' },
    dates: [{ start: '2026-12-05T15:00', end: '2026-12-05T18:00' }],
    phone: '03643 555701',
    email: 'fest@stadt.example',
    url: 'https://stadt.example/fest',
    ext: { ical: { categories: ['Begegnung', 'Ehrenamt'] } },
  });
  assert.doesNotMatch(JSON.stringify(offers), /geheim|Niemand|Wecker/);
});

describe('times on the clock of Thuringia', () => {
  const winter = '20261205T150000';
  const zoned = (tzid, time = winter) => datesOf(`DTSTART;TZID=${tzid}:${time}`);

  test('UTC, floating, whole days, lengths', async () => {
    assert.deepEqual(await datesOf('DTSTART:20261205T150000Z'), ['2026-12-05T16:00']);
    assert.deepEqual(await datesOf('DTSTART:20270705T233000Z', 'DURATION:PT2H'), ['2027-07-06T01:30/2027-07-06T03:30']);
    assert.deepEqual(await datesOf(`DTSTART:${winter}`), ['2026-12-05T15:00']);
    assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20261205'), ['2026-12-05']);
    assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261208'), [
      '2026-12-05/2026-12-07',
    ]);
    assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20261205', 'DURATION:P1D'), ['2026-12-05']);
    assert.deepEqual(await datesOf(`DTSTART:${winter}`, 'DTEND:20261205T100000'), ['2026-12-05T15:00']);
  });

  test('names of the platform, of Windows and of Outlook', async () => {
    for (const [tzid, expected] of [
      ['Europe/Berlin', '2026-12-05T15:00'],
      ['W. Europe Standard Time', '2026-12-05T15:00'],
      ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"', '2026-12-05T15:00'],
      ['/freeassociation.sourceforge.net/Europe/Berlin', '2026-12-05T15:00'],
      ['Europe/London', '2026-12-05T16:00'],
      ['GMT Standard Time', '2026-12-05T16:00'],
      ['FLE Standard Time', '2026-12-05T14:00'],
      ['America/New_York', '2026-12-05T21:00'],
      ['Asia/Kolkata', '2026-12-05T10:30'],
    ]) {
      assert.deepEqual(await zoned(tzid), [expected], tzid);
    }
  });

  test('a zone that nobody knows is read as ours, and told once per event', async () => {
    const unknown = ['DTSTART;TZID=Mars/Nord:20261205T150000', 'DTEND;TZID=Mars/Nord:20261205T160000'];
    const { offers, problems } = await read(calendar(event('x', ...unknown)));
    assert.deepEqual(offers[0].dates, [{ start: '2026-12-05T15:00', end: '2026-12-05T16:00' }]);
    assert.deepEqual(
      problems.map(({ path, reason, value }) => [path, reason, value]),
      [['TZID', 'unknown-zone', 'Mars/Nord']],
    );
  });

  test('a zone of the file itself, but none that would never end', async () => {
    const zone = (rule) =>
      [
        'BEGIN:VTIMEZONE',
        'TZID:Sonderzeit',
        'BEGIN:STANDARD',
        'DTSTART:19701025T030000',
        ...rule,
        'TZOFFSETFROM:+0400',
        'TZOFFSETTO:+0400',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n');
    const of = async (rule) =>
      (await read(calendar(zone(rule), event('x', `DTSTART;TZID=Sonderzeit:${winter}`)))).offers[0].dates[0].start;
    assert.equal(await of([]), '2026-12-05T12:00');
    assert.equal(await of(['RRULE:FREQ=SECONDLY']), '2026-12-05T15:00');
  });
});

describe('series', () => {
  const start = 'DTSTART;TZID=Europe/Berlin:20261006T180000';
  const days = (dates) => dates.map((date) => date.slice(5, 10));

  test('have the dates of the year that begins today, through the change of clocks', async () => {
    const weekly = await datesOf(start, 'RRULE:FREQ=WEEKLY;BYDAY=TU');
    assert.equal(weekly.length, 52);
    assert.deepEqual([weekly[0], weekly.at(-1)], ['2026-11-03T18:00', '2027-10-26T18:00']);
    assert.ok(weekly.every((date) => date.endsWith('T18:00')));
    // In New York the clocks change on another day.
    const far = await datesOf('DTSTART;TZID=America/New_York:20270309T120000', 'RRULE:FREQ=WEEKLY;COUNT=4');
    assert.deepEqual(far, ['2027-03-09T18:00', '2027-03-16T17:00', '2027-03-23T17:00', '2027-03-30T18:00']);
  });

  test('end where they end, and leave out what they leave out', async () => {
    assert.deepEqual(
      days(await datesOf(start, 'RRULE:FREQ=WEEKLY;COUNT=6', 'EXDATE;TZID=Europe/Berlin:20261103T180000')),
      ['11-10'],
    );
    assert.deepEqual(
      days(await datesOf(start, 'RRULE:FREQ=WEEKLY;UNTIL=20261110T170000Z', 'EXDATE:20261103T170000Z')),
      ['11-10'],
    );
    assert.deepEqual(
      days(await datesOf(start, 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', 'EXDATE;VALUE=DATE:20261127')),
      ['12-25'],
      'last Fridays of October, November and December',
    );
  });

  test('of which a date is moved, cancelled or extra', async () => {
    const series = event('s', start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=8', 'RDATE:20261224T130000Z');
    const change = (id, ...lines) => event('s', `RECURRENCE-ID;TZID=Europe/Berlin:${id}`, ...lines);
    const { offers, problems } = await read(
      calendar(
        change('20261103T180000', 'DTSTART;TZID=Europe/Berlin:20261104T190000', 'DURATION:PT30M'),
        series,
        change('20261110T180000', 'DTSTART;TZID=Europe/Berlin:20261110T180000', 'STATUS:CANCELLED'),
        event('s', 'RECURRENCE-ID:20261224T130000Z', 'DTSTART:20261224T110000Z', 'DURATION:PT1H'),
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      offers.flatMap(({ dates }) => dates.map(({ start, end }) => `${start}/${end}`)),
      [
        '2026-11-04T19:00/2026-11-04T19:30',
        '2026-11-17T18:00/2026-11-17T19:00',
        '2026-11-24T18:00/2026-11-24T19:00',
        '2026-12-24T12:00/2026-12-24T13:00',
      ],
    );
  });
});

test('what is over, called off or private does not come in', async () => {
  const future = 'DTSTART:20261205T150000';
  const { offers, problems } = await read(
    calendar(
      event('past', 'DTSTART:20261031T150000'),
      event('today', 'DTSTART;VALUE=DATE:20261030', 'DTEND;VALUE=DATE:20261102'),
      event('far', 'DTSTART:20271102T150000'),
      event('off', future, 'STATUS:CANCELLED'),
      event('mine', future, 'CLASS:PRIVATE'),
      event('kept', future, 'STATUS:CONFIRMED'),
    ),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    offers.map(({ id }) => id),
    ['today', 'kept'],
  );
  assert.deepEqual((await read(calendar('METHOD:CANCEL', event('x', future)))).offers, []);
});

test('a place is a town with its house, a room on the internet, or a shelter that stays unknown', async () => {
  const at = async (location, ...lines) =>
    (await read(calendar(event('x', 'DTSTART:20261205T150000', `LOCATION:${location}`, ...lines)))).offers[0];
  assert.deepEqual((({ place, address }) => [place.name, address.town])(await at('Stadtbücherei\\, Weimar')), [
    'Stadtbücherei',
    'Weimar',
  ]);
  const online = await read(
    calendar(
      ...['a', 'b', 'c'].map((uid) => event(uid, 'DTSTART:20261205T150000')),
      event('d', 'DTSTART:20261205T150000', 'LOCATION:https://meet.example/x'),
    ),
  );
  assert.deepEqual((({ mode, place, url, district }) => [mode, place, url, district])(online.offers[3]), [
    ['online'],
    null,
    'https://meet.example/x',
    '16055',
  ]);
  const hidden = await at('Frauenhaus\\, Markt 1\\, 99423 Weimar', 'GEO:50.9795;11.329');
  assert.doesNotMatch(JSON.stringify(hidden), /Markt 1|11\.329/);
  assert.equal(hidden.protected, true);
});

describe('what is broken', () => {
  const good = event('good', 'DTSTART:20261205T150000');

  test('hides nothing and is told by its line', async () => {
    const { offers, problems } = await read(
      calendar(
        good,
        event('no-start'),
        event('bad-start', 'DTSTART:morgen'),
        event('no-day', 'DTSTART:20261399T150000'),
        event('bad-rule', 'DTSTART:20261206T150000', 'RRULE:FREQ=IMMER;COUNT=x', 'DESCRIPTION:bleibt'),
        event(
          'lines',
          'DTSTART:20261207T150000',
          'DESCRIPTION:erste',
          'ohne Doppelpunkt',
          '__proto__:x',
          'constructor:x',
        ),
        event('good', 'RECURRENCE-ID:gestern', 'DTSTART:20261207T150000'),
        'BEGIN:VEVENT\r\nUID:open\r\nDTSTART:20261205T150000',
        event('last', 'DTSTART:20261208T150000'),
      ),
    );
    assert.deepEqual(
      offers.map(({ id }) => id),
      ['good', 'bad-rule', 'lines', 'last'],
    );
    assert.equal(offers[1].description.de, 'bleibt');
    assert.equal(offers[2].description.de, 'erste');
    assert.deepEqual(
      problems.map(({ path, reason, row }) => [path, reason, row]),
      [
        ['DTSTART', 'missing', 11],
        ['DTSTART', 'bad-date', 17],
        ['DTSTART', 'bad-date', 24],
        ['RRULE', 'bad-date', 31],
        ['DTSTART', 'bad-date', 51],
        ['', 'not-an-object', 59],
      ],
    );
  });

  test('a rule that never ends, or that no day fits, costs only its series', async () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=WEEKLY;INTERVAL=999999999',
      'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    ]) {
      const { offers, problems } = await read(calendar(event('x', 'DTSTART:20261206T150000', `RRULE:${rule}`), good));
      assert.deepEqual(
        offers.map(({ id, dates }) => [id, dates.length]),
        [
          ['x', 1],
          ['good', 1],
        ],
        rule,
      );
      assert.deepEqual(
        problems.map(({ path, reason }) => [path, reason]),
        [['RRULE', 'bad-date']],
        rule,
      );
    }
  });

  test('no calendar at all, nothing in it, megabytes of rubbish in it', async () => {
    assert.deepEqual(await read(calendar()), { offers: [], problems: [], rows: [] });
    for (const rubbish of [
      'BEGIN:VEVENT\r\n'.repeat(20_000),
      `DESCRIPTION:${'x'.repeat(4_000_000)}`,
      'A'.repeat(4_000_000),
    ]) {
      const { offers } = await read(
        calendar(good, 'BEGIN:VEVENT', rubbish, 'END:VEVENT', event('last', 'DTSTART:20261208T150000')),
      );
      assert.deepEqual(
        offers.map(({ id }) => id),
        ['good', 'last'],
      );
    }
  });
});

test('what many programs write otherwise than the standard is read as it is meant, and told', async () => {
  const [day, three] = [['2026-12-05'], ['2026-12-05T15:00', '2026-12-06T15:00', '2026-12-07T15:00']];
  const start = 'DTSTART:20261205T150000';
  const cases = [
    [['DTSTART:20261205'], day, ['DTSTART']],
    [['DTSTART:2026-12-05', 'DTEND:20261207'], ['2026-12-05/2026-12-06'], ['DTSTART', 'DTEND']],
    [['DTSTART;TZID=Europe/Berlin:20261205'], day, ['DTSTART']],
    [['DTSTART;VALUE=DATE:20261205T000000'], day, ['DTSTART']],
    [['DTSTART: 2026-12-05T15:00:00', 'DTEND:20261205T1700'], ['2026-12-05T15:00/17:00'], ['DTSTART', 'DTEND']],
    [['DTSTART:20261205T150000+0300'], ['2026-12-05T13:00'], ['DTSTART']],
    [['DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Rom:20261205T150000'], three.slice(0, 1), ['DTSTART']],
    [[start, 'RDATE:20261224,20261226'], ['2026-12-05T15:00', '2026-12-24', '2026-12-26'], ['RDATE']],
    [[start, 'RRULE:freq=daily; count=3;'], three, ['RRULE']],
    [[start, 'RRULE:FREQ=DAILY;UNTIL=2026-12-07'], three, ['RRULE']],
    [[start, 'RRULE:FREQ=DAILY;UNTIL=20261207'], three, []],
    [[start, 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20261208'], three, ['EXDATE']],
    [[start, 'DTEND:20261305T170000', 'LAST-MODIFIED:', 'DTSTAMP:gestern', 'DURATION:2H'], three.slice(0, 1), null],
  ];
  for (const [lines, expected, told] of cases) {
    const { offers, problems } = await read(calendar(event('x', ...lines)));
    const dates = offers[0]?.dates.map(({ start, end }) =>
      end ? `${start}/${end.replace(`${start.slice(0, 10)}T`, '')}` : start,
    );
    assert.deepEqual(dates, expected, lines[0]);
    const isDoubt = ({ reason }) => reason === (told ? 'repaired' : 'bad-date');
    const paths = told ?? ['DTEND', 'LAST-MODIFIED', 'DTSTAMP', 'DURATION'];
    assert.deepEqual(
      problems
        .filter(isDoubt)
        .map(({ path }) => path)
        .sort(),
      [...paths].sort(),
      lines.join(),
    );
    assert.equal(problems.length, paths.length);
  }
  const series = event('s', start, 'RRULE:FREQ=DAILY;COUNT=2');
  const changed = event('s', 'RECURRENCE-ID;VALUE=DATE:20261206', 'DTSTART:20261206T170000');
  const { offers } = await read(calendar(series, changed));
  assert.deepEqual(
    offers[0].dates.map(({ start }) => start),
    ['2026-12-05T15:00', '2026-12-06T17:00'],
  );
  const cut = calendar(event('x', start, 'SUMMARY:F\u00fcr')).replace('ü', 'Ã\r\n ¼');
  const asBytes = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  assert.equal((await read(asBytes(cut))).offers[0].name.de, 'Für', 'a line that ends inside a letter');
});

test('is recognised in the encodings in which it comes', async () => {
  const text = calendar(event('x', 'DTSTART:20261205T150000', 'SUMMARY:Gemütliches Frühstück'));
  const wide = new Uint8Array(2 + 2 * text.length);
  wide.set([0xff, 0xfe]);
  [...text].forEach((letter, at) => wide.set([letter.charCodeAt(0), 0], 2 + 2 * at));
  const old = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  for (const bytes of [text, `\uFEFF${text}`, text.replace(/\r/g, ''), wide, old]) {
    assert.equal(formats.find(({ detect }) => detect(asFile(bytes))).name, 'ical');
    assert.equal((await read(bytes)).offers[0].name.de, 'Gemütliches Frühstück');
  }
  assert.notEqual(formats.find(({ detect }) => detect(asFile('BEGIN:VCARD\r\n'))).name, 'ical');
});

describe('real files', { skip: !existsSync(shared) && 'not here' }, () => {
  const at = async (name, today) => {
    const text = readFileSync(join(shared, name), 'utf8').replace(/^SUMMARY:.*$/gm, '$&\r\nLOCATION:Weimar');
    return (await read(text.replace(/^LOCATION:(PLACE|)\r?$/gm, 'X-PLACE:'), today)).offers;
  };

  test('a series with exceptions, moved and extra dates', async () => {
    const [{ dates, name, description, organisation }, ...more] = await at('recur_instances.ics', '2012-10-01');
    assert.deepEqual(more, []);
    assert.deepEqual([name.de, description.de, organisation], ['Crazy Event Thingy!', 'IAM FOO', '']);
    assert.deepEqual(
      dates.map(({ start }) => start),
      [
        '2012-10-03T00:00', // moved from the morning of the day before, in California
        '2012-11-06T19:00',
        '2012-11-07T05:00', // the extra date of 5 November, moved
        '2012-11-10T19:00',
        '2012-11-30T19:00',
        '2013-01-01T19:00',
        '2013-03-05T19:00',
        '2013-05-07T19:00',
        '2013-06-04T19:00',
        '2013-07-02T19:00',
        '2013-08-06T19:00',
        '2013-09-03T19:00',
        '2013-10-01T19:00',
      ],
    );
    const [{ dates: later }] = await at('recur_instances.ics', '2023-11-20');
    assert.deepEqual({ ...later[1] }, { start: '2023-11-25T10:00', end: '2023-11-25T13:30' });
  });

  test('lengths, blanks, odd zones, and a calendar without events', async () => {
    const [long] = await at('duration_instead_of_dtend.ics', '2012-06-01');
    assert.deepEqual(
      [{ ...long.dates[0] }, long.description],
      [{ start: '2012-06-30T15:00', end: '2012-07-01T15:00' }, undefined],
    );
    const [blank] = await at('blank_description.ics', '2012-06-01');
    assert.deepEqual([blank.name.de, blank.description], ['Really long event name thing', undefined]);
    const [utc] = await at('utc_negative_zero.ics', '2012-08-01');
    assert.equal(utc.dates[0].start, '2012-08-21T23:00');
    assert.deepEqual(await at('timezones/Europe/Berlin.ics', '2012-08-01'), []);
  });
});
