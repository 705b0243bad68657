/**
 * A table stays what it is whatever its columns are called, in which order they stand, what else stands between them, and
 * how the file is made.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../helpers/tables.mjs';
import { csv, encodings, html, json, ndjson, separators, xlsx } from '../helpers/write-table.mjs';

/** Columns of a made-up table, and what else they may be called. */
const columns = {
  id: [
    ['Nr.', 'ID', 'Lfd. Nr.', 'Kennung', 'record_id'],
    ['T-1', 'T-2', 'T-3', 'T-4'],
  ],
  name: [
    ['Name', 'Bezeichnung', 'Angebot', 'Titel', 'Name des Angebots', 'Angebotsbezeichnung', 'title'],
    ['Lesekreis „Rabe“', 'Rat & Tat', 'Werkbank', 'Deutsch A2, Abendkurs'],
  ],
  kind: [
    ['Art', 'Typ', 'Kategorie', 'Art des Angebots', 'Angebotsart', 'type'],
    ['Treff', 'Beratung', 'Werkstatt', 'Kurs'],
  ],
  organisation: [
    ['Träger', 'Anbieter', 'Veranstalter', 'Organisation', 'Name der Organisation', 'provider'],
    ['Rabennest e. V.', 'Rabennest e. V.', 'Amboss gGmbH', 'Amboss gGmbH'],
  ],
  street: [
    ['Straße', 'Strasse', 'Straße und Hausnummer', 'Anschrift', 'Adresse', 'street', 'Straße/Nr.'],
    ['Krähenweg 5', 'Krähenweg 5', 'An der Esse 11 b', 'Domplatz 1'],
  ],
  postcode: [
    ['PLZ', 'Postleitzahl', 'postal_code', 'zip', 'Plz.'],
    ['99423', '07545', '07381', '99084'],
  ],
  town: [
    ['Ort', 'Stadt', 'Gemeinde', 'Wohnort', 'city'],
    ['Weimar', 'Gera', 'Pößneck', 'Erfurt'],
  ],
  phone: [
    ['Telefon', 'Tel.', 'Rufnummer', 'Telefonnummer', 'phone', 'Fon', 'Telefon des Anbieters'],
    ['03643 555901', '+49 365 555902', '03647/555903', '(0361) 555904; 0170 5559041'],
  ],
  email: [
    ['E-Mail', 'Mail', 'email', 'E-Mail-Adresse', 'Mailadresse', 'Kontakt E-Mail'],
    ['rabe@nest.example', 'rat@nest.example', 'werk@amboss.example', ''],
  ],
  website: [
    ['Website', 'Internet', 'Homepage', 'URL', 'Internetseite', 'Link'],
    ['https://nest.example/rabe', 'www.nest.example', 'amboss.example/werk', ''],
  ],
  hours: [
    ['Öffnungszeiten', 'Sprechzeiten', 'Zeiten', 'opening_hours', 'openingHours', 'Geöffnet'],
    ['Mo–Fr 9–12 Uhr', 'Di 14–18 Uhr', 'n. V.', 'Mo, Mi 18.30–20 Uhr'],
  ],
  spokenLanguages: [
    ['Sprachen', 'Sprache', 'languages', 'Beratungssprachen'],
    ['Deutsch, Arabisch', 'de, en', 'Deutsch', 'Deutsch; Türkisch'],
  ],
  audience: [
    ['Zielgruppe', 'Für wen', 'Zielgruppen', 'target_group'],
    ['alle', 'Frauen', 'Jugendliche, Familien', 'Erwachsene'],
  ],
  cost: [
    ['Kosten', 'Preis', 'Gebühr', 'Entgelt', 'Teilnahmegebühr', 'fee'],
    ['frei', 'kostenlos', '5 €', '20 € im Monat'],
  ],
  wheelchair: [
    ['Barrierefrei', 'Rollstuhlgerecht', 'Barrierefreiheit', 'wheelchair', 'accessibility'],
    ['ja', 'nein', 'teilweise', 'k. A.'],
  ],
  registration: [
    ['Anmeldung', 'Anmeldung nötig', 'booking_required', 'Voranmeldung'],
    ['nein', 'ja', 'nein', 'ja'],
  ],
  asOf: [
    ['Stand', 'Aktualisiert am', 'Letzte Änderung', 'last_updated', 'Datum der Aktualisierung', 'geprüft am'],
    ['01.09.2026', '2026-09-02', '3.9.26', 'August 2026'],
  ],
  latitude: [
    ['Breite', 'lat', 'Breitengrad', 'latitude', 'Geo Lat'],
    ['50,9795', '50,8780', '50,6936', '50,9760'],
  ],
  longitude: [
    ['Länge', 'lng', 'Längengrad', 'longitude', 'Geo Lon'],
    ['11,3290', '12,0830', '11,5923', '11,0290'],
  ],
};
const fields = Object.keys(columns);
const height = 4;

