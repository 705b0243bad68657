import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from './find-browser.mjs';

/** Starts the browser; the caller closes it. */
export function launchBrowser(options = {}) {
  return chromium.launch({ executablePath: findBrowser(), args: browserArgs(), ...options });
}

/**
 * A page of its own context that logs what a test wants to know:
 * `{page, errors, messages, foreign, close}`; `foreign` are addresses asked for outside of `origin`.
 */
export async function openPage(browser, { origin, ...contextOptions } = {}) {
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const errors = [];
  const messages = [];
  const foreign = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => {
    const address = request.url();
    if (/^(data|blob|about):/.test(address)) return;
    if (origin && !address.startsWith(`${origin}/`)) foreign.push(address);
  });
  return { page, errors, messages, foreign, close: () => context.close() };
}

/** Asks again until the answer is truthy. `page.waitForFunction` fails under a content security policy without eval. */
export async function waitFor(page, question, { argument, timeoutMs = 5000 } = {}) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await page.evaluate(question, argument);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not true within ${timeoutMs} ms: ${String(question)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
