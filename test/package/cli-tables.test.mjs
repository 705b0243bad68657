/** `thilik check` and `thilik convert` on tables, from files and addresses. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from '../helpers/cli.mjs';
import { manyOffers } from '../helpers/many-offers.mjs';

const table = [
  'Angebot;Träger;Straße;PLZ;Ort;Telefon;Interne Notiz;Stand',
  'Lesekreis „Rabe“;Rabennest e. V.;Krähenweg 5;99423;Weimar;03643 555901;x;01.09.2026',
  'Werkbank;Amboss gGmbH;An der Esse 11;7381;Pößneck;über die Zentrale;y;02.09.2026',
  'Frauenhaus;Rabennest e. V.;Geheimer Weg 1;99423;Weimar;03643 555902;z;02.09.2026',
].join('\r\n');
const latin = Buffer.from(table.replace('„', '"').replace('“', '"'), 'latin1');

let folder;
let server;
let origin;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thilik-tables-'));
  writeFileSync(join(folder, 'angebote.csv'), latin);
  server = createServer((request, response) => {
    if (request.url === '/fehlt.csv') response.writeHead(404);
    response.end(request.url === '/anmeldung' ? '<!doctype html><form>Kennwort</form>' : latin);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const thilik = (...args) => runCommand(folder, args);

test('check tells how a table is read and what is wrong with it, by row and column', async () => {
  const { code, out } = await thilik('check', 'angebote.csv');
  assert.equal(code, 1);
  assert.match(out, /Gelesen als Tabelle \(CSV, WINDOWS-1252, Zellen getrennt durch „;“\):/);
  assert.match(out, /Träger → organisation \(\d+ % sicher\)/);
  assert.match(out, /Interne Notiz → nicht verstanden/);
  assert.match(
    out,
    /Fehler, Zeile 3, Telefon: Das ist keine Telefonnummer.* Dort steht: über die Zentrale\n +→ Tragen Sie/,
  );
  assert.match(out, /Zeile 4, Straße: Bei geschützten Orten/);
  assert.match(out, /3 Angebote: 1 in Ordnung, 2 mit Fehlern\./);
  assert.doesNotMatch(out, /UTF-8 gespeichert/);
});

test('what is wrong with several rows is said once, in words for rows or for entries', async () => {
  const rows = [1, 2, 3, 4, 5, 6].map((at) => ({
    Name: `Kurs ${at}`,
    Ort: at > 2 ? 'Weimar' : '',
    Preis: '5 €',
    Tel: at > 5 ? '03643 555901' : 'x',
  }));
  writeFileSync(join(folder, 'mehrere.json'), JSON.stringify(rows));
  const csv = rows.map((row) => Object.values(row).join(';'));
  writeFileSync(join(folder, 'mehrere.csv'), ['Name;Ort;Preis;Tel', ...csv].join('\n'));
  for (const [file, all, two] of [
    ['mehrere.json', 'Einträge 1, 2, 3 und 2 weitere', 'Einträge 1, 2'],
    ['mehrere.csv', 'Zeilen 2, 3, 4 und 2 weitere', 'Zeilen 2, 3'],
  ]) {
    const { out } = await thilik('check', file);
    assert.match(out, new RegExp(`Fehler, ${all}, Tel: Das ist keine Telefonnummer.* Dort steht: x\n`), out);
    assert.match(out, new RegExp(`Hinweis, ${two}, Ort: Ohne Ort gilt .* Dort steht: Weimar\n`), out);
    assert.equal(out.match(/keine Telefonnummer/g).length, 1);
  }
});

test('check as JSON has columns, rows and reasons', async () => {
  const { out } = await thilik('check', '--json', 'angebote.csv');
  const [file] = JSON.parse(out).files;
  assert.deepEqual(file.columns.map(({ heading, fields }) => [heading, fields]).slice(0, 3), [
    ['Angebot', ['name']],
    ['Träger', ['organisation']],
    ['Straße', ['street']],
  ]);
  assert.deepEqual(
    file.findings.filter(({ line }) => line === 3).map(({ reason, path }) => [reason, path]),
    [['no-phone', 'Telefon']],
  );
});

test('two numbers in one field, a date in words and a translation that nobody has marked are told in every form', async () => {
  const offer = { id: 'a', district: '16070', name: { de: 'Nähtreff', en: 'Sewing' }, phone: '03628 7380 oder 03628 7381', asOf: 'letztes Jahr' }; // prettier-ignore
  const feature = { type: 'Feature', geometry: null, properties: offer };
  const forms = {
    'eigene.json': JSON.stringify({ version: 1, offers: [offer] }, null, 1),
    'eigene.csv': 'Name;name_en;Kreis;Telefon;Stand\nNähtreff;Sewing;16070;03628 7380, 03628 7381;letztes Jahr',
    'eigene.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
  };
  const places = { 'eigene.json': [9, 11, 12], 'eigene.csv': [null, 2, 2], 'eigene.geojson': [null, 1, 1] };
  for (const [file, content] of Object.entries(forms)) {
    writeFileSync(join(folder, file), content);
    const [{ findings, lists }] = JSON.parse((await thilik('check', '--json', file)).out).files;
    const told = (...reasons) => findings.find(({ reason }) => reasons.includes(reason));
    const found = [told('unmarked-translation', 'unknown-column'), told('several-phones'), told('bad-date')];
    assert.deepEqual(found.map(({ line }) => line), places[file], file); // prettier-ignore
    assert.ok(
      found.every(({ advice }) => /^\p{Lu}.+\.$/u.test(advice)),
      file,
    );
    assert.equal(lists[0].leftOut, 0, `${file}: shown as far as it is sure`);
  }
});

test('an address is read like a file; what is no table is said in one sentence', async () => {
  assert.match((await thilik('check', `${origin}/angebote`)).out, /3 Angebote: 1 in Ordnung/);
  const page = await thilik('check', `${origin}/anmeldung`);
  assert.match(page.out, /Das ist eine Internetseite ohne lesbare Tabelle, keine Datei mit Daten\./);
  assert.equal(page.code, 1);
  const missing = await thilik('check', `${origin}/fehlt.csv`);
  assert.match(missing.out, /Unter dieser Adresse gibt der Server keine Datei heraus\./);
  assert.equal(missing.code, 2);
  const converted = await thilik('convert', `${origin}/anmeldung`, 'x.json');
  assert.match(converted.err, /Das ist eine Internetseite ohne lesbare Tabelle/);
});

test('convert writes our own format, which has nothing left to complain about, and no shelter’s address', async () => {
  const { code, err } = await thilik('convert', 'angebote.csv', 'angebote.json');
  assert.equal(code, 0);
  assert.match(err, /3 Einträge geschrieben: angebote\.json/);
  const text = readFileSync(join(folder, 'angebote.json'), 'utf8');
  const { offers } = JSON.parse(text);
  assert.deepEqual(
    offers.map(({ id, district, address }) => [id, district, address.postcode]),
    [
      ['lesekreis-rabe', '16055', '99423'],
      ['werkbank', '16075', '07381'],
      ['frauenhaus', '16055', '99423'],
    ],
  );
  assert.doesNotMatch(text, /Geheimer Weg/);
  const again = await thilik('check', '--json', 'angebote.json');
  assert.deepEqual(
    JSON.parse(again.out).files[0].findings.filter(({ level }) => level === 'problem'),
    [],
  );
});

test('check and convert take a calendar as they take a table, by the lines of its events', async () => {
  const event = (uid, start) => ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Fest', 'LOCATION:Weimar', start, 'END:VEVENT'];
  const year = new Date().getFullYear() + 1;
  const lines = [
    'BEGIN:VCALENDAR',
    ...event('gut', `DTSTART;VALUE=DATE:${year}0105`),
    ...event('kaputt', 'DTSTART:morgen'),
    'END:VCALENDAR',
  ];
  writeFileSync(join(folder, 'termine.ics'), lines.join('\r\n'));
  const { code, out } = await thilik('check', 'termine.ics');
  assert.equal(code, 1);
  assert.match(out, /Fehler, Zeile 8, DTSTART: Das ist kein gültiges Datum\./);
  const { code: converted } = await thilik('convert', 'termine.ics', 'termine.json');
  assert.equal(converted, 0);
  const { offers } = JSON.parse(readFileSync(join(folder, 'termine.json'), 'utf8'));
  assert.deepEqual(
    offers.map(({ id, district, dates }) => [id, district, dates[0].start]),
    [['gut', '16055', `${year}-01-05`]],
  );
});

/** A table in which every second row leaves open where it is. */
const longTable = (rows) =>
  [
    'Angebot;Träger;Straße;PLZ;Ort;Telefon;Zielgruppe;Stand',
    ...[...Array(rows).keys()].map((at) => {
      const where = at % 2 ? '99423;Weimar' : ';';
      return `Lesekreis ${at};Verein ${at % 500};Krähenweg ${(at % 90) + 1};${where};03643 555901;Alle;01.09.2026`;
    }),
  ].join('\r\n');

