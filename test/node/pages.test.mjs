/** The prose pages of the book: what they name must exist, what they show must be true. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { before, describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { toId } from 'storybook/internal/csf';
import { runnerImport } from 'vite';
import { inApi, untruth } from '../helpers/public-names.mjs';
import { partWords, themeWords, tokenWords } from '../../stories/pages/words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const readJson = (file) => JSON.parse(read(file));
const list = (folder, pattern) =>
  readdirSync(root + folder)
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);

const pages = [...list('stories', /\.mdx$/), ...list('stories/pages', /\.mdx$/)];
const decisions = list('stories/decisions', /\.md$/).sort();
const examples = list('stories/pages/examples', /\.json$/);

async function load(file) {
  const options = { root, configFile: false, logLevel: 'error' };
  return (await runnerImport(root + file, options)).module;
}

/** What belongs to the platform or to others, and what is an example. */
const foreign = new Set(
  `Access-Control-Allow-Origin allow-same-origin color-scheme lang postMessage Intl type="module" <h2>
  https:// kontakte.json de thilik 2026 2026-09 2026-09-01 kind`
    .split(/\s+/)
    .concat('[Länge, Breite]', '"kind": "state"'),
);

/** Code in the running text: without blocks of code, imports and components, which the build checks. */
function proseOf(text) {
  return text.replace(/^ *```[^]*?^ *```$/gm, '').replace(/^export const [^]*?^(?:\);|};|\];|}`;|.*;$)/gm, '');
}
const inlineCode = (text) =>
  [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code).filter((code) => !code.includes('${'));

/** Names in the sources that developers' pages may mention. */
const developerWords = new Set([
  ...foreign,
  ...`normalise reduce inFrame mapView intents.selectDistrict LoadError --_… asOf for="id-of-map" thilik.js thilik.classic.js
  thilik-frame.js embed/ 16056 16063`.split(/\s+/),
  '--form static',
  '--form shadow',
  'thilik prerender',
  '<div data-…>',
  '<head>',
]);

describe('names', () => {
  for (const file of pages) {
    test(`${file} names nothing that does not exist`, () => {
      const text = read(file);
      const words = /<div lang="en">/.test(text) || !/<div lang="de">/.test(text) ? developerWords : foreign;
      const wrong = inlineCode(text).flatMap((code) => {
        const why = words.has(code) ? null : untruth(code);
        return why ? [`${code}: ${why}`] : [];
      });
      assert.deepEqual(wrong, []);
    });
  }

  test('decisions name nothing that does not exist', () => {
    const wrong = decisions.flatMap((file) =>
      inlineCode(read(file)).flatMap((code) => {
        const why = developerWords.has(code) ? null : untruth(code);
        return why ? [`${file}: ${code}: ${why}`] : [];
      }),
    );
    assert.deepEqual(wrong, []);
  });

  test('blocks of HTML and CSS use elements, attributes, tokens and parts that exist', () => {
    const wrong = [];
    let blocks = 0;
    for (const file of pages) {
      for (const [, language, code] of read(file).matchAll(/^\s*```(html|css)\n([^]*?)^\s*```$/gm)) {
        blocks += 1;
        const pieces =
          language === 'html'
            ? (code.match(/<[a-z][^>]*>/g) ?? [])
            : [...code.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector.trim());
        for (const piece of pieces) {
          const why = untruth(piece);
          if (why) wrong.push(`${file}: ${piece}: ${why}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(blocks >= 4, `${blocks} blocks`);
  });

  test('German words are there for each token, part and theme, and for no other', () => {
    const named = (kind) => [...inApi].flatMap((line) => line.match(new RegExp(`^${kind} (\\S+)$`))?.[1] ?? []).sort();
    assert.deepEqual(
      Object.keys(tokenWords)
        .map((name) => `--thilik-${name}`)
        .sort(),
      named('token'),
    );
    assert.deepEqual(Object.keys(partWords).sort(), named('part'));
    assert.deepEqual(Object.keys(themeWords).sort(), named('attribute theme takes'));
  });
});

