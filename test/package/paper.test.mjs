import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

/** What a reader takes to an office: one A4 page per district, by the browser's own print. */
const pageWith = (attributes) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Gemeinde</title>
  <script type="module" src="/thilik.js"></script><body><thilik-map ${attributes}></thilik-map>`;

let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: { '/': (address) => pageWith(decodeURIComponent(address.split('?')[1] ?? '')), '/favicon.ico': '' },
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const isReady = () => document.querySelector('thilik-map').dataset.state === 'ready';
const hasPaper = () => document.querySelector('thilik-map').shadowRoot.querySelector('.paper') !== null;

/** A page whose map has everything that paper needs. */
async function visit(attributes) {
  const visited = await openPage(browser, { origin: server.origin, viewport: { width: 1280, height: 900 } });
  await visited.page.goto(`${server.origin}/?${encodeURIComponent(attributes)}`);
  await waitFor(visited.page, isReady);
  return visited;
}

/** Pages of A4 that the browser's print makes. */
async function pagesOf(page) {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
}

/** What stands on paper of an answer. */
const onPaper = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const isPrinted = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)].filter(isPrinted);
  const phone = all('.first .main[href^="tel"]')[0];
  const ratio = 96 / 72;
  return {
    title: all('.answer > :is(h2, h3, h4, h5, h6)')[0]?.textContent.trim(),
    first: all('.first').length,
    phonePt: phone ? Number.parseFloat(getComputedStyle(phone).fontSize) / ratio : null,
    others: all('.group.contacts [part=item]').length,
    state: all('.group.state [part=item]').length,
    hasOthers: shadowRoot.querySelector('.group.contacts') !== null,
    lines: all('.paper .line').length,
    dated: all('.paper').some(({ textContent }) => textContent.includes(String(new Date().getFullYear()))),
    locator: all('.drawing path[aria-selected="true"]').length,
    buttons: all('button, .search, .neighbours, .row').length,
    addresses: all(':is(.answer, .rest) a[href^="http"]').every(
      (link) => getComputedStyle(link, '::after').content === `"${link.getAttribute('href')}"`,
    ),
  };
};

describe('a district on paper', () => {
  test('is one page A4 for each of the 22, with everything that one needs at the office', async () => {
    const { page, close } = await visit('district="16053"');
    await waitFor(page, hasPaper);
    const keys = await page.evaluate(() =>
      [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('[part=district]')].map(
        (path) => path.dataset.ags,
      ),
    );
    const faults = [];
    let phones = 0;
    for (const ags of keys) {
      await page.emulateMedia({ media: null });
      await page.evaluate((key) => (document.querySelector('thilik-map').district = key), ags);
      await page.evaluate(() => document.querySelector('thilik-map').updateComplete);
      const pages = await pagesOf(page);
      await page.emulateMedia({ media: 'print' });
      const paper = await page.evaluate(onPaper);
      const { title, first, phonePt, others, state, hasOthers, lines, dated, locator, buttons, addresses } = paper;
      const big = phonePt === null ? 'no number to dial' : `number ${phonePt} pt`;
      console.log(`${ags} ${title}: ${pages} page, ${big}, ${others} others, ${state} of the state, ${lines} lines`);
      phones += phonePt === null ? 0 : 1;
      const wrong = {
        'more than a page': pages !== 1,
        'no first office': first !== 1,
        'a small number': phonePt !== null && phonePt < 20,
        'other offices folded away': hasOthers && others === 0,
        "no state's offices": state === 0,
        'no lines for notes': lines < 4,
        'no date': !dated,
        'no locator': locator !== 1,
        'buttons on paper': buttons > 0,
        'links without address': !addresses,
      };
      const names = Object.keys(wrong).filter((name) => wrong[name]);
      if (names.length > 0) faults.push(`${title} (${pages} pages): ${names.join(', ')}`);
    }
    await close();
    assert.equal(keys.length, 22);
    assert.ok(phones > 0, 'some have a number');
    assert.deepEqual(faults, []);
  });

  test('is the same when the styles of the answer come last', async () => {
    const late = await startServer({
      pages: { '/': () => pageWith('district="16063"'), '/favicon.ico': '' },
      rules: [{ match: /chunks\/answer-/, delayMs: 1500 }],
    });
    const { page, close } = await openPage(browser, { origin: late.origin });
    await page.goto(late.origin);
    await waitFor(page, isReady);
    await waitFor(page, hasPaper);
    const pages = await pagesOf(page);
    await page.emulateMedia({ media: 'print' });
    const { buttons, addresses, lines } = await page.evaluate(onPaper);
    await close();
    await late.close();
    assert.deepEqual({ pages, buttons, addresses, lines }, { pages: 1, buttons: 0, addresses: true, lines: 4 });
  });

  test('is what the button prints', async () => {
    const { page, close } = await visit('district="16062"');
    await page.evaluate(() => (globalThis.print = () => (globalThis.printed = true)));
    await page.getByRole('button', { name: 'Ansprechstellen drucken' }).click();
    const printed = await page.evaluate(() => globalThis.printed);
    await close();
    assert.equal(printed, true);
  });
});

test('a selected story prints whole', async () => {
  const { page, close } = await visit('story="jena"');
  await waitFor(page, () => {
    const opened = document.querySelector('thilik-map').shadowRoot.querySelector('.opened');
    return opened?.textContent.includes('Zur Geschichte');
  });
  const read = () => {
    const opened = document.querySelector('thilik-map').shadowRoot.querySelector('.opened');
    const cut = [...opened.querySelectorAll('*'), opened].filter((part) => {
      const { overflowY } = getComputedStyle(part);
      return overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1;
    });
    return { words: opened.innerText.replace(/\s+/g, ' '), cut: cut.length };
  };
  const screen = await page.evaluate(read);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(read);
  const pages = await pagesOf(page);
  await close();
  assert.equal(paper.cut, 0, 'nothing is cut off');
  assert.equal(paper.words, screen.words.replace(/ Geschichte schließen$/, ''));
  assert.ok(pages >= 2, `${pages} pages`);
});
