/** Plugins that change code say so when there is nothing left to change: they would stay for ever otherwise. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pieces, usersPackages } from '../../src/build/entries.mjs';
import { litWithoutBrowser } from '../../src/build/lit-without-browser.mjs';
import { minifyLiterals, minifyTemplates } from '../../src/build/minify-literals.mjs';
import { safeBuiltIns } from '../../src/build/safe-builtins.mjs';

const root = new URL('../../', import.meta.url);
const installed = (path) => readFileSync(new URL(`node_modules/${path}`, root), 'utf8');

/** What a plugin sees of the bundler. */
const bundler = {
  error(message) {
    throw new Error(message);
  },
};
const transform = (plugin, code, id) => plugin.transform.call(bundler, code, id);

describe('Lit without a browser', () => {
  for (const path of ['@lit/reactive-element/reactive-element.js', 'lit-html/lit-html.js']) {
    test(`${path} is changed, and a Lit that is written otherwise stops the build`, () => {
      const code = installed(path);
      const changed = transform(litWithoutBrowser(), code, `/node_modules/${path}`).code;
      assert.notEqual(changed, code);
      assert.throws(() => transform(litWithoutBrowser(), changed, `/node_modules/${path}`), /no longer contains/);
    });
  }

  test('other modules stay as they are', () => {
    assert.equal(transform(litWithoutBrowser(), 'class A extends HTMLElement {}', '/src/a.ts'), null);
  });
});

describe('built-ins that pages replace', () => {
  const id = '/node_modules/maplibre-gl/dist/maplibre-gl.mjs';

  test('MapLibre loses Array.from, and one that has none stops the build', () => {
    const { code } = transform(safeBuiltIns(), installed('maplibre-gl/dist/maplibre-gl.mjs'), id);
    assert.doesNotMatch(code, /(?<![\w$.])Array\.from\(/);
    assert.throws(() => transform(safeBuiltIns(), 'export const map = 1;', id), /can go/);
  });

  test('what takes its place makes the same lists', async () => {
    const { code } = transform(safeBuiltIns(), 'export const from = (...given) => Array.from(...given);', id);
    const { from } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual(from(new Set([1, 2])), [1, 2]);
    assert.deepEqual(
      from('ab', (letter, index) => letter + index),
      ['a0', 'b1'],
    );
  });

  test('the worker keeps it', () => {
    const worker = '/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs';
    assert.equal(transform(safeBuiltIns(), 'Array.from([])', worker), null);
  });
});

describe('white space in templates', () => {
  test('goes where it is layout, and stays where it can be text', () => {
    const markup = 'html`<p>\n    one  ${two}\n    three\n  </p>`';
    assert.equal(minifyTemplates(markup), 'html`<p> one  ${two} three </p>`');
    assert.equal(minifyTemplates('css`\n  a {\n    color: red; /* why */\n  }\n`'), 'css`a{color:red}`');
    assert.equal(minifyTemplates('text`\n  a\n`'), 'text`\n  a\n`');
  });

  test('a build in which no template became shorter stops; one that failed tells its own error', () => {
    const plugin = minifyLiterals();
    assert.throws(() => plugin.buildEnd.call(bundler), /can go/);
    assert.doesNotThrow(() => plugin.buildEnd.call(bundler, new Error('other')));
    transform(plugin, 'html`<p>\n  </p>`', '/src/a.ts');
    assert.doesNotThrow(() => plugin.buildEnd.call(bundler));
  });
});

test('every piece of the drop-in names a file, the first one being what pages load', () => {
  for (const file of Object.values(pieces)) assert.ok(readFileSync(new URL(file, root)).length > 0, file);
  assert.equal(Object.keys(pieces)[0], 'thilik');
});

test('a package stays outside of the library with its parts, one of a similar name does not', () => {
  const isOutside = (name) => usersPackages(new URL('.', root).pathname).some((pattern) => pattern.test(name));
  assert.deepEqual(['lit', 'lit/decorators.js', 'lit-x', 'maplibre-gl'].map(isOutside), [true, true, false, false]);
});