describe('links', () => {
  const titleOf = (file) => /(?:<Meta title="|^(?: {2}|const meta.*\{ )title: ')([^"']+)/m.exec(read(file))?.[1];
  const files = [...pages, ...list('stories', /\.stories\.ts$/)];
  const ids = new Set(files.map((file) => toId(titleOf(file), 'docs')));
  const linksOf = (text) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  const anchors = (text) =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\d]+/gu, '-'));

  for (const file of [...pages, ...decisions]) {
    test(`${file} links to what exists`, () => {
      const text = read(file);
      const wrong = linksOf(text).filter((target) => {
        if (target.startsWith('?path=/docs/')) return !ids.has(target.slice('?path=/docs/'.length));
        if (target === '#${id}') return false;
        return !target.startsWith('#') || !anchors(text).includes(target.slice(1));
      });
      assert.deepEqual(wrong, []);
    });
  }

  test('from the first page it is one step to a colour and to own contacts', () => {
    const preview = read('stories/.storybook/preview.ts');
    assert.match(preview, /order: \[\s*'Start'/, 'the book opens with Start');
    const start = linksOf(read('stories/start.mdx'));
    const [colour, content] = ['theming', 'own-content'].map((name) =>
      toId(titleOf(`stories/pages/${name}.mdx`), 'docs'),
    );
    assert.deepEqual(start.slice(0, 2), [`?path=/docs/${colour}`, `?path=/docs/${content}`]);
  });
});

describe('examples', () => {
  const kindOf = (json) => ['contacts', 'offers', 'stories'].find((kind) => kind in json);
  const obligatory = {
    contacts: ['id', 'kind', 'authority', 'asOf', 'district'],
    offers: ['id', 'name', 'district', 'asOf'],
    stories: ['id', 'title', 'district', 'asOf'],
  };
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addFormat('uri-reference', /^\S+$/);
  list('geodata/schema', /\.json$/).forEach((file) => ajv.addSchema(readJson(file)));
  const page = read('stories/pages/own-content.mdx');
  let normalise;
  before(async () => ({ normalise } = await load('src/model/normalise.ts')));

  for (const file of examples.filter((name) => !name.endsWith('faulty.json'))) {
    const json = readJson(file);
    const kind = kindOf(json);

    test(`${file} goes through the door and fits its schema`, () => {
      const { dataset, problems } = normalise(kind, json);
      assert.deepEqual(problems, []);
      assert.equal(dataset.records.length, json[kind].length);
      const validate = ajv.getSchema(`${kind}.schema.json`);
      assert.ok(validate(json), JSON.stringify(validate.errors));
    });

    test(`${file}: what the page calls obligatory is, the rest is not`, () => {
      const [record] = json[kind];
      const needed = Object.keys(record).filter((name) => {
        const without = { ...record, [name]: undefined };
        return normalise(kind, { [kind]: [without] }).dataset.records.length === 0;
      });
      assert.deepEqual(needed.sort(), [...obligatory[kind]].sort());
      const lines = page.split('\n').filter((line) => line.startsWith('**Pflicht**'));
      const said = lines[['contacts', 'offers', 'stories'].indexOf(kind)].split('.')[0];
      for (const name of needed) assert.ok(said.includes(`\`${name}\``), `${name} in: ${said}`);
    });
  }

  test('the schema of contacts asks for what the page says on top', () => {
    const { required } = readJson('geodata/schema/contacts.schema.json').properties.contacts.items;
    const more = required.filter((name) => !obligatory.contacts.includes(name));
    const [, said] = /Das Schema verlangt auch ([^;]+);/.exec(page);
    assert.deepEqual(
      [...said.matchAll(/`(\w+)`/g)].map(([, name]) => name),
      more,
    );
  });

  test('the faulty example loses what the page says it loses', () => {
    const { dataset, problems } = normalise('contacts', readJson('stories/pages/examples/faulty.json'));
    assert.deepEqual(
      dataset.records.map(({ id }) => id),
      ['gut', 'falscher-link'],
    );
    assert.deepEqual(
      problems.map(({ path, reason }) => `${path} ${reason}`),
      ['contacts[1].asOf missing', 'contacts[2].district unknown-district', 'contacts[3].url unsafe-link'],
    );
  });

  test('every example is shown', () => {
    for (const file of examples) assert.ok(page.includes(`./examples/${file.split('/').at(-1)}?raw`), file);
  });
});

describe('decisions', () => {
  test('each has a number, a title, a date with its places, and three parts in 10 to 20 lines of print', () => {
    decisions.forEach((file, index) => {
      const text = read(file);
      const [, title, meta, rest] = /^# (.+)\n\n(_.+_)\n\n([^]+)$/.exec(text) ?? assert.fail(file);
      const [, number] = /\/(\d\d)-[a-z0-9-]+\.md$/.exec(file) ?? assert.fail(file);
      // Numbers are given before the files are written, so one may come later than the next.
      assert.ok(!decisions[index - 1]?.includes(`/${number}-`), `${number} twice`);
      assert.ok(title.length < 60, title);
      assert.match(meta, /^_\d+ \w+ \d{4} · `/, file);
      assert.deepEqual(
        [...rest.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part),
        ['Context', 'Decision', 'Consequences'],
        file,
      );
      const words = text.split(/\s+/).length;
      assert.ok(words >= 80 && words <= 220, `${file}: ${words} words`);
    });
    assert.ok(decisions.length > 0);
  });
});
