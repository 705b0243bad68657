/** The settings page: who may open it, what it stores and refuses, and what visitors then see. */
import assert from 'node:assert/strict';
import { openPage, waitFor } from '../helpers/page.mjs';
import { logIn } from './editor.mjs';

const address = '/wp-admin/options-general.php?page=thilik';

const ownContacts = {
  version: 1,
  contacts: [
    {
      id: 'eigene',
      district: '16070',
      kind: 'office',
      authority: 'Eigene Stelle <script>window.hacked=1</script>',
      function: { de: 'Fragen & "Antworten"\n\nauch <b>hier</b>' },
      address: { street: 'Beispielstraße 1"><img src=x onerror=window.hacked=1>', postcode: '99310', town: 'Arnstadt' },
      phone: '03628 000000',
      email: 'stelle@example.org',
      url: 'javascript:window.hacked=1',
      asOf: '2026-09-01',
    },
    { id: 'ohne Pflichtfelder' },
  ],
};

function upload(content) {
  return { name: 'kontakte.json', mimeType: 'application/json', buffer: Buffer.from(content) };
}

async function save(page) {
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.waitForLoadState('load');
  return page.locator('.notice, .error, .updated').allInnerTexts();
}

/** What stands in the list of a post without its script. */
async function listOf(post) {
  const html = await (await fetch(post.link)).text();
  return /<thilik-contact-list[^]*?<\/thilik-contact-list>/.exec(html)?.[0] ?? '';
}

const stored = async (site) => site.script('options');

async function onlyForAdministrators(site, browser, check) {
  await check('settings: editors and authors may not open them', async () => {
    for (const role of ['editor', 'author']) {
      const { page, close } = await logIn(site, browser, role);
      const response = await page.goto(site.origin + address);
      assert.equal(response.status(), 403);
      await close();
    }
  });
  await check('settings: nothing is stored without a valid nonce', async () => {
    const { page, close } = await logIn(site, browser, 'administrator');
    const form = { option_page: 'thilik', action: 'update', _wpnonce: 'wrong', 'thilik_settings[theme]': 'plain' };
    const response = await page.request.post(`${site.origin}/wp-admin/options.php`, { form });
    assert.equal(response.status(), 403);
    assert.deepEqual(await stored(site), { settings: false, contacts: false });
    await close();
  });
}

async function refuses(site, browser, check) {
  await check('settings: wrong values are refused, with a sentence why', async () => {
    const { page, close } = await logIn(site, browser, 'administrator');
    await page.goto(site.origin + address);
    await page.getByLabel('„Fehler melden“ geht an').fill('javascript:alert(1)');
    await page.getByLabel('oder Adresse der Datei').fill('/daten/kontakte.json https://example.org/kontakte.json');
    await page.getByLabel('Datei hochladen').setInputFiles(upload('{"contacts": ['));
    const notices = (await save(page)).join('\n');
    assert.match(notices, /„Fehler melden“ muss eine E-Mail-Adresse sein/);
    assert.match(notices, /muss auf dieser Website liegen/);
    assert.match(notices, /kein gültiges JSON/);
    assert.deepEqual(await stored(site), {
      settings: { theme: 'auto', no_persons: false, report_href: '', contacts_src: '', contacts_add: false },
      contacts: '',
    });
    await page.getByLabel('Datei hochladen').setInputFiles(upload('{"contacts": [{"id": "a"}]}'));
    assert.match((await save(page)).join('\n'), /enthält keine Anlaufstelle/);
    await close();
  });
}

