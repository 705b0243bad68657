import { createServer } from 'vite';

/** Addresses that the test runner answers itself: its own pages and modules, and the built files as they are. */
const notVite = /^\/(\?|$|__web|__wds|dist\/|node_modules\/@web\/)/;

const runnerSocket = '/__web-dev-server__web-socket.js';

/** Lets vite answer for sources, so that tests see TypeScript, `?inline` and JSON imports and `/data/` as the build does. */
export async function viteMiddleware(root) {
  const server = await createServer({
    configFile: `${root}vite.config.ts`,
    cacheDir: 'node_modules/.vite-test',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, preTransformRequests: false },
    // Found before the first test starts: a package found later would reload the page in the middle of a test.
    optimizeDeps: {
      entries: ['test/**/*.test.ts', '!test/package/**', 'src/define/all.ts'],
      include: ['@open-wc/testing'],
      exclude: ['@web/test-runner-commands'],
    },
    plugins: [
      {
        name: 'test-runner-socket',
        enforce: 'pre',
        resolveId: (id) => (id === runnerSocket ? id : null),
      },
    ],
  });
  return async (context, next) => {
    if (notVite.test(context.url)) return next();
    await new Promise((resolve) => {
      context.respond = false;
      context.res.statusCode = 200;
      server.middlewares(context.req, context.res, () => {
        context.respond = undefined;
        resolve(undefined);
      });
      context.res.once('close', resolve);
    });
    if (context.respond === undefined) return next();
  };
}
