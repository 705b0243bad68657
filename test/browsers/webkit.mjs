import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { until } from '../helpers/page.mjs';
import { programs } from './install.mjs';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Keys that are no letters, as WebDriver writes them. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** WebKitGTK by WebDriver, on a screen of its own; its pages have what the tests use of Puppeteer's. */
export async function webkit() {
  const port = await freePort();
  const screen = ['-a', programs['webkit2gtk-driver'], `--port=${port}`];
  const driver = spawn(programs.xvfb, screen, { stdio: 'ignore', detached: true });
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  let at;
  let isResized = false;
  const start = async () => {
    if (at) await send('DELETE', at);
    const session = await until(() => send('POST', '', { capabilities }).catch(() => null), {
      what: 'WebKitWebDriver has started a browser',
    });
    at = `/${session.sessionId}`;
    isResized = false;
  };
  const evaluate = (question, ...args) =>
    send('POST', `${at}/execute/sync`, { script: `return (${question})(...arguments)`, args });
  const act = (type, ...actions) => send('POST', `${at}/actions`, { actions: [{ type, id: type, actions }] });
  const key = (type, name) => ({ type, value: keys[name] ?? name });
  const press = (names) => act('key', ...names.flatMap((name) => [key('keyDown', name), key('keyUp', name)]));
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const page = {
    goto: (url) => send('POST', `${at}/url`, { url }),
    evaluate,
    keyboard: {
      type: (text) => press([...text]),
      press: (name) => press([name]),
      down: (name) => act('key', key('keyDown', name)),
      up: (name) => act('key', key('keyUp', name)),
    },
    mouse: {
      move: (x, y) => act('pointer', move(x, y)),
      click: (x, y) => act('pointer', move(x, y), down, up),
      down: () => act('pointer', down),
      up: () => act('pointer', up),
      reset: () => send('DELETE', `${at}/actions`),
    },
    /** The window's frame is what is left beside the page. */
    setViewport: async ({ width, height }) => {
      const { width: outer, height: high } = await send('GET', `${at}/window/rect`);
      const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const rect = { width: width + outer - inner.width, height: height + high - inner.height };
      if (rect.width === outer && rect.height === high) return;
      isResized = true;
      await send('POST', `${at}/window/rect`, rect);
    },
    close: () => {},
  };
  return {
    /** A window whose size has changed has lost the focus for good: nobody manages windows here. */
    newPage: async () => {
      if (!at || isResized) await start();
      return page;
    },
    close: async () => {
      await send('DELETE', at).catch(() => {});
      process.kill(-driver.pid);
    },
  };
}
