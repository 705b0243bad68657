/** Marked offers as a link and its code, and as files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import readQr from 'jsqr';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { load } from '../helpers/load-source.mjs';

const { codeOf, linkTo, mostInLink, readLink } = await load('src/content/hand-over/link.ts');
const { isMarked } = await load('src/embed/messages.ts');
const { attachHandOver } = await load('src/elements/thilik-offer-list/hand-over/attach-hand-over.ts');
const { writeCsv } = await load('src/content/hand-over/csv.ts');
const { writeCalendar } = await load('src/content/hand-over/ics.ts');
const { writeContacts } = await load('src/content/hand-over/vcard.ts');
const { writeGeoJson } = await load('src/content/hand-over/geojson.ts');
const { qrCodeOf } = await load('src/content/hand-over/qr.ts');

const bundled = JSON.parse(readFileSync(new URL('../../geodata/offers.json', import.meta.url), 'utf8')).offers;
const codes = bundled.map(({ id }) => codeOf(id));
const districtsOf = (count) => Array.from({ length: count }, (_, index) => `${16051 + index + 4 * (index > 5)}`);
const page = 'https://www.ein-langer-name-einer-gemeinde.example/leben-und-wohnen/integration/angebote-vor-ort.html';

test('a link with 20 bundled offers has at most 600 characters, which no messenger cuts or formats', () => {
  for (const districts of [[], districtsOf(20)]) {
    const link = linkTo(page, codes.slice(0, 20), districts);
    assert.ok(link.length <= 600, `${link.length}`);
    assert.match(link.slice(page.length), /^#[A-Za-z0-9.-]+[A-Za-z0-9]$/);
    assert.ok(isMarked(link.slice(page.length + 1)), 'an iframe hands it on');
  }
});

test('a code stays what it is, since links lie in messages and on paper; no two bundled offers share one', () => {
  assert.deepEqual(['ilm-kreis-tag-der-vereine', 'https://stadt.example/ä?id=7'].map(codeOf), ['osqrz7qQ', 't8tNqG40']);
  assert.equal(new Set(codes).size, bundled.length);
  const many = Array.from({ length: 50_000 }, (_, index) => codeOf(`node/${index}`));
  assert.equal(new Set(many).size, many.length);
});

test('what a link holds is read again, beside what else stands in the address', () => {
  const { hash } = new URL(linkTo(`${page}?x=1#old`, codes.slice(0, 3)));
  assert.deepEqual(readLink(hash), { codes: codes.slice(0, 3), districts: [], total: 3 });
  assert.deepEqual(readLink(`#a=1&${hash.slice(1)}&thilik=16070`).codes, codes.slice(0, 3));
  const where = ['16052', '16070'];
  const large = new URL(linkTo(page, codes.slice(0, 3), where)).hash;
  assert.equal(large, `${hash}-052070`, 'also of a large file, as links lie in messages');
  for (const each of [large, `#a=1&${large.slice(1)}&b`, `${large}).`]) {
    assert.deepEqual(readLink(each), { codes: codes.slice(0, 3), districts: where, total: 3 }, each);
  }
  assert.equal(linkTo(`${page}?x=1#old`, []).split('#')[0], `${page}?x=1`);
});

test('a link holds so many; one that was cut keeps the rest; others are none', () => {
  const many = Array.from({ length: 150 }, (_, index) => codeOf(`${index}`));
  const cut = new URL(linkTo(page, many)).hash;
  const held = many.slice(0, mostInLink);
  assert.deepEqual(readLink(cut), { codes: held, districts: [], total: 150 }, 'who opens it is told of the rest');
  assert.deepEqual(readLink(cut.replace(/-of\d+$/, '')), { codes: held, districts: [], total: mostInLink });
  const again = new URL(linkTo(page, held, ['16052'], 150)).hash;
  assert.deepEqual(readLink(`#a&${again.slice(1)}).`), { codes: held, districts: ['16052'], total: 150 });
  assert.match(again, /^#[A-Za-z0-9-]+$/);
  assert.ok(
    [cut, again].every((each) => isMarked(each.slice(1))),
    'an iframe hands it on',
  );
  const { hash } = new URL(linkTo(page, codes.slice(0, 2)));
  assert.deepEqual(readLink(hash.slice(0, -3)).codes, [codes[0], codes[1].slice(0, -3)]);
  assert.deepEqual(readLink(`${hash}).`).codes, codes.slice(0, 2));
  assert.deepEqual(readLink(`${hash}${codes[0]}`).codes, codes.slice(0, 2));
});

test('a link keeps what is whole wherever it was cut, and whatever a messenger leaves behind it', () => {
  const of = (most) => Array.from({ length: most }, (_, index) => codeOf(`${index}`));
  for (const [many, total, cuts] of [
    [of(2), 2, [1, 8, 9, 15, 16, 17, 18, 19, 20, 21, 22, 23]],
    [of(mostInLink), 150, [800, 801, 802, 803, 804, 807, 808, 809, 810, 811, 812, 813]],
  ]) {
    const places = ['16052', '16070'];
    const body = new URL(linkTo(page, many, places, total)).hash.slice('#thilik-offers-'.length);
    for (const at of cuts) {
      const cut = body.slice(0, at);
      const [held, ...tail] = cut.split('-');
      const where = tail[0]?.startsWith('o') ? '' : (tail[0] ?? '');
      const said = Number(/of(\d+)/.exec(cut)?.[1] ?? 0);
      const expected = {
        codes: held.match(/.{1,8}/g),
        districts: places.slice(0, Math.floor(where.length / 3)),
        total: Math.max(held.match(/.{1,8}/g).length, said),
      };
      for (const behind of ['', '_', '-', ').', '…', '*', '&a=1']) {
        assert.deepEqual(readLink(`#thilik-offers-${cut}${behind}`), expected, `${cut.slice(-20)}${behind}`);
        assert.equal(isMarked(`thilik-offers-${cut}${behind}`), !behind.includes('&'), `an iframe: ${behind}`);
      }
    }
  }
  for (const cut of ['-o', '-of', '-of1', '-of150', '-of150_']) {
    assert.equal(readLink(`#thilik-offers-${of(mostInLink).join('')}${cut}`)?.codes.length, mostInLink, cut);
  }
});

test('an id of structured data is no link, nor is what else may stand there', () => {
  for (const none of [
    '#thilik-offers-spielfest-2018',
    '#thilik-offers-beratung-1',
    '#thilik-offers-beratung-016',
    '#thilik-offers-beratung-2018',
    '#thilik-offers-beratung-kurs',
    '#thilik-offers-beratung-of',
    '#thilik-offers-beratung_kurs',
    '#thilik-offers-beratung-of200',
    '',
    '#',
    '#thilik=16070',
    '#thilik-offers-',
    '#thilik-offers-%00',
    '#x=thilik-offers-aaaaaaaa',
  ]) {
    assert.equal(readLink(none), null, none);
  }
  assert.equal(readLink(`#thilik-offers-${'ab1'.repeat(100_000)}`).codes.length, 3);
});

const MB = 1024 * 1024;
const own = { id: 'ours', name: { de: 'Kurs' }, topics: [], district: '16052' };

/** A list with a large file, as what hands its offers over sees it. */
function listOf(unread, records = [own]) {
  const element = {
    ...{ state: { feeds: { a: { unread } } }, hub: { store: { dispatch: () => {} } } },
    ...{ addController: () => {}, addStyles: () => {}, requestUpdate: () => {}, updateComplete: Promise.resolve() },
  };
  const locale = () => ({ lang: 'de', terms: { lang: 'de', loading: 'Wird geladen' } });
  const handOver = attachHandOver({ element, records: () => records, address: () => 'a', locale });
  return {
    handOver,
    follow(link) {
      Object.assign(globalThis, {
        location: { hash: link, href: `${page}${link}` },
        document: { documentElement: { dataset: {} } },
      });
      const isNew = handOver.followLink();
      handOver.isOpen = true;
      return isNew;
    },
    async says() {
      const text = await collectResult(render(handOver.render()));
      return text.replace(/<!--.*?-->/gs, '').match(/role="status">\s*(.*?)\s*<\/p>/s)[1];
    },
  };
}
const part = (bytes, unit = 1) => ({ count: 1, bytes: [1, bytes / unit + 1], unit, topics: {}, cells: [] });
const here = '1 Angebot gemerkt.';
const choose = `${here} 1 Angebot aus dem Link ist noch nicht geladen. Wählen Sie den Kreis, in dem es liegt.`;
const elsewhere = `${here} 1 Angebot aus dem Link steht in keinem Kreis, den der Link nennt. Vielleicht liegt es in einem anderen. Wählen Sie ihn aus.`; // prettier-ignore
const gone = `${here} 1 Angebot aus dem Link gibt es hier nicht.`;

