import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { strFromU8 } from 'fflate';
import { packWordPressPlugin } from '../../src/build/wordpress.mjs';
import { files, inPhp, names, read, root, withPhp, zip } from '../helpers/plugin.mjs';

/** What needs no WordPress; `npm run test:wordpress` installs the plugin in real ones. */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const assets = `assets/${version}/`;
const elements = ['map', 'story-card', 'contact-list', 'offer-list', 'district-search', 'story-tour'];
const php = names.filter((name) => name.endsWith('.php'));

test('the zip file holds what readers load, and nothing else of the build', () => {
  for (const name of [
    'thilik.php',
    'uninstall.php',
    'readme.txt',
    'LICENSE',
    'THIRD-PARTY.md',
    'hosts.json',
    'terms.json',
    'attributes.json',
    'editor.js',
  ]) {
    assert.ok(files[`thilik/${name}`], name);
  }
  for (const file of [
    'thilik.js',
    'thilik.css',
    'data/de/stories.json',
    'data/en/contacts.json',
    'data/de-simple/offers.json',
    'data/de/story/jena.json',
    'data/contacts.json',
  ]) {
    assert.deepEqual(files[`thilik/${assets}${file}`], new Uint8Array(readFileSync(join(root, 'dist', file))), file);
  }
  assert.deepEqual(
    names.filter((name) => !name.startsWith('thilik/') || /\.map$|\.d\.ts$|\/(cli|elements|types|embed)\//.test(name)),
    [],
  );
  assert.ok(zip.length < 1_500_000, `${zip.length} bytes`);
});

test('every script finds the ones it asks for', () => {
  const missing = [];
  for (const name of names.filter((file) => file.startsWith(`thilik/${assets}`) && /\.m?js$/.test(file))) {
    for (const [, address] of strFromU8(files[name]).matchAll(
      /(?:\bfrom|\bimport|\bnew URL)\s*\(?["'`](\.[^"'`${]+)["'`]/g,
    )) {
      if (!address.endsWith('/') && !files[join(dirname(name), address)]) missing.push(`${name}: ${address}`);
    }
  }
  assert.deepEqual(missing, []);
});

test('the same sources give the same bytes', async () => {
  const again = await packWordPressPlugin(root);
  assert.ok(Buffer.from(again).equals(zip));
});

test('the version of the package is everywhere', () => {
  assert.match(read('thilik.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
  assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
  assert.deepEqual(
    names.filter((name) => strFromU8(files[name]).includes('{{version}}')),
    [],
  );
  for (const [line, text] of [
    ['Requires at least', '6.1'],
    ['Requires PHP', '7.4'],
  ]) {
    for (const file of ['thilik.php', 'readme.txt']) assert.match(read(file), new RegExp(`${line}: +${text}\n`), file);
  }
});

test('blocks are described as WordPress wants it', () => {
  for (const element of elements) {
    const block = JSON.parse(read(`blocks/${element}/block.json`));
    assert.equal(block.name, `thilik/${element}`);
    assert.deepEqual([block.apiVersion, block.textdomain, block.category], [3, 'thilik', 'thilik']);
    assert.ok(block.title && block.description && block.keywords.length > 0);
    for (const [name, { type }] of Object.entries(block.attributes)) {
      assert.match(name, /^[a-z][A-Za-z]*$/);
      assert.ok(['string', 'boolean'].includes(type), name);
    }
  }
});

test('blocks, table of attributes and elements know the same attributes', withPhp, () => {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const table = inPhp(
    ['data', 'attributes'],
    "array_combine(array_keys(elements()), array_map(__NAMESPACE__ . '\\\\attributes_of', array_keys(elements())))",
  );
  assert.deepEqual(Object.keys(table), elements);
  for (const element of elements) {
    const attributes = table[element];
    const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const inBlock = Object.fromEntries(
      Object.entries(attributes).map(([name, { kind }]) => [
        camel(name),
        { type: kind === 'switch' ? 'boolean' : 'string' },
      ]),
    );
    const { words, ...ofBlock } = JSON.parse(read(`blocks/${element}/block.json`)).attributes;
    assert.equal(words.source, 'html');
    assert.deepEqual(ofBlock, inBlock, element);
    const known = declarations
      .find(({ tagName }) => tagName === `thilik-${element}`)
      .attributes.map(({ name }) => name);
    const ownToPlugin = ['id', 'lang', 'accent', 'first-name', 'first-phone', 'first-url'];
    assert.deepEqual(
      Object.keys(attributes).filter((name) => !known.includes(name) && !ownToPlugin.includes(name)),
      [],
      element,
    );
    for (const { label, group } of Object.values(attributes)) assert.ok(label && group);
  }
  const { district, topics } = table.map;
  assert.equal(Object.keys(district.values).length, 22);
  assert.equal(Object.keys(topics.values).length, 12);
});

test(
  'whom the page names itself stands in the slot of the map, escaped, and only where it is about one district',
  withPhp,
  () => {
    const php = (given) =>
      inPhp(
        ['data', 'attributes', 'words', 'own-words', 'render'],
        `first_word(clean('map', json_decode('${JSON.stringify(given)}', true)))`,
      );
    const word = { 'first-name': 'Büro <b>', 'first-phone': '03628 47-11', 'first-url': 'https://www.example.org/a/' };
    const html =
      '<span slot="first">Büro &lt;b&gt; · <a href="tel:+4936284711">03628 47-11</a> · <a href="https://www.example.org/a/">example.org/a</a><br></span>';
    assert.equal(php({ district: '16070', ...word }), html);
    assert.equal(php({ scope: '16070', ...word }), html);
    assert.equal(php(word), '');
    assert.equal(php({ scope: '16070 16052', ...word }), '');
    assert.equal(php({ district: '16070', 'first-phone': 'x', 'first-url': 'javascript:alert(1)' }), '');
  },
);

test('each element gets script and style sheet, as a block, as a shortcode and by hand', withPhp, () => {
  const written = elements.flatMap((name) => [
    [name, `<!-- wp:thilik/${name} /-->`],
    [name, `[thilik_${name.replaceAll('-', '_')}]`],
    [name, `<thilik-${name} lang="de">`],
  ]);
  written.push([undefined, '<thilik-mapping>'], [undefined, '<thilik-map-x>'], [undefined, 'thilik-map']);
  const texts = JSON.stringify(written.map(([, text]) => text));
  const found = inPhp(
    ['data', 'attributes', 'assets'],
    `array(tags(), style_without_script(), array_map('Thilik\\elements_in', json_decode('${texts}')))`,
  );
  const tags = elements.map((name) => `thilik-${name}`).join(',');
  assert.equal(found[0], tags);
  assert.ok(found[1].includes(`:is(${tags})::before`));
  for (const [index, [name, text]] of written.entries()) assert.deepEqual(found[2][index], name ? [name] : [], text);
});

test('each element and each attribute stands where webmasters read of the plugin', () => {
  const { attributes } = JSON.parse(read('attributes.json'));
  const [about, settings] = [read('readme.txt'), read('includes/settings-page.php')];
  const guide = readFileSync(join(root, 'dist/guides/wordpress.html'), 'utf8');
  for (const element of elements) {
    const shortcode = `[thilik_${element.replaceAll('-', '_')}`;
    assert.ok(about.includes(`\`${shortcode}`) && settings.includes(`'${shortcode}`), shortcode);
    const { title } = JSON.parse(read(`blocks/${element}/block.json`));
    assert.ok(guide.includes(title.replace('thilik: ', '')), title);
  }
  assert.deepEqual(
    Object.keys(attributes).filter((name) => !about.includes(`\`${name}`)),
    [],
  );
});

test('shortcodes as editors write them: quotation marks, commas, names instead of keys', withPhp, () => {
  const cleaned = (given) =>
    inPhp(['data', 'attributes'], `clean('map', json_decode('${JSON.stringify(given)}', true))`);
  for (const [written, district] of [
    ['16070', '16070'],
    ['„16070“', '16070'],
    ['”16070″', '16070'],
    ['&#8222;16070&#8220;', '16070'],
    ['&quot;16070&quot;', '16070'],
    ['16070,', '16070'],
    ['Ilm-Kreis', '16070'],
    ['„ilm-kreis“', '16070'],
    ['Weimarer Land', '16071'],
    ['09162', undefined],
    ['Bayern', undefined],
  ]) {
    assert.equal(cleaned({ district: written }).district, district, written);
  }
  assert.equal(cleaned({ scope: '„16070“, „16067“' }).scope, '16070 16067');
});

test('PHP can read every file', withPhp, () => {
  for (const name of php) execFileSync('php', ['-l'], { input: files[name], stdio: ['pipe', 'ignore', 'pipe'] });
});

test('PHP 7.4 is enough', () => {
  const newer = [
    ['match', /\bmatch\s*\(/],
    ['null-safe access', /\?->/],
    ['named arguments', /\(\s*[a-z_]+: (?!:)/],
    ['union types', /\bfunction [^{;]*(?:\w\|\w+ \$|\): \w+\|)/],
    ['promoted properties, enums, readonly', /\b(?:enum \w+|readonly )/],
    ['functions of PHP 8', /\b(?:str_contains|str_starts_with|str_ends_with|array_is_list)\(/],
  ];
  const found = php.flatMap((name) =>
    newer
      .filter(([, pattern]) => pattern.test(strFromU8(files[name]).replace(/'[^'\n]*'/g, "''")))
      .map(([what]) => `${name}: ${what}`),
  );
  assert.deepEqual(found, []);
});

test('nothing is printed without escaping, no file can be called by itself', () => {
  const printed = php.flatMap((name) =>
    [...strFromU8(files[name]).matchAll(/\b(?:echo|print|printf|_e|vprintf)\b\s*\(?([^;]*);/g)].map(([all, what]) => [
      name,
      all,
      what,
    ]),
  );
  assert.ok(printed.length > 5);
  assert.deepEqual(
    printed.filter(([, , what]) => !/^\s*esc_(?:html|attr|url)\(/.test(what)).map(([name, all]) => `${name}: ${all}`),
    [],
  );
  for (const name of php)
    assert.match(strFromU8(files[name]), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
});

test('the plugin asks no other server, stores nothing on devices and makes no files', () => {
  const found = names
    .filter((name) => /\.php$|editor\.js$/.test(name))
    .filter((name) =>
      /wp_remote_|curl_|setcookie|file_put_contents|\$wpdb|localStorage|sessionStorage|document\.cookie|eval\(/.test(
        strFromU8(files[name]),
      ),
    );
  assert.deepEqual(found, []);
});
