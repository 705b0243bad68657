/** Cells as people fill them, one kind after the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../helpers/load-source.mjs';

const { readPhones } = await load('src/model/phone.ts');
const { readDates, readTimes } = await load('src/feeds/table/date.ts');
const { readLanguages } = await load('src/feeds/table/languages.ts');
const { fromUtm, pointIn, readPoint } = await load('src/feeds/table/point.ts');
const { readAddress } = await load('src/feeds/table/address.ts');
const { isProtected, kindOf, topicsOf } = await load('src/feeds/table/words.ts');
const { htmlToText } = await load('src/feeds/html-text.ts');

test('telephone numbers: those that are sure, in their own spelling; of others none', () => {
  for (const [cell, phone, mobile = [], problems = []] of [
    ['03628 738-0', ['03628 738-0']],
    ['(0 36 28) 55 51 11', ['(0 36 28) 55 51 11']],
    ['03628/738100', ['03628/738100']],
    ['(03628)/738100', ['(03628)/738100']],
    ['+49 (0) 361 555-111', ['+49 (0) 361 555-111']],
    ['0049 361 555111', ['0049 361 555111']],
    ['0361/555-111 oder 0361/555-112', ['0361/555-111', '0361/555-112']],
    ['0361 555111; 0170 5551112', ['0361 555111'], ['0170 5551112']],
    ['Tel: 0361 555113 Mobil: 0171 5551144', ['0361 555113'], ['0171 5551144']],
    ['Tel. 0361 555113, Fax 0361 555114', ['0361 555113']],
    ['0361/555111 (Tel.), 0361/555112 (Fax)', ['0361/555111']],
    ['Tel./Fax 0361 555113', ['0361 555113']],
    ['03628 555 0 (Mo–Fr 8–12 Uhr)', ['03628 555 0']],
    ['03628 738 100 Frau Muster', ['03628 738 100']],
    ['115', ['115']],
    ['116 117', ['116 117']],
    ['0800 1234567', ['0800 1234567']],
    // Numbers that a spreadsheet took for numbers.
    ['3616551234', ['03616551234'], [], ['restored-zero']],
    ['36481000000', ['036481000000'], [], ['restored-zero']],
    ['1705551112', [], ['01705551112'], ['restored-zero']],
    ['34491555111', ['034491555111'], [], ['restored-zero']],
    ['3,61655E+08', [], [], ['lost-digits']],
    ['3.61655E+9', [], [], ['lost-digits']],
    ['893055512', [], [], ['no-phone']],
    ['493628555111', [], [], ['no-phone']],
    ['738100', [], [], ['no-phone']],
    // Several numbers that share a beginning.
    ['03628 738-0/-11', ['03628 738-0'], [], ['doubtful-extension']],
    ['03628 5551/52', ['03628 5551'], [], ['doubtful-extension']],
    ['03628/555111/112', ['03628/555111'], [], ['doubtful-extension']],
    ['03628 738-10 bis 14', ['03628 738-10'], [], ['doubtful-extension']],
    ['03628 5550-10–12', ['03628 5550-10'], [], ['doubtful-extension']],
    ['03628 738100, App. 12', ['03628 738100'], [], ['doubtful-extension']],
    ['03628 738100 u. 738101', ['03628 738100'], [], ['doubtful-extension']],
    // What is none.
    ['Fax 0361 555114', [], [], ['only-fax']],
    ['über die Zentrale', [], [], ['no-phone']],
    ['0', [], [], ['no-phone']],
    ['01.03.2026', [], [], ['no-phone']],
    ['Mo 08.00-12.00 Uhr', [], [], ['no-phone']],
    ['07318 Saalfeld', [], [], ['no-phone']],
    ['Zimmer 114', [], [], ['no-phone']],
    ['DE12 5001 0517 0648 4898 90', [], [], ['no-phone']],
  ]) {
    const read = readPhones(cell);
    assert.deepEqual([read.phone, read.mobile, read.problems], [phone, mobile, problems], cell);
  }
  const { phone, mobile, problems } = readPhones('0361 555113, 0361 555114; 0170 5551112', true);
  assert.deepEqual(
    [phone, mobile, problems],
    [['0361 555113'], ['0170 5551112'], ['doubtful-extension']],
    'one of two in a column of telephone and fax',
  );
});

test('dates: as exact as they are written', () => {
  for (const [cell, from, to = null, isDoubtful = false] of [
    ['2026-03-01', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026/01/30 14:16:50.898', '2026-01-30'],
    ['2026-08-30T10:00:00Z', '2026-08-30'],
    ['01.03.26', '2026-03-01'],
    ['1. 3. 2026', '2026-03-01'],
    ['Sa, 13.06.2026', '2026-06-13'],
    ['Mi 09.09.26', '2026-09-09'],
    ['Mittwoch, 9. September 2026', '2026-09-09'],
    ['September 9, 2026', '2026-09-09'],
    ['13.06.2026, 15:00', '2026-06-13'],
    ['März 2026', '2026-03'],
    ['Mrz 2026', '2026-03'],
    ['Okt. 2026', '2026-10'],
    ['3/2026', '2026-03'],
    ['2026', '2026'],
    ['46069', '2026-02-16'],
    ['46069.5', '2026-02-16'],
    ['14.–16.08.2026', '2026-08-14', '2026-08-16'],
    ['30.7.-2.8.2026', '2026-07-30', '2026-08-02'],
    ['1.3. bis 15.4.2026', '2026-03-01', '2026-04-15'],
    ['01.03.2026 - 15.04.2026', '2026-03-01', '2026-04-15'],
    ['März 2026 – Juni 2026', '2026-03', '2026-06'],
    ['Herbst 2026', '2026', null, true],
    ['46. KW 2025', '2025', null, true],
    ['31.11.2025', null, null, true],
    ['29.02.2026', null, null, true],
    ['13/25/2026', null, null, true],
    ['laufend', null, null, true],
    ['99999', null, null, true],
    ['12', null, null, true],
  ]) {
    assert.deepEqual(readDates(cell), { from, to, isDoubtful }, cell);
  }
});

test('languages: by name, tag and beginning of a name', () => {
  for (const [cell, tags, unknown = []] of [
    ['Deutsch, Englisch und Arabisch', ['de', 'en', 'ar']],
    ['dt., engl., ukr.', ['de', 'en', 'uk']],
    ['de|ar|prs', ['de', 'ar', 'fa-AF']],
    ['German/Farsi/Dari', ['de', 'fa', 'fa-AF']],
    ['Kurmandschi; Sorani; Paschtu; Tigrinya', ['kmr', 'ckb', 'ps', 'ti']],
    ['Leichte Sprache', ['de-simple']],
    ['de, xx, Klingonisch', ['de'], ['xx', 'Klingonisch']],
  ]) {
    assert.deepEqual(readLanguages(cell), { tags, unknown }, cell);
  }
});

test('points: in degrees, swapped, in UTM, or none', () => {
  assert.deepEqual(readPoint(11.03, 50.97), { lonLat: [11.03, 50.97], problem: null });
  assert.deepEqual(readPoint(50.97, 11.03), { lonLat: [11.03, 50.97], problem: 'swapped' });
  for (const [x, y] of [
    [0, 0],
    [10.2, 508.134],
    [null, 50.9],
    [1, 1],
  ])
    assert.deepEqual(readPoint(x, y), { lonLat: null, problem: 'bad-coordinate' });
  for (const cell of ['50.97, 11.03', '50,970 / 11,030', 'POINT(11.03 50.97)', '11.03 50.97']) {
    assert.deepEqual(readPoint(...pointIn(cell)).lonLat, [11.03, 50.97], cell);
  }
  // EPSG:25832 by another formula: Snyder, “Map Projections” (1987), with the arc of the meridian integrated.
  for (const [easting, northing, longitude, latitude] of [
    [500_000, 5_650_000, 9, 51.001575],
    [642_061.74, 5_649_127.581, 11.0236, 50.9762],
    [717_999.966, 5_640_000.009, 12.098449, 50.870512],
  ]) {
    const found = fromUtm(32, easting, northing);
    assert.ok(Math.abs(found[0] - longitude) < 1e-5 && Math.abs(found[1] - latitude) < 1e-5, String(found));
    assert.deepEqual(readPoint(32_000_000 + easting, northing), { lonLat: found, problem: null });
  }
  // EPSG:25833 by the first formula, the meridian of which lies in 15° E; EPSG:3857 by that of EPSG method 1024 (x = aλ).
  for (const [x, y, longitude, latitude] of [
    [717_999.966 - 2 * 217_999.966, 5_640_000.009, 11.901551, 50.870512],
    [33_282_000.034, 5_640_000.009, 11.901551, 50.870512],
    [1_227_141.54, 6_617_084.86, 11.0236, 50.9762],
  ]) {
    for (const { lonLat, problem } of [readPoint(x, y), readPoint(y, x)]) {
      assert.ok(Math.abs(lonLat[0] - longitude) < 1e-5 && Math.abs(lonLat[1] - latitude) < 1e-4, `${x}: ${lonLat}`);
      assert.equal(problem, null);
    }
  }
});

test('addresses: street, postal code and town of one cell', () => {
  for (const [cell, street, postcode, town, place] of [
    ['Marktgasse 3, 99310 Arnstadt', 'Marktgasse 3', '99310', 'Arnstadt'],
    ['Start: Bahnhofstraße 2, 99084 Erfurt', 'Bahnhofstraße 2', '99084', 'Erfurt'],
    [
      'Haus am Markt, Marktgasse 3 a, D-99310 Arnstadt, Thüringen',
      'Marktgasse 3 a',
      '99310',
      'Arnstadt',
      'Haus am Markt',
    ],
    ['99310 Arnstadt', undefined, '99310', 'Arnstadt'],
    ['Straße des Friedens 5', 'Straße des Friedens 5'],
  ]) {
    assert.deepEqual(readAddress(cell), { street, postcode, town, place }, cell);
  }
});

test('HTML becomes text and never HTML again', () => {
  assert.equal(
    htmlToText('<p>M&ouml;bel &amp; mehr<br>ab&nbsp;10&#8239;Uhr</p><script>alert(1)</script>'),
    'Möbel & mehr\nab 10\u202FUhr',
  );
  assert.equal(htmlToText('a < b && c > d &unbekannt; &#x41;&#0;'), 'a < b && c > d &unbekannt; A');
  assert.equal(htmlToText('<!-- x --><style>p{}</style>3 <b>Kurse</b>'), '3 Kurse');
});

test('kinds, topics and places that stay secret, by parts of words', () => {
  for (const [text, kind] of [
    ['Sprachcafé', 'meeting'],
    ['Frauenfrühstück', 'meeting'],
    ['Alphabetisierungskurs', 'course'],
    ['Migrationsberatung', 'advice'],
    ['MBE', 'advice'],
    ['Hausaufgabenbetreuung', 'service'],
    ['Kleiderkammer', 'service'],
    ['Netzwerktreffen', 'network'],
    ['Konzert', 'event'],
    ['Etwas', null],
  ]) {
    assert.equal(kindOf(text), kind, text);
  }
  assert.deepEqual(topicsOf('Sprache; Begegnung'), ['sprache', 'begegnung']);
  assert.deepEqual(topicsOf('Öffentlichkeitsarbeit'), ['arbeit', 'oeffentlichkeit']);
  assert.deepEqual(topicsOf('oeffentlichkeit'), ['oeffentlichkeit']);
  for (const text of [
    'Frauenhaus',
    'Beratung in der Gemeinschaftsunterkunft',
    'Asylbewerber-Wohnheim',
    'Women’s Shelter',
    'Erstaufnahme-Einrichtung',
  ]) {
    assert.ok(isProtected(text), text);
  }
  for (const text of ['Frauentreff', 'Wohnberatung', 'Hausmusik']) assert.ok(!isProtected(text), text);
});

test('a day with its times; of a zone those of clocks in Thuringia', () => {
  for (const [cell, from, to = null] of [
    ['2026-12-05T12:00:00', '2026-12-05T12:00'],
    ['2026-12-05 12:00', '2026-12-05T12:00'],
    ['2026-12-05T23:30:00Z', '2026-12-06T00:30'],
    ['2026-07-05T12:00:00+00:00', '2026-07-05T14:00'],
    ['5.12.2026, 15.00 Uhr', '2026-12-05T15:00'],
    ['Sa, 05.12.2026 15:00–18:00 Uhr', '2026-12-05T15:00', '2026-12-05T18:00'],
    ['2026-12-05T00:00:00', '2026-12-05'],
    ['2026-07-05 12:00:00.5+0000', '2026-07-05T14:00'],
    ['2026-07-05T12:00-05:00', '2026-07-05T19:00'],
    ['05.06.2026 15:00+02:00', '2026-06-05T15:00'],
    // What looks like a zone says until when.
    ['2026-06-13 15:00-17:00', '2026-06-13T15:00', '2026-06-13T17:00'],
    ['2026-06-13T15:00-17:00', '2026-06-13T15:00', '2026-06-13T17:00'],
    ['05.06.2026 15:00-17:00', '2026-06-05T15:00', '2026-06-05T17:00'],
    ['05.06.2026 09:00-12:00', '2026-06-05T09:00', '2026-06-05T12:00'],
    ['13.06.2026 15:00-17:00 Uhr', '2026-06-13T15:00', '2026-06-13T17:00'],
  ])
    assert.deepEqual(readTimes(cell), { from, to, isDoubtful: false }, cell);
  for (const cell of ['05.12.2026', '15:00', '14.–16.08.2026', '05.12.2026 25:00', '12/2026 15:00', 'Herbst 2026'])
    assert.equal(readTimes(cell), null, cell);
});
