import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Path of a file of dist. In `chunks/NAME-*.js` the star stands for the hash of the drop-in's chunk; the library's chunk of
 * the same name, which readers of the drop-in do not load, is told apart by what imports it.
 */
export function chunkFile(dist, name) {
  const [, chunk] = /^chunks\/(.+)-\*\.js$/.exec(name) ?? [];
  if (!chunk) return join(dist, name);
  const pattern = new RegExp(`^${chunk}-[\\w-]{8}\\.js$`);
  const names = readdirSync(join(dist, 'chunks')).filter((each) => pattern.test(each));
  const reached = reachable(dist, 'thilik.js');
  return join(dist, 'chunks', names.find((each) => reached.has(each)) ?? chunk);
}

/** Base names of every module that a module imports, at once or later. */
function reachable(dist, file, found = new Set()) {
  const code = readFileSync(join(dist, file), 'utf8');
  for (const [, address] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
    const name = basename(address);
    if (found.has(name) || name === 'thilik.js') continue;
    found.add(name);
    reachable(dist, join('chunks', name), found);
  }
  return found;
}
