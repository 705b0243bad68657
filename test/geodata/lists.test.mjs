/** The lists that readers load first have gone through the door: it has nothing to say about them, and gives the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;
const { buildContent } = await load('geodata/build/content.ts');
const { unpackList } = await load('src/data/bundled-list.ts');
const { languageTags } = await load('src/i18n/languages.ts');
const { normalise } = await load('src/model/normalise.ts');

const files = buildContent(`${root}geodata`);
const plain = (value) => JSON.parse(JSON.stringify(value));

for (const language of languageTags) {
  for (const kind of ['stories', 'offers', 'contacts']) {
    test(`${language}/${kind}.json`, () => {
      const json = JSON.parse(files.get(`${language}/${kind}.json`));
      const list = unpackList(kind, json);
      const { dataset, problems } = normalise(kind, json);
      assert.deepEqual(problems, []);
      assert.ok(dataset.records.length > 5);
      assert.deepEqual(plain(list.dataset), plain(dataset));
    });
  }
}

test('lists of stories carry the headline as their title, complete records both', () => {
  for (const language of languageTags) {
    const { stories } = JSON.parse(files.get(`${language}/stories.json`));
    for (const { id, title } of stories) {
      const [complete] = JSON.parse(files.get(`${language}/story/${id}.json`)).stories;
      assert.deepEqual(title, complete.headline, `${language} ${id}`);
      assert.ok(complete.title, `${language} ${id}`);
    }
  }
});
