/** The builder as a webmaster has it: in the built folder, which lies on their server as `thilik`. */
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage, waitFor } from './page.mjs';
import { startServer } from './server.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const policies = 'Content-Security-Policy';

/** Errors and warnings of a console. */
export const loud = (messages) => messages.filter((message) => /^(error|warning)/.test(message));

/**
 * A browser and the webmaster's server, for all tests of a file: `{visit, openUnder, server, browser, close}`.
 * `visit(hash)` opens the builder; `openUnder(policy, html)` a page of the webmaster, under a policy that forbids all else.
 */
export async function startBuilder() {
  const server = await startServer({ folders: { '/thilik/': dist }, pages: { '/favicon.ico': '' } });
  const browser = await launchBrowser();
  const { origin } = server;

  /** What was asked for since the page was opened and did not arrive. */
  const failedSince = (start) => () => server.requests.slice(start).filter(({ status }) => status !== 200);

  async function visit(hash = '', context = {}) {
    const start = server.requests.length;
    const permissions = ['clipboard-read', 'clipboard-write'];
    const visited = await openPage(browser, { origin, permissions, acceptDownloads: true, ...context });
    await visited.page.goto(`${origin}/thilik/builder.html${hash}`);
    await waitFor(visited.page, () => !document.querySelector('#work').hidden);
    return { ...visited, failed: failedSince(start) };
  }

  async function openUnder(policy, html) {
    const start = server.requests.length;
    const visited = await openPage(browser, { origin });
    const address = `${origin}/seite.html`;
    await visited.page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { [policies]: `default-src 'none'; ${policy}` },
        body: html,
      }),
    );
    await visited.page.goto(address);
    return { ...visited, failed: failedSince(start) };
  }

  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { visit, openUnder, server, browser, close };
}

export const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));

/** The text in a field; empty where there is no such field. */
export const valueOf = (page, id) => page.evaluate((name) => document.getElementById(name)?.value ?? '', id);

/** Whether an element of the page or frame is drawn completely. */
export const aliveIn = (target, tag) =>
  waitFor(target, (name) => document.querySelector(name)?.dataset.state === 'ready', {
    argument: tag,
  });

/** What the button beside a text puts on the clipboard; empty where there is no such text. */
export async function copied(page, id) {
  if (!(await page.$(`#${id}`))) return '';
  const what = await page.innerText(`label[for=${id}]`);
  await page.click(`.part:has(#${id}) button`);
  const isTold = (name) => document.querySelector('#status').textContent === `Kopiert: ${name}.`;
  await waitFor(page, isTold, { argument: what });
  // Firefox and Chromium on Windows give other line breaks.
  return (await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, '');
}
