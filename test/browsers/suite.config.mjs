/** The tests of src in Firefox ESR and WebKitGTK. */
import { defaultReporter } from '@web/test-runner';
import base from '../web-test-runner.config.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/** To Web Test Runner it is a browser of Puppeteer, whose commands (keys, mouse, size) it knows. */
function launcher(name, launch) {
  const pages = new Map();
  let browser;
  return {
    name,
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {
      browser = await launch();
    },
    stop: () => browser.close(),
    async startSession(id, url) {
      const page = await browser.newPage();
      pages.set(id, page);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    getPage: (id) => pages.get(id),
    isActive: (id) => pages.has(id),
    getBrowserUrl: () => undefined,
    async stopSession(id) {
      const page = pages.get(id);
      pages.delete(id);
      await page.goto('about:blank');
      await page.close();
      return {};
    },
  };
}

const { groups, ...rest } = base;
export default {
  ...rest,
  browsers: [launcher('Firefox ESR', firefox), launcher('WebKitGTK', webkit)].filter(
    ({ name }) => !process.env.ONLY || name.startsWith(process.env.ONLY),
  ),
  files: process.env.FILES?.split(' ') ?? groups[0].files,
  reporters: [defaultReporter({ reportTestProgress: false })],
};
