/** The tests of src in Firefox ESR and WebKitGTK; what is known to fail there is no failure. */
import { defaultReporter, startTestRunner } from '@web/test-runner';
import base from '../web-test-runner.config.mjs';
import { firefox } from './firefox.mjs';
import { known } from './known.mjs';
import { webkit } from './webkit.mjs';

/** To Web Test Runner it is a browser of Puppeteer, whose commands (keys, mouse, size) it knows. */
function launcher(name, launch) {
  const pages = new Map();
  let browser;
  return {
    name,
    type: 'puppeteer',
    // Only one page has the focus.
    concurrency: 1,
    async initialize() {
      browser = await launch();
    },
    stop: () => browser.close(),
    async startSession(id, address) {
      const page = await browser.newPage();
      pages.set(id, page);
      await page.goto(address);
    },
    getPage: (id) => pages.get(id),
    isActive: (id) => pages.has(id),
    getBrowserUrl: () => undefined,
    async stopSession(id) {
      const page = pages.get(id);
      pages.delete(id);
      await page.goto('about:blank').catch(() => {});
      await page.close();
      return {};
    },
  };
}

/** Names and messages of what has failed in a file. */
function failuresOf({ browser, testFile, testResults, passed }) {
  const inSuite = ({ name, suites = [], tests = [] }, around) => {
    const path = name ? [...around, name] : around;
    const own = tests.filter((each) => !each.passed && !each.skipped);
    return [
      ...own.map(({ name, error }) => ({ name: [...path, name].join(' > '), message: error?.message ?? '' })),
      ...suites.flatMap((each) => inSuite(each, path)),
    ];
  };
  const failures = testResults ? inSuite(testResults, []) : [];
  if (!passed && failures.length === 0) failures.push({ name: '', message: 'failed outside of a test' });
  const file = testFile.replace(/^.*\/test\/|\.test\.ts$/g, '');
  return failures.map((failure) => ({ browser: browser.name, file, ...failure }));
}

const isKnownAs = (each) => (failure) =>
  each.browser === failure.browser && each.file === failure.file && failure.name.includes(each.name);

/** Runs all of it, or some files; `true` when all passed but what is known to fail. */
export async function checkSuite(
  files = base.groups[0].files,
  browsers = { 'Firefox ESR': firefox, WebKitGTK: webkit },
) {
  const config = {
    ...base,
    groups: [],
    testFramework: { config: { timeout: 300_000 } },
    browserStartTimeout: 300_000,
    testsStartTimeout: 300_000,
    files,
    browsers: Object.entries(browsers).map(([name, launch]) => launcher(name, launch)),
    reporters: [defaultReporter({ reportTestProgress: false })],
  };
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const failures = sessions.flatMap(failuresOf);
  const unknown = failures.filter((failure) => !known.some((each) => isKnownAs(each)(failure)));
  const visited = (each) => sessions.some(({ browser, testFile }) => browser.name === each.browser && testFile.endsWith(`/${each.file}.test.ts`)); // prettier-ignore
  const isWhole = (each) => !failures.some(({ browser, file, name }) => browser === each.browser && file === each.file && !name); // prettier-ignore
  const mended = known.filter((each) => visited(each) && isWhole(each) && !failures.some(isKnownAs(each)));
  for (const { browser, file, name, message } of unknown)
    console.error(`✗ ${browser}: ${file}: ${name}\n    ${message}`);
  for (const { browser, file, name } of mended)
    console.error(`✗ ${browser}: ${file}: “${name}” passes now: take it from known.mjs`);
  console.log(
    `${sessions.length} files in other browsers, ${failures.length - unknown.length} known failures, ${unknown.length} others`,
  );
  return unknown.length + mended.length === 0;
}
