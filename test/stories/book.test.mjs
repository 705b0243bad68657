/** The built book as a whole: its size, its pages of elements, and the way to the builder; from any folder, alone. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const book = join(root, 'storybook-static');
const folder = '/any/folder/';
const api = JSON.parse(readFileSync(join(root, 'test/public-api.json'), 'utf8'));
const tags = [...new Set(api.flatMap((line) => /^<([\w-]+)>/.exec(line)?.[1] ?? []))];

let server;
let browser;
before(async () => {
  server = await startServer({ folders: { [folder]: book }, pages: { '/favicon.ico': '' } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(address) {
  const opened = await openPage(browser, { origin: server.origin + folder.slice(0, -1) });
  await opened.page.goto(`${server.origin}${folder}${address}`);
  return opened;
}

test('the book is smaller than 16 MB', (context) => {
  const files = readdirSync(book, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  context.diagnostic(`${(bytes / 1e6).toFixed(1)} MB`);
  console.error(`the book: ${(bytes / 1e6).toFixed(1)} MB`);
  assert.ok(bytes < 16e6, `${bytes} bytes`);
});

test('the book opens with its first page and asks nobody else', async () => {
  const { page, errors, foreign, close } = await open('');
  await page.getByRole('link', { name: 'Start', exact: true }).waitFor();
  await page.frameLocator('#storybook-preview-iframe').getByText('Willkommen bei thilik').waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual([errors, foreign], [[], []]);
  await close();
});

for (const tag of tags) {
  describe(`the page of <${tag}>`, () => {
    let opened;
    let rows;
    before(async () => {
      opened = await open(`iframe.html?viewMode=docs&id=${tag}--docs`);
      await opened.page.locator('.docblock-argstable').first().waitFor();
      rows = await opened.page
        .locator('.docblock-argstable')
        .first()
        .locator('tbody tr')
        .evaluateAll((all) => {
          let group = '';
          return all.flatMap((row) => {
            const cells = [...row.cells].map((cell) => cell.innerText.trim());
            if (cells.length < 3) group = cells[0].split('\n').at(-1).toLowerCase();
            return cells.length < 3 ? [] : [{ group, name: cells[0], told: cells[1], control: cells.at(-1) }];
          });
        });
    });
    after(() => opened?.close());

    test('documents every public member in words', () => {
      const groups = {
        attribute: 'attributes',
        property: 'properties and methods',
        'read-only': 'properties and methods',
        method: 'properties and methods',
        event: 'events',
        slot: 'slots',
        part: 'parts',
        state: 'states',
      };
      const members = api.flatMap((line) => {
        const [, owner, kind, name] = /^(?:<([\w-]+)> )?([\w-]+) (\S+)$/.exec(line) ?? [];
        if (kind === 'token') return [['tokens', name]];
        return owner === tag ? [[groups[kind] ?? assert.fail(line), name]] : [];
      });
      const silent = members.filter(
        ([group, name]) => !rows.some((row) => row.group === group && row.name === name && /\w+ \w+/.test(row.told)),
      );
      assert.deepEqual(silent, []);
      assert.ok(members.length > 20);
    });

    test('asks nobody else, and every story has its source and its code in the builder', async () => {
      const { page, foreign } = opened;
      await page.waitForLoadState('networkidle');
      assert.deepEqual(foreign, []);
      const stories = Object.values(JSON.parse(readFileSync(join(book, 'index.json'), 'utf8')).entries);
      const own = stories.filter(({ type, title }) => type === 'story' && title === tag).length;
      const links = await page.locator('a[href^="builder.html"]').evaluateAll((all) => all.map(({ href }) => href));
      assert.equal(links.length, own);
      assert.equal(await page.locator(`code:text-is("stories/${tag}.stories.ts")`).count(), own);
    });
  });
}

test('pages of other systems have their source and their code in the builder, too', async () => {
  const { page, errors, close } = await open('iframe.html?viewMode=docs&id=surroundings--docs');
  const stories = Object.values(JSON.parse(readFileSync(join(book, 'index.json'), 'utf8')).entries);
  const own = stories.filter(({ type, title }) => type === 'story' && title === 'Surroundings').length;
  await page
    .locator('a[href^="builder.html"]')
    .nth(own - 1)
    .waitFor();
  assert.equal(await page.locator('a[href^="builder.html"]').count(), own);
  assert.equal(await page.locator('code:text-is("stories/surroundings.stories.ts")').count(), own);
  assert.deepEqual(errors, []);
  await close();
});

test('the builder opens with the choice of a story', async () => {
  const { page, errors, foreign, close } = await open('iframe.html?viewMode=docs&id=thilik-contact-list--docs');
  const link = page.locator('a[href*="district=16070"]').first();
  const address = await link.evaluate(({ href }) => href);
  await page.goto(address);
  await page.locator('textarea').filter({ visible: true }).first().waitFor();
  const code = await page.locator('textarea').evaluateAll((all) => all.map(({ value }) => value).join('\n'));
  assert.match(code, /data-thilik="contact-list"[^>]*data-district="16070"/);
  assert.deepEqual([errors, foreign], [[], []]);
  await close();
});