/** Columns that mean nothing to us. */
const foreign = {
  Bemerkung: ['alt', '', 'neu', 'prüfen'],
  Gefördert: ['Topf 3', 'Topf 4', '', 'Topf 3'],
  'Interne Notiz': ['x1', 'x2', 'x3', 'x4'],
};

/** Mulberry32: the same numbers on every machine. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const pick = (list, next) => list[Math.floor(next() * list.length)];
const shuffled = (list, next) =>
  list
    .map((item) => [next(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** @param nameOf what a field is called */
function tableOf(order, nameOf, extra = []) {
  const own = order.map((field) => ({ heading: nameOf(field), cells: columns[field][1] }));
  const all = [...own];
  for (const [at, heading] of extra) all.splice(at, 0, { heading, cells: foreign[heading] });
  return {
    headings: all.map(({ heading }) => heading),
    rows: [...Array(height).keys()].map((row) => all.map(({ cells }) => cells[row])),
  };
}

const omit = (record, keys) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** What must not depend on the form. */
const result = (table, ...without) => table?.records.map((record) => omit(record, ['ext', ...without]));
const asWritten = tableOf(fields, (field) => columns[field][0][0]);
const expected = result(await read(csv(asWritten)));

test('the table is read as it is meant', () => {
  assert.equal(expected.length, height);
  const [rabe, rat, werk, kurs] = expected;
  assert.deepEqual(
    [rabe, rat, werk, kurs].map(({ id, kind, district, phone, asOf }) => [id, kind, district, phone, asOf]),
    [
      ['T-1', 'meeting', '16055', '03643 555901', '2026-09-01'],
      ['T-2', 'advice', '16052', '+49 365 555902', '2026-09-02'],
      ['T-3', 'service', '16075', '03647/555903', '2026-09-03'],
      ['T-4', 'course', '16051', '(0361) 555904, 0170 5559041', '2026-08'],
    ],
  );
  assert.deepEqual(rabe.address, { street: 'Krähenweg 5', postcode: '99423', town: 'Weimar' });
  assert.deepEqual(rabe.place.lonLat, [11.329, 50.9795]);
  assert.equal(rat.url, 'https://www.nest.example');
  assert.deepEqual(
    expected.map(({ wheelchair }) => wheelchair),
    ['yes', 'no', 'partly', undefined],
  );
});

describe('the result stays', () => {
  for (const field of fields) {
    test(`whatever ${field} is called`, async () => {
      for (const name of columns[field][0]) {
        const table = await read(csv(tableOf(fields, (each) => (each === field ? name : columns[each][0][0]))));
        assert.deepEqual(result(table), expected, name);
      }
    });
  }

  test('with other names for all, in any order, with columns that mean nothing, in any encoding, with any separator', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const order = shuffled(fields, next);
      const extra = Object.keys(foreign).map((heading) => [Math.floor(next() * order.length), heading]);
      const table = tableOf(order, (field) => pick(columns[field][0], next), extra);
      const how = {
        separator: pick(separators, next),
        encoding: pick(encodings, next),
        quote: next() < 0.3,
        end: pick(['\n', '\r\n'], next),
      };
      const found = await read(csv(table, how));
      assert.deepEqual(result(found), expected, `seed ${seed}: ${JSON.stringify(how)}\n${table.headings.join(' · ')}`);
      for (const heading of Object.keys(foreign)) {
        assert.deepEqual(
          found.columns.find((column) => column.heading === heading).fields,
          [],
          `seed ${seed}: ${heading}`,
        );
      }
      assert.equal(found.records[0].ext.Bemerkung, 'alt');
    }
  });

  for (const [name, write] of Object.entries({ json, ndjson, html, xlsx })) {
    test(`as ${name}`, async () => {
      const found = await read(write(asWritten));
      assert.equal(found.sheet.type, name);
      assert.deepEqual(result(found), expected);
    });
  }

  test('with titles above, empty rows between, the headings again, a sum below', async () => {
    const { headings, rows } = asWritten;
    const blank = headings.map(() => '');
    const line = (text) => [text, ...blank.slice(1)];
    const table = {
      headings: line('Unsere Angebote'),
      rows: [
        line('Stand: Mai 2026'),
        blank,
        headings,
        rows[0],
        rows[1],
        blank,
        headings,
        rows[2],
        rows[3],
        line('Gesamt: 4'),
      ],
    };
    const found = await read(csv(table));
    assert.deepEqual(found.rows, [5, 6, 9, 10]);
    assert.deepEqual(result(found, 'source'), expected);
    assert.deepEqual(
      found.problems.filter(({ reason }) => reason === 'no-record').map(({ row }) => row),
      [11],
    );
  });
});
