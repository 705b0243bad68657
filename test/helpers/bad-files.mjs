/** Files that are no tables, or want to be read for ever, each as large as a page takes it. */
import { strToU8, zipSync } from 'fflate';

const head = 'Name;Straße;PLZ;Ort;Telefon;Öffnungszeiten';
const row = 'Lesekreis;Krähenweg 5;99423;Weimar;03643 555901;Mo–Fr 9–12 Uhr';
const sheet = (xml, more = {}) => zipSync({ 'xl/worksheets/sheet1.xml': strToU8(xml), ...more });
const many = (length, make) => Array.from({ length }, (_, index) => make(index));
const json = (value) => strToU8(JSON.stringify(value));
const filled = (text, size) => strToU8(text.repeat(Math.ceil(size / text.length)));
const calendar = (inside) => strToU8(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}END:VCALENDAR\r\n`);
const event = (lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`;
const utf16 = (text) =>
  concat(Uint8Array.of(0xff, 0xfe), new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer));
function concat(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
const offer = (index, more = {}) => ({
  id: `o-${index}`,
  name: { de: 'Lesekreis' },
  kind: 'meeting',
  topics: ['begegnung'],
  district: '16055',
  place: { name: 'Weimar', lonLat: [11.329, 50.9795], precision: 'address' },
  address: { street: 'Krähenweg 5', postcode: '99423', town: 'Weimar' },
  hours: { de: 'Mo–Fr 9–12 Uhr' },
  phone: '03643 555901',
  asOf: '2026-09-01',
  ...more,
});
const feature = (geometry) => ({
  type: 'Feature',
  properties: { name: 'Lesekreis', ort: 'Weimar', plz: '99423' },
  geometry,
});

/**
 * By what they are, each made when it is asked for.
 * @param share how large, as a part of what a page takes
 */
export const badFiles = (share = 1) => {
  const MB = Math.round(1024 * 1024 * share);
  const n = (count) => Math.round(count * share);
  return {
    noise: () => Uint8Array.from({ length: 16 * MB }, (_, index) => (index * 2654435761) >>> 13),
    'noise of letters': () =>
      Uint8Array.from({ length: 15 * MB }, (_, index) => 32 + (((index * 2654435761) >>> 13) % 223)),
    'own JSON, good': () => json({ version: 1, offers: many(n(15_000), (index) => offer(index)) }),
    'own JSON, wrong': () =>
      json({
        version: 1,
        offers: many(n(60_000), (index) => ({ id: index, name: 'x', district: '1', hours: [1], phone: 5 })),
      }),
    'own JSON, one id': () => json({ version: 1, offers: many(n(15_000), () => offer(1)) }),
    'JSON of numbers': () => json(many(n(1_000_000), (index) => index)),
    'JSON of lists': () => json(many(n(200_000), (index) => [index, [index], {}])),
    'JSON of one string': () => json({ offers: 'x'.repeat(Math.round(7 * MB)) }),
    'JSON of one object': () => json(Object.fromEntries(many(n(300_000), (index) => [`k${index}`, index]))),
    'JSON without end': () => filled('[{"name": "Lesekreis", "tags": [1, 2, 3]}, ', 7 * MB),
    'one record of 7 MB': () =>
      json({ offers: [offer(1, { description: { de: 'lang '.repeat(Math.round(1.4 * MB)) } })] }),
    'one record of many members': () =>
      json({ offers: [offer(1, { ext: Object.fromEntries(many(n(300_000), (index) => [`k${index}`, index])) })] }),
    nests: () => strToU8(`${'['.repeat(Math.round(3.5 * MB))}${']'.repeat(Math.round(3.5 * MB))}`),
    'nests of objects': () => strToU8(`${'{"a":'.repeat(Math.round(1.2 * MB))}1${'}'.repeat(Math.round(1.2 * MB))}`),
    'a nest in a record': () =>
      strToU8(`[{"name": "Lesekreis", "tags": ${'['.repeat(n(100_000))}${']'.repeat(n(100_000))}}]`),
    'JSON table': () =>
      json(
        many(n(60_000), (index) => ({
          name: `Lesekreis ${index}`,
          plz: '99423',
          ort: 'Weimar',
          telefon: '03643 555901',
        })),
      ),
    'JSON table of many columns': () =>
      json(many(400, (index) => Object.fromEntries(many(n(1000), (at) => [`name ${index} ${at}`, 'x'])))),
    NDJSON: () => filled('{"name": "Lesekreis", "plz": "99423", "ort": "Weimar"}\n', 2 * MB),
    'NDJSON, broken': () => concat(strToU8('{"name": "x"}\n'), filled('{"name": \n', 7 * MB)),
    'NDJSON of one line': () => concat(strToU8('{"name": "x"}\n'), json({ name: many(n(500_000), (index) => index) })),
    table: () => concat(strToU8(`${head}\n`), filled(`${row}\n`, 3 * MB)),
    'table of lines': () => concat(strToU8(`${head}\n`), filled('x\n', 15 * MB)),
    'table of one row': () => filled('a;b,c', 15 * MB),
    'table of open quotes': () => concat(strToU8(`${head}\n${row}\n`), filled('"x;', 15 * MB)),
    'table of quotes': () => concat(strToU8(`${head}\n${row}\n`), filled('""', 15 * MB)),
    'table of blanks': () => concat(strToU8(`${head}\n${row}\n`), filled(' ', 15 * MB)),
    'one cell of 15 MB': () => strToU8(`${head}\n"${'lang '.repeat(3 * MB)}";1;99423;Weimar;1;2\n${row}`),
    'cells of 4 KB': () =>
      concat(
        strToU8(`${head}\n`),
        filled(`${many(6, () => 'Mo 9-12, 03643 1; '.repeat(220).replaceAll(';', ',')).join(';')}\n`, 5 * MB),
      ),
    'old Windows': () =>
      concat(
        strToU8('Name;PLZ;Ort\n'),
        Uint8Array.from({ length: 15 * MB }, (_, index) =>
          index % 2000 === 0 ? 0x0a : [0xe4, 0xf6, 0x3b, 0xfc][index % 4],
        ),
      ),
    'UTF-16': () => utf16(`${head}\n${`${row}\n`.repeat(n(100_000))}`),
    'open rows of HTML': () => strToU8(`<table>${'<tr><td'.repeat(Math.round(2 * MB))}`),
    'open cells of HTML': () => strToU8(`<table>${'<tr><td>x'.repeat(Math.round(1.6 * MB))}`),
    'wide cells of HTML': () => strToU8(`<table>${'<tr><td colspan=99999 rowspan=99999>x'.repeat(n(300_000))}`),
    'one table of HTML': () =>
      strToU8(`<table><tr><th>Name<th>PLZ<th>Ort${'<tr><td>Lesekreis<td>99423<td>Weimar'.repeat(n(300_000))}</table>`),
    'many tables of HTML': () => strToU8('<table><tr><td>x</table>'.repeat(n(600_000))),
    'HTML without tables': () => strToU8(`<html>${'<p>x</p>'.repeat(Math.round(1.9 * MB))}`),
    'one cell of HTML': () => strToU8(`<table><tr><td>${'<!--<script><b '.repeat(MB)}`),
    'a zip bomb': () => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(200 * MB) }),
    'open rows of XLSX': () => sheet('<row>'.repeat(Math.round(8 * MB))),
    'open cells of XLSX': () => sheet(`<row>${'<c t="inlineStr"><is><t>'.repeat(Math.round(2 * MB))}</row>`.repeat(1)),
    'one row of XLSX': () => sheet(`<row>${'<c><v>1</v></c>'.repeat(Math.round(2 * MB))}</row><row/>`),
    'strings of XLSX': () =>
      sheet('<row><c t="s"><v>1</v></c></row><row/>', {
        'xl/sharedStrings.xml': strToU8('<si><t>x</t></si>'.repeat(Math.round(2 * MB))),
      }),
    'one string of XLSX': () =>
      sheet('<row><c t="s"><v>0</v></c></row><row/>', {
        'xl/sharedStrings.xml': strToU8(`<si>${'<t>x</t>'.repeat(Math.round(4 * MB))}</si>`),
      }),
    'merged cells of XLSX': () =>
      sheet(
        `<row><c><v>1</v></c></row>${'<row r="2"/>'.repeat(1000)}${'<mergeCell ref="A1:A99999"/>'.repeat(n(500_000))}`,
      ),
    'many sheets of XLSX': () =>
      zipSync(Object.fromEntries(many(n(20_000), (index) => [`xl/worksheets/sheet${index}.xml`, new Uint8Array(10)]))),
    'broken events': () => calendar('BEGIN:VEVENT\r\nDTSTART:x\r\nEND:VEVENT\r\n'.repeat(n(200_000))),
    events: () =>
      calendar(
        many(n(60_000), (index) =>
          event(`UID:${index}\r\nSUMMARY:Fest\r\nDTSTART:20261224T100000Z\r\nLOCATION:Weimar`),
        ).join(''),
      ),
    'one uid': () =>
      calendar(
        event(
          'UID:1\r\nSUMMARY:Fest\r\nDTSTART:20261224T100000Z\r\nRECURRENCE-ID:20261224T100000Z\r\nLOCATION:Weimar',
        ).repeat(n(30_000)),
      ),
    'an event every second': () =>
      calendar(
        event('UID:1\r\nSUMMARY:Fest\r\nDTSTART:19700101T000000Z\r\nRRULE:FREQ=SECONDLY\r\nLOCATION:Weimar').repeat(3),
      ),
    'rules that never fit': () =>
      calendar(
        event(
          'UID:1\r\nSUMMARY:Fest\r\nDTSTART:20260101T000000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nLOCATION:Weimar',
        ).repeat(3),
      ),
    'one event of 15 MB': () => calendar(`BEGIN:VEVENT\r\n${'DESCRIPTION:x\r\n'.repeat(MB)}END:VEVENT\r\n`),
    'one line of a calendar': () => calendar(event(`DESCRIPTION:${'x'.repeat(Math.round(15 * MB))}`)),
    'folded lines': () => calendar(event(`SUMMARY:x\r\n${' x\r\n'.repeat(Math.round(3.5 * MB))}`)),
    'lines of no calendar': () => calendar('\r\n'.repeat(Math.round(7 * MB))),
    zones: () =>
      calendar(
        'BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n'.repeat(
          n(50_000),
        ),
      ),
    'GeoJSON of points': () =>
      json({
        type: 'FeatureCollection',
        features: many(n(50_000), () => feature({ type: 'Point', coordinates: [11.3, 50.9] })),
      }),
    'GeoJSON of areas': () =>
      json({
        type: 'FeatureCollection',
        features: many(4, () =>
          feature({ type: 'Polygon', coordinates: [many(n(100_000), () => [11.31234, 50.91234])] }),
        ),
      }),
    HSDS: () =>
      json(
        many(n(10_000), (index) => ({
          id: `s${index}`,
          name: 'Beratung',
          description: 'x'.repeat(200),
          service_at_locations: [
            { location: { name: 'Haus', addresses: [{ address_1: 'Weg 1', city: 'Weimar', postal_code: '99423' }] } },
          ],
        })),
      ),
    'HSDS of one service': () =>
      json({
        id: 's',
        name: 'Beratung',
        service_at_locations: many(n(40_000), (index) => ({
          id: `l${index}`,
          location: { name: 'Haus', addresses: [{ city: 'Weimar', postal_code: '99423' }] },
        })),
      }),
    Integreat: () =>
      json(
        many(n(12_000), (index) => ({
          id: index,
          title: 'Werkhof',
          available_languages: {},
          path: '/x/de/locations/y/',
          content: '<p>x</p>'.repeat(20),
          location: { id: index, name: 'Haus', address: 'Weg 1', town: 'Weimar', postcode: '99423' },
        })),
      ),
    'Integreat of one text': () =>
      json([
        {
          id: 1,
          title: 'Werkhof',
          available_languages: {},
          path: '/x/de/locations/y/',
          content: '<!--<script><b '.repeat(Math.round(MB / 2)),
          location: { id: 1, name: 'Haus', town: 'Weimar', postcode: '99423' },
        },
      ]),
    OpenStreetMap: () =>
      json({
        osm3s: {},
        elements: many(n(40_000), (index) => ({
          type: 'node',
          id: index,
          lat: 50.9795,
          lon: 11.329,
          tags: {
            name: 'Werkhof',
            opening_hours: 'Mo-Fr 09:00-12:00',
            'addr:city': 'Weimar',
            'addr:postcode': '99423',
          },
        })),
      }),
    'tags of one place': () =>
      json({
        osm3s: {},
        elements: [
          { type: 'node', id: 1, tags: Object.fromEntries(many(n(250_000), (index) => [`name:${index}`, 'x'])) },
        ],
      }),
  };
};