test('a link alone reads no more of a large file than a page reads whole, and says of no offer that it is gone before all is read', async () => {
  const all = districtsOf(22);
  const table = [
    // The districts that the link names, those that are not read and the bytes of each; what is read, what is said.
    ['every district of a million offers', all, all, part(26 * MB), 0, choose],
    ['one district of these', ['16070'], all, part(26 * MB), 0, choose],
    ['the slim files of it', ['16070'], all, part(26 * MB, MB / 2), 0, choose],
    ['a little in slim files', ['16070'], all, part(2 * MB, MB / 2), 1, 'Wird geladen'],
    ['what a page reads whole', ['16070', '16071'], all, part(8 * MB), 2, 'Wird geladen'],
    ['a byte more', ['16070', '16071'], all, part(8 * MB + 1), 0, choose],
    ['no district', [], all, part(1), 0, choose],
    ['a district that is read', ['16052'], all.slice(2), part(1), 0, elsewhere],
    ['a district, and all are read', ['16052'], [], part(1), 0, gone],
  ];
  for (const [what, districts, unread, each, read, said] of table) {
    const { handOver, follow, says } = listOf(Object.fromEntries(unread.map((ags) => [ags, each])));
    follow(new URL(linkTo(page, [codeOf('ours'), codeOf('lost')], districts)).hash);
    assert.equal(handOver.awaited.length, read, what);
    assert.equal(await says(), said, what);
  }
  const { handOver, follow } = listOf({ 16070: part(1) });
  follow(new URL(linkTo(page, [codeOf('ours')], ['16070'])).hash);
  assert.deepEqual(handOver.awaited, [], 'nothing where all are here');
});

