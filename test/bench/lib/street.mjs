import { ratio, spread } from './statistics.mjs';
import { profiles, variants } from './variants.mjs';
import { inTime, openPhone, visit } from './visit.mjs';

/**
 * From the reader's click on “Karte vergrößern” to the first complete picture of MapLibre in our map, against a page that shows
 * the same districts and points with MapLibre and nothing else, from the navigation. Nothing in any cache.
 * @returns per profile milliseconds and their ratio; `null` when this build has no street map
 */
export async function streetMap(browser, server, rounds) {
  const results = {};
  for (const name of Object.keys(profiles)) {
    results[name] = await againstBare(browser, server, profiles[name], rounds);
    if (!results[name]) return null;
  }
  return results;
}

async function againstBare(browser, server, profile, rounds) {
  const bare = variants.find(({ id }) => id === 'maplibre');
  const runs = { bare: [], click: [] };
  for (let round = 0; round < rounds; round++) {
    runs.bare.push({ ms: (await visit(browser, server, bare, { ...profile, afterMs: 0 })).districts });
    const ms = await fromClick(browser, server, profile);
    if (ms === null) return null;
    runs.click.push({ ms });
  }
  const times = (list) => spread(list.map(({ ms }) => ms));
  return { bare: times(runs.bare), click: times(runs.click), ratio: ratio(runs.click, runs.bare, 'ms') };
}

async function fromClick(browser, server, profile) {
  const { page, close } = await openPhone(browser, profile.cpu);
  try {
    server.start(profile);
    await page.goto(`${server.origin}/dropin/`);
    const button = page.locator('.enlarge');
    const isThere = await button.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (!isThere) return null;
    await page.waitForLoadState('networkidle');
    return await inTime(page.evaluate(clickAndWait), () => 'The street map did not appear.');
  } finally {
    await close();
  }
}

/** Runs in the page. `live` is set in the frame in which the canvas takes over; a message arrives when it is painted. */
function clickAndWait() {
  const root = document.querySelector('thilik-map').shadowRoot;
  const stage = root.querySelector('.stage');
  return new Promise((resolve) => {
    const begin = performance.now();
    new MutationObserver(() => {
      if (!stage.classList.contains('live')) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - begin);
      port2.postMessage(null);
    }).observe(stage, { attributeFilter: ['class'] });
    root.querySelector('.enlarge').click();
  });
}
