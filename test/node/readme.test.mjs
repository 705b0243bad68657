/** What the README says of the project is so. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { load } from '../helpers/load-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const readme = read('README.md');
const api = JSON.parse(read('test/public-api.json'));

/** Rows of the table with this head, as texts of their cells. */
function tableOf(head) {
  const [, body] = readme.split(`${head}\n`);
  const rows = /^\|[ -|:]+\|\n((?:\|.*\n)+)/.exec(body)[1].trim().split('\n');
  return rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
}
const codes = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

test('what a webmaster pastes is a script, a style sheet and the element', () => {
  const [, steps] = /^### Einbauen\n([^]*?)^#### /m.exec(readme);
  const [head, body] = [...steps.matchAll(/^ *```html\n([^]*?)^ *```$/gm)].map(([, code]) => code.trim());
  assert.deepEqual(
    head.split('\n').map((line) => line.trim()),
    [
      '<script type="module" async src="thilik/thilik.js"></script>',
      '<link rel="stylesheet" href="thilik/thilik.css">',
    ],
  );
  assert.match(body, /^<thilik-map district="16070">\n[^<]+<a href="https:[^"]+">[^<]+<\/a>\n\s+<\/thilik-map>$/);
});

describe('the README lists', () => {
  test('every element for prerendering and for iframes, the command likewise', async () => {
    const { elements, elementNames } = await load('src/contract/elements.ts');
    const { cliTexts } = await load('src/i18n/de/cli.ts');
    const line = (start) => readme.split('\n').find((each) => each.startsWith(start));
    const [help] = /--element NAME[^]*?--form/.exec(cliTexts.help);
    for (const name of elementNames) {
      assert.ok(line('Bausteine sind').includes(`\`${name}\``), name);
      assert.ok(help.includes(name), name);
      assert.match(line('Für Rahmen gibt es'), new RegExp(`[\`/]${elements[name].page}\\.html\``));
    }
  });

  test('every export of the package and every name that it gives', () => {
    const exported = tableOf('| import | gives |');
    const named = (kind) => api.flatMap((line) => (line.startsWith(kind) ? [line.slice(kind.length)] : []));
    assert.deepEqual(
      exported.flatMap(([, paths]) => codes(paths)).sort(),
      ['thilik', ...named('export thilik/').map((path) => `thilik/${path}`)].sort(),
    );
    const given = codes(exported.find(([, path]) => path === '`thilik`')[2]);
    assert.deepEqual(given.map((name) => name.replace(/\(.*/, '')).sort(), named('export thilik: ').sort());
  });

  test('every event with the elements that fire it', () => {
    const names = {
      ...{ map: 'map', 'story-card': 'card', 'contact-list': 'contact list', 'offer-list': 'offer list' },
      'district-search': 'search',
      'story-tour': 'tour',
    };
    const firedBy = (event) => {
      const list = Object.keys(names).filter((element) => api.includes(`<thilik-${element}> event ${event}`));
      return list.length === Object.keys(names).length ? 'all' : list.map((element) => names[element]).join(', ');
    };
    const events = new Set(api.flatMap((line) => / event (\S+)/.exec(line)?.[1] ?? []));
    const told = tableOf('| event | detail | fired by | when |').map(([, event, , by]) => [codes(event)[0], by]);
    assert.deepEqual(
      told.sort(),
      [...events].sort().map((event) => [event, firedBy(event)]),
    );
  });

  test('every kind of failure', () => {
    const source = read('src/model/problem.ts');
    const wordsOf = (type) =>
      [...source.match(`export type ${type} = .*`)[0].matchAll(/'(\w+)'/g)].map(([, word]) => word);
    const [row] = tableOf('| event | detail | fired by | when |').filter(([, event]) => event === '`thilik-error`');
    assert.deepEqual(
      [...row[2].matchAll(/'(\w+)'/g)].map(([, word]) => word),
      [...wordsOf('LoadFailureKind'), ...wordsOf('FailureKind')],
    );
  });
});

test('files that a README names are there', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const readmes = files.filter((file) => /(^|\/)README\.md$/.test(file) && !/^(geodata|test)\//.test(file));
  const wrong = readmes.flatMap((readme) =>
    codes(read(readme))
      .filter((code) => /^[\w-][\w./-]*\.(ts|mjs|php)$/.test(code))
      .filter((code) => !files.some((file) => `/${file}`.endsWith(`/${code}`)))
      .map((code) => `${readme}: ${code}`),
  );
  assert.ok(readmes.length >= 3);
  assert.deepEqual(wrong, []);
});
