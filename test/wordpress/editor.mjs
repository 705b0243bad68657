/** The block editor in a browser: insert a block, set it, publish, look; open it again; what authors see. */
import assert from 'node:assert/strict';
import { openPage, waitFor } from '../helpers/page.mjs';

/** A page of somebody who is logged in. */
export async function logIn(site, browser, role) {
  const visit = await openPage(browser, { origin: site.origin, viewport: { width: 1280, height: 900 } });
  const { page } = visit;
  await page.goto(`${site.origin}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(role);
  await page.getByLabel('Password', { exact: true }).fill(site.accounts[role].password);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL(/wp-admin/);
  return visit;
}

/** The editor's canvas: a frame in newer versions, the page itself before. */
async function canvasOf(page) {
  await waitFor(
    page,
    () => document.querySelector('.block-editor-block-list__layout, iframe[name="editor-canvas"]') !== null,
    {
      timeoutMs: 20_000,
    },
  );
  const frame = page.locator('iframe[name="editor-canvas"]');
  return (await frame.count()) > 0 ? frame.contentFrame() : page;
}

/** The state of an element in the canvas, in the words of its own page. */
async function previewIn(canvas, selector) {
  const element = canvas.locator(selector).first();
  await element.waitFor({ state: 'attached', timeout: 15_000 });
  await element.and(canvas.locator('[data-state="ready"]')).waitFor({ state: 'attached', timeout: 15_000 });
  return element;
}

async function insertBlock(page, title) {
  const toggle = page.getByRole('button', { name: /^(toggle block|block) inserter$/i }).first();
  // It stays open after a block was inserted.
  if (
    (await toggle.getAttribute('aria-expanded')) !== 'true' &&
    (await toggle.getAttribute('aria-pressed')) !== 'true'
  ) {
    await toggle.click();
  }
  await page.getByRole('searchbox').first().fill('thilik');
  await page.getByRole('option', { name: title }).click();
}

async function showBlockSettings(page) {
  const toggle = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  const tab = page
    .getByRole('tab', { name: 'Block' })
    .or(page.getByRole('button', { name: /^Block( \(selected\))?$/ }));
  if ((await tab.count()) > 0) await tab.first().click();
}

async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await waitFor(page, () => window.wp.data.select('core/editor').isCurrentPostPublished(), { timeoutMs: 15_000 });
  return page.evaluate(() => {
    const post = window.wp.data.select('core/editor').getCurrentPost();
    return { id: post.id, link: post.link, content: post.content };
  });
}

/** Every form control of the block's settings has a name. */
function namelessControls(page) {
  return page.evaluate(() => {
    const controls = document.querySelectorAll('.block-editor-block-inspector :is(input, select, textarea)');
    return [...controls]
      .filter((one) => one.labels?.length === 0 && !one.getAttribute('aria-label'))
      .map((one) => one.outerHTML);
  });
}

async function insertAndPublish(site, browser, check, role, picture) {
  let post = null;
  await check(`${role}: map by the inserter, Ilm-Kreis chosen, published`, async () => {
    const { page, errors, foreign, close } = await logIn(site, browser, role);
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    const canvas = await canvasOf(page);
    await canvas.getByRole('textbox', { name: /title/i }).fill('Integration bei uns');
    await insertBlock(page, 'thilik: Karte');
    await previewIn(canvas, 'thilik-map:not([district])');
    await showBlockSettings(page);
    await page.getByLabel('Landkreis oder Stadt').selectOption({ label: 'Ilm-Kreis' });
    await page.getByRole('group', { name: 'Nur diese Themen' }).getByLabel('Sport und Vereine').check();
    const preview = await previewIn(canvas, 'thilik-map[district="16070"][topics="sport"]');
    const districts = await preview.evaluate((map) => map.shadowRoot.querySelectorAll('[part~="district"]').length);
    assert.equal(districts, 22, 'the preview is alive');
    await page.getByRole('button', { name: 'Darstellung' }).click();
    await page.getByLabel('Ebene der Überschriften').selectOption('2');
    await page.getByRole('button', { name: 'Weitere Angaben' }).click();
    assert.deepEqual(await namelessControls(page), []);
    await previewIn(canvas, 'thilik-map[heading-level="2"]');
    await waitFor(page, () =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .some(({ attributes }) => /99310 Arnstadt/.test(attributes.words)),
    );
    await picture(page, 'editor');
    post = await publish(page);
    assert.match(post.content, /<!-- wp:thilik\/map \{"district":"16070","topics":"sport","headingLevel":"2"\} -->/);
    assert.deepEqual(errors, []);
    // Avatars and the like are WordPress's own.
    assert.deepEqual(
      foreign.filter((address) => !/^https?:\/\/[\w.]*(gravatar\.com|w\.org|wp\.com)\//.test(address)),
      [],
    );
    await close();
  });
  return post;
}

async function openAgain(site, browser, check, role, post) {
  await check(`${role}: opening it again changes nothing, the block is valid`, async () => {
    // As if a newer plugin had other words than those stored.
    const content = post.content.replace('Ritterstraße', 'Ritterweg');
    assert.equal((await site.rest(role, 'POST', `/wp/v2/posts/${post.id}`, { content })).status, 200);
    const { page, close } = await logIn(site, browser, role);
    await page.goto(`${site.origin}/wp-admin/post.php?post=${post.id}&action=edit`);
    await previewIn(await canvasOf(page), 'thilik-map[district="16070"]');
    const state = await page.evaluate(() => {
      const [block] = window.wp.data.select('core/block-editor').getBlocks();
      const dirty = window.wp.data.select('core/editor').isEditedPostDirty();
      return { valid: block.isValid, dirty, kept: block.attributes.words.includes('Ritterweg') };
    });
    assert.deepEqual(state, { valid: true, dirty: false, kept: true });
    await close();
  });
}

async function visit(site, browser, check, role, post, picture) {
  await check(`${role}: what visitors see of it`, async () => {
    const { page, foreign, close } = await openPage(browser, {
      origin: site.origin,
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(post.link);
    await waitFor(page, () => document.querySelector('thilik-map')?.dataset.state === 'ready', { timeoutMs: 15_000 });
    const map = await page.evaluate(() => {
      const element = document.querySelector('thilik-map');
      return {
        district: element.district,
        topics: element.topics,
        heading: element.shadowRoot.querySelector('h2') !== null,
      };
    });
    assert.deepEqual(map, { district: '16070', topics: 'sport', heading: true });
    // The theme's primary colour is a bright green, on which nothing white can be read.
    const colours = await page.evaluate(() => {
      const styles = getComputedStyle(document.querySelector('thilik-map'));
      return ['accent', 'on-accent'].map((name) => styles.getPropertyValue(`--_color-${name}`).trim());
    });
    assert.deepEqual(colours, ['#0b5a94', '#ffffff']);
    await picture(page, 'page');
    // Everything that loads later lies in the plugin's folder too.
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    await page.locator('thilik-map canvas').waitFor({ timeout: 30_000 });
    assert.deepEqual(foreign, []);
    await close();
  });
}

/** The other blocks: inserted, alive, in the right place of the settings. */
async function insertOthers(site, browser, check) {
  await check('the other three blocks: inserted, preview alive', async () => {
    const { page, errors, close } = await logIn(site, browser, 'editor');
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    const canvas = await canvasOf(page);
    for (const [title, tag] of [
      ['thilik: Erfolgsgeschichte', 'thilik-story-card'],
      ['thilik: Anlaufstellen', 'thilik-contact-list'],
      ['thilik: Angebote', 'thilik-offer-list'],
    ]) {
      await insertBlock(page, title);
      if (tag === 'thilik-story-card') {
        await canvas.getByRole('combobox', { name: 'Geschichte' }).selectOption('jena');
      }
      await previewIn(canvas, tag);
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

/** The block editor, for one site; gives the published post of the editor role. */
export async function checkEditor(site, browser, check, picture) {
  const posts = {};
  for (const role of ['administrator', 'editor', 'author']) {
    posts[role] = await insertAndPublish(site, browser, check, role, role === 'editor' ? picture : () => {});
    if (!posts[role]) continue;
    await openAgain(site, browser, check, role, posts[role]);
    await visit(site, browser, check, role, posts[role], role === 'editor' ? picture : () => {});
  }
  await insertOthers(site, browser, check);
  return posts.editor;
}
