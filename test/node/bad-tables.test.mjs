/** Files that are no tables, or want to be read for ever. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { badFiles } from '../helpers/bad-files.mjs';
import { load } from '../helpers/load-source.mjs';
import { sample } from '../helpers/sample.mjs';
import { detect, foreign, places, read } from '../helpers/tables.mjs';

const { readFeed, readPlain } = await load('src/feeds/read-feed.ts');
const { parseJson } = await load('src/feeds/parse-json.ts');
const { scanJson } = await load('src/cli/json-lines.ts');
// What makes the modules works in this process, too.
for (const reader of ['hsds/hsds', 'ical/ical', 'integreat/integreat', 'osm/osm', 'table/table', 'table/xlsx'])
  await load(`src/feeds/${reader}.ts`);

const bytes = (text) => strToU8(text);
const head = 'Name;Straße;PLZ;Ort;Telefon';
const good = 'Lesekreis;Krähenweg 5;99423;Weimar;03643 555901';
const MB = 1024 * 1024;

/** Counts how often the page would get its turn. */
function turns() {
  let count = 0;
  return { pause: () => void count++, count: () => count };
}

describe('what is no table', () => {
  const noise = Uint8Array.from({ length: 4 * MB }, (_, index) => (index * 2654435761) >>> 13);
  const login =
    '<!doctype html><title>Anmeldung</title><form><table><tr><td>Benutzer</td><td><input></td></tr><tr><td>Kennwort</td><td><input></td></tr></table></form>';
  for (const [name, content] of Object.entries({
    noise,
    'a login page': bytes(login),
    'an empty file': bytes(''),
    prose: bytes('Liebe Kolleginnen, anbei die Liste.\nSie liegt im Anhang; bitte melden, wenn etwas fehlt.\n'),
    'a picture': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82),
    'an archive without a spreadsheet': zipSync({ 'liste.txt': bytes(head) }),
    'half an archive': zipSync({ 'xl/worksheets/sheet1.xml': bytes('<row/>'.repeat(1000)) }).subarray(0, 40),
    'JSON without records': bytes('[1, 2, [3]]'),
  })) {
    test(`${name} is not read`, async () => assert.equal(await read(content), null));
  }

  test('of noise and archives only the start becomes letters', async () => {
    for (const content of [noise, zipSync({ 'liste.txt': new Uint8Array(MB) }, { level: 0 })]) {
      const file = foreign(content);
      const unread = {
        bytes: file.bytes,
        get text() {
          return assert.fail('all of it');
        },
        get json() {
          return assert.fail('all of it');
        },
      };
      const context = { today: '2026-11-01', places: () => Promise.reject(new Error('no')) };
      assert.equal((await readPlain(unread, context)).content, undefined);
    }
  });

  test('what is noise costs a look', async () => {
    const { pause, count } = turns();
    await read(noise, { pause });
    assert.equal(count(), 0);
  });

  test('what begins like our own JSON stays ours, so that its mistakes are told', () => {
    for (const text of [
      '{"offers": [',
      '[{"id": 1},',
      '{"offers": []}',
      '{"title": {"de": "x"}, "district": "16053", "links": [{"url": "x"}]}',
    ]) {
      assert.equal(detect(foreign(bytes(text))), false, text);
    }
    for (const text of [
      head,
      '[{"name": "x"}]',
      '{"items": [{"name": "x"}]}',
      '{"name": "x"}\n{"name": "y"}',
      '<p><table><tr>',
    ]) {
      assert.equal(detect(foreign(bytes(text))), true, text);
    }
  });
});

describe('what wants to be read for ever', () => {
  test('one endless row gives the page its turn, and is cut', async () => {
    const { pause, count } = turns();
    assert.equal(await read(bytes('a;b,c'.repeat(MB)), { pause }), null);
    assert.ok(count() > 500, String(count()));
  });

  test('of a million rows that are no table the first ones are read, and each row of a table gives the page its turn', async () => {
    const few = turns();
    assert.equal(await read(bytes('x\n'.repeat(MB)), few), null);
    assert.ok(few.count() < 5000, String(few.count()));
    const many = turns();
    assert.equal((await read(bytes(`${head}\n${`${good}\n`.repeat(5000)}`), many)).rows.length, 5000);
    assert.ok(many.count() > 5000, String(many.count()));
  });

  test('quotes that nobody closes are characters', async () => {
    const table = await read(bytes(`${head}\n${good}\n${'"x;'.repeat(MB)}\n${good}`));
    assert.ok(table.rows.includes(2) && table.rows.includes(4));
  });

  test('ten megabytes in one cell are cut and told; the other rows stay', async () => {
    const table = await read(
      bytes(
        `${head};Beschreibung\n"${'lang '.repeat(2 * MB)}";A-Weg 1;99423;Weimar;1;"${'x'.repeat(10 * MB)}"\n${good};kurz`,
      ),
    );
    assert.deepEqual(table.rows, [2, 3]);
    assert.ok(JSON.stringify(table.records).length < 20_000);
    assert.deepEqual(
      table.problems.filter(({ reason }) => reason === 'long-cell').map(({ row, path }) => [row, path]),
      [
        [2, 'Name'],
        [2, 'Beschreibung'],
      ],
    );
  });

  test('a spreadsheet that is larger than any when unpacked is given up', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70 * MB) });
    assert.ok(bomb.length < MB);
    const { pause, count } = turns();
    assert.equal(await read(bomb, { pause }), null);
    assert.ok(count() > 10, String(count()));
  });

  test('XML that nobody closes is looked through once', async () => {
    const sheet = (xml) => zipSync({ 'xl/worksheets/sheet1.xml': bytes(xml) });
    assert.equal(await read(sheet('<row>'.repeat(MB))), null);
    assert.equal(await read(sheet(`<row>${'<c t="inlineStr"><is><t>'.repeat(MB)}</row>`.repeat(2))), null);
  });

  test('HTML that nobody closes is looked through once', async () => {
    assert.equal(await read(bytes(`<table>${'<tr><td'.repeat(MB)}`)), null);
    assert.equal(await read(bytes(`<table>${'<tr><td colspan=99999 rowspan=99999>x'.repeat(2000)}`)), null);
  });

  test('nests are not followed', async () => {
    const nest = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    assert.equal(await read(bytes(nest)), null);
    const table = await read(
      bytes(`[{"name": "Lesekreis", "ort": "Weimar", "plz": "99423", "tags": ${nest}}, ${nest}]`),
    );
    assert.equal(table.records[0].name.de, 'Lesekreis');
    assert.deepEqual(
      table.problems.filter(({ reason }) => reason === 'not-an-object').map(({ row }) => row),
      [2],
    );
  });
});

