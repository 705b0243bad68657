/**
 * A table stays what it is whatever its columns are called, in which order they stand, what else stands between them, and
 * how the file is made.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { load } from '../helpers/load-source.mjs';
import { detect, foreign as asFile, read } from '../helpers/tables.mjs';
import { csv, encodings, html, json, ndjson, separators, xlsx } from '../helpers/write-table.mjs';

const { linkInFormula } = await load('src/feeds/table/xlsx.ts');

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

  test('with a group above its columns that is said once more over each', async () => {
    const file = (groups, names) =>
      csv({ headings: groups, rows: [names, ['Treff', 'Weg 5', '98693', 'Ilmenau', '03677 12345']] });
    const { records, headerRows } = await read(
      file(['Name', 'Anschrift', 'Anschrift', 'Anschrift', 'Telefon'], ['', 'Straße', 'PLZ', 'Ort', '']),
    );
    assert.deepEqual(headerRows, [1, 2]);
    assert.deepEqual(
      [records.length, records[0].address],
      [1, { street: 'Weg 5', postcode: '98693', town: 'Ilmenau' }],
    );
  });

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

describe('tables as strangers keep them', () => {
  const bytes = (text) => new TextEncoder().encode(text);
  const german = (text) => text?.de;
  for (const [title, text, ...expected] of [
    [
      'titles above, two rows of headings, groups of columns',
      `Kreis Beispiel;;;;;
;;;;;
Stand: 15.03.2026;;;;;
Angebot;Ansprechpartner;;Adresse;;
;Vorname;Nachname;Straße;PLZ;Ort
Sprachcafé;Ada;Nord;Marktstraße 3;99084;Erfurt
Nähstube;Jo;Süd;Am Anger 1;99084;Erfurt`,
      { name: 'Sprachcafé', street: 'Marktstraße 3', town: 'Erfurt', asOf: '2026-03-15' },
      { name: 'Nähstube', street: 'Am Anger 1', town: 'Erfurt', asOf: '2026-03-15' },
    ],
    [
      'two telephone numbers, postal code with town, street with number',
      `Einrichtung;Tel.1;Tel.2;PLZ/Ort;Straße/Hausnr.
Haus der Vielfalt;03643 555901;0170 5559012;99423 Weimar;Weg 5
Treff Nord;03643 555903;;99425 Weimar;Ring 7`,
      { name: 'Haus der Vielfalt', phone: '03643 555901, 0170 5559012', street: 'Weg 5', town: 'Weimar' },
      { name: 'Treff Nord', phone: '03643 555903', street: 'Ring 7', town: 'Weimar' },
    ],
    [
      'a column for each weekday',
      `Name;Ort;PLZ;Mo;Di;Mi;Do;Fr;Sa
Beratung;Gera;07545;09:00–12:00;;;;;10-13
Treff;Gera;07545;8-12;8-12;geschlossen;;nach Vereinbarung;-`,
      { name: 'Beratung', hours: 'Mo 09:00–12:00; Sa 10-13' },
      { name: 'Treff', hours: 'Mo–Di 8-12; Fr nach Vereinbarung' },
    ],
    [
      'English headings that call organisation and offer by their names',
      `Organization Name,Program,Street Address,City,Postal Code,Phone Number
Amboss e.V.,Welcome Cafe,Domplatz 1,Erfurt,99084,+49 361 555901
Amboss e.V.,Job Club,Domplatz 1,Erfurt,99084,+49 361 555901`,
      { name: 'Welcome Cafe', organisation: 'Amboss e.V.', phone: '+49 361 555901' },
      { name: 'Job Club', organisation: 'Amboss e.V.' },
    ],
    [
      'questions as headings, tabs, a house with its whole address in one column',
      `Titel\tWo?\tWann?\tWer?
Frauentreff\tGemeindehaus, Schulweg 3, 98693 Ilmenau\tdonnerstags 15–17 Uhr\tRabennest
Schach\tBibliothek, Markt 4, 98693 Ilmenau\tjeden Montag 18 Uhr\tAmboss`,
      { name: 'Frauentreff', place: 'Gemeindehaus', street: 'Schulweg 3', town: 'Ilmenau', district: '16070' },
      { name: 'Schach', place: 'Bibliothek', organisation: 'Amboss' },
    ],
    [
      'a page that is laid out by a longer table',
      `<table>${'<tr><td>Menü</td><td>mehr</td></tr>'.repeat(9)}</table><table><tr><th>Angebot</th><th>Anschrift</th></tr>
<tr><td>Sprachcafé</td><td>Markt 1<br>07318 Saalfeld</td></tr><tr><td>Werkstatt</td><td>Markt 2<br>07318 Saalfeld</td></tr></table>`,
      { name: 'Sprachcafé', street: 'Markt 1', town: 'Saalfeld' },
      { name: 'Werkstatt', street: 'Markt 2' },
    ],
  ]) {
    test(title, async () => {
      const { records = [] } = (await read(bytes(text))) ?? {};
      const found = records.map(({ name, address, place, hours, ...record }) => ({
        ...record,
        ...address,
        name: german(name),
        hours: german(hours),
        place: place?.name,
      }));
      assert.deepEqual(
        found.map((record, index) =>
          Object.fromEntries(Object.keys(expected[index] ?? {}).map((key) => [key, record[key]])),
        ),
        expected,
      );
    });
  }
});

describe('nothing is lost without a word', () => {
  const three = (record) => [1, 2, 3].map((number) => ({ name: `Treff ${number}`, ...record }));
  const readRecords = async (records) => {
    const { records: found, problems } = await read(Buffer.from(JSON.stringify(records)));
    return { record: found[0], told: problems.map(({ path, reason }) => `${path} ${reason}`) };
  };
  const somewhere = { ort: 'Ilmenau', plz: '98693' };

  test('hours as a list of objects', async () => {
    const from = { opens: '09:00', closes: '12:00' };
    const closed = { opens: '00:00', closes: '00:00' };
    const type = 'OpeningHoursSpecification';
    const monday = { '@type': type, dayOfWeek: 'Monday' };
    const holidays = { validFrom: '2026-12-24', validThrough: '2026-12-31' };
    for (const [list, text] of [
      [[{ day: 'Monday', ...from }], 'Mo 09:00–12:00'],
      [[{ bis: '12:00', von: '9:00', tag: 'Dienstag' }], 'Di 9:00–12:00'],
      [[{ days: ['Mo', 'Fr'], start: '09:00:00', end: '12:00:00' }], 'Mo, Fr 09:00–12:00'],
      // schema.org, in signs of OpenStreetMap: readers get them in words.
      [[{ '@type': type, dayOfWeek: ['Monday', 'Tuesday'], ...from }], 'Mo,Tu 09:00-12:00'],
      [{ dayOfWeek: ['https://schema.org/Monday', 'Friday'], ...from }, 'Mo,Fr 09:00-12:00'],
      [
        [
          { ...monday, ...from },
          { ...monday, dayOfWeek: 'Sunday', ...closed },
        ],
        'Mo 09:00-12:00; Su off',
      ],
      [
        [
          { ...monday, ...from },
          { '@type': type, ...holidays, ...closed },
        ],
        'Mo 09:00-12:00; 2026 Dec 24-2026 Dec 31 off',
      ],
      [[{ dayOfWeek: 'Montag', ...from }], 'Mo 09:00–12:00'],
      [[{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00' }], 'Mo 09:00–12:00'],
      [[{ day: 1, open: 'morgens' }], 'day 1 morgens'],
    ]) {
      const { record } = await readRecords(three({ ...somewhere, opening_hours: list }));
      assert.equal(record.hours?.de.replaceAll(' ', ' '), text, JSON.stringify(list));
    }
  });

  test('other lists and objects inside', async () => {
    const deep = { a: { b: { c: { d: ['tief', ['unten']] } } } };
    const inside = { sprachen: [{ code: 'de' }, { code: 'ar' }], telefon: [{ typ: 'Büro', nr: '03677 12345' }] };
    const { record } = await readRecords(three({ ...somewhere, ...inside, merkmal: deep }));
    assert.deepEqual([record.spokenLanguages, record.phone], [['de', 'ar'], '03677 12345']);
    assert.deepEqual(record.ext, { 'merkmal a b c': 'tief unten' });
  });

  test('a second address, in a cell or in a column', async () => {
    const mails = { 'E-Mail': 'a@b.example; c@d.example', 'E-Mail 2': 'e@f.example' };
    const { record, told } = await readRecords(three({ ...somewhere, ...mails }));
    assert.equal(record.email, 'a@b.example');
    assert.deepEqual(record.ext, { 'E-Mail': 'c@d.example', 'E-Mail 2': 'e@f.example' });
    assert.deepEqual(told.slice(-2), ['E-Mail one-only', 'E-Mail 2 one-only']);
    const { record: second } = await readRecords(three({ ...somewhere, 'E-Mail': '', 'E-Mail 2': 'e@f.example' }));
    assert.deepEqual([second.email, second.ext], ['e@f.example', undefined]);
  });

  test('a point and a street without a town', async () => {
    const feature = (properties) => ({ properties, geometry: { type: 'Point', coordinates: [10.915, 50.687] } });
    const features = three({ telefon: '03677 12345' }).map(feature);
    const { record } = await readRecords({ type: 'FeatureCollection', features });
    assert.deepEqual(record.place, { name: 'Treff 1', lonLat: [10.915, 50.687], precision: 'address' });
    const { record: other } = await readRecords(three({ landkreis: 'Ilm-Kreis', straße: 'Weg 5', plz: '98693' }));
    assert.deepEqual(other.place, { name: 'Weg 5, 98693', lonLat: null, precision: 'address' });
  });

  test('a postal code alone, however a table keeps it', async () => {
    for (const [cell, code, rest] of [
      ['98693', '98693'],
      ['D-98693', '98693'],
      ['98 693', '98693'],
      ['98693.0', '98693'],
      ['7743', '07743'],
      ['98693, 98694', '98693', '98694'],
    ]) {
      const { record, told } = await readRecords(three({ plz: cell }));
      assert.deepEqual(record.place, { name: code, lonLat: null, precision: 'town' }, cell);
      assert.deepEqual([record.ext?.plz, told.includes('plz one-only')], [rest, rest !== undefined], cell);
    }
    const office = await read(csv({ headings: ['Behörde', 'PLZ'], rows: [['Amt', '98693']] }), { kind: 'contacts' });
    assert.equal(office.records[0].address, undefined);
    assert.ok(office.problems.some(({ path, reason }) => path === 'PLZ' && reason === 'missing'));
  });

  test('features on their own, in lists and in lines, with numbers in quotation marks', async () => {
    const geometry = (coordinates) => ({ type: 'Point', coordinates });
    const feature = (more) => ({
      type: 'Feature',
      properties: { name: 'Treff' },
      geometry: geometry([10.915, 50.687]),
      ...more,
    });
    const inText = feature({ geometry: geometry(['10.915', '50,687']) });
    for (const file of [
      JSON.stringify(feature()),
      JSON.stringify([feature(), feature()]),
      `${JSON.stringify(feature())}\n${JSON.stringify(feature())}\n`,
      JSON.stringify({ type: 'FeatureCollection', features: [inText, feature({ properties: null })] }),
    ]) {
      const { records, problems } = await read(Buffer.from(file));
      assert.deepEqual(records[0]?.place.lonLat, [10.915, 50.687], file);
      assert.ok(
        problems.every(({ reason }) => reason === 'no-date' || reason === 'missing'),
        file,
      );
      assert.equal(detect(asFile(Buffer.from(file))), true, file);
    }
  });

  test('links of a spreadsheet, where the cell says something else', async () => {
    const formula = '<c r="C2" t="str"><f>HYPERLINK("https://nest.example/b?x=1&amp;y=2","hier")</f><v>hier</v></c>';
    const links = { B2: 'https://nest.example/a', D2: 'mailto:rabe@nest.example?subject=x' };
    const table = {
      headings: ['Name', 'Ort', 'Träger', 'Anmeldung'],
      rows: [['Treff', 'Ilmenau', 'Nest', 'per Mail']],
    };
    const { records } = await read(xlsx({ ...table, links }));
    assert.deepEqual([records[0].url, records[0].email], ['https://nest.example/a', 'rabe@nest.example']);
    assert.equal(linkInFormula(formula), 'https://nest.example/b?x=1&y=2');
  });

  test('columns that records of this kind have no member for', async () => {
    const { told } = await readRecords(three({ ...somewhere, ansprechpartner: 'Frau X', fax: '03677 12346' }));
    assert.deepEqual(told.slice(0, 2), ['ansprechpartner no-field', 'fax no-field']);
  });

  test('how one takes part', async () => {
    for (const [column, cell, mode] of [
      ['Durchführung', 'vor Ort und online', ['place', 'online']],
      ['Durchführung', 'telefonisch', ['phone']],
      ['Online', 'ja', ['online']],
      ['Online', 'nein', undefined],
    ]) {
      const { record } = await readRecords(three({ ...somewhere, [column]: cell }));
      assert.deepEqual(record.mode, mode, `${column}: ${cell}`);
    }
  });

  test('days, where every cell of a column for both is one; else hours', async () => {
    for (const [column, cell, dates, hours] of [
      ['Termin', '27.03.2027 10:00', [{ start: '2027-03-27T10:00' }], undefined],
      ['Termine', '27.03.2027', [{ start: '2027-03-27' }], undefined],
      ['Wann', 'dienstags 10–12 Uhr', undefined, 'dienstags 10–12 Uhr'],
    ]) {
      const { record } = await readRecords(three({ ...somewhere, [column]: cell }));
      assert.deepEqual([record.dates, record.hours?.de], [dates, hours], `${column}: ${cell}`);
    }
  });

  test('what people write around a table and instead of a cell', async () => {
    const lines = [
      'Angebote im Überblick;;;;;',
      'Was?;Wo?;Datum;Beginn;Ende;Anmeldung unter',
      'Café;Haus Nord, Allee 8, 99734 Nordhausen;01.12.2026;0,75;20:00;03631 555201 0160 5552011',
      'Chor;ebenda;2.12.2026;18:00;0,875;chor@nord.example',
      'Fest;Hof West, Talweg 3, 99734 Nordhausen;3.12.2026;10:00;12:00;03631 555204',
      'Rat;Online;3.12.2026;18:00;;rat@nord.example',
      'Rat 2;Bücherei;4.12.2026;;;rat@nord.example',
      'Stand: 15.09.2026;;;;;',
    ];
    const { records, problems } = await read(Buffer.from(lines.join('\n')));
    assert.deepEqual(
      records.map(({ asOf, place, address, phone, email, hours, mode }) => [
        ...[asOf, place?.name, address?.street ?? address, phone ?? email, hours?.de, mode],
      ]),
      [
        ['2026-09-15', 'Haus Nord', 'Allee 8', '03631 555201, 0160 5552011', '18:00–20:00', undefined],
        ['2026-09-15', 'Haus Nord', 'Allee 8', 'chor@nord.example', '18:00–21:00', undefined],
        ['2026-09-15', 'Hof West', 'Talweg 3', '03631 555204', '10:00–12:00', undefined],
        // No town has this name.
        ['2026-09-15', 'Online', undefined, 'rat@nord.example', '18:00', ['online']],
        ['2026-09-15', 'Bücherei', undefined, 'rat@nord.example', undefined, undefined],
      ],
    );
    assert.deepEqual(
      problems.map(({ row, reason }) => `${row} ${reason}`),
      ['6 one-district', '7 one-district', '8 no-record'],
    );
    const later = await read(Buffer.from(lines.join('\n').replace('15.09.2026', '15.09.2027')));
    assert.equal(later.records[0].asOf, '2026-11-01', 'no day to come');
  });
});
