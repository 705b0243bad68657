import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contacts = fileURLToPath(new URL('../../geodata/contacts.json', import.meta.url));

/** Nothing inline may run, and scripts may only be written by trusted code. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html thilik";
const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<script type="module" src="/thilik.js"></script></head><body>
<thilik-map structured-data></thilik-map>
<thilik-contact-list structured-data district="16070"></thilik-contact-list>
<thilik-story-card structured-data story="jena"></thilik-story-card>
<thilik-offer-list structured-data></thilik-offer-list>
</body></html>`;

/** What search engines need of a type before it is of use to them, by their own documentation. */
const needed = {
  GovernmentOffice: ['name', 'areaServed'],
  Organization: ['name', 'areaServed'],
  Article: ['headline', 'abstract', 'inLanguage', 'datePublished', 'about', 'contentLocation', 'citation'],
  Service: ['name', 'description', 'serviceType', 'areaServed'],
  CreativeWork: ['name', 'description', 'about'],
  AdministrativeArea: ['name', 'identifier', 'containedInPlace'],
};

let browser;
let strict;
let block;

/** What stands in the head of the page, and what was refused on the way. */
async function visit(contentPolicy) {
  const server = await startServer({
    pages: { '/': html, '/favicon.ico': '' },
    headers: { 'Content-Security-Policy': contentPolicy },
  });
  const { page, errors, messages, close } = await openPage(browser, { origin: server.origin });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  });
  await page.goto(`${server.origin}/`);
  await waitFor(page, () =>
    ['"Service"', '"Article"', '"GovernmentOffice"'].every((type) => document.head.textContent.includes(type)),
  );
  await page.waitForLoadState('networkidle');
  const blocks = await page.evaluate(() =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) => text),
  );
  const violations = await page.evaluate(() => globalThis.violations);
  await close();
  await server.close();
  return { origin: server.origin, blocks, violations, errors, messages };
}

before(async () => {
  browser = await launchBrowser();
  strict = await visit(policy);
  block = JSON.parse(strict.blocks[0]);
});

after(() => browser?.close());

test('under a strict policy with Trusted Types one block stands in the head, and nothing is refused', () => {
  assert.deepEqual(strict.violations, []);
  assert.deepEqual(strict.errors, []);
  assert.deepEqual(
    strict.messages.filter((message) => message.startsWith('error')),
    [],
  );
  assert.equal(strict.blocks.length, 1);
});

test('where Trusted Types do not name us, the data stand there all the same, and inline scripts may stay forbidden', async () => {
  const { blocks, violations, errors } = await visit(policy.replace(' thilik', ''));
  assert.equal(blocks.length, 1);
  assert.equal(JSON.parse(blocks[0])['@graph'].length, block['@graph'].length);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    violations.filter((directive) => directive.startsWith('script-src')),
    [],
  );
});

test('the nodes have unique addresses on this page, and every reference leads to one of them', () => {
  const ids = block['@graph'].map((node) => node['@id']);
  assert.equal(block['@context'], 'https://schema.org');
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.ok(id.startsWith(`${strict.origin}/#thilik-`), id);
  const references = JSON.stringify(block['@graph']).match(/\{"@id":"[^"]+"\}/g) ?? [];
  assert.ok(references.length > 50, `${references.length} references`);
  assert.deepEqual(
    references.map((text) => JSON.parse(text)['@id']).filter((id) => !ids.includes(id)),
    [],
  );
});

test('every type says what is needed of it', () => {
  const missing = block['@graph'].flatMap((node) =>
    (needed[node['@type']] ?? ['a known type']).filter((name) => !node[name]).map((name) => `${node['@id']}: ${name}`),
  );
  assert.deepEqual(missing, []);
  const counts = {};
  for (const node of block['@graph']) counts[node['@type']] = (counts[node['@type']] ?? 0) + 1;
  console.log(`structured data of the map: ${JSON.stringify(counts)}`);
  assert.deepEqual(Object.keys(counts).sort(), Object.keys(needed).sort());
});

test('stories are dated 2019 and cite the brochure', () => {
  const stories = block['@graph'].filter((node) => node['@type'] === 'Article');
  assert.equal(stories.length, 15);
  for (const { datePublished, citation } of stories) {
    assert.match(datePublished, /^2019/);
    assert.match(citation.name, /ThILIK/);
  }
});

test('no name of a person is told', async () => {
  const { stories } = await import(`${root}dist/data/stories.json`, { with: { type: 'json' } }).then((m) => m.default);
  const known = await import(contacts, { with: { type: 'json' } }).then((m) => m.default.contacts);
  const persons = [...stories.map(({ presenter }) => presenter?.name), ...known.map(({ person }) => person)];
  const names = persons.filter(Boolean);
  assert.ok(names.length > 5, `${names.length} names to look for`);
  const text = JSON.stringify(block);
  assert.deepEqual(
    names.filter((name) => text.includes(name)),
    [],
  );
});

/** Problems that the types of schema.org find in nodes. */
function vocabularyProblems(nodes) {
  const file = `${root}test/package/structured-data.generated.ts`;
  const lines = nodes.map((node, i) => {
    const { '@type': type } = node;
    return `export const n${i}: s.${type} = ${JSON.stringify(node)};`;
  });
  const text = `import type * as s from 'schema-dts';\n${lines.join('\n')}\n`;
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 200));
}

test('schema.org knows every type and property, and would tell of one it does not know', () => {
  assert.deepEqual(vocabularyProblems(block['@graph']), []);
  const wrong = vocabularyProblems([{ '@type': 'GovernmentOffice', '@id': '#x', openOn: 'Dienstag' }]);
  assert.equal(wrong.length, 1);
  assert.match(wrong[0], /openOn/);
});
