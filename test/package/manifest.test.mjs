import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { before, describe, test } from 'node:test';
import { runnerImport } from 'vite';
import { elementsOf } from '../../src/build/editor-data.mjs';

/** What editors and frameworks are told, against the manifest, and the manifest against the classes. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path) => readFileSync(root + path, 'utf8');
const json = (path) => JSON.parse(text(path));
const namesOf = (list = []) => list.map(({ name }) => name).sort();

const elements = elementsOf(json('dist/custom-elements.json'));
const { tags } = json('dist/vscode.html-custom-data.json');
const api = json('test/public-api.json');
const webTypes = json('dist/web-types.json');
const declarations = text('dist/frameworks/tags.d.ts');

const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;

let classes;
let tokens;
let table;
before(async () => {
  classes = await import(`${root}dist/index.js`);
  ({ tokens } = await load('src/styles/tokens.ts'));
  ({ attributes: table } = await load('src/contract/attributes.ts'));
});

test('there is something to tell of', () => {
  assert.ok(elements.length >= 4, `${elements.length} elements`);
  const expected = elements.map(({ tagName }) => tagName).sort();
  assert.deepEqual(namesOf(tags), expected);
  assert.deepEqual(namesOf(webTypes.contributions.html.elements), expected);
  const { name, version } = json('package.json');
  assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
});

for (const element of elements) {
  describe(element.tagName, () => {
    const attributes = namesOf(element.attributes);
    const tag = tags.find(({ name }) => name === element.tagName);
    const web = webTypes.contributions.html.elements.find(({ name }) => name === element.tagName);

    test('the manifest lists the attributes that the class observes, and every token', () => {
      assert.deepEqual(
        attributes,
        [...classes[element.name].observedAttributes].filter((name) => name !== 'defer-hydration').sort(),
      );
      assert.deepEqual(
        namesOf(element.cssProperties),
        Object.keys(tokens)
          .map((name) => `--thilik-${name}`)
          .sort(),
      );
    });

    test('Visual Studio Code knows the same attributes and their words', () => {
      assert.deepEqual(namesOf(tag.attributes), attributes);
      for (const { name, values, valueSet } of tag.attributes) {
        const row = table[name];
        const words = row.kind === 'oneOf' ? row.values : (row.names ?? []);
        assert.deepEqual(namesOf(values), [...words].sort(), name);
        assert.equal(valueSet === 'v', row.kind === 'flag', `${name} stands without a value`);
        const pinned = words.filter((word) => !api.includes(`<${element.tagName}> attribute ${name} takes ${word}`));
        assert.deepEqual(pinned, [], `${name}: words that pages may rely on`);
      }
      for (const { name } of element.events) assert.ok(tag.description.value.includes(`\`${name}\``), name);
    });

    test('JetBrains know the same attributes, properties, events, slots, parts and tokens', () => {
      assert.deepEqual(namesOf(web.attributes), attributes);
      assert.deepEqual(namesOf(web.js.properties), element.attributes.map(({ fieldName }) => fieldName).sort());
      assert.deepEqual(namesOf(web.js.events), namesOf(element.events));
      assert.deepEqual(namesOf(web.slots), namesOf(element.slots));
      assert.deepEqual(namesOf(web.css.parts), namesOf(element.cssParts));
      assert.deepEqual(namesOf(web.css.properties), namesOf(element.cssProperties));
    });

    test('each of them is described in words, and no name of a type is left', () => {
      const all = [web, ...web.attributes, ...web.js.properties, ...web.js.events, ...web.slots, ...web.css.parts];
      const told = [...all, ...web.css.properties, ...tag.attributes];
      const silent = told.filter(({ description }) => !/\w+ \w+/.test(description)).map(({ name }) => name);
      assert.deepEqual(silent, []);
      for (const { name, type } of web.js.properties) assert.doesNotMatch(type.replace(/'[^']*'/g, ''), /[A-Z]/, name);
    });

    test('frameworks get every property and event', () => {
      const own = declarations.split(`'${element.tagName}': {`)[1].split('\n  };')[0];
      const expected = [...element.attributes.map(({ fieldName }) => fieldName), ...namesOf(element.events)];
      assert.deepEqual(
        expected.filter((name) => !own.includes(`'${name}'`)),
        [],
      );
    });
  });
}
