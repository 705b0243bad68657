/** What each role saves and what visitors get: with script, without script, in archives, with hostile values. */
import assert from 'node:assert/strict';
import { openPage, waitFor } from '../helpers/page.mjs';

const elements = ['map', 'story-card', 'contact-list', 'offer-list'];

/** Each form an editor can write; `role`s that WordPress treats differently all get the same. */
const forms = {
  block:
    '<!-- wp:thilik/map {"district":"16070","headingLevel":"2","noLegend":true} /-->\n\n<!-- wp:thilik/story-card {"story":"ilm-kreis"} /-->\n\n<!-- wp:thilik/contact-list {"district":"16070"} /-->\n\n<!-- wp:thilik/offer-list {"topics":"sport"} /-->',
  shortcode:
    'Vor.\n\n[thilik_map district="16070" heading-level="2" no-legend]\n\n[thilik_story_card story="ilm-kreis"]\n\n[thilik_contact_list district="16070"]\n\n[thilik_offer_list topics="sport"]\n\nNach.',
  'element by hand':
    '<!-- wp:html -->\n<thilik-map district="16070" heading-level="2" no-legend><a href="https://www.ilm-kreis.de">Ilm-Kreis</a></thilik-map><thilik-story-card story="ilm-kreis">Ilm-Kreis</thilik-story-card><thilik-contact-list district="16070">Landratsamt Ilm-Kreis</thilik-contact-list><thilik-offer-list topics="sport">Sport</thilik-offer-list>\n<!-- /wp:html -->',
};

async function publish(site, role, title, content) {
  const { status, body } = await site.rest(role, 'POST', '/wp/v2/posts', { title, status: 'publish', content });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

/** All elements on the page show what they should. */
async function assertAlive(page) {
  const alive = await waitFor(
    page,
    (tags) =>
      tags.every((tag) => document.querySelector(`thilik-${tag}`)?.dataset.state === 'ready') && {
        districts: document.querySelector('thilik-map').shadowRoot.querySelectorAll('[part~="district"]').length,
        chosen: document.querySelector('thilik-map').district,
        text: document.querySelector('thilik-contact-list').shadowRoot.textContent,
        offers: document.querySelector('thilik-offer-list').shadowRoot.querySelectorAll('[part~="item"]').length,
      },
    { argument: elements, timeoutMs: 15_000 },
  );
  assert.equal(alive.districts, 22);
  assert.equal(alive.chosen, '16070');
  assert.match(alive.text, /Landratsamt Ilm-Kreis/);
  assert.ok(alive.offers > 0);
}

async function visitPosts(site, browser, check) {
  for (const role of ['administrator', 'editor', 'author']) {
    for (const [form, content] of Object.entries(forms)) {
      await check(`${role} saves ${form}: visitor's page is alive`, async () => {
        const { link } = await publish(site, role, form, content);
        const visitor = await openPage(browser, { origin: site.origin });
        await visitor.page.goto(link);
        await assertAlive(visitor.page);
        assert.deepEqual(visitor.errors, []);
        assert.deepEqual(visitor.foreign, [], 'asks only this site');
        assert.deepEqual(await visitor.page.context().cookies(), [], 'no cookie');
        const scripts = await visitor.page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /thilik\.js/.test(name))
            .map(({ name }) => name),
        );
        assert.equal(new Set(scripts).size, 1, 'the script is loaded once');
        await visitor.close();
      });
    }
  }
}

async function readWithoutScript(site, browser, check) {
  for (const form of ['block', 'shortcode']) {
    await check(`without JavaScript: words of a ${form}`, async () => {
      const { link } = await publish(site, 'author', `Ohne Skript: ${form}`, forms[form]);
      const visitor = await openPage(browser, { origin: site.origin, javaScriptEnabled: false });
      await visitor.page.goto(link);
      const map = visitor.page.locator('thilik-map');
      const text = await map.innerText();
      assert.match(text, /Ilm-Kreis[^]*Erfolgsgeschichten[^]*Spiel- und Sportfest[^]*Anlaufstellen[^]*99310 Arnstadt/);
      assert.equal(
        await map.getByRole('link', { name: 'ilm-kreis.de', exact: true }).getAttribute('href'),
        'https://www.ilm-kreis.de',
      );
      assert.equal(await map.getByRole('link', { name: '03628 7380' }).getAttribute('href'), 'tel:+4936287380');
      assert.equal(await map.getByRole('heading', { name: 'Anlaufstellen', level: 3 }).count(), 1);
      assert.match(await visitor.page.locator('thilik-story-card').innerText(), /500 Menschen/);
      assert.match(
        await visitor.page.locator('thilik-offer-list').innerText(),
        /Interkulturelles Spiel- und Sportfest/,
      );
      const { height } = await visitor.page.locator('thilik-story-card').boundingBox();
      assert.ok(height < 400, `no empty place kept free (${height} px)`);
      await visitor.close();
      return `${text.length} chars`;
    });
  }
  await check('words survive wpautop(), on their own and between paragraphs', () => {
    const shortcodes = elements.map((name) => `[thilik_${name.replace('-', '_')} district="16070" story="jena"]`);
    for (const { html, autop, inside } of site.script('shortcode', JSON.stringify(shortcodes))) {
      assert.ok(html.length > 100);
      // Inside a paragraph or not, but in one piece.
      const same = (text) => text.replaceAll('<br />', '<br>').replace(/<\/?p>|\n/g, '');
      assert.equal(same(autop), html);
      assert.equal(same(inside), `Vor.${html}Nach.`);
      assert.match(inside, /<p>Vor\.<\/p>/);
      assert.doesNotMatch(autop.replace(/^<p>/, ''), /<p/, 'no paragraph begins inside the element');
    }
  });
}

