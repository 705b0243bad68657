import { browserArgs } from '../../helpers/find-browser.mjs';
import { launchBrowser } from '../../helpers/page.mjs';
import { profiles } from './variants.mjs';

const warmUp = 40;
const mounts = 200;

/**
 * What grows by itself: machine code that the browser makes of often used functions, and its list of slow tasks.
 * Without them, what is left is what the page keeps.
 */
const plainEngine = ['--js-flags=--jitless', '--disable-blink-features=LongAnimationFrameTiming,LongTaskTiming'];

/** Heap, nodes and listeners after 200 mounts and removals, against after a few, when everything has been loaded once. */
export async function mountAndRemove(server) {
  const browser = await launchBrowser({ args: [...browserArgs(), ...plainEngine] });
  try {
    const page = await browser.newPage();
    const cdp = await page.context().newCDPSession(page);
    server.start(profiles.fast);
    await page.goto(`${server.origin}/mounts/`);
    const weigh = async () => {
      for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, listeners: jsEventListeners };
    };
    await page.evaluate(mount, warmUp);
    const before = await weigh();
    await page.evaluate(mount, mounts);
    const after = await weigh();
    return { mounts, before, after, growth: after.heap / before.heap - 1 };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. Every second time the elements leave before they are ready. */
async function mount(times) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const tags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list', 'thilik-offer-list'];
  for (let i = 0; i < times; i++) {
    const box = document.createElement('div');
    for (const tag of tags) {
      const element = document.createElement(tag);
      if (tag === 'thilik-map') element.id = 'karte';
      else if (i % 4 < 2) element.setAttribute('for', 'karte');
      if (tag === 'thilik-story-card') element.setAttribute('story', 'jena');
      box.append(element);
    }
    document.body.append(box);
    if (i % 2 === 0) {
      const ready = ({ dataset }) => dataset.state === 'ready';
      while (![...box.children].every(ready)) await frame();
      if (i % 4 === 0) box.firstChild.setAttribute('district', '16053');
      await frame();
    }
    box.remove();
    await frame();
  }
}
