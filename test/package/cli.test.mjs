import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { command, runCommand } from '../helpers/cli.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const data = join(root, 'dist/data');
const thisYear = String(new Date().getUTCFullYear());

let folder;

before(() => (folder = mkdtempSync(join(tmpdir(), 'thilik-cli-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

const thilik = (args, input) => runCommand(folder, args, input);

const checkText = (text) => thilik(['check', '-'], text);

/** The findings for one file, without those that are given by a reason to leave out. */
async function findings(content, without = ['untranslated']) {
  const { code, out } = await thilik(['check', '--json', '-'], content);
  const [file] = JSON.parse(out).files;
  return { code, file, found: file.findings.filter(({ reason }) => !without.includes(reason)) };
}

const offer = (changes = {}) => ({
  id: 'tag-der-vereine',
  name: { de: 'Tag der Vereine', en: 'Day of Clubs', 'de-simple': 'Tag der Vereine' },
  district: '16070',
  place: { name: 'Arnstadt', lonLat: [10.952, 50.8405], precision: 'town' },
  asOf: thisYear,
  review: { en: 'draft', 'de-simple': 'draft' },
  ...changes,
});
const offers = (...records) => JSON.stringify({ version: 1, offers: records }, null, 2);

/** The line of the first occurrence, 1-based. */
const lineOf = (text, part) => text.slice(0, text.indexOf(part)).split('\n').length;

for (const kind of ['stories', 'offers', 'contacts']) {
  test(`the bundled ${kind} have no problem and no wrong place`, async () => {
    const { code, out, err } = await thilik(['check', '--json', join(data, `${kind}.json`)]);
    const { ok, files } = JSON.parse(out);
    const { length } = JSON.parse(readFileSync(join(data, `${kind}.json`), 'utf8'))[kind];
    assert.deepEqual([code, ok, err], [0, true, '']);
    assert.deepEqual(files[0].lists, [{ kind, records: length, withProblems: 0, leftOut: 0 }]);
    assert.deepEqual(
      files[0].findings.filter(({ reason }) => reason !== 'stale' && reason !== 'untranslated'),
      [],
    );
  });
}

test('a good record gives one line and no hint', async () => {
  const { code, out } = await checkText(offers(offer()));
  assert.equal(code, 0);
  assert.equal(out, 'Standardeingabe\n  1 Angebot: 1 in Ordnung, 0 mit Fehlern.\n');
});

const brokenJson = {
  'a surplus comma': ['{\n  "offers": [\n    1,\n  ]\n}', 3, 'surplus-comma'],
  'a missing comma': ['{\n  "a": 1\n  "b": 2\n}', 3, 'comma'],
  'a name without quotes': ['{\n  offers: []\n}', 2, 'key'],
  'a missing colon': ['{\n  "offers" []\n}', 2, 'colon'],
  'a value without quotes': ['{\n\n  "a": Erfurt\n}', 3, 'value'],
  'a line break in a text': ['{\n  "a": "Er\nfurt"\n}', 2, 'string'],
  'a comment': ['{\n  "a": 1\n}\n// Ende', 4, 'end'],
  'a file cut off': ['{\n  "offers": [\n    {\n', 4, 'unfinished'],
  'a wrong bracket': ['{\n  "offers": [1\n}', 3, 'comma'],
};

for (const [name, [text, line, fault]] of Object.entries(brokenJson)) {
  test(`broken JSON: ${name} is told with its line`, async () => {
    const { code, found } = await findings(text);
    assert.equal(code, 1);
    assert.deepEqual(
      found.map((item) => [item.reason, item.line, item.fault]),
      [['json', line, fault]],
    );
    const { out } = await checkText(text);
    assert.match(out, new RegExp(`Fehler, Zeile ${line}: Die Datei ist kein gültiges JSON\\. .+`));
  });
}

test('a record without district is left out and told in German with its line', async () => {
  const text = offers(offer(), offer({ id: 'ohne-kreis', district: undefined }));
  const { code, out } = await checkText(text);
  assert.equal(code, 1);
  const line = lineOf(text, '"ohne-kreis"') - 1;
  assert.ok(out.includes(`  Fehler, Zeile ${line}, offers[1].district: Eine Pflichtangabe fehlt.\n`), out);
  assert.match(out, /2 Angebote: 1 in Ordnung, 1 mit Fehlern, davon 1 gar nicht gezeigt\./);
});

test('an unknown district, an unsafe link and a bad date name the value that stands there', async () => {
  const text = offers(
    offer({ id: 'a', district: '99999' }),
    offer({ id: 'b', url: 'javascript:alert(1)' }),
    offer({ id: 'c', asOf: 'gestern' }),
  );
  const { code, found, file } = await findings(text);
  assert.equal(code, 1);
  assert.deepEqual(
    found.map(({ level, reason, path, line, value }) => [level, reason, path, line, value]),
    [
      ['problem', 'unknown-district', 'offers[0].district', lineOf(text, '99999'), '99999'],
      ['problem', 'unsafe-link', 'offers[1].url', lineOf(text, 'javascript'), 'javascript:alert(1)'],
      ['problem', 'bad-date', 'offers[2].asOf', lineOf(text, 'gestern'), 'gestern'],
    ],
  );
  assert.deepEqual(file.lists, [{ kind: 'offers', records: 3, withProblems: 3, leftOut: 1 }]);
});

test('a coordinate in another district is a hint that names both', async () => {
  const text = offers(offer({ district: '16051' }));
  const { code, out } = await checkText(text);
  const message = 'Die Koordinate gehört zu Ilm-Kreis (16070), der Eintrag nennt aber Erfurt (16051).';
  const where = `  Hinweis, Zeile ${lineOf(text, 'lonLat')}, offers[0].place.lonLat: `;
  assert.equal(code, 0);
  assert.ok(out.includes(`${where}${message} Dort steht: [10.952,50.8405]\n`), out);
});

test('Eisenach keeps its key of 2019', async () => {
  const place = { name: 'Eisenach', lonLat: [10.3193, 50.9747] };
  const right = await findings(offers(offer({ district: '16056', place })));
  assert.deepEqual(right.found, []);
  const wrong = await findings(offers(offer({ district: '16063', place })));
  assert.equal(wrong.found[0].reason, 'wrong-district');
  assert.match(wrong.found[0].message, /Kreisschlüssel von 2019/);
});

test('a coordinate near Thuringia lies in no district', async () => {
  const { code, found } = await findings(offers(offer({ place: { name: 'Kassel', lonLat: [9.85, 51.6] } })));
  assert.equal(code, 0);
  assert.deepEqual(
    found.map(({ message }) => message),
    ['Die Koordinate liegt in keinem Kreis von Thüringen.'],
  );
});

test('old records are counted, a year counts to its end', async () => {
  const now = new Date();
  const month = (back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString();
  const records = [
    offer({ id: 'a', asOf: month(26).slice(0, 7) }),
    offer({ id: 'b', asOf: month(23).slice(0, 10) }),
    // As pages count: by months.
    offer({ id: 'month', asOf: month(24).slice(0, 10) }),
    offer({ id: 'c', asOf: String(now.getUTCFullYear() - 3) }),
    offer({ id: 'd', asOf: String(now.getUTCFullYear() - 1) }),
  ];
  const { code, found } = await findings(offers(...records));
  assert.equal(code, 0);
  assert.deepEqual(
    found.map(({ reason, ids }) => [reason, ids]),
    [['stale', ['a', 'c']]],
  );
});

test('missing translations are counted per language', async () => {
  const records = [
    offer({ id: 'a', name: { de: 'A', en: 'A' }, cost: { de: 'frei', fr: 'gratuit' } }),
    offer({ id: 'b', name: 'B' }),
    offer({ id: 'c', name: { en: 'C', 'de-simple': 'C', fr: 'C' } }),
  ];
  const { found } = await findings(offers(...records), ['no-german', 'unmarked-translation']);
  assert.deepEqual(
    found.map(({ reason, value, ids }) => [reason, value, ids]),
    [
      ['untranslated', 'de', ['c']],
      ['untranslated', 'en', ['a', 'b']],
      ['untranslated', 'de-simple', ['a', 'b']],
      ['untranslated', 'fr', ['a', 'b']],
    ],
  );
  const { out } = await checkText(offers(...records));
  assert.ok(out.includes('Hinweis, offers: Englisch (en): Bei 2 von 3 Einträgen fehlen Texte. (a, b)\n'), out);
});

test('every finding says what to do, on a line of its own', async () => {
  const name = JSON.parse('{"de": "Kurs", "__proto__": {"x": 1}}');
  const text = offers(offer({ district: undefined }), offer({ id: 'b', topics: ['kochen'] }), offer({ id: 'c', name }));
  const { out } = await checkText(text);
  assert.match(out, /offers\[2\]\.name\.__proto__: .+\n {4}→ Vergleichen Sie/);
  const advice = '    → Tragen Sie den fünfstelligen Kreisschlüssel ein, zum Beispiel 16070.\n';
  assert.ok(out.includes(`offers[0].district: Eine Pflichtangabe fehlt.\n${advice}`), out);
  assert.match(out, /offers\[1\]\.topics\[0\]: Dieses Thema .+ Dort steht: kochen\n {4}→ Wählen Sie .+ sport/);
  const { found } = await findings(text, []);
  for (const each of found) assert.match(each.advice, /^[A-ZÄÖÜ].+[.!…"}\]]$/, each.reason);
});

/** A complete story file as in geodata/stories/, with changes. */
const storyFile = (change = () => {}) => {
  const story = JSON.parse(readFileSync(join(root, 'geodata/stories/jena.json'), 'utf8'));
  change(story);
  return JSON.stringify(story, null, 2);
};

test('each file of geodata/stories is usable as it is', async () => {
  const folderOfStories = join(root, 'geodata/stories');
  const files = readdirSync(folderOfStories).map((name) => join(folderOfStories, name));
  const { code, out } = await thilik(['check', '--json', ...files]);
  assert.equal(code, 0);
  for (const { file, lists, findings: all } of JSON.parse(out).files) {
    assert.deepEqual(lists, [{ kind: 'stories', records: 1, withProblems: 0, leftOut: 0 }], file);
    assert.deepEqual(
      all.filter(({ reason }) => reason !== 'stale' && reason !== 'untranslated'),
      [],
      file,
    );
  }
});

test('the file of one story: every kind of mistake is told with path, line and what to do', async () => {
  const text = storyFile((story) => {
    story.asOf = '2019-13';
    story.district = '16099';
    story.topics = ['unbekannt'];
    story.title.fa_pr = 'x';
    story.sumary = story.summary;
    delete story.summary;
    delete story.body.de;
    story.presenter.nmae = 'x';
    delete story.figures[1].label;
    story.partners[0].role.en = ' x';
    delete story.place.licence;
  });
  const { code, found } = await findings(text, ['stale', 'untranslated']);
  assert.equal(code, 1);
  const told = found.map(({ level, reason, path, line }) => `${level} ${reason} ${path} ${line}`).sort();
  assert.deepEqual(
    told,
    [
      `problem bad-date asOf ${lineOf(text, '2019-13')}`,
      `problem bad-language title.fa_pr ${lineOf(text, 'fa_pr')}`,
      `problem missing figures[1].label ${lineOf(text, '"value": 7') - 1}`,
      `problem no-german body.de ${lineOf(text, '"body"')}`,
      `problem unknown-district district ${lineOf(text, '16099')}`,
      `problem unknown-topic topics[0] ${lineOf(text, 'unbekannt')}`,
      `warning bad-form partners[0].role.en ${lineOf(text, '" x"')}`,
      `warning incomplete place.licence ${lineOf(text, '"place"')}`,
      'warning incomplete summary 1',
      `warning unknown-member presenter.nmae ${lineOf(text, 'nmae')}`,
      `warning unknown-member sumary ${lineOf(text, 'sumary')}`,
    ].sort(),
  );
  for (const { advice, reason } of found) assert.notEqual(advice, '', reason);
  const advice = Object.fromEntries(found.map((each) => [each.path, each.advice]));
  assert.equal(advice.sumary, 'Ändern Sie den Namen in „summary“.');
  assert.equal(advice['presenter.nmae'], 'Ändern Sie den Namen in „name“.');
});

test('a text that is too long names its length and the limit', async () => {
  const { code, found } = await findings(
    storyFile((story) => (story.summary.de = 'x'.repeat(400))),
    ['stale', 'untranslated'],
  );
  assert.equal(code, 0);
  assert.deepEqual(
    found.map(({ reason, message, advice }) => [reason, message, advice]),
    [['too-long', 'Der Text hat 400 Zeichen, erlaubt sind 320.', 'Kürzen Sie den Text auf höchstens 320 Zeichen.']],
  );
});

test('a reference to a story that nobody knows is a hint; one of the same call is known', async () => {
  const text = offers(offer({ story: 'ilm-kreis' }), offer({ id: 'b', story: 'ilmkreis' }));
  const { code, found } = await findings(text);
  assert.equal(code, 0);
  assert.deepEqual(
    found.map(({ level, reason, path, line, value }) => [level, reason, path, line, value]),
    [['warning', 'unknown-story', 'offers[1].story', lineOf(text, '"ilmkreis"'), 'ilmkreis']],
  );
  writeFileSync(join(folder, 'angebote.json'), text);
  writeFileSync(
    join(folder, 'geschichte.json'),
    storyFile((story) => (story.id = 'ilmkreis')),
  );
  const { out } = await thilik(['check', '--json', 'angebote.json', 'geschichte.json']);
  assert.doesNotMatch(out, /unknown-story/);
});

test('files of one language need no German', async () => {
  for (const name of ['en/story/jena.json', 'en/stories.json', 'de-simple/contacts.json']) {
    const { code, found } = await findings(readFileSync(join(data, name)), ['stale', 'untranslated']);
    assert.deepEqual([code, found], [0, []], name);
  }
});

test('an id that is not kebab-case is a hint, one that stands twice a problem', async () => {
  const { code, found } = await findings(offers(offer({ id: 'Tag_1' }), offer(), offer()));
  assert.equal(code, 1);
  assert.deepEqual(
    found.map(({ level, reason, path, value }) => [level, reason, path, value]),
    [
      ['warning', 'bad-id', 'offers[0].id', 'Tag_1'],
      ['problem', 'duplicate-id', 'offers[2].id', 'tag-der-vereine'],
    ],
  );
});

test('an empty file, a file without content and one with wrong encoding say so', async () => {
  for (const [content, reason, message] of [
    ['', 'empty', 'Die Datei ist leer.'],
    [' \n', 'empty', 'Die Datei ist leer.'],
    ['[]', 'no-content', 'In der Datei sind keine Inhalte'],
    ['{"type":"FeatureCollection","features":[]}', 'no-content', 'In der Datei sind keine Inhalte'],
    ['null', 'no-content', 'In der Datei sind keine Inhalte'],
    [Buffer.from('{\n"offers": [], "x": "Thüringen"}', 'latin1'), 'encoding', 'nicht in UTF-8'],
  ]) {
    const { code, found } = await findings(content, ['no-records']);
    assert.deepEqual([code, found.length, found[0].reason], [1, 1, reason]);
    assert.ok(found[0].message.includes(message), found[0].message);
  }
});

test('a byte order mark and an empty list are usable', async () => {
  const { code, found } = await findings('\uFEFF{"offers": []}');
  assert.equal(code, 0);
  assert.deepEqual(
    found.map(({ reason }) => reason),
    ['no-records'],
  );
});

test('a file that can not be opened gives 2, whatever the others give', async () => {
  writeFileSync(join(folder, 'gut.json'), offers(offer()));
  const { code, out } = await thilik(['check', 'gut.json', 'fehlt.json', '.']);
  assert.equal(code, 2);
  assert.match(out, /^gut\.json\n {2}1 Angebot: /);
  assert.match(out, /fehlt\.json\n {2}Fehler: Diese Datei gibt es nicht\./);
  assert.match(out, /Das ist ein Ordner/);
  const json = JSON.parse((await thilik(['check', '--json', 'fehlt.json'])).out);
  assert.deepEqual([json.ok, json.files[0].readable], [false, false]);
});

test('nothing from the file can steer the terminal', async () => {
  const { out } = await checkText(offers(offer({ id: 'a\u001b[2Jb\nc\u202e' }), offer({ url: '\u001b]0;x\u0007' })));
  assert.doesNotMatch(out, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  assert.match(out, /Dort steht: a\uFFFD\[2Jb\uFFFDc\uFFFD\n/);
});

test('help and version', async () => {
  const help = await thilik(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /npx thilik check \[--json\] \[--links\] DATEI/);
  assert.deepEqual(await thilik(['check', '-h']), help);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.deepEqual(await thilik(['--version']), { code: 0, out: `${version}\n`, err: '' });
});

for (const [args, message] of [
  [[], 'Es fehlt ein Befehl.'],
  [['pruefe', 'x'], 'Den Befehl „pruefe“ gibt es nicht.'],
  [['check'], 'Es fehlt die Datei, die geprüft werden soll.'],
  [['check', '--laut', 'x'], 'Die Option „--laut“ gibt es nicht.'],
  [['check', '--json=1', 'x'], 'Die Option „--json“ steht ohne Wert.'],
]) {
  test(`wrong use (${args.join(' ') || 'nothing'}) is explained`, async () => {
    const { code, out, err } = await thilik(args);
    assert.deepEqual([code, out, err], [2, '', `${message}\nHilfe: npx thilik --help\n`]);
  });
}

test('the command can be executed as it is and needs no package', () => {
  const code = readFileSync(command, 'utf8');
  assert.ok(code.startsWith('#!/usr/bin/env node\n'));
  const foreign = [...code.matchAll(/^import .*?from\s*["']([^"']+)["']/gm)].filter(([, to]) => !isBuiltin(to));
  assert.deepEqual(foreign, []);
  if (process.platform !== 'win32') assert.equal(statSync(command).mode & 0o111, 0o111);
});
