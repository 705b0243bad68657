import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;
const { buildContent } = await load('geodata/build/content.ts');
const { languageTags } = await load('src/i18n/languages.ts');

const build = () => buildContent(`${root}geodata`);
const files = build();
const read = (name) => JSON.parse(files.get(name));

test('the stories are complete and in the order of the brochure', () => {
  const numbers = read('stories.json').stories.map(({ number }) => number);
  const expected = Array.from({ length: 15 }, (_, index) => `2.${index + 1}`);
  assert.deepEqual(numbers, expected);
});

test('every presenter is also a contact', () => {
  const { stories } = read('stories.json');
  const { contacts } = read('contacts.json');
  const presented = stories.filter(({ presenter }) => presenter).map(({ id }) => `${id}-2019`);
  const functions = contacts.filter(({ id, kind }) => kind === 'function' && id.endsWith('-2019')).map(({ id }) => id);
  assert.deepEqual(functions, presented);
  assert.equal(new Set(contacts.map(({ id }) => id)).size, contacts.length);
});

for (const language of languageTags) {
  test(`${language}: lists name no person and no source`, () => {
    const { contacts } = read(`${language}/contacts.json`);
    const { offers } = read(`${language}/offers.json`);
    for (const record of [...contacts, ...offers]) {
      assert.equal(record.person, undefined, record.id);
      assert.ok(!JSON.stringify(record).includes('"source"'), record.id);
    }
    const names = read('stories.json').stories.flatMap(({ presenter }) => presenter?.name ?? []);
    const text = JSON.stringify(contacts);
    for (const name of names) assert.ok(!text.includes(name), name);
  });

  test(`${language}: texts come in one language, German where it is missing`, () => {
    for (const slim of read(`${language}/stories.json`).stories) {
      const complete = read('stories.json').stories.find(({ id }) => id === slim.id);
      const expected =
        language in complete.title ? { [language]: complete.title[language] } : { de: complete.title.de };
      assert.deepEqual(slim.title, expected);
      const [opened] = read(`${language}/story/${slim.id}.json`).stories;
      assert.deepEqual(Object.keys(opened), Object.keys(complete));
      assert.equal(Object.keys(opened.body).length, 1);
    }
  });
}

test('the same content gives the same files', () => {
  assert.deepEqual([...build()], [...files]);
});
