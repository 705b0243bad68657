import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from './find-browser.mjs';
import { leavePage, takePage } from './used-pages.mjs';

/** Starts the browser; the caller closes it. */
export function launchBrowser(options = {}) {
  return chromium.launch({ executablePath: findBrowser(), args: browserArgs(), ...options });
}

/**
 * A page as of a context of its own that logs what a test wants to know:
 * `{page, errors, messages, foreign, close}`; `foreign` are addresses asked for outside of `origin`.
 */
export async function openPage(browser, { origin, ...options } = {}) {
  const used = await takePage(browser, options);
  const { page } = used;
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
  return { page, errors, messages, foreign, close: () => leavePage(browser, options, used) };
}

/**
 * Asks again until the answer is truthy; as patient as Playwright, because a machine that is busy with other things may
 * need many seconds for a page. `page.waitForFunction` fails under a content security policy without eval.
 */
export async function waitFor(page, question, { argument, timeoutMs = 30_000 } = {}) {
  const ask = () =>
    page.evaluate(question, argument).catch((error) => {
      // A frame whose page is just coming; the new page is asked.
      if (/Execution context was destroyed/.test(error.message)) return null;
      throw error;
    });
  return until(ask, { timeoutMs, what: String(question) });
}

/** Asks a question of the test itself again until the answer is truthy, e.g. what a console has said so far. */
export async function until(question, { timeoutMs = 30_000, what = String(question) } = {}) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not true within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
