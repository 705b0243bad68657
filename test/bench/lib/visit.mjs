import { observe } from './observe.js';

/** What Lighthouse takes for a phone. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const patienceMs = 60_000;

/** A page of a browser context of its own: an empty cache and new connections. */
export async function openPhone(browser, cpu) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, cdp, close: () => context.close() };
}

/**
 * Opens a page once and measures it until `afterMs` after the districts are there, at least until the points are. Times in milliseconds since the
 * navigation began, bytes as sent, headers included.
 */
export async function visit(browser, server, variant, profile, maps = 1) {
  const { afterMs } = profile;
  const { page, cdp, close } = await openPhone(browser, profile.cpu);
  try {
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchDone' });
    await page.addInitScript(observe, { shapes: variant.shapes, points: variant.points, maps, afterMs });
    const finished = new Promise((resolve) => cdp.on('Runtime.bindingCalled', ({ payload }) => resolve(payload)));
    server.start(profile);
    await page.goto(`${server.origin}${variant.address}`, { waitUntil: 'commit' });
    const seen = JSON.parse(await inTime(finished, () => `${variant.name}: no districts. ${problems.join(' ')}`));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    if (problems.length > 0) throw new Error(`${variant.name}: ${problems.join(' ')}`);
    const first = server.until(seen.origin + seen.districts);
    const all = server.until(Infinity);
    const end = seen.districts + afterMs;
    return {
      html: seen.html,
      code: variant.needsCode === false ? seen.html : seen.code,
      fcp: seen.fcp,
      districts: seen.districts,
      points: seen.points,
      blocking: seen.longTasks
        .filter(([start]) => start < end)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...seen.longTasks.filter(([start]) => start < end).map(([, duration]) => duration)),
      shift: seen.shift,
      heap: usedSize,
      bytes: first.bytes,
      requests: first.requests,
      bytesTotal: all.bytes,
      requestsTotal: all.requests,
    };
  } finally {
    await close();
  }
}

/** Rejects with the message when it takes a minute. */
export function inTime(promise, message) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message())), patienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