async function storesAndShows(site, browser, check, picture) {
  const content =
    '[thilik_contact_list district="16070"][thilik_map district="16070" theme="auto"][thilik_story_card story="ilm-kreis"]';
  const { body: post } = await site.rest('author', 'POST', '/wp/v2/posts', {
    title: 'Eigenes',
    status: 'publish',
    content,
  });

  await check('settings: stored and shown again', async () => {
    const { page, close } = await logIn(site, browser, 'administrator');
    await page.goto(site.origin + address);
    await page.getByLabel('nirgends zeigen').check();
    await page.getByLabel('Farben und Schrift').selectOption('plain');
    await page.getByLabel('„Fehler melden“ geht an').fill('meldung@example.org');
    await page.getByLabel('Datei hochladen').setInputFiles(upload(`\ufeff${JSON.stringify(ownContacts)}`));
    await save(page);
    assert.match(await page.locator('#thilik-file-help').innerText(), /eine Datei mit 1 Anlaufstelle\./);
    assert.ok(await page.getByLabel('nirgends zeigen').isChecked());
    assert.equal(await page.getByLabel('„Fehler melden“ geht an').inputValue(), 'mailto:meldung@example.org');
    await picture(page, 'settings');
    await close();
  });

  await check('settings: visitors get own contacts, no names, theme, report link', async () => {
    const { page, errors, foreign, close } = await openPage(browser, { origin: site.origin });
    await page.goto(post.link);
    const list = await waitFor(
      page,
      () => {
        const element = document.querySelector('thilik-contact-list');
        return element?.dataset.state === 'ready' && { text: element.shadowRoot.textContent, theme: element.theme };
      },
      { timeoutMs: 15_000 },
    );
    assert.match(list.text, /Eigene Stelle <script>/, 'as text');
    assert.doesNotMatch(list.text, /Landratsamt/);
    assert.equal(list.theme, 'plain');
    const attributes = await page.evaluate(() =>
      ['contact-list', 'map', 'story-card'].map((name) => {
        const element = document.querySelector(`thilik-${name}`);
        return [element.theme, element.noPersons, element.reportHref, element.src || element.contactsSrc || ''];
      }),
    );
    const contacts = `${site.origin}/index.php?rest_route=/thilik/v1/contacts`;
    assert.deepEqual(attributes, [
      ['plain', true, 'mailto:meldung@example.org', contacts],
      ['auto', true, 'mailto:meldung@example.org', contacts],
      ['plain', true, 'mailto:meldung@example.org', ''],
    ]);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
    await close();
  });

  await check('settings: hostile own contacts are text without script too', async () => {
    const { page, close } = await openPage(browser, { origin: site.origin, javaScriptEnabled: false });
    await page.goto(post.link);
    const list = page.locator('thilik-contact-list');
    assert.match(
      await list.innerText(),
      /Fragen & "Antworten" auch <b>hier<\/b>\s+Eigene Stelle <script>window\.hacked=1<\/script>/,
    );
    assert.deepEqual(await list.locator('a').evaluateAll((links) => links.map((link) => link.protocol)), [
      'tel:',
      'mailto:',
    ]);
    assert.equal(await list.locator('script, img, b').count(), 0);
    await close();
  });

  await check('settings: stored offices beside those that are brought along, without script too', async () => {
    const { page, close } = await logIn(site, browser, 'administrator');
    await page.goto(site.origin + address);
    await page.getByLabel('zusätzlich zu den eigenen zeigen').check();
    await save(page);
    assert.match(await listOf(post), /Eigene Stelle[^]*Landratsamt Ilm-Kreis/);
    await page.goto(site.origin + address);
    await page.getByLabel('zusätzlich zu den eigenen zeigen').uncheck();
    await save(page);
    assert.doesNotMatch(await listOf(post), /Landratsamt Ilm-Kreis/);
    await close();
  });

  await check('settings: the stored file can be removed, an address of this site counts', async () => {
    const { page, close } = await logIn(site, browser, 'administrator');
    await page.goto(site.origin + address);
    await page.getByLabel('Gespeicherte Datei entfernen').check();
    await page.getByLabel('oder Adresse der Datei').fill('/daten/kontakte.json  /daten/weitere.csv');
    await page.getByLabel('zusätzlich zu den eigenen zeigen').check();
    await save(page);
    const { settings, contacts } = await stored(site);
    assert.equal(settings.contacts_src, '/daten/kontakte.json /daten/weitere.csv');
    assert.equal(contacts, '');
    assert.equal((await site.rest(null, 'GET', '/thilik/v1/contacts')).status, 404);
    const html = await (await fetch(post.link)).text();
    const lists = html.match(/<thilik-contact-list[^>]*>/g) ?? [];
    assert.ok(
      lists.length > 0 && lists.every((list) => list.includes(' src="/daten/kontakte.json /daten/weitere.csv"')),
    );
    assert.ok(lists.every((list) => list.includes(' mode="add"')));
    assert.match(html, /<thilik-map[^>]* contacts-mode="add"/);
    assert.match(
      await listOf(post),
      /Landratsamt Ilm-Kreis/,
      'those of the district that are brought along, without script too',
    );
    await close();
  });
}

/** The settings page, for one site that has no settings yet. */
export async function checkSettings(site, browser, check, picture) {
  await onlyForAdministrators(site, browser, check);
  await refuses(site, browser, check);
  await storesAndShows(site, browser, check, picture);
}
