/** What readers are told of opening hours, in every language. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(`${root}test/helpers/hours-words.ts`, options);
const { hoursFacts, interfaceTerms, plain, readOsm, weekInWords } = module;

/** All that is told at a time in summer, one line a fact. `2026-07-06` is a Monday. */
function told(local, record, lang = 'de') {
  const now = new Date(`${local.replace(' ', 'T')}:00+02:00`);
  const hours = typeof record === 'string' ? { text: { de: record } } : record.hours;
  const facts = hoursFacts({ district: '16053', ...record, hours }, { lang, terms: interfaceTerms(lang), now });
  return facts.map(({ id, value }) => `${id}: ${plain(value)}`);
}

const office = 'Mo, Di 9–12 und 14–16 Uhr, Do nach Vereinbarung; Feiertage geschlossen';

test('whether it is open, until when, and today’s hours', () => {
  const words = `hours: ${office}`;
  const today = 'today: Heute: 9:00 bis 12:00 Uhr, 14:00 bis 16:00 Uhr';
  assert.deepEqual(told('2026-07-06 10:00', office), ['state: Jetzt geöffnet, schließt um 12:00 Uhr', today, words]);
  assert.deepEqual(told('2026-07-06 11:45', office), [
    'state: Nur noch kurz geöffnet, schließt um 12:00 Uhr',
    today,
    words,
  ]);
  assert.deepEqual(told('2026-07-06 12:30', office), ['state: Jetzt geschlossen, öffnet um 14:00 Uhr', today, words]);
  assert.deepEqual(told('2026-07-06 18:00', office), [
    'state: Jetzt geschlossen, öffnet morgen um 9:00 Uhr',
    today,
    words,
  ]);
  assert.deepEqual(told('2026-07-08 10:00', office), [
    'state: Jetzt geschlossen, morgen nach Vereinbarung',
    'today: Heute: geschlossen',
    words,
  ]);
  assert.deepEqual(told('2026-07-09 10:00', office), [
    'state: Jetzt nur nach Vereinbarung',
    'today: Heute: nach Vereinbarung',
    words,
  ]);
  assert.equal(
    told('2026-07-10 10:00', 'Mo–Fr 8–18 Uhr nach Vereinbarung')[1],
    'today: Heute: 8:00 bis 18:00 Uhr nach Vereinbarung',
  );
  assert.equal(told('2026-07-10 10:00', office)[0], 'state: Jetzt geschlossen, öffnet am Montag um 9:00 Uhr');
  assert.equal(
    told('2026-07-10 10:00', '1. Mo im Monat 16–18 Uhr')[0],
    'state: Jetzt geschlossen, öffnet am 3. August 2026 um 16:00 Uhr',
  );
});

test('the same in English and Leichte Sprache; German words become words of the reader', () => {
  assert.deepEqual(told('2026-07-06 10:00', office, 'en'), [
    'state: Open now, closes at 12:00',
    'today: Today: 9:00 to 12:00, 14:00 to 16:00',
    'hours: Monday, Tuesday: 9:00 to 12:00, 14:00 to 16:00; Thursday: by appointment; Public holidays: closed',
  ]);
  assert.deepEqual(told('2026-07-06 18:00', office, 'de-simple').slice(0, 2), [
    'state: Jetzt ist zu. Offen ist morgen um 9:00 Uhr.',
    'today: Heute: 9:00 bis 12:00 Uhr, 14:00 bis 16:00 Uhr',
  ]);
});

test('what is not sure is told in the words of the record, without a state', () => {
  for (const words of ['siehe Internet', 'werktags 8–12 Uhr']) {
    for (const lang of ['de', 'en']) assert.deepEqual(told('2026-07-06 10:00', words, lang), [`hours: ${words}`]);
  }
  assert.deepEqual(told('2026-07-06 10:00', {}), []);
});

test('a day that the words take out is closed, and told in every language', () => {
  const words = 'Mo 9–12 Uhr, nicht am 6.7.2026';
  assert.deepEqual(told('2026-07-06 10:00', words), [
    'state: Jetzt geschlossen, öffnet am 13. Juli 2026 um 9:00 Uhr',
    'today: Heute: geschlossen',
    `hours: ${words}`,
  ]);
  assert.match(told('2026-07-06 10:00', words, 'en').at(-1), /^hours: Monday: 9:00 to 12:00; 6 July 2026: closed/);
});

test('a holiday of which nothing is said: not known', () => {
  assert.deepEqual(told('2026-05-25 10:00', 'Mo 9–12 Uhr'), [
    'state: Ob jetzt geöffnet ist, ist nicht bekannt',
    'holiday: Heute ist ein Feiertag: Pfingstmontag',
    'hours: Mo 9–12 Uhr',
  ]);
});

test('an alert stands first, and nothing else is said of today', () => {
  const alert = { text: { de: 'Umzug: diese Woche zu.' }, until: '2026-07-10' };
  assert.deepEqual(told('2026-07-06 10:00', { hours: { text: { de: 'Mo 9–12 Uhr' } }, alert }), [
    'alert: Umzug: diese Woche zu. (bis 10. Juli 2026)',
    'hours: Mo 9–12 Uhr',
  ]);
  assert.deepEqual(told('2026-07-06 10:00', { alert }), ['alert: Umzug: diese Woche zu. (bis 10. Juli 2026)']);
  assert.match(
    told('2026-07-13 10:00', { hours: { text: { de: 'Mo 9–12 Uhr' } }, alert })[0],
    /^state: Jetzt geöffnet/,
  );
});

test('signs for machines become words, in German too', () => {
  assert.equal(
    told('2026-07-06 10:00', 'Mo-Fr 09:00-12:00; PH off').at(-1),
    'hours: Montag bis Freitag: 9:00 bis 12:00 Uhr; Feiertage: geschlossen',
  );
});

test('every rule has words', () => {
  const lines = (expression) => weekInWords(readOsm(expression), 'de');
  assert.deepEqual(
    lines('Tu[2,-1] 15:00+; Fr 20:00-02:00 "by appointment"; PH 10:00-11:00; 2026 Dec 24 off; Dec 31-Jan 02 off'),
    [
      'zweiter, letzter Dienstag im Monat: ab 15:00 Uhr',
      'Freitag: 20:00 bis 2:00 Uhr nach Vereinbarung',
      'Feiertage: 10:00 bis 11:00 Uhr',
      '24. Dezember 2026: geschlossen',
      '31. Dezember bis 2. Januar: geschlossen',
    ].sort((a, b) => Number(a.startsWith('Feiertage')) - Number(b.startsWith('Feiertage'))),
  );
  assert.deepEqual(lines('Apr-Oct Mo 09:00-12:00'), ['Montag (1. April bis 31. Oktober): 9:00 bis 12:00 Uhr']);
  assert.deepEqual(lines('24/7'), ['Montag bis Sonntag: den ganzen Tag', 'Feiertage: wie sonst']);
  assert.deepEqual(lines('"by appointment"'), ['nach Vereinbarung']);
  assert.deepEqual(lines('Mo 09:00-12:00 || "by appointment"'), [
    'Montag: 9:00 bis 12:00 Uhr',
    'sonst: nach Vereinbarung',
  ]);
});
