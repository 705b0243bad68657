import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bom } from './bom.mjs';

/** What the bundler adds by itself comes from its own package. */
const helpers = /^\0(rolldown\/|@oxc-project\+runtime@)/;

/** Packages that bring no text of their licence: the line that the text of `licences/` begins with. */
const copyrights = {
  '@lit-labs/ssr-dom-shim': 'Copyright 2019 Google LLC',
  '@parse5/tools': 'Copyright (c) James Garbutt',
  pmtiles: 'Copyright 2021 Protomaps LLC',
};

/** The folder of the package that a file of `node_modules` belongs to; `null` for a file of ours. */
const packageFolder = (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;

/** Files that a file was made of before it was published, by its source map; they may no longer be there. */
function madeOf(file) {
  if (!existsSync(`${file}.map`)) return [];
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  return sources.filter((source) => source.includes('node_modules/'));
}

/** Where a package stands for another one, as Node looks for it. */
function folderFor(name, from) {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name} is inside of ${from}, but not installed: which licence does it have?`);
}

/**
 * Notes whose code the bundler puts into what it builds, also what a published file was bundled from.
 * @param {string} root folder of the project, absolute
 * @returns {{plugin: import('vite').Plugin, folders: Set<string>}} `folders` of packages, absolute
 */
export function noteThirdParty(root) {
  const folders = new Set();
  const note = (id) => {
    if (helpers.test(id)) return folders.add(folderFor('rolldown', root));
    const file = id.replace(/\?.*$/, '');
    const folder = packageFolder(file);
    if (!folder) return;
    folders.add(folder);
    for (const source of madeOf(file))
      folders.add(folderFor(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)[1], folder));
  };
  const generateBundle = (_, bundle) => {
    for (const { type, modules } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) note(id);
    }
  };
  return { plugin: { name: 'thilik-third-party', generateBundle }, folders };
}

/** The text of a package's licence: its file, a section of its README, or what its manifest names. */
function licenceText(folder, { name, license }) {
  const files = readdirSync(folder);
  const file = files.find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const readme = files.find((each) => /^readme\.md$/i.test(each));
  const section = readme && /^#+ licen[cs]e.*\n([^]*?copyright[^]*)/im.exec(readFileSync(join(folder, readme), 'utf8'));
  if (section) return section[1].split(/^#/m)[0].trim();
  const common = new URL(`licences/${license}.txt`, import.meta.url);
  if (copyrights[name]) return `${copyrights[name]}\n\n${readFileSync(common, 'utf8').trim()}`;
  throw new Error(`${name} brings no text of its licence: add it to src/build/third-party.mjs`);
}

/** What is inside, by name: `{name, version, license, dependencies, folder, text}`. */
export function thirdParty(folders) {
  return [...folders]
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const { name, version, license, dependencies = {} } = manifest;
      if (typeof license !== 'string') throw new Error(`${name} names no licence`);
      return { name, version, license, dependencies, folder: resolve(folder), text: licenceText(folder, manifest) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** For readers: each package with the text of its licence. */
function asMarkdown(packages) {
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = packages.map(
    ({ name, version, text }) =>
      `## ${name} ${version}\n\nhttps://www.npmjs.com/package/${name}/v/${version}\n\n\`\`\`\n${text}\n\`\`\``,
  );
  return `# Third-party software in thilik

Files of this folder contain code of these packages, bundled and minified; a few lines are changed while building, by src/build/safe-builtins.mjs and src/build/lit-without-browser.mjs of thilik. Their source is at the address below each name. thilik itself: LICENSE.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}

${texts.join('\n\n')}
`;
}

/**
 * Writes `THIRD-PARTY.md` and `sbom.cdx.json` (CycloneDX 1.6): what is inside, with licences.
 * @param {Set<string>} folders of packages, as noted
 * @returns {Promise<number>} how many packages
 */
export async function writeThirdParty(root, dist, folders) {
  const packages = thirdParty(folders);
  await writeFile(join(dist, 'THIRD-PARTY.md'), asMarkdown(packages));
  await writeFile(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bom(root, packages), null, 2)}\n`);
  return packages.length;
}
