/** All features under the strictest policy that the README promises to be enough, with Trusted Types required. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { openMap, strictPolicy } from '../helpers/street-page.mjs';

/** Beside the README's: nothing may be framed from elsewhere, sent or based elsewhere; only our two policies. */
const policy = `${strictPolicy}; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html thilik`;

/** In a week: what is past or far away is no offer. */
const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).split('-').join('');

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Beispiel//DE
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20260101T000000Z
DTSTART:${soon}T090000Z
SUMMARY:Sprachtreff im Bürgerhaus
LOCATION:Markt 1, 98693 Ilmenau
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const table = 'Name;Ort;Telefon;Stand\nBeispielamt;Ilmenau;03677 123456;2026\n';

/** Each with what shows that it lives; the page stays the same, so that one feature may follow another. */
const features = {
  'an answer with its office': async ({ page }) => {
    await page.locator('#karte [part=district][data-ags="16070"]').click();
    await page.locator('#karte .answer .first').waitFor();
  },
  'a search by place': async ({ page }) => {
    await page.locator('#suche input').fill('99734');
    await page.locator('#suche [role=option]').first().click();
    await waitFor(page, () => document.querySelector('#karte').district === '16062');
  },
  'a whole story': async ({ page }) => {
    await page.locator('#geschichte button[aria-expanded=false]').first().click();
    await page.locator('#geschichte button[aria-expanded=true]').first().waitFor();
  },
  'offers of a topic': async ({ page }) => {
    await page.locator('#angebote button[aria-pressed=false]').first().click();
    await page.locator('#angebote button[aria-pressed=true]').first().waitFor();
  },
  'offers to hand over: marked, as a code, a file and a link': async ({ page }) => {
    const list = page.locator('#angebote');
    const press = (name) => list.getByRole('button', { name }).first().click();
    await press('Angebote weitergeben');
    await press(/^Merken/);
    await press(/QR-Code/);
    await list.locator('svg.code').waitFor();
    await Promise.all([page.waitForEvent('download'), press(/\.csv/)]);
    await press('Link kopieren');
    await list.locator('.handing [role=status]', { hasText: /kopier/ }).waitFor();
  },
  'a calendar': ({ page }) => page.locator('#kalender', { hasText: 'Sprachtreff im Bürgerhaus' }).waitFor(),
  'a table of offices': ({ page }) => page.locator('#eigene', { hasText: 'Beispielamt' }).waitFor(),
  'a search among offices': async ({ page }) => {
    await page.locator('#aemter input[type=search]').fill('Jena');
    await waitFor(page, () => !document.querySelector('#aemter').shadowRoot.textContent.includes('Suhl'));
  },
  'the next story of the tour': async ({ page }) => {
    const before = await page.evaluate(() => document.querySelector('#rundgang').story);
    await page.locator('#rundgang [part=steps] button').last().click();
    await waitFor(page, (story) => document.querySelector('#rundgang').story !== story, { argument: before });
  },
  'a story passed on': async ({ page }) => {
    await page.locator('#rundgang button[aria-expanded=false]').first().click();
    await page.locator('#rundgang .pass-on a[href^="https://wa.me/"]').waitFor();
  },
  'data for search engines': ({ page }) =>
    waitFor(page, () => document.querySelector('script[type="application/ld+json"]')?.textContent.includes('@type')),
  'streets of our own': async (map) => {
    // They come by themselves, because nobody has to agree.
    await map.press('in');
    await map.streets();
  },
  'a position': async (map) => {
    await map.press('here');
    await waitFor(map.page, () => document.querySelector('#karte').district === '16070');
  },
  'an iframe with its height': ({ page }) =>
    waitFor(page, () => Number.parseFloat(document.querySelector('iframe').style.height) > 200),
  paper: async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new CustomEvent('beforeprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new CustomEvent('afterprint')));
  },
  'other languages': async ({ page }) => {
    for (const lang of ['en', 'de-simple']) {
      await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
      await waitFor(page, (tag) => document.querySelector('#karte').shadowRoot.querySelector(`[lang="${tag}"]`), {
        argument: lang,
      });
    }
  },
};

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

test('every feature works, and nothing asks for more than the policy allows', async () => {
  const body = `<script defer src="/thilik/thilik-frame.js"></script>
    <thilik-map id="karte" layers="stories offers contacts" structured-data basemap="/demo/strassenkarte/stil.json">x</thilik-map>
    <thilik-district-search id="suche" for="karte"></thilik-district-search>
    <thilik-story-card id="geschichte" story="jena">x</thilik-story-card>
    <thilik-offer-list id="angebote">x</thilik-offer-list>
    <thilik-offer-list id="kalender" src="/kalender.ics">x</thilik-offer-list>
    <thilik-contact-list id="aemter">x</thilik-contact-list>
    <thilik-contact-list id="eigene" src="/aemter.csv">x</thilik-contact-list>
    <thilik-story-tour id="rundgang" share="whatsapp">x</thilik-story-tour>
    <iframe src="/thilik/embed/contacts.html?district=16070" title="Ämter"></iframe>`;
  const map = await openMap(browser, {
    body,
    policy,
    viewport: { width: 600, height: 900 },
    geolocation: { latitude: 50.8405, longitude: 10.952 },
    permissions: ['geolocation'],
    rules: [
      { match: '/kalender.ics', body: calendar },
      { match: '/aemter.csv', body: table },
    ],
    before: () => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
        globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`),
      );
    },
  });
  await map.ready();
  for (const [name, use] of Object.entries(features)) {
    await use(map).catch((error) => assert.fail(`${name}: ${error.message}`));
  }
  const violations = await Promise.all(map.page.frames().map((frame) => frame.evaluate(() => globalThis.violations)));
  await map.leave();
  assert.deepEqual(violations.flat(), []);
  const refused = map.messages.filter((message) => /Content Security Policy|Trusted/.test(message));
  assert.deepEqual([refused, map.errors, map.foreign], [[], [], []]);
});
