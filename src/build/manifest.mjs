import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { runBin } from './run-bin.mjs';

/** The published module of a source file, or the source's own path where it has none. */
function published(path) {
  const element = /^\/?src\/elements\/([a-z-]+)\/\1\.(?:ts|js)$/.exec(path);
  if (element) return path.replace(/src.*/, `dist/elements/${element[1]}.js`);
  const define = /^\/?src\/define\/(thilik-[a-z-]+)\.(?:ts|js)$/.exec(path);
  return define ? path.replace(/src.*/, `dist/${define[1]}.js`) : path;
}

function renamePaths(value) {
  if (Array.isArray(value)) return value.map(renamePaths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      (name === 'path' || name === 'module') && typeof item === 'string' ? published(item) : renamePaths(item),
    ]),
  );
}

/** What an attribute takes: words from the table of attributes, else the type that the class has, without names of ours. */
function typeOf({ values, names, kind }, text) {
  const words = (kind === 'oneOf' ? values : (names ?? [])).map((word) => `'${word}'`);
  if (words.length === 0) return text.replace(/\b[A-Z]\w*\b/g, 'string');
  return [...words, ...(names ? ['string'] : [])].join(' | ');
}

async function sayTypes(root, { modules }) {
  const file = join(root, 'src/contract/attributes.ts');
  const { attributes: table } = (await runnerImport(file, { root, configFile: false, logLevel: 'error' })).module;
  for (const { attributes } of modules.flatMap(({ declarations = [] }) => declarations)) {
    for (const each of attributes ?? []) each.type = { text: typeOf(table[each.name], each.type?.text ?? 'string') };
  }
}

/** Analyses the elements and writes custom-elements.json into the folder. */
export async function writeManifest(root, folder) {
  await mkdir(folder, { recursive: true });
  const args = ['analyze', '--litelement', '--config', 'src/build/manifest.config.mjs'];
  args.push('--outdir', relative(root, folder) || '.');
  for (const glob of ['src/elements/**/*.ts', 'src/define/thilik-*.ts']) args.push('--globs', glob);
  for (const glob of ['src/**/*.styles.ts', 'src/**/*.view.ts']) args.push('--exclude', glob);
  await runBin('@custom-elements-manifest/analyzer', args, { cwd: root, command: 'cem' });
  const file = join(folder, 'custom-elements.json');
  const manifest = renamePaths(JSON.parse(await readFile(file, 'utf8')));
  await sayTypes(root, manifest);
  await writeFile(file, JSON.stringify(manifest));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await writeManifest(root, join(root, process.argv[2] ?? 'dist'));
}
