/** `npm run api`: writes down what users of the package may rely on; test/package/public-api.test.mjs holds us to it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsOf, wordsOf } from './editor-data.mjs';

const names = (list = []) => list.map(({ name }) => name);

/** Files that pages name in their code; chunks and assets carry hashes, types and declarations go by the exports. */
function filesOf(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/').replace(/^\//, ''))
    .filter((name) => !/^(chunks|assets|types|frameworks|wordpress)\/|\.(map|d\.ts|zip|txt)$/.test(name))
    .filter((name) => !/^data\/.*\/(story|offer|contact)\//.test(name));
}

/** Everything public, as one sorted list of lines, so that a change is a line in a diff. */
export async function publicApi(root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const lines = [];
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  for (const element of elementsOf(manifest)) {
    const { tagName: tag, attributes, members, events, slots, cssParts, cssStates, cssProperties } = element;
    const add = (kind, list) => lines.push(...list.map((name) => `<${tag}> ${kind} ${name || '(children)'}`));
    const open = members.filter(
      ({ privacy, static: isStatic, name }) => !privacy && !isStatic && !name.startsWith('#'),
    );
    add('attribute', names(attributes));
    for (const each of attributes) add(`attribute ${each.name} takes`, wordsOf(each));
    add('property', names(open.filter(({ kind, attribute }) => kind === 'field' && attribute)));
    add('read-only', names(open.filter(({ kind, attribute }) => kind === 'field' && !attribute)));
    add('method', names(open.filter(({ kind, name }) => kind === 'method' && !/Callback$/.test(name))));
    add('event', names(events));
    add('slot', names(slots));
    add('part', names(cssParts));
    add('state', names(cssStates));
    lines.push(...names(cssProperties).map((name) => `token ${name}`));
  }
  const { exports } = JSON.parse(read('package.json'));
  lines.push(...Object.keys(exports).map((name) => `export ${name.replace(/^\./, 'thilik')}`));
  const index = await import(join(root, 'dist/index.js'));
  lines.push(...Object.keys(index).map((name) => `export thilik: ${name}`));
  lines.push(...filesOf(join(root, 'dist/')).map((name) => `file ${name}`));
  return [...new Set(lines)].sort();
}

/** What is gone, which breaks pages, and what is new. */
export function compareApi(before, now) {
  return {
    removed: before.filter((line) => !now.includes(line)),
    added: now.filter((line) => !before.includes(line)),
  };
}

/** Where it is written down. */
export const pinned = 'test/public-api.json';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, pinned), `${JSON.stringify(await publicApi(root), null, 2)}\n`);
}
