/** What is left when the plugin is switched off or deleted, on one site and in a network. */
import assert from 'node:assert/strict';
import { openPage } from '../helpers/page.mjs';

const nothing = { active: false, folder: false, options: [], tables: [], uploads: 0 };

/** `post` was published in the block editor. Run last: afterwards the plugin is gone. */
export async function checkLeaving(site, browser, check, post) {
  await check('switched off: a block from the editor leaves words and links', async () => {
    assert.equal(site.script('plugin', 'deactivate').active, false);
    const { page, close } = await openPage(browser, { origin: site.origin });
    await page.goto(post.link);
    assert.equal(await page.locator('thilik-map, [src*="thilik"]').count(), 0);
    const words = page.locator('.wp-block-thilik-map');
    assert.match(await words.innerText(), /Ilm-Kreis[^]*Anlaufstellen[^]*99310 Arnstadt/);
    assert.ok(await words.getByRole('link', { name: 'ilm-kreis.de', exact: true }).isVisible());
    assert.equal(site.script('plugin', 'activate').active, true);
    await close();
  });

  await check('deleted: no option, no table, no file', () => {
    const before = site.script('plugin', 'none');
    assert.deepEqual(before.options.sort(), ['thilik_contacts', 'thilik_settings'], 'there was something to remove');
    assert.deepEqual(site.script('plugin', 'delete', site.archive), nothing);
  });

  await check('deleted in a network: no option on any site', () => {
    site.becomeNetwork();
    assert.deepEqual(site.script('network', site.archive), { before: [2, 2], after: [0, 0], folder: false });
  });
}