test('a long table needs no more memory than a short one, and what is wrong with it is told as far as people read', async () => {
  writeFileSync(join(folder, 'lang.csv'), longTable(12_000));
  const { code, err } = await runCommand(folder, ['convert', 'lang.csv', 'lang.json'], '', ['--max-old-space-size=64']);
  assert.equal(code, 0, err.slice(-300));
  const { offers } = JSON.parse(readFileSync(join(folder, 'lang.json'), 'utf8'));
  assert.equal(offers.length, 12_000);
  assert.ok(offers.every(({ id, district }, at) => id === `lesekreis-${at}` && district === '16055'));
  writeFileSync(join(folder, 'viel.csv'), longTable(2100));
  const [{ findings, untold, lists }] = JSON.parse((await thilik('check', '--json', 'viel.csv')).out).files;
  assert.deepEqual([findings.length, untold, lists[0].records], [1000, 50, 2100]);
  assert.deepEqual(
    findings.slice(0, 2).map(({ reason, line }) => [reason, line]),
    [
      ['one-district', 2],
      ['one-district', 4],
    ],
  );
  assert.match((await thilik('check', 'viel.csv')).out, /Dazu kommen 50 weitere Hinweise und Fehler\./);
});

test('convert writes to the standard output, and as what it is told', async () => {
  const { out } = await thilik('convert', 'angebote.csv', '-', '--as', 'contacts');
  assert.deepEqual(
    JSON.parse(out).contacts.map(({ authority }) => authority),
    ['Rabennest e. V.', 'Amboss gGmbH', 'Rabennest e. V.'],
  );
});

