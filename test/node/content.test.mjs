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

test('officials of 2019 are told in their stories only; every contact can be reached and stands in every list', () => {
  const { contacts } = read('contacts.json');
  assert.deepEqual(
    contacts.filter(({ kind }) => kind === 'function'),
    [],
  );
  const ids = contacts.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const language of languageTags) {
    assert.deepEqual(
      read(`${language}/contacts.json`).contacts.map(({ id }) => id),
      ids,
      language,
    );
  }
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
      const { headline } = complete;
      const expected = language in headline ? { [language]: headline[language] } : { de: headline.de };
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
