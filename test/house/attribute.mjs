/** A made-up attribute, `no-topics` of the story card: what it takes to add one, and whether every form obeys it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openPage, waitFor } from '../helpers/page.mjs';
import { change } from './copy.mjs';

/** A topic of the story, which nothing else of the card says. */
const topic = 'Ehrenamt';

/** @returns what it had to touch, relative to `root` */
export function addAttribute(root) {
  const edits = {
    'src/contract/attributes.ts': (code) =>
      code.replace("  'no-legend': {", "  'no-topics': { on: ['story-card'], kind: 'flag' },\n$&"),
    'src/i18n/de/contract.ts': (code) =>
      code.replace("  'no-legend': {", "  'no-topics': { group: 'looks', label: 'Ohne Themen' },\n$&"),
    'src/elements/thilik-story-card/thilik-story-card.ts': (code) =>
      code
        .replace(
          '  /** `compact` is shorter',
          "  /** When `true`, no topics are named. */\n  @property({ type: Boolean, attribute: 'no-topics' }) noTopics = false;\n\n$&",
        )
        .replace(
          "this.variant === 'compact' ? nothing : shown(",
          "this.variant === 'compact' || this.noTopics ? nothing : shown(",
        ),
    'src/embed/static/story.ts': (code) =>
      code.replace(
        "<p>${written(valueOf(facts, 'topics'))}</p>",
        "${'no-topics' in page.attributes ? null : markup`<p>${written(valueOf(facts, 'topics'))}</p>`}",
      ),
    // What `npm run api` does.
    'test/public-api.json': (json) =>
      `${JSON.stringify([...JSON.parse(json), '<thilik-story-card> attribute no-topics'].sort(), null, 2)}\n`,
  };
  for (const [file, edit] of Object.entries(edits)) change(root, file, edit);
  return Object.keys(edits);
}

const head =
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><script src="/thilik/thilik.classic.js"></script>';
const card = 'thilik-story-card';

export const attributePages = {
  '/with': `${head}<${card} id="element" story="jena" no-topics></${card}><div data-thilik="story-card" data-story="jena" data-no-topics></div>`,
  '/without': `${head}<${card} id="element" story="jena"></${card}><div data-thilik="story-card" data-story="jena"></div>`,
};

/** @throws AssertionError when a form does not obey, or would show no topic anyway */
export async function checkAttribute(root, browser, { origin }) {
  for (const form of ['static', 'shadow']) {
    const args = ['prerender', '--element', 'story-card', '--story', 'jena', '--form', form];
    const say = (...more) =>
      execFileSync(process.execPath, [join(root, 'dist/cli/thilik.mjs'), ...args, ...more], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    assert.ok(say().includes(topic), `${form} without`);
    assert.ok(!say('--no-topics').includes(topic), form);
  }
  for (const [address, selectors] of [
    ['/with', [`#element`, `div > ${card}`]],
    ['/without', [`#element`, `div > ${card}`]],
    ['/thilik/embed/stories.html?story=jena&no-topics', [card]],
    ['/thilik/embed/stories.html?story=jena', [card]],
  ]) {
    const { page, close } = await openPage(browser);
    await page.goto(origin + address);
    for (const selector of selectors) {
      await waitFor(page, (wanted) => document.querySelector(wanted)?.dataset.state === 'ready', {
        argument: selector,
      });
      const says = await page.evaluate((wanted) => document.querySelector(wanted).shadowRoot.textContent, selector);
      assert.ok(says.includes('Kitchen on the Run'), `${address} ${selector}: the story`);
      assert.equal(says.includes(topic), !/no-topics|with$/.test(address), `${address} ${selector}`);
    }
    await close();
  }
}