test('a link is followed anew when it says more than the last one, not when something else in the address changes', () => {
  const { handOver, follow } = listOf({ 16070: part(1), 16071: part(1) });
  const [bare, where] = [[], ['16070']].map((districts) => new URL(linkTo(page, [codeOf('lost')], districts)).hash);
  assert.deepEqual([bare, where, `${where}&thilik=16070`, bare].map(follow), [true, true, false, true]);
  follow(where);
  assert.deepEqual(handOver.awaited, ['16070']);
});

/** Cells as a spreadsheet reads them. */
const cells = (csv) =>
  csv
    .slice(1, -2)
    .split('\r\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split('";"')
        .map((cell) => cell.replace(/""/g, '"')),
    );

test('a table begins with the mark of its encoding; umlauts, quotes, semicolons and lines stay in their cells', () => {
  const csv = writeCsv([
    ['Größe', 'a"b'],
    ['x;y', 'Zeile 1\nZeile 2'],
  ]);
  assert.equal(csv, '\uFEFF"Größe";"a""b"\r\n"x;y";"Zeile 1\nZeile 2"\r\n');
});

test('no cell is a formula, and leading zeros stay', () => {
  const bad = ['=1+1', '+49 3643 1', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '036431234'];
  assert.deepEqual(
    cells(writeCsv([bad.map((each) => each.replace(/[\r\n]/g, '\t'))]))[0].map((cell) => cell.charAt(0)),
    bad.map(() => "'"),
  );
  for (const each of bad) assert.ok(writeCsv([[each]]).startsWith('\uFEFF"\''), JSON.stringify(each));
  const good = ['Kurs', '1=1', '99423 Weimar', '0', 'a@b.example', ''];
  assert.deepEqual(cells(writeCsv([good]))[0], good);
});

