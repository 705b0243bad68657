import { profiles } from './variants.mjs';

/** Frames while a mouse wanders over the map and clicks, on this machine and slowed; times in milliseconds. */
export async function hoverAndSelect(browser, server) {
  return { plain: await wander(browser, server, 1), slowed: await wander(browser, server, 4) };
}

async function wander(browser, server, cpu) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    server.start(profiles.fast);
    await page.goto(`${server.origin}/dropin/`);
    await page.waitForFunction(() => document.querySelector('thilik-map').dataset.state === 'ready');
    const box = await page.evaluate(() => {
      const map = document.querySelector('thilik-map').shadowRoot.querySelector('[part=map]');
      const { x, y, width, height } = map.getBoundingClientRect();
      return { x, y, width, height };
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.evaluate(countFrames);
    const stopTrace = await startTrace(browser);
    for (const { x, y, click } of path(box)) {
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      if (click) {
        const button = { x, y, button: 'left', clickCount: 1 };
        await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
        await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
      }
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    const events = await stopTrace();
    const { frames, slowEvents } = await page.evaluate(() => globalThis.stopFrames());
    return { ...frameFigures(frames), slowEvents, ...workOf(events) };
  } finally {
    await context.close();
  }
}

const stops = 96;

/** A zigzag over the map; every eighth stop is a click. */
function path({ x, y, width, height }) {
  return [...Array(stops).keys()].map((step) => ({
    x: x + width * (0.1 + 0.8 * Math.abs(((step / 16) % 2) - 1)),
    y: y + height * (0.1 + (0.8 * step) / stops),
    click: step % 8 === 7,
  }));
}

/** Runs in the page: notes when each frame begins, and events that took longer than a frame to show. */
function countFrames() {
  const frames = [];
  let slowEvents = 0;
  let going = true;
  const next = (time) => {
    frames.push(time);
    if (going) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  new PerformanceObserver((list) => {
    slowEvents += list.getEntries().filter(({ duration }) => duration > 50).length;
  }).observe({ type: 'event', durationThreshold: 16 });
  globalThis.stopFrames = () => {
    going = false;
    return { frames, slowEvents };
  };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const sortedUp = (values) => [...values].sort((a, b) => a - b);

function frameFigures(times) {
  const gaps = sortedUp(times.slice(1).map((time, index) => time - times[index]));
  return {
    frames: gaps.length,
    onTime: gaps.filter((gap) => gap < 25).length / gaps.length,
    p95: at(gaps, 0.95),
    longest: at(gaps, 1),
  };
}

async function startTrace(browser) {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  return async () => {
    await cdp.send('Tracing.end');
    await complete;
    await cdp.detach();
    return events;
  };
}

const scripts = ['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'EventDispatch', 'FireAnimationFrame', 'TimerFire'];

/**
 * Of a trace: layouts that a script forced by reading what it had just changed, and how long the main thread worked in
 * each frame, in processor time, so that other programs on the machine do not count.
 */
function workOf(events) {
  const { pid, tid } = events.find(({ name }) => name === 'FireAnimationFrame');
  const own = events.filter((each) => each.ph === 'X' && each.pid === pid && each.tid === tid);
  const named = (name) => own.filter((each) => each.name === name);
  const running = own.filter(({ name }) => scripts.includes(name));
  const forced = ({ ts, dur }) => running.some((each) => each.ts <= ts && each.ts + each.dur >= ts + dur);
  const begins = sortedUp(named('FireAnimationFrame').map(({ ts }) => ts));
  const work = new Array(begins.length).fill(0);
  for (const { ts, tdur = 0 } of named('RunTask')) {
    const frame = begins.findLastIndex((begin) => begin <= ts);
    if (frame >= 0) work[frame] += tdur / 1000;
  }
  const sorted = sortedUp(work);
  return { forcedLayouts: named('Layout').filter(forced).length, workP95: at(sorted, 0.95), workMost: at(sorted, 1) };
}