test('each sheet of a spreadsheet gives the page its turn, also one without rows', async () => {
  const { pause, count } = turns();
  const sheets = Array.from({ length: 500 }, (_, index) => [`xl/worksheets/sheet${index}.xml`, new Uint8Array(1)]);
  const file = zipSync(Object.fromEntries(sheets));
  await read(file, { pause });
  assert.ok(count() >= file.length / 256 + 2 * sheets.length, `${count()}`);
});

test('of a nest in our own JSON what no format holds is not kept, long or short', async () => {
  for (const depth of [5000, 100_000]) {
    const nest = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const { pause, count } = turns();
    const found = await parseJson(`{"offers": [{"id": "a", "ext": {"x": ${nest}}}], "version": 1}`, pause);
    assert.ok(count() >= Math.floor((2 * depth) / 2000), 'a turn also while brackets close');
    let kept = 0;
    for (let at = found.offers[0].ext.x; Array.isArray(at); at = at[0]) kept++;
    assert.ok(kept < 1001, `${kept}`);
    assert.equal(found.version, 1);
    assert.ok(scanJson(nest).lines.size <= 50);
  }
});

test('names of the language are names of columns like others', async () => {
  const json = await read(
    bytes(
      '[{"name": "Lesekreis", "ort": "Weimar", "plz": "99423", "__proto__": {"bad": "x"}, "constructor": "y", "toString": "z"}]',
    ),
  );
  const csv = await read(bytes(`${head};__proto__;constructor;hasOwnProperty\n${good};x;y;z`));
  assert.equal({}.bad, undefined);
  for (const { records, problems } of [json, csv]) {
    assert.equal(records[0].name.de, 'Lesekreis');
    assert.ok(Object.hasOwn(records[0].ext, 'constructor'));
    assert.ok(problems.some(({ reason, path }) => reason === 'unknown-column' && path === 'constructor'));
  }
  assert.equal(Object.getOwnPropertyDescriptor(csv.records[0].ext, '__proto__').value, 'x');
});

/** What can't be interrupted, and how much it takes at a time: letters or bytes. */
const uninterrupted = [
  [JSON, 'parse', (_own, text) => text.length],
  [TextDecoder.prototype, 'decode', (_own, bytes) => bytes?.byteLength ?? 0],
  ...['split', 'replace', 'match', 'trim', 'normalize', 'toLowerCase'].map((name) => [
    String.prototype,
    name,
    (text) => text.length,
  ]),
];

/** The most that is done between two turns of the page. */
async function mostBetweenTurns(work) {
  let [most, now] = [0, 0];
  const originals = uninterrupted.map(([owner, name]) => owner[name]);
  uninterrupted.forEach(([owner, name, amount], index) => {
    owner[name] = function (...args) {
      now += amount(this, ...args);
      return originals[index].apply(this, args);
    };
  });
  const turn = () => {
    most = Math.max(most, now);
    now = 0;
  };
  try {
    await work(turn);
  } finally {
    uninterrupted.forEach(([owner, name], index) => (owner[name] = originals[index]));
  }
  turn();
  return most;
}

/** What stood still before, of each form one. */
const corners = [
  'own JSON, wrong',
  'JSON of numbers',
  'NDJSON, broken',
  'table of open quotes',
  'open cells of HTML',
  'a zip bomb',
  'one string of XLSX',
  'broken events',
  'one uid',
  'HSDS of one service',
];

/** All of these is one value, within which nobody pauses: what that takes at once is measured by `npm run bench`. */
const ofOneValue = [
  'JSON of one string',
  'one record of 7 MB',
  'NDJSON of one line',
  'table of one row',
  'old Windows',
  'Integreat of one text',
];

describe('whatever comes, the page gets its turn after 300 KB of work', () => {
  const files = Object.entries(badFiles(1 / 16));
  for (const [name, make] of sample(files, { isCorner: ([name]) => corners.includes(name), more: 2 })) {
    test(name, async () => {
      const file = foreign(make());
      const most = await mostBetweenTurns((pause) =>
        readFeed('offers', file, {
          today: '2026-11-01',
          places: () => Promise.resolve(places),
          open: () => Promise.reject(new Error('no')),
          pause,
        }),
      );
      assert.ok(most <= (ofOneValue.includes(name) ? 1_500_000 : 300_000), `${most} letters at once`);
    });
  }
});
