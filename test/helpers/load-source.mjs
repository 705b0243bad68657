/** Sources as modules in Node, also those that they import later. */
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { createServer } from 'vite';

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null, preTransformRequests: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
after(() => server.close());

/** @param file relative to the project */
export const load = (file) => server.ssrLoadModule(`/${file}`);
