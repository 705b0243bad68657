import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in a page or frame, or `within` a part of it, each as `rule: place, place`. Only its own document: axe would ask iframes by
 * messages that nobody in them answers, and browsers complain of those to a frame that has not loaded.
 */
export async function axe(page, within) {
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const { violations } = await globalThis.axe.run(selector ?? document, {
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, within);
}
