/** What users of the library install with it, and what it brings. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Public entries of the library with this ending; the drop-in is for pages, not for bundlers. */
const entries = (ending) =>
  [...readdirSync(dist), ...readdirSync(join(dist, 'elements')).map((name) => `elements/${name}`)]
    .filter((name) => new RegExp(`^(index|thilik-(?!frame)[a-z-]+|elements/[a-z-]+)\\${ending}$`).test(name))
    .map((name) => join(dist, name));

/** Packages that the files name, and the files that they reach. */
function reach(start, addressesOf, toFile) {
  const [files, packages] = [new Set(), new Set()];
  const visit = (file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const address of addressesOf(readFileSync(file, 'utf8'))) {
      if (address.startsWith('.')) visit(toFile(join(dirname(file), address)));
      else packages.add(/^(@[^/]+\/)?[^/]+/.exec(address)[0]);
    }
  };
  start.forEach(visit);
  return { files: [...files], packages: [...packages].sort() };
}

/** Addresses of static and dynamic imports. */
function* importsOf(code) {
  const nodes = [parseAst(code)];
  while (nodes.length > 0) {
    const node = nodes.pop();
    // Minified code writes the address of a dynamic import as a template.
    const address = /^(Import|Export)/.test(node.type) && (node.source?.value ?? node.source?.quasis?.[0].value.cooked);
    if (address) yield address;
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') nodes.push(child);
  }
}

const library = reach(entries('.js'), importsOf, (file) => file);

test('the library imports exactly what package.json has as dependencies, besides types', () => {
  assert.ok(library.files.length > 20);
  const names = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));
  assert.deepEqual(library.packages, names.sort());
});

test('nothing that users bring is in the library a second time', () => {
  const found = library.files.filter((file) =>
    /litHtmlVersions|reactiveElementVersions/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(found.map((file) => relative(dist, file)), []); // prettier-ignore
});

test('every package that the declarations name comes with the package', () => {
  const addresses = (code) => [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?['"]([^'"]+)['"]/g)].map(([, name]) => name);
  const { packages } = reach(entries('.d.ts'), addresses, (file) => file.replace(/\.[jt]s$/, '.d.ts'));
  assert.deepEqual(
    packages.filter((name) => !dependencies[name] && !dependencies[`@types/${name}`]),
    [],
  );
});

test('users may have newer ones of the same major version, we build with exact ones', () => {
  for (const range of Object.values(dependencies)) assert.match(range, /^\^\d/);
  for (const version of Object.values(devDependencies)) assert.match(version, /^\d/);
});