const stamp = new Date('2026-11-29T21:00:00.123Z');
const entry = (change) => ({
  ...{ id: 'a', summary: 'Fest', description: '', location: '', url: '', dates: [{ start: '2026-12-05' }] },
  ...change,
});

/** Events as a calendar reads them, by a parser of its own. */
function events(entries) {
  const text = writeCalendar(entries, stamp);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    const moment = (time) => (time.isDate ? time.toString() : new Date(momentOf(time, zone)).toISOString());
    return { event, each, start: moment(event.startDate), end: moment(event.endDate) };
  });
}

function momentOf(time, zone) {
  const local = time.clone();
  local.zone = zone;
  return local.toUnixTime() * 1000;
}

const times = (...dates) => events([entry({ dates })]).map(({ start, end }) => `${start}/${end}`);

test('times are those of Thuringia, in summer, in winter, and on the days on which clocks change', () => {
  assert.deepEqual(times({ start: '2026-07-01T15:00', end: '2026-07-01T17:30' }), [
    '2026-07-01T13:00:00.000Z/2026-07-01T15:30:00.000Z',
  ]);
  assert.deepEqual(times({ start: '2026-12-05T15:00', end: '2026-12-05T18:00' }), [
    '2026-12-05T14:00:00.000Z/2026-12-05T17:00:00.000Z',
  ]);
  assert.deepEqual(times({ start: '2027-03-27T22:00', end: '2027-03-28T10:00' }), [
    '2027-03-27T21:00:00.000Z/2027-03-28T08:00:00.000Z',
  ]);
});

test('days are whole days, of which a calendar says the day after; months and years are none', () => {
  assert.deepEqual(times({ start: '2026-12-31' }), ['2026-12-31/2027-01-01']);
  assert.deepEqual(times({ start: '2028-02-27', end: '2028-02-28' }), ['2028-02-27/2028-02-29']);
  assert.deepEqual(times({ start: '2026-12-05', end: '2026-12-01' }), ['2026-12-05/2026-12-06']);
  assert.deepEqual(times({ start: '2026-12' }, { start: '2026' }), []);
});

test('texts arrive as they are, in lines of at most 75 octets, and what is no address is left out', () => {
  const summary = `Fest; mit allen, für\r\nalle \\ ${'مرحبا 🎉 '.repeat(20)}`.trim();
  const given = entry({
    summary,
    description: 'a\nEND:VEVENT',
    location: 'Weimar, Markt 1',
    url: 'https://a.example/x,y',
  });
  const [{ event, each }] = events([given]);
  assert.equal(event.summary, summary.replace('\r\n', '\n'));
  assert.deepEqual([event.description, event.location], [given.description, given.location]);
  assert.equal(each.getFirstPropertyValue('url'), given.url);
  const lines = writeCalendar([given], stamp).split('\r\n');
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\uFFFD')),
    [],
  );
  for (const url of ['javascript:x()', 'https://a.example/\r\nX:1']) {
    assert.equal(events([entry({ url })])[0].each.getFirstPropertyValue('url'), null);
  }
});

test('several dates of an offer have names of their own', () => {
  const dates = [{ start: '2026-12-05' }, { start: '2026-12-12' }];
  assert.deepEqual(
    events([entry({ dates })]).map(({ event }) => event.uid),
    ['a-2026-12-05', 'a-2026-12-12'],
  );
});