test('convert writes Open Referral, by name or as it is told, and reads it again', async () => {
  for (const args of [['angebote.hsds.json'], ['angebote.txt', '--to', 'hsds']]) {
    const { code, err } = await thilik('convert', 'angebote.csv', ...args);
    assert.equal(code, 0, err);
    const text = readFileSync(join(folder, args[0]), 'utf8');
    const { total_items, contents } = JSON.parse(text);
    assert.equal(total_items, 3);
    assert.deepEqual(
      contents.map(({ name, service_at_locations: [{ location }] }) => [name, location.addresses[0].city]),
      [
        ['Lesekreis "Rabe"', 'Weimar'],
        ['Werkbank', 'Pößneck'],
        ['Frauenhaus', 'Weimar'],
      ],
    );
    assert.doesNotMatch(text, /Geheimer Weg/);
  }
  const { out } = await thilik('convert', 'angebote.hsds.json', '-');
  assert.deepEqual(
    JSON.parse(out).offers.map(({ name, district }) => [name.de, district]),
    [
      ['Lesekreis "Rabe"', '16055'],
      ['Werkbank', '16075'],
      ['Frauenhaus', '16055'],
    ],
  );
});

test('convert writes GeoJSON for map programs, with hours as OpenStreetMap has them', async () => {
  const hours = 'Mo bis Fr 9–12 Uhr, an Feiertagen geschlossen';
  writeFileSync(
    join(folder, 'zeiten.csv'),
    `Name;PLZ;Ort;Zeiten\nLesekreis;99423;Weimar;${hours}\nRat;99423;Weimar;n. V.`,
  );
  const { code, err } = await thilik('convert', 'zeiten.csv', 'zeiten.geojson');
  assert.equal(code, 0, err);
  const { features } = JSON.parse(readFileSync(join(folder, 'zeiten.geojson'), 'utf8'));
  assert.deepEqual(
    features.map(({ properties: { name, opening_hours } }) => [name, opening_hours]),
    [
      ['Lesekreis', 'Mo-Fr 09:00-12:00; PH off'],
      ['Rat', '"by appointment"'],
    ],
  );
  assert.equal((await thilik('check', 'zeiten.geojson')).code, 0);
});

test('convert takes a file of our own and takes out of it where protected places are, on which check fails', async () => {
  const offer = {
    id: 'haus',
    name: { de: 'Haus' },
    kind: 'advice',
    district: '16055',
    asOf: '2026-01',
    protected: true,
  };
  const hidden = {
    ...{ ...offer, address: { street: 'Geheimer Weg 1', town: 'Weimar' } },
    ...{ place: { name: 'Weimar', lonLat: [11.3281, 50.9781], precision: 'address' }, extra: 'bleibt' },
  };
  writeFileSync(join(folder, 'eigene.json'), JSON.stringify({ version: 1, offers: [hidden] }));
  assert.equal((await thilik('check', 'eigene.json')).code, 1);
  const { code, out } = await thilik('convert', 'eigene.json', '-');
  assert.equal(code, 0);
  assert.doesNotMatch(out, /Geheim|3281|9781/);
  assert.equal(JSON.parse(out).offers[0].extra, 'bleibt');
  writeFileSync(join(folder, 'sauber.json'), out);
  assert.equal((await thilik('check', 'sauber.json')).code, 0);
  const contacts = {
    version: 1,
    contacts: [{ id: 'a', kind: 'office', authority: 'Amt', district: '16055', asOf: '2026' }],
  };
  writeFileSync(join(folder, 'stellen.json'), JSON.stringify(contacts));
  const none = await thilik('convert', 'stellen.json', 'x.hsds.json');
  assert.deepEqual([none.code, none.out], [1, '']);
  assert.match(none.err, /nur Angebote/);
});

