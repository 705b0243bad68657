/** Opening hours as people and OpenStreetMap write them: what is read, and what stays text. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { hours, inWords } from '../helpers/hours.mjs';

const { readHours } = hours;
const read = (text) => inWords(readHours(text)?.hours);

const german = {
  'Di 10–16 Uhr': 'tu 10:00-16:00',
  'Mo, Di 9-12 und 14-16 Uhr, Do nach Vereinbarung': 'mo,tu 09:00-12:00+14:00-16:00; th appointment',
  'Mo.–Fr. 08:00 – 12:00 Uhr': 'mo,tu,we,th,fr 08:00-12:00',
  'Montag bis Mittwoch: 8.30 bis 12.45 Uhr.': 'mo,tu,we 08:30-12:45',
  'Öffnungszeiten: dienstags von 14 Uhr bis 16 Uhr': 'tu 14:00-16:00',
  'Mo + Mi 18–20 Uhr': 'mo,we 18:00-20:00',
  'Mo, Di und Do 9–12 Uhr\nFr 9–11 Uhr': 'mo,tu,th 09:00-12:00; fr 09:00-11:00',
  'Fr–So 10–17': 'fr,sa,su 10:00-17:00',
  'Sa–Mo 10–17': 'mo,sa,su 10:00-17:00',
  'Fr 20–1': 'fr 20:00-01:00',
  'Fr 20–24 Uhr': 'fr 20:00-24:00',
  'Fr ab 15 Uhr': 'fr 15:00-',
  'Mo 24 h': 'mo 00:00-24:00',
  'täglich 8–20 Uhr': 'mo,tu,we,th,fr,sa,su 08:00-20:00',
  'Mo geschlossen, Di–Fr 9–12 Uhr': 'mo closed; tu,we,th,fr 09:00-12:00',
  'Do 10–15 Uhr (nur für Frauen)': 'th 10:00-15:00',
  'Mo–Fr 9–12 Uhr, Do auch 14–18 Uhr': 'mo,tu,we,th,fr 09:00-12:00; th 14:00-18:00',
  'Mo–Fr 9–17 Uhr, Fr 9–14 Uhr': 'mo,tu,we,th 09:00-17:00; fr 09:00-14:00',
  'Di 9–12 Uhr, Di 14–18 Uhr': 'tu 09:00-12:00; tu 14:00-18:00',
  'jeden 2. und 4. Di im Monat 14–17 Uhr': 'tu[2,4] 14:00-17:00',
  'letzter Fr im Monat ab 16 Uhr': 'fr[-1] 16:00-',
  'nur nach Terminvereinbarung': 'else appointment',
  'n. V.': 'else appointment',
  'Mo 13–16 Uhr, sonst nach Vereinbarung': 'mo 13:00-16:00; else appointment',
  'Mo–Mi 9–12 Uhr und nach Vereinbarung': 'mo,tu,we 09:00-12:00; else appointment',
  'Mo 13–16 Uhr nach Vereinbarung': 'mo 13:00-16:00?',
  'Di 9–12 Uhr; an Feiertagen geschlossen': 'tu 09:00-12:00; holidays closed',
  'Di 9–12 Uhr (außer an Feiertagen)': 'tu 09:00-12:00; holidays closed',
  'Mo-Do 9-12 u. 13-16 Uhr': 'mo,tu,we,th 09:00-12:00+13:00-16:00',
  'Di 9.00–11.30 und 13.30–18.00 Uhr': 'tu 09:00-11:30+13:30-18:00',
  'Mo 09:00 - 12:00 Uhr / 13:00 - 15:30 Uhr': 'mo 09:00-12:00+13:00-15:30',
  'Mo., Di., Do. u. Fr. 9:00-12:00 Uhr': 'mo,tu,th,fr 09:00-12:00',
  'Mo: 9-12, Di: 9-12 & 14-18, Mi: geschl., Fr: 9-12':
    'mo 09:00-12:00; tu 09:00-12:00+14:00-18:00; we closed; fr 09:00-12:00',
  'Mo - Fr von 9 bis 12 Uhr sowie Di von 14 bis 18 Uhr': 'mo,tu,we,th,fr 09:00-12:00; tu 14:00-18:00',
  'Mo–Fr 9–12 Uhr und Mi geschlossen': 'mo,tu,th,fr 09:00-12:00; we closed',
  'Mo und Mi jeweils 10-12 Uhr': 'mo,we 10:00-12:00',
  'wöchentlich Mi 15-17 Uhr': 'we 15:00-17:00',
  '2. und 4. Donnerstag im Monat, 15:00-17:00 Uhr': 'th[2,4] 15:00-17:00',
  'jeden ersten Dienstag 14-16 Uhr': 'tu[1] 14:00-16:00',
  'Di 9-12 Uhr, weitere Termine n. V.': 'tu 09:00-12:00; else appointment',
  'Di 9-12 Uhr (und nach Vereinbarung)': 'tu 09:00-12:00; else appointment',
  'Di 8-12 Uhr ohne Termin, Do 13-18 Uhr mit Termin': 'tu 08:00-12:00; th 13:00-18:00?',
  'täglich außer Mi 9-12 Uhr': 'mo,tu,th,fr,sa,su 09:00-12:00',
  'Mo-Fr (außer Mittwoch) 9-12 Uhr': 'mo,tu,th,fr 09:00-12:00',
  'Mo-Fr 9-12 Uhr, nicht mittwochs': 'mo,tu,th,fr 09:00-12:00; we closed',
  'täglich 9-18 Uhr, sonn- und feiertags geschlossen': 'mo,tu,we,th,fr,sa 09:00-18:00; su closed; holidays closed',
  'Mo-Do 7:00–15:30 (außer Feiertage)': 'mo,tu,we,th 07:00-15:30; holidays closed',
  'Di 9-12 Uhr, außer 24.11.2026': 'tu 09:00-12:00; on (2026-11-24..) closed',
  'Di 9-12 Uhr (nicht am 24.12. und 31. Dezember)': 'tu 09:00-12:00; on (12-24..) closed; on (12-31..) closed',
  'Di 9-12 Uhr; geschlossen vom 24.12.2026 bis 2.1.2027': 'tu 09:00-12:00; on (2026-12-24..2027-01-02) closed',
  'Di 9-12 Uhr; vom 24.12. bis 2.1. geschlossen': 'tu 09:00-12:00; on (12-24..01-02) closed',
  'Di 9-12 Uhr, 23.12.–3.1.27 geschlossen': 'tu 09:00-12:00; on (2026-12-23..2027-01-03) closed',
  'Di 9-12 Uhr, Sommerpause: 1.7.–15.8.2026': 'tu 09:00-12:00; on (2026-07-01..2026-08-15) closed',
  'Do 9-12 Uhr, am 24.12.2026 9-11 Uhr': 'th 09:00-12:00; on (2026-12-24..) 09:00-11:00',
};

const osm = {
  'Mo-Fr 09:00-12:00,14:00-16:00; PH off': 'mo,tu,we,th,fr 09:00-12:00+14:00-16:00; holidays closed',
  'Mo-Fr 09:00-17:00; We 09:00-12:00': 'mo,tu,th,fr 09:00-17:00; we 09:00-12:00',
  'Mo-Fr 09:00-12:00, Th 14:00-18:00': 'mo,tu,we,th,fr 09:00-12:00; th 14:00-18:00',
  'Mo-Fr 09:00-12:00; Dec 24-Jan 01 off': 'mo,tu,we,th,fr 09:00-12:00; on (12-24..01-01) closed',
  'Mo 09:00-12:00; 2026 Dec 24 off': 'mo 09:00-12:00; on (2026-12-24..) closed',
  'Apr-Oct Mo 09:00-18:00; Nov-Mar Mo 10:00-12:00':
    'mo (04-01..10-31) 09:00-18:00; mo (11-01..03-31) 10:00-12:00; else closed',
  'Fr 20:00-26:00': 'fr 20:00-02:00',
  'Mo[1] 16:00-18:00': 'mo[1] 16:00-18:00',
  'Mo,PH 10:00-12:00': 'mo 10:00-12:00; holidays 10:00-12:00',
  'Mo 15:00+': 'mo 15:00-',
  'Mo "by appointment"; Tu 09:00-12:00': 'mo appointment; tu 09:00-12:00',
  'Mo-Fr 10:00-16:00; PH off || "by appointment"': 'mo,tu,we,th,fr 10:00-16:00; holidays appointment; else appointment',
  '24/7': 'mo,tu,we,th,fr,sa,su 00:00-24:00; holidays usual',
};

for (const [name, table] of Object.entries({ german, osm })) {
  test(`${name}: what is sure is read`, () => {
    assert.deepEqual(Object.fromEntries(Object.keys(table).map((text) => [text, read(text)])), table);
  });
}

test('what can be meant in two ways, or has a word that is not known, stays text', () => {
  const texts = [
    ...[
      'Mo–Fr 9–12 Uhr, Do 14–18 Uhr',
      'Mo 9–12 Uhr, nach Vereinbarung',
      'Sa 18–14',
      'Mo 9–9 Uhr',
      'Mo–Fr',
      '9–14 Uhr',
    ],
    ...['werktags 8–12 Uhr', 'Mi 15–18 Uhr, außer in den Ferien', 'Mo–Do 14–16 Uhr (Schulzeit)', 'Mo 25–26 Uhr'],
    ...['werktags', 'täglich außer Mi', 'jeden 1. Mittwoch im Monat', '9-12 Uhr außer Mi', 'derzeit geschlossen'],
    // The second of a month, or every other one.
    ...['jeden zweiten Dienstag 15-17 Uhr', '14-tägig dienstags 15-17 Uhr', 'Di 15-17 Uhr (gerade KW)'],
    ...['Mo–Fr 9–12 Uhr, außer Mi 14–18 Uhr', 'Mo–Fr 9–12 Uhr, nicht am 1. Montag im Monat', '24.11.2026 9–12 Uhr'],
    ...['Mo 9–12 Uhr, in den Ferien geschlossen', 'Mo 9–12 Uhr (nicht in den Schulferien)', 'Mo 24.11.2026 9–12 Uhr'],
    ...['Mo 9–12 Uhr, außer 31.2.2026', 'Mo 9–12 Uhr, geschlossen 2.1.2027–24.12.2026', 'ab 1.1.2027: Mo 9–12 Uhr'],
    ...['Mo 9–15 Uhr (12–13 Uhr geschlossen)', 'Mo 9–12 Uhr, Di 9–12 Uhr (nur mit Termin)', 'telefonisch Mo 9–12 Uhr'],
    ...[
      'Mo–Fr 9–12 Uhr, am 24.12. nur bis 11 Uhr',
      'Mo 9–12 Uhr, ab 24.12. geschlossen',
      'Mo 9–12, derzeit geschlossen',
    ],
    // Days of a range on which it is usually closed; days that are left out of nothing, or all of them.
    ...['Di 10–12 Uhr, 1.7.–31.8. 9–11 Uhr', 'Di 10–12 Uhr, vom 1.7. bis 31.8.2026 nach Vereinbarung'],
    ...['Di–Do außer Mi, Fr 9–12 Uhr', 'täglich außer Mo, Di–So 10–18 Uhr', 'Mo–Fr außer Sa 9–12 Uhr'],
    '1. So im Monat 14–17 Uhr, sonn- und feiertags geschlossen',
    ...['1. Mo 9–12 Uhr', 'alle 14 Tage Mo 9–12 Uhr', 'Mo 9–12 und 14–16 Uhr nach Vereinbarung', 'siehe Internet'],
    ...['Mo-Fr', 'PH off; Mo-Fr 09:00-12:00', 'SH off', 'Mo-Fr sunrise-sunset', 'week 1-53/2 Mo 09:00-12:00'],
    ...[
      'Mo 09:00-12:00 "nur für Frauen"',
      'Mo 09:00-12:00; Mo[1] 14:00-16:00',
      'Dec 24 off; Mo 09:00-12:00',
      '2026 Feb 30 off',
    ],
  ];
  assert.deepEqual(
    texts.map((text) => readHours(text)),
    texts.map((text) => ({ hours: null, text })),
  );
});

test('an empty cell says nothing', () => {
  for (const text of ['', '  ', '-', '–', 'k. A.', 'k.A.', '???', 'unbekannt'])
    assert.equal(readHours(text), null, text);
});

const tables = fileURLToPath(new URL('../../../shared/fixtures/tables/', import.meta.url));

describe('hours of the tables', { skip: !existsSync(tables) && 'the shared folder is not here' }, () => {
  const files = existsSync(tables) ? readdirSync(tables).filter((name) => name.endsWith('.expected.json')) : [];
  for (const name of files) {
    test(name, () => {
      const { records, more = [] } = JSON.parse(readFileSync(join(tables, name), 'utf8'));
      for (const { hours, hoursByDay } of [...records, ...more]) {
        if (hours && hoursByDay) assert.deepEqual(byDay(readHours(hours).hours), hoursByDay, hours);
      }
    });
  }
});

function byDay({ weekly }) {
  const days = {};
  for (const { days: named, plan } of weekly) {
    for (const day of named) days[day] = [...(days[day] ?? []), ...plan.map(({ from, to }) => [from, to])];
  }
  return days;
}
