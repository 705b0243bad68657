import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe } from '../helpers/axe.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { sample } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

/** The guides as a webmaster has them, in the built folder. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist/`;
const names = readdirSync(`${dist}guides`).filter((name) => name.endsWith('.html'));
const systems = names.filter((name) => !['index.html', 'umstieg.html', 'uebersetzen.html'].includes(name));

let browser;
let server;
/** One tab reads all guides, the other shows what their readers make of them. */
let guide;
let site;
before(async () => {
  browser = await launchBrowser();
  server = await startServer({ folders: { '/thilik/': dist }, pages: { '/favicon.ico': '' } });
  guide = await openPage(browser, { origin: server.origin });
  site = await openPage(browser, { origin: server.origin });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const addressOf = (name) => `${server.origin}/thilik/guides/${name}`;

/** Goes on to a page; what the last one said is forgotten. */
async function go({ page, errors, messages, foreign }, address) {
  for (const told of [errors, messages, foreign]) told.length = 0;
  await page.goto(address);
  return page;
}

const codeOf = (page, section) =>
  page.evaluate((id) => document.querySelector(`section[aria-labelledby=${id}] pre`).textContent, section);

test('there is a guide for each system that the project names', () => {
  assert.deepEqual(systems.map((name) => name.replace('.html', '')).sort(), [
    'contao',
    'drupal',
    'html',
    'ikiss',
    'joomla',
    'nolis',
    'typo3',
    'verwaltungsportal',
    'wordpress',
  ]);
});

describe('the code of each guide works in a plain page, under the policy it names', () => {
  for (const name of systems) {
    test(name, async () => {
      const parts = {};
      await go(guide, addressOf(name));
      for (const section of ['head', 'body', 'policy']) parts[section] = await codeOf(guide.page, section);
      const address = `${server.origin}/${name}`;
      await site.page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': `default-src 'none'; ${parts.policy}` },
          body: `<!doctype html><html lang="de"><head><title>Seite</title>${parts.head}</head><body><h1>Seite</h1><h2>Integration</h2>${parts.body}</body></html>`,
        }),
      );
      const page = await go(site, address);
      const frame = await page.$('iframe');
      const target = frame ? await frame.contentFrame() : page;
      await waitFor(target, () => document.querySelector('thilik-map')?.dataset.state === 'ready');
      const district = await target.evaluate(() => document.querySelector('thilik-map').getAttribute('district'));
      const { errors, messages, foreign } = site;
      assert.equal(district, '16070');
      assert.deepEqual([errors, messages.filter((each) => /^(error|warning)/.test(each)), foreign], [[], [], []]);
    });
  }
});

describe('each guide is a page of its own', () => {
  const isCorner = (name) => ['index.html', 'typo3.html', 'umstieg.html', 'uebersetzen.html'].includes(name);
  for (const name of sample(names, { isCorner, more: 1 })) {
    test(name, async () => {
      const { errors, messages, foreign } = guide;
      const page = await go(guide, addressOf(name));
      for (const [width, colorScheme] of [
        [320, 'dark'],
        [1280, 'light'],
      ]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const found = await axe(page);
        const scripts = await page.evaluate(() => document.scripts.length);
        assert.deepEqual([found, errors, messages, foreign], [[], [], [], []]);
        assert.equal(scripts, 0, 'readable without script');
        assert.deepEqual(await sideways(page), noneSideways, `at ${width} px`);
      }
    });
  }
});

test('links lead somewhere', () => {
  const missing = [];
  for (const name of names) {
    const html = readFileSync(`${dist}guides/${name}`, 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^(data:|https?:\/\/)/.test(address)) continue;
      if (!existsSync(join(dist, 'guides', dirname(address), address.split('/').at(-1).split('#')[0])))
        missing.push(`${name}: ${address}`);
    }
  }
  assert.deepEqual(missing, []);
});

test('sentences are short, complete and say how a fact is known', async () => {
  const problems = [];
  const { page } = guide;
  for (const name of names) {
    await page.goto(addressOf(name));
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('p, li, dd')]
        .filter((each) => !each.querySelector('p, li'))
        .map((each) => each.textContent.trim()),
    );
    const facts = await page.evaluate(() => [...document.querySelectorAll('dd')].map((each) => each.textContent));
    if (/[`[\]]/.test(texts.join('')))
      problems.push(...texts.filter((text) => /[`]|\]\(/.test(text)).map((text) => `${name}: markup in „${text}“`));
    for (const text of texts) {
      // Quotations, addresses and code count as one word.
      const plain = text.replace(/„[^“]*“|\S*[<>/=.]\S*/g, (each) => (/[.!?]$/.test(each) ? 'X.' : 'X'));
      for (const sentence of plain.split(/(?<=[.!?:])\s+/)) {
        const words = sentence.split(/\s+/).length;
        if (words > 26) problems.push(`${name}: ${words} words: ${sentence}`);
      }
    }
    // Facts are about the systems of others; the page from version to version is about ourselves.
    for (const fact of name === 'umstieg.html' ? [] : facts) {
      if (!/\((gemessen|im Quelltext gelesen|nach Angaben|nicht bekannt)\)$/.test(fact.trim()))
        problems.push(`${name}: no basis: ${fact}`);
    }
  }
  assert.deepEqual(problems, []);
});

test('where nobody could look, the guide says so and has a text for the support', async () => {
  const { page } = guide;
  for (const name of ['ikiss.html', 'nolis.html', 'verwaltungsportal.html']) {
    await page.goto(addressOf(name));
    const text = await page.innerText('main');
    const ask = await codeOf(page, 'ask');
    assert.match(text, /wir konnten das System nicht selbst prüfen/, name);
    assert.match(ask, /\[Adresse\]/);
    assert.match(ask, /script-src 'self'; style-src 'self'; connect-src 'self'\. .*iframe.*frame-src 'self'/, name);
    assert.equal([...ask.matchAll(/^\d\. .*\?$/gm)].length >= 4, true, ask);
  }
});

test('no guide sends people to an iframe where its own facts say that the system takes iframes out', async () => {
  const { page } = guide;
  const takers = [];
  for (const name of systems) {
    await page.goto(addressOf(name));
    const { facts, otherwise } = await page.evaluate(() => ({
      facts: [...document.querySelectorAll('dt')].map((dt) => [dt.innerText, dt.nextElementSibling.innerText]),
      otherwise: [...document.querySelectorAll('[aria-labelledby=otherwise] li')].map((li) => li.innerText),
    }));
    const isTakenOut = facts.some(
      ([what, happens]) => /iframe/.test(what) && /entfernt|als Text|nicht auf der Liste/.test(happens),
    );
    if (!isTakenOut) continue;
    takers.push(name);
    // TYPO3's own element for HTML takes everything.
    const advice = otherwise.filter((each) => /iframe/.test(each) && !/Inhaltselement „HTML“/.test(each));
    assert.deepEqual(advice, [], name);
  }
  assert.deepEqual(takers, ['contao.html', 'drupal.html', 'joomla.html', 'typo3.html', 'wordpress.html']);
});

test('the README names every guide and its form', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  for (const name of systems) assert.match(readme, new RegExp(`guides/${name}`), name);
});
