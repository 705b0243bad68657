import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function names(folder) {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/**
 * Entries of the library build by output name: `index`, one define file per tag, one class module per element.
 * @param {string} root folder of the project, absolute
 * @returns {Record<string, string>}
 */
export function libraryEntries(root) {
  const entries = {};
  const add = (name, path) => {
    if (existsSync(join(root, path))) entries[name] = path;
  };
  add('index', 'src/index.ts');
  for (const file of names(join(root, 'src/define'))) {
    const tag = /^(thilik-[a-z-]+)\.ts$/.exec(file)?.[1];
    if (tag) add(tag, `src/define/${file}`);
  }
  for (const tag of names(join(root, 'src/elements'))) add(`elements/${tag}`, `src/elements/${tag}/${tag}.ts`);
  return entries;
}

/**
 * What readers of the drop-in load in one piece each, with all that no earlier piece has: one request, one round trip. A
 * part of the page that others share code with has to stand here; all else is split by itself.
 */
export const pieces = {
  thilik: 'src/define/all.ts',
  elements: 'src/define/thilik-map.ts',
  'thilik-contact-list': 'src/define/thilik-contact-list.ts',
  'thilik-story-card': 'src/define/thilik-story-card.ts',
  answer: 'src/elements/thilik-map/answer.ts',
  reading: 'src/elements/parts/reading.ts',
  street: 'src/elements/thilik-map/street/attach-street.ts',
  'offer-places': 'src/engines/offer-places.ts',
  maplibre: 'src/engines/maplibre/maplibre.ts',
};

/** The first piece that tells of records has how each kind is told: answers, cards and lists need all of it. */
const told = {
  name: 'thilik-contact-list',
  test: /src\/(define\/thilik-contact-list|content\/(contact|story)|elements\/parts\/contact)\.ts$/,
};

/** The one policy of Trusted Types, and clock and calendar, for parts that know nothing of each other. */
const shared = [
  { name: 'trusted-types', test: /src\/templates\/trusted-types\.ts$/ },
  { name: 'berlin', test: /src\/hours\/(berlin|calendar)\.ts$/ },
];

/** The same as groups of modules for the bundler; a module belongs to the first one that reaches it. */
export const pieceGroups = Object.entries(pieces)
  .map(([name, file]) => (name === told.name ? told : { name, test: file }))
  .toSpliced(2, 0, ...shared);

/**
 * What users of the library bring themselves: it stays outside, so that nobody gets two Lits.
 * @param {string} root folder of the project, absolute
 * @returns {RegExp[]}
 */
export function usersPackages(root) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));
}

/**
 * Address of a chunk. Texts are named by language and part, since every language has files of the same names.
 * @param {{ facadeModuleId?: string | null }} chunk
 */
export function chunkFileName({ facadeModuleId }) {
  const [, language, part] = /\/i18n\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `chunks/${language ? `${language}-${part}` : '[name]'}-[hash].js`;
}
