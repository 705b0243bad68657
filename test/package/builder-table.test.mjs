/** „Eigene Tabelle mitbringen“ in the built builder: nothing leaves the page, by keyboard, and what is saved. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe } from '../helpers/axe.mjs';
import { startBuilder, valueOf } from '../helpers/builder.mjs';
import { waitFor } from '../helpers/page.mjs';

let builder;
before(async () => (builder = await startBuilder()));
after(() => builder?.close());

const secret = 'Krähenweg 5';
const table = [
  'Name;Träger;Straße;PLZ;Ort;Telefon;Merkmal;Stand',
  `Lesekreis;Rabennest e. V.;${secret};99423;Weimar;03643 555901;blau;01.09.2026`,
  'Werkbank;Amboss gGmbH;An der Esse 11;99999;Nirgendwo;03643 555902;grün;02.09.2026',
].join('\r\n');
const file = { name: 'angebote.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };

async function saved(page, id) {
  const download = page.waitForEvent('download');
  await page.focus(id);
  await page.keyboard.press('Enter');
  const result = await download;
  return { name: result.suggestedFilename(), json: JSON.parse(readFileSync(await result.path(), 'utf8')) };
}

test('a table becomes mapping, code and a cleaned file, by keyboard, and nothing leaves the page', async () => {
  const { page, messages, foreign, close } = await builder.visit('', { viewport: { width: 320, height: 700 } });
  const requests = [];
  page.on('request', (request) => requests.push(request));
  const told = (pattern) =>
    waitFor(page, (words) => new RegExp(words).test(document.querySelector('#table-status').textContent), {
      argument: pattern,
    });

  await page.setInputFiles('#table-file', file);
  await told('^2 Einträge gelesen, 1 Angebot wird gezeigt. 7 von 8 Spalten verstanden.$');
  await waitFor(page, () => /Lesekreis/.test(document.querySelector('thilik-offer-list')?.shadowRoot?.textContent));

  const field = page.getByLabel('Spalte Merkmal: Das ist');
  await field.focus();
  await page.keyboard.type('Zielg');
  await told('8 von 8 Spalten verstanden');
  assert.equal(await field.evaluate((each) => document.activeElement === each), true, 'the focus stays');

  await page.click('summary:has-text("Was fehlt oder fraglich ist")');
  assert.match(await page.innerText('#table-form details'), /Zeile 3\s+Ort\s+Dieser Ort liegt nicht in Thüringen/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(await axe(page, '.own-table'), []);

  const mapping = await saved(page, '#save-mapping');
  assert.equal(mapping.name, 'thilik-mapping.json');
  assert.deepEqual([mapping.json.table, mapping.json.columns.Merkmal], ['angebote.csv', 'audience']);
  const cleaned = await saved(page, '#save-cleaned');
  assert.equal(cleaned.name, 'angebote.json');
  assert.deepEqual(
    cleaned.json.offers.map(({ id, district }) => [id, district]),
    [['lesekreis', '16055']],
  );
  await page.focus('#use-table');
  await page.keyboard.press('Enter');
  await waitFor(page, () => /data-offers-src="\/thilik-mapping.json"/.test(document.querySelector('#code-body').value));
  assert.match(await valueOf(page, 'code-body'), /data-offers-src/);

  const words = ['Lesekreis', 'Rabennest', secret, '555901'];
  for (const request of requests) {
    const { pathname } = new URL(request.url());
    if (request.url().startsWith('blob:')) continue;
    assert.equal(request.method(), 'GET', pathname);
    assert.match(pathname, /^\/thilik\/(data|chunks|assets|builder)\//, 'only files of the folder');
    assert.ok(!words.some((word) => decodeURIComponent(request.url()).includes(word)), request.url());
    assert.equal(request.postData(), null);
  }
  assert.ok(requests.length > 0);
  assert.deepEqual(foreign, []);
  assert.deepEqual(
    messages.filter((message) => message.startsWith('error')),
    [],
  );
  await close();
});