async function loadOnlyWhereNeeded(site, check) {
  await check('script, style sheet and hints only on pages with an element', async () => {
    const plain = await publish(site, 'author', 'Ohne', 'Ohne Baustein.');
    const card = await publish(site, 'author', 'Karte', '[thilik_story_card story="jena"]');
    const [without, withCard] = await Promise.all([plain, card].map(async ({ link }) => (await fetch(link)).text()));
    assert.doesNotMatch(without, /plugins\/thilik/);
    assert.equal(withCard.match(/<script[^>]*thilik\.js/g)?.length, 1);
    assert.match(withCard, /<script[^>]*type="module"|type="module"[^>]*thilik\.js/);
    const head = withCard.slice(0, withCard.indexOf('</head>'));
    assert.match(head, /thilik\.css/);
    assert.match(head, /rel='preload'[^>]*data\/de\/stories\.json/);
    assert.doesNotMatch(head, /contacts\.json/, 'a card loads no contacts');
  });
}

/** Values that would break out of an attribute, a tag or an address. */
const hostile = [
  `[thilik_map district='"><script>window.hacked=1</script>' theme='x" onmouseover="window.hacked=1']`,
  `[thilik_map id='a" onclick="window.hacked=1' accent='red;background:url(//example.org)' lang='"><img src=x onerror=window.hacked=1>']`,
  `[thilik_map report-href='javascript:window.hacked=1' scope='16070 "><b>x' topics='sport nonsense' nonsense='1' onload='window.hacked=1']`,
  `<!-- wp:thilik/map {"district":"\\u0022\\u003e\\u003cscript\\u003ewindow.hacked=1\\u003c/script\\u003e","lang":{"a":"b"},"headingLevel":"99"} /-->`,
];

async function refuseHostileValues(site, browser, check) {
  await check('hostile attribute values are left out', async () => {
    const { link } = await publish(site, 'author', 'Feindlich', hostile.join('\n\n'));
    const visitor = await openPage(browser, { origin: site.origin });
    await visitor.page.goto(link);
    await waitFor(visitor.page, () =>
      [...document.querySelectorAll('thilik-map')].every((map) => map.dataset.state === 'ready'),
    );
    const found = await visitor.page.evaluate(() => ({
      hacked: window.hacked,
      tags: [...document.querySelectorAll('thilik-map')].map((map) =>
        [...map.attributes]
          .filter(({ name }) => name !== 'data-state')
          .map(({ name, value }) => `${name}=${value}`)
          .sort()
          .join('|'),
      ),
    }));
    assert.equal(found.hacked, undefined);
    // The elements reflect their theme; everything else that was written is gone.
    assert.deepEqual(
      found.tags.map((tag) => tag.replace(/\|?theme=auto/, '')),
      ['', '', 'scope=16070|topics=sport', ''],
    );
    assert.deepEqual(visitor.foreign, []);
    await visitor.close();
  });
}

/** Classic themes print the head before the content; there the style sheet must come early all the same. */
async function workInClassicTheme(site, browser, check) {
  await check('classic theme: post and list of posts are alive', async () => {
    site.script('theme', 'classic');
    const { link } = await publish(site, 'author', 'Klassisch', forms.shortcode);
    const html = await (await fetch(link)).text();
    assert.match(html.slice(0, html.indexOf('</head>')), /thilik\.css[^]*\(scripting:none\)/);
    for (const address of [link, `${site.origin}/`]) {
      const visitor = await openPage(browser, { origin: site.origin });
      await visitor.page.goto(address);
      await assertAlive(visitor.page);
      assert.equal(await visitor.page.locator('script[src*="thilik.js"]').count(), 1);
      await visitor.close();
    }
    site.script('theme', 'twentytwentythree');
  });
}

/** Everything about posts, for one site. */
export async function checkPosts(site, browser, check) {
  await visitPosts(site, browser, check);
  await readWithoutScript(site, browser, check);
  await loadOnlyWhereNeeded(site, check);
  await refuseHostileValues(site, browser, check);
  await workInClassicTheme(site, browser, check);
}
