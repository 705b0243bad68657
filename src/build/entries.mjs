import { existsSync, readdirSync } from 'node:fs';
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
