/** `npm run derive`: writes what is derived from the table of attributes; the build does so, too. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { runnerImport } from 'vite';
import { attributeTable, elementTable, interfaceTable, limitsOfForms } from './derive-readme.mjs';
import { attributesForPhp, blockAttributes } from './derive-wordpress.mjs';

const wordpress = 'src/integrations/wordpress';

/** What is known of elements and attributes, as data. */
async function readTable(root) {
  const load = async (file) => (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module;
  const { attributes, attributeNames, namesFor, propertyOf, whyNot } = await load('src/contract/attributes.ts');
  const { elements, elementNames } = await load('src/contract/elements.ts');
  const { successors } = await load('src/model/frames.ts');
  const { languageTags } = await load('src/i18n/languages.ts');
  const { attributeTexts, elementTexts, groups } = await load('src/i18n/de/contract.ts');
  return {
    ...{ attributes, attributeNames, namesFor, propertyOf, whyNot, elements, elementNames },
    ...{ successors, languageTags, attributeTexts, elementTexts, groups },
  };
}

/** What stands between two marks, `<!-- name:start -->` and `<!-- name:end -->`. */
function between(text, name, inner) {
  const pattern = new RegExp(`(<!-- ${name}:start -->\n)[^]*?(?=<!-- ${name}:end -->)`);
  if (!pattern.test(text)) throw new Error(`The marks <!-- ${name}:start --> and <!-- ${name}:end --> are missing.`);
  return text.replace(pattern, (_all, start) => `${start}${inner}\n`);
}

/** Names that the scripts of placeholders and iframes allow: words only, because these scripts are small. */
function allowed({ namesFor, elementNames }) {
  const [placeholder, iframe] = ['placeholder', 'iframe'].map((form) => namesFor(form).join(' '));
  if (placeholder !== iframe) throw new Error('Placeholders and iframes take different attributes: write two lists.');
  return `/** Written by \`npm run derive\` from the table of attributes: what placeholders and iframe pages may set. */
const attributes = '${placeholder}';
export const attributeNames: readonly string[] = attributes.split(' ');

const elements = '${elementNames.join(' ')}';
export const elementNames: readonly string[] = elements.split(' ');
`;
}

/** Every derived file as it has to be: its path and its text. */
export async function derivedFiles(root) {
  const table = await readTable(root);
  const read = (file) => readFile(join(root, file), 'utf8');
  const options = await prettier.resolveConfig(join(root, 'package.json'));
  const formatted = (file, text) => prettier.format(text, { ...options, filepath: file });

  const api = JSON.parse(await read('test/public-api.json'));
  const tables = {
    elements: elementTable,
    attributes: attributeTable,
    forms: limitsOfForms,
    interface: interfaceTable,
  };
  let readme = await read('README.md');
  for (const [name, make] of Object.entries(tables)) readme = between(readme, name, make({ ...table, api }));
  const files = new Map([['README.md', readme]]);

  const add = async (file, text) => files.set(file, await formatted(file, text));
  await add('src/define/allowed.ts', allowed(table));
  await add(`${wordpress}/attributes.json`, JSON.stringify(attributesForPhp(table)));
  for (const element of table.elementNames) {
    const file = `${wordpress}/blocks/${element}/block.json`;
    const block = JSON.parse(await read(file));
    await add(file, JSON.stringify({ ...block, attributes: blockAttributes(table, element) }, null, 2));
  }
  return files;
}

/** @returns the files that were not as they have to be, and are now */
export async function derive(root) {
  const changed = [];
  for (const [file, text] of await derivedFiles(root)) {
    const before = await readFile(join(root, file), 'utf8').catch(() => null);
    if (before === text) continue;
    await writeFile(join(root, file), text);
    changed.push(file);
  }
  return changed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed = await derive(fileURLToPath(new URL('../..', import.meta.url)));
  console.log(changed.length > 0 ? `Written: ${changed.join(', ')}.` : 'Everything is as the table has it.');
}
