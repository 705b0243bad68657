import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What pages load by a tag of their own; everything else is loaded by one of them. */
const entries = ['thilik.js', 'thilik.classic.js', 'thilik-frame.js', 'embed/embed.js'];

/**
 * Every script that readers of the drop-in may load, by the name it has in budgets: a star stands for the hash. Two chunks
 * can have the same name; the library's chunks, which come to readers by way of other bundlers, are not among them.
 * @returns name → paths in `dist`
 */
export function readerScripts(dist) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, address] of code.matchAll(/(?:from|import|new URL)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      visit(join(dirname(path), address));
    }
  };
  entries.forEach(visit);
  const named = new Map();
  for (const path of found) {
    const name = path.replace(/^((?:chunks|assets)\/.+)-[\w-]{8}\.js$/, '$1-*.js');
    named.set(name, [...(named.get(name) ?? []), path]);
  }
  return named;
}

/** Paths of a file of `dist` as budgets name it. */
export function filesOf(dist, name) {
  return (readerScripts(dist).get(name) ?? [name]).map((path) => join(dist, path));
}
