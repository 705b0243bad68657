import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from './helpers/find-browser.mjs';
import { countReporter } from './helpers/count-reporter.mjs';
import { viteMiddleware } from './helpers/vite-middleware.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Tests of dist/ load the built Lit beside that of the test helpers; in tests of src/ a second one would be a mistake. */
const expectedLogs = process.argv.includes('dist')
  ? /^(Lit is in dev mode|Multiple versions of Lit)/
  : /^Lit is in dev mode/;

export default {
  rootDir,
  concurrency: 3,
  // A machine that is busy with other things is slow, not broken.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  staticLogging: true,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArgs() },
      // A window of its own for each test file: a tab in the background gets no frames and no sizes.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
  middleware: [await viteMiddleware(rootDir)],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter({ rootDir })],
  filterBrowserLogs: ({ args }) => !expectedLogs.test(String(args[0])),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'] },
  testFramework: { config: { timeout: 60_000 } },
  groups: [
    { name: 'src', files: ['test/**/*.test.ts', '!test/package/**', '!**/node_modules/**'] },
    { name: 'dist', files: ['test/package/**/*.test.ts'] },
  ],
};
