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

/** WebKitGTK by WebDriver, on a screen of its own. */
export async function webkit() {
  const port = await freePort();
  const args = ['-a', programs['webkit2gtk-driver'], `--port=${port}`];
  const driver = spawn(programs.xvfb, args, { stdio: 'ignore', detached: true });
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
  const { sessionId } = await until(() => send('POST', '', { capabilities }).catch(() => null), {
    what: 'WebKitWebDriver has started a browser',
  });
  const at = `/${sessionId}`;
  const run = (question, argument) => {
    const args = argument === undefined ? [] : [argument];
    return send('POST', `${at}/execute/sync`, { script: `return (${question})(...arguments)`, args });
  };
  return {
    go: (url) => send('POST', `${at}/url`, { url }),
    ask: run,
    // Its own click takes what stands in a shadow root for covered.
    click: async (find, argument) => {
      const middle = `(...all) => {
        const element = (${find})(...all);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      }`;
      const to = { type: 'pointerMove', duration: 0, origin: 'viewport', ...(await run(middle, argument)) };
      const steps = [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await send('POST', `${at}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions: steps }] });
    },
    type: async (text) => {
      const keys = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await send('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions: keys }] });
    },
    /** Its driver prints nothing. */
    print: null,
    close: async () => {
      await send('DELETE', at).catch(() => {});
      process.kill(-driver.pid);
    },
  };
}
