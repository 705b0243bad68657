/** `thilik confirm` and `thilik check --links`: what is still right, and which links lead nowhere. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from '../helpers/cli.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'thilik-freshness-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

const thilik = (args, input) => runCommand(folder, args, input);

const offer = (id, more = {}) => ({
  id,
  name: { de: 'Sprachcafé' },
  district: '16053',
  place: { name: 'Jena', lonLat: null, precision: 'town' },
  asOf: '2024-01',
  ...more,
});
const path = (name) => join(folder, name);
const write = (name, ...offers) =>
  writeFileSync(path(name), `${JSON.stringify({ version: 1, comment: 'bleibt', offers }, null, 4)}\n`);

test('confirm writes the days of the lines of a mail into the file, and nothing else', async () => {
  write('a.json', offer('eins'), offer('zwei', { lastChecked: '2026-05-01' }), offer('drei'));
  const before = readFileSync(path('a.json'), 'utf8');
  const mail = 'Guten Tag,\n> stimmt noch: eins 2026-03-02\n>  Stimmt noch: zwei 2026-03-02\r\nGruß\n';
  const { code, err } = await thilik(['confirm', 'a.json'], mail);
  assert.equal(code, 0, err);
  assert.match(err, /^2 Einträge als richtig eingetragen: a\.json/);
  const expected = before.replace(
    '"asOf": "2024-01"\n',
    '"asOf": "2024-01",\n            "lastChecked": "2026-03-02"\n',
  );
  assert.notEqual(expected, before);
  assert.equal(readFileSync(path('a.json'), 'utf8'), expected, 'the later day of the other stays');
});

test('confirm writes nothing when a record is unknown, a day is none or still to come, or no line is there', async () => {
  write('b.json', offer('eins'));
  const before = readFileSync(path('b.json'), 'utf8');
  const days = ['2020-13-45', '2021-02-29', '2021-02', '30.11.2020'];
  for (const [mail, reason] of [
    ['stimmt noch: eins 2026-03-02\nstimmt noch: fremd 2026-03-02', /„fremd“ gibt es darin nicht/],
    ['stimmt noch: eins 2999-01-01', /Der Tag kommt noch/],
    [
      days.map((day) => `stimmt noch: eins ${day}`).join('\n'),
      new RegExp(
        days.map((day) => `„eins“ kann nicht am „${day}“ bestätigt sein: Diesen Tag gibt es nicht.*\n`).join('.*'),
      ),
    ],
    ['Alles gut.', /keine Zeile wie/],
  ]) {
    const { code, err } = await thilik(['confirm', 'b.json'], mail);
    assert.equal(code, 1);
    assert.match(err, reason);
    assert.equal(readFileSync(path('b.json'), 'utf8'), before);
  }
});

test('confirm writes into tables as they are, whatever they are written in, and into features, lines and stories', async () => {
  const feature = (name, more = {}) => ({
    type: 'Feature',
    properties: { name, ...more },
    geometry: { type: 'Point', coordinates: [11.586, 50.927] },
  });
  const day = '2026-03-02';
  const old = (text) => Buffer.from(text, 'latin1');
  const csv = 'Nr.;Angebot;Ort;Stand\r\nT 1;Frühstück;Jena;01.02.2024\r\nT 2;"Lese""kreis";Jena;01.02.2027;\r\n';
  const plain = 'Angebot,Ort\n"Treff",Jena\nFest\n';
  const story = { title: { de: 'Fest' }, district: '16053', id: 'fest', asOf: '2019' };
  for (const [name, before, id, after] of [
    ['t.csv', old(csv), 'T 1', old(csv.replace('01.02.2024', '02.03.2026'))],
    ['later.csv', old(csv), 'T 2', old(csv)],
    ['bom.csv', Buffer.from(`\uFEFF${csv}`), 'T 1', Buffer.from(`\uFEFF${csv.replace('01.02.2024', '02.03.2026')}`)],
    ['new.csv', plain, 'treff', `Angebot,Ort,Stand\n"Treff",Jena,${day}\nFest\n`],
    [
      'wide.csv',
      Buffer.from(plain, 'utf16le'),
      'treff',
      Buffer.from(`Angebot,Ort,Stand\n"Treff",Jena,${day}\nFest\n`, 'utf16le'),
    ],
    [
      'f.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [feature('Treff'), feature('Fest', { geprüft: '2024-01-01' })],
      }),
      'fest',
      `${JSON.stringify({ type: 'FeatureCollection', features: [feature('Treff'), feature('Fest', { geprüft: day })] }, null, 2)}\n`,
    ],
    [
      'l.ndjson',
      '{"name":"Treff","ort":"Jena"}\n{"name":"Fest","ort":"Jena"}\n',
      'fest',
      `{"name":"Treff","ort":"Jena"}\n{"name":"Fest","ort":"Jena","lastChecked":"${day}"}\n`,
    ],
    ['s.json', JSON.stringify(story), 'fest', `${JSON.stringify({ ...story, lastChecked: day }, null, 2)}\n`],
    [
      'ss.json',
      JSON.stringify({ stories: [story] }),
      'fest',
      `${JSON.stringify({ stories: [{ ...story, lastChecked: day }] }, null, 2)}\n`,
    ],
  ]) {
    writeFileSync(path(name), before);
    const { code, err } = await thilik(['confirm', name], `stimmt noch: ${id} ${day}\n`);
    assert.equal(code, 0, `${name}: ${err}`);
    assert.equal(readFileSync(path(name), 'latin1'), Buffer.from(after).toString('latin1'), name);
  }
  const page = '<table><tr><th>Name<th>Ort<tr><td>Treff<td>Jena<tr><td>Fest<td>Jena</table>';
  for (const [name, content, reason] of [
    ['x.html', page, /npx thilik convert/],
    [
      'x.ics',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:treff\nDTSTART:29991101\nEND:VEVENT\nEND:VCALENDAR\n',
      /npx thilik convert/,
    ],
    ['x.txt', 'Guten Tag', /keine Einträge/],
  ]) {
    writeFileSync(path(name), content);
    const { code, err } = await thilik(['confirm', name], `stimmt noch: treff ${day}`);
    assert.equal(code, 1);
    assert.match(err, reason);
    assert.equal(readFileSync(path(name), 'utf8'), content);
  }
});

test('check --links names links that lead nowhere with their line; without it nothing is asked', async () => {
  const asked = [];
  const codes = { '/weg': 404, '/kaputt': 500, '/zu': 403, '/umgezogen': 301, '/im-kreis': 302 };
  const server = createServer(({ url, method, socket }, answer) => {
    asked.push(url);
    // Some servers have no answer to HEAD, some break off.
    if (method === 'HEAD' && url === '/stumm') return void socket.destroy();
    const location = url === '/umgezogen' ? '/gut' : url;
    answer.writeHead(method === 'HEAD' && url === '/nur-lesen' ? 405 : (codes[url] ?? 200), { location }).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  write(
    'c.json',
    ...['gut', 'weg', 'nur-lesen', 'zu', 'gut', 'stumm', 'umgezogen', 'kaputt', 'im-kreis'].map((page, index) =>
      offer(`a${index}`, { url: `${origin}/${page}` }),
    ),
    offer('niemand', { url: 'http://127.0.0.1:1/' }),
    offer('nirgends', { url: 'http://gibt-es-nicht.invalid/' }),
    offer('mail', { url: 'mailto:post@example.org' }),
  );
  try {
    await thilik(['check', 'c.json']);
    assert.deepEqual(asked, []);
    const { code, out } = await thilik(['check', '--json', '--links', 'c.json']);
    assert.equal(code, 0, 'a hint, no fault of the file');
    const dead = JSON.parse(out).files[0].findings.filter(({ reason }) => reason === 'dead-link');
    const lines = readFileSync(path('c.json'), 'utf8').split('\n');
    assert.deepEqual(
      dead.map(({ path, value, line, message }) => [
        ...[path, value, lines[line - 1].includes(value)],
        /nichts mehr|Fehler|niemand/.exec(message)?.[0],
      ]),
      [
        ['offers[1].url', `${origin}/weg`, true, 'nichts mehr'],
        ['offers[7].url', `${origin}/kaputt`, true, 'Fehler'],
        ['offers[8].url', `${origin}/im-kreis`, true, 'niemand'],
        ['offers[9].url', 'http://127.0.0.1:1/', true, 'niemand'],
        ['offers[10].url', 'http://gibt-es-nicht.invalid/', true, 'niemand'],
      ],
    );
    assert.equal(asked.filter((url) => url === '/gut').length, 2, 'every address is asked once, and once led to');
  } finally {
    server.close();
  }
});
