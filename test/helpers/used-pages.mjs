/** Pages that tests have left are used again: a new page of the browser costs as much as what a test shows on it. */

/** Options that a page takes on later, too; pages that differ in another have contexts of their own. */
const changeable = ['viewport', 'colorScheme', 'forcedColors', 'reducedMotion', 'contrast'];
/** What a test does to a page or its context that cannot be taken back: such a page is closed. */
const lasting = [
  'addCookies',
  'addLocatorHandler',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'newCDPSession',
  'newPage',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
];
/** What tests listen to. */
const events = ['console', 'dialog', 'download', 'pageerror', 'popup', 'request', 'requestfailed', 'response'];

/** Browser → key of options → pages that wait. */
const waiting = new WeakMap();

const keyOf = (options) => JSON.stringify(Object.entries(options).filter(([name]) => !changeable.includes(name)));

function waitingFor(browser, options) {
  if (!waiting.has(browser)) waiting.set(browser, new Map());
  const pages = waiting.get(browser);
  const key = keyOf(options);
  if (!pages.has(key)) pages.set(key, []);
  return pages.get(key);
}

async function newPage(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const used = { page, context, scripts: [], isWorn: false };
  for (const object of [page, context]) {
    for (const name of lasting.filter((each) => each in object)) {
      const method = object[name].bind(object);
      object[name] = (...given) => {
        used.isWorn = true;
        return method(...given);
      };
    }
    const addInitScript = object.addInitScript.bind(object);
    object.addInitScript = async (...given) => {
      const script = await addInitScript(...given);
      used.scripts.push(script);
      return script;
    };
  }
  return used;
}

/** A page as if it were new, with options of `browser.newContext`; give it to {@link leavePage} in the end. */
export async function takePage(browser, options) {
  const used = waitingFor(browser, options).pop();
  if (!used) return newPage(browser, options);
  const { colorScheme = null, forcedColors = null, reducedMotion = null, contrast = null } = options;
  await used.page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion, contrast });
  if (options.viewport !== null) await used.page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  return used;
}

/** Empties a page and keeps it for the next test with the same options, or closes it with its context. */
export async function leavePage(browser, options, used) {
  const { page, context, scripts, isWorn } = used;
  if (isWorn || page.isClosed() || context.pages().length > 1) return context.close();
  for (const event of events) page.removeAllListeners(event);
  for (const script of scripts.splice(0)) await script.dispose();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
  await context.clearCookies();
  waitingFor(browser, options).push(used);
}