test('convert writes FlatGeobuf that it reads again, and slim ones beside a file that no page reads whole', async () => {
  const offers = [...manyOffers(60)];
  writeFileSync(join(folder, 'viele.json'), JSON.stringify({ version: 1, offers }));
  assert.equal((await thilik('convert', 'viele.json', 'viele.fgb')).code, 0);
  assert.equal((await thilik('convert', '--tiles', 'viele.json', 'viele')).code, 0);
  assert.deepEqual(readFileSync(join(folder, 'viele')), readFileSync(join(folder, 'viele.fgb')));
  assert.match((await thilik('convert', '--tiles', '--to', 'json', 'viele.json', 'x.json')).err, /--to.*json/);
  const byId = (list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const back = JSON.parse((await thilik('convert', 'viele.fgb', '-')).out);
  assert.deepEqual(byId(back.offers), byId(offers));
  assert.ok(!existsSync(join(folder, 'viele.slim')));
  const long = offers.map((offer) => ({ ...offer, description: { de: 'Kommen Sie vorbei. '.repeat(16_000) } }));
  writeFileSync(join(folder, 'lang.json'), JSON.stringify({ version: 1, offers: long }));
  assert.match((await thilik('convert', 'lang.json', 'lang.fgb')).err, /60 Einträge geschrieben: lang\.slim\n/);
  assert.equal(readdirSync(join(folder, 'lang.slim')).length, new Set(offers.map(({ district }) => district)).size + 1);
  const slim = JSON.parse((await thilik('convert', 'lang.slim/16070-1.fgb', '-')).out).offers;
  const untold = ['description', 'organisation', 'contacts'];
  const told = (offer) => Object.fromEntries(Object.entries(offer).filter(([name]) => !untold.includes(name)));
  assert.deepEqual(byId(slim), byId(offers.filter(({ district }) => district === '16070').map(told)));
});

test('prerender reads own files as the page says that they are', async () => {
  const options = ['prerender', '--element', 'offer-list', '--src', '/angebote.csv', '--file', 'angebote.csv'];
  for (const form of ['static', 'shadow']) {
    const { out, code } = await thilik(...options, '--form', form, '--format', 'table', '--mode', 'replace');
    assert.equal(code, 0);
    assert.match(out, /Lesekreis[^]*Frauenhaus/);
    assert.doesNotMatch(out, /Geheimer Weg/);
    const wrong = await thilik(...options, '--form', form, '--format', 'thilik');
    assert.deepEqual([wrong.code, wrong.out], [1, '']);
  }
});

test('a mapping says what columns mean, and names its table', async () => {
  const mapping = {
    table: 'angebote.csv',
    columns: { 'Interne Notiz': 'description', Angebot: null, Träger: 'name' },
    all: { district: '16051', kind: 'Projekt' },
  };
  writeFileSync(join(folder, 'thilik-mapping.json'), JSON.stringify(mapping));
  const { out, code } = await thilik('convert', 'thilik-mapping.json', '-');
  assert.equal(code, 0);
  const [first] = JSON.parse(out).offers;
  assert.deepEqual(
    [first.name.de, first.description.de, first.ext, first.district, first.kind],
    ['Rabennest e. V.', 'x', { Angebot: 'Lesekreis "Rabe"' }, '16051', 'project'],
  );
  assert.match((await thilik('check', 'thilik-mapping.json')).out, /Interne Notiz → description \(100 % sicher\)/);
});

test('wrong calls say what is missing and write nothing', async () => {
  for (const [args, message] of [
    [['convert', 'angebote.csv'], /Es fehlt die Tabelle oder die Datei/],
    [['convert', 'angebote.csv', 'x.json', 'y.json'], /„y\.json“ ist zu viel/],
    [['convert', 'angebote.csv', 'x.json', '--to', 'xml'], /„--to“ kann nicht „xml“ sein/],
    [['convert', 'angebote.csv', 'x.json', '--as', 'stories'], /„--as“ kann nicht „stories“ sein/],
    [['convert', 'nichts.csv', 'x.json'], /nichts\.csv: Diese Datei gibt es nicht\./],
    [['convert', 'angebote.csv', 'kein/ordner/x.json'], /lässt sich nicht schreiben/],
  ]) {
    const { code, out, err } = await thilik(...args);
    assert.notEqual(code, 0, args.join(' '));
    assert.match(err, message);
    assert.equal(out, '');
  }
});
