/** Our own content as it is built, and the elements and pages that tell it, for tests in Node. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plain = { root, configFile: false, logLevel: 'error' };
const load = async (file, options = plain) => (await runnerImport(root + file, options)).module;
const { buildContent } = await load('geodata/build/content.ts');
const { thilikContent } = await load('geodata/build/vite-plugin.ts');
const forms = await load('test/helpers/forms.ts', {
  ...plain,
  plugins: [thilikContent({ root: `${root}geodata`, emit: false })],
});
const { normalise } = forms;
export const { elementHtml, showcasePages } = forms;

export const languages = ['de', 'en', 'de-simple'];

/** Texts of all files by name. */
export const files = buildContent(`${root}geodata`);
/** The records of a kind as their file has them. */
export const raw = (kind) => JSON.parse(files.get(`${kind}.json`))[kind];
const recordsOf = (kind) => normalise(kind, { [kind]: raw(kind) }).dataset.records;
export const records = {
  stories: recordsOf('stories'),
  offers: recordsOf('offers'),
  contacts: recordsOf('contacts'),
};