const contact = (change) => ({
  ...{ id: 'a', name: 'Rat', organisation: '', note: '', phone: '', email: '', url: '' },
  ...change,
});
const cards = (...entries) => {
  const text = writeContacts(entries.map(contact), stamp);
  // The parser takes one or several cards.
  const parsed = ICAL.parse(text);
  return (typeof parsed[0] === 'string' ? [parsed] : parsed).map((each) => new ICAL.Component(each));
};

test('contacts are those of an address book: names, numbers to dial, addresses and points arrive as they are', () => {
  const name = `Rat; Tat, „Hilfe“ \\ ${'مرحبا 🎉 '.repeat(12)}`.trim();
  const [card] = cards({
    ...{
      name,
      organisation: 'Träger, e. V.',
      note: 'a\nEND:VCARD',
      phone: '03643 555701, App. 7',
      email: 'rat@a.example',
    },
    ...{ url: 'https://a.example/x,y', address: { street: 'Markt 1; Hof', postcode: '09999', town: 'Weimar' } },
    lonLat: [11.33, 50.98],
  });
  const value = (property) => card.getFirstPropertyValue(property);
  assert.deepEqual(['version', 'kind', 'uid'].map(value), ['4.0', 'org', 'a']);
  assert.equal(value('fn'), name);
  assert.equal([value('org')].flat().join(), 'Träger, e. V.');
  assert.equal(value('note'), 'a\nEND:VCARD');
  assert.deepEqual(
    card.getAllProperties('tel').map((tel) => [tel.type, tel.getFirstValue()]),
    [
      ['uri', 'tel:+493643555701'],
      ['text', 'App. 7'],
    ],
  );
  assert.deepEqual(value('adr'), ['', '', 'Markt 1; Hof', 'Weimar', '', '09999', '']);
  assert.deepEqual([value('url'), value('email'), value('geo')], ['https://a.example/x,y', 'rat@a.example', 'geo:50.98,11.33']); // prettier-ignore
});

test('what is not known of a contact, or leads nowhere, is left out; several contacts are several cards', () => {
  const [first, second] = cards({ url: 'javascript:x()', email: 'a@b?subject=c' }, { id: 'b', name: 'Amt' });
  const names = first.getAllProperties().map(({ name }) => name);
  assert.deepEqual(names, ['version', 'kind', 'fn', 'uid', 'rev']);
  assert.equal(second.getFirstPropertyValue('fn'), 'Amt');
});

test('places are GeoJSON, longitude first; what has no point is there without one', () => {
  const { type, features } = JSON.parse(
    writeGeoJson([
      { id: 'a', lonLat: [11.33, 50.98], properties: { name: 'Größe "x"' } },
      { id: 'b', lonLat: null, properties: {} },
    ]),
  );
  assert.equal(type, 'FeatureCollection');
  assert.deepEqual(features, [
    { type: 'Feature', id: 'a', geometry: { type: 'Point', coordinates: [11.33, 50.98] }, properties: { name: 'Größe "x"' } }, // prettier-ignore
    { type: 'Feature', id: 'b', geometry: null, properties: {} },
  ]);
});

/** Dark and light as a camera sees them, four pixels for each module. */
function picture({ side, dark }) {
  const scale = 4;
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      const from = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      pixels.fill(0, from, from + scale * 4);
      for (let column = 0; column < scale; column++) pixels[from + column * 4 + 3] = 255;
    }
  }
  return [pixels, width, width];
}

test('a phone reads the link in the code, of one offer and of as many as a link holds', () => {
  const many = Array.from({ length: mostInLink }, (_, index) => codeOf(`${index}`));
  for (const marked of [codes.slice(0, 1), codes.slice(0, 20), many]) {
    const link = linkTo(page, marked, districtsOf(20));
    assert.equal(readQr(...picture(qrCodeOf(link)))?.data, link, `${marked.length}`);
  }
});
