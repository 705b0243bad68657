import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';

/** One time for all entries, as the format counts it: the same sources give the same bytes. */
const mtime = new Date(1980, 0, 1);

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** The drop-in and every file it names, directly or through another one: chunks, workers, data of the top level. */
async function filesOfDropIn(dist) {
  const all = await filesBelow(dist);
  const content = all.filter((file) => /^data\/[^/]+\//.test(file));
  const candidates = all.filter((file) => /^((chunks|assets)\/.*(?<!\.map)|data\/[^/]+\.json)$/.test(file));
  const found = new Set(['thilik.js', 'thilik.css', ...content]);
  for (const file of found) {
    const text = await readFile(join(dist, file), 'utf8');
    const names = candidates.filter((candidate) =>
      ['/', '"', "'", '`'].some((before) => text.includes(before + basename(candidate))),
    );
    for (const name of names) found.add(name);
  }
  return [...found];
}

/** What design systems call the accent and the text on it, and our own accent. */
async function accentTokens(load) {
  const { tokens } = await load('src/styles/tokens.ts');
  const names = ({ kern = [], kolibri = [] }) => [kern, kolibri].flat();
  const { 'color-accent': accent, 'color-on-accent': onAccent } = tokens;
  return {
    accent: { names: names(accent), light: accent.light, dark: accent.dark },
    onAccent: { names: names(onAccent) },
  };
}

/** Names and words that PHP needs, from the content and the texts of the elements. */
async function termsForPhp(root, dist) {
  const readData = async (name) => JSON.parse(await readFile(join(dist, 'data', name), 'utf8'));
  const { objects } = await readData('districts.topo.json');
  const { stories } = await readData('de/stories.json');
  const { compare } = new Intl.Collator('de');
  const load = async (file) => (await runnerImport(join(root, file), { configFile: false })).module;
  const { languageTags } = await load('src/i18n/languages.ts');
  const { languageName } = await load('src/i18n/de/language-name.ts');
  const texts = {};
  for (const language of languageTags) {
    const { terms } = await load(`src/i18n/${language}/interface.ts`);
    const { districtsHeading } = (await load(`src/i18n/${language}/static.ts`)).terms;
    const { stories, offers, contacts } = terms;
    const { address, phone, email, website, months, unchecked } = terms;
    const patterns = { day: terms.day('%1$s', '%2$s'), asOf: terms.asOf('%s') };
    const ofOwnContacts = { address, phone, email, website, months, unchecked, ...patterns };
    texts[language] = { name: languageName(language), districtsHeading, stories, offers, contacts, ...ofOwnContacts };
  }
  return {
    // Pairs, because an object would sort its keys.
    districts: objects.ftoday.geometries
      .map(({ properties: { ags, name } }) => [ags, name])
      .sort(([, a], [, b]) => compare(a, b)),
    stories: Object.fromEntries(stories.map(({ id, title }) => [id, title.de])),
    topics: (await load('src/i18n/de/interface.ts')).terms.topics,
    languages: texts,
    tokens: await accentTokens(load),
  };
}

/**
 * The plugin of `src/integrations/wordpress/` with the part of `dist/` that readers load, as a zip file. The same sources
 * give the same bytes on every machine (fflate compresses in JavaScript; zlib's output depends on its build).
 */
export async function packWordPressPlugin(root) {
  const source = join(root, 'src/integrations/wordpress');
  const dist = join(root, 'dist');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = {};
  const add = (name, content) =>
    (entries[`thilik/${name}`] = [content, { mtime, attrs: 0o644 << 16, os: 3, level: 9 }]);

  for (const file of await filesBelow(source)) {
    const text = await readFile(join(source, file), 'utf8');
    add(file, strToU8(text.replaceAll('{{version}}', version)));
  }
  for (const file of await filesOfDropIn(dist)) {
    add(`assets/${version}/${file}`, new Uint8Array(await readFile(join(dist, file))));
  }
  const { module } = await runnerImport(join(root, 'src/build/wordpress-words.ts'), { configFile: false });
  const words = await module.wordpressWords((file) => readFile(join(dist, 'data', file), 'utf8'));
  for (const [name, entries] of Object.entries(words)) add(`words/${name}.json`, strToU8(JSON.stringify(entries)));
  add('terms.json', strToU8(JSON.stringify(await termsForPhp(root, dist))));
  for (const file of ['LICENSE', 'THIRD-PARTY.md', 'hosts.json'])
    add(file, new Uint8Array(await readFile(join(dist, file))));

  const sorted = Object.fromEntries(
    Object.keys(entries)
      .sort()
      .map((name) => [name, entries[name]]),
  );
  return zipSync(sorted);
}

/**
 * Writes `dist/wordpress/thilik.zip`.
 * @returns its size in bytes
 */
export async function writeWordPressPlugin(root) {
  const zip = await packWordPressPlugin(root);
  const target = join(root, 'dist/wordpress/thilik.zip');
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, zip);
  return zip.length;
}
