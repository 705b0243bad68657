/** Every story of the built book in a real browser: see {@link runStories}. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const book = join(root, 'storybook-static');
/** The book has to work from any folder. */
const folder = '/any/folder/';
/** Records grow old: pictures are of this day. */
const day = new Date('2026-12-01T12:00:00Z');

export const viewport = { width: 360, height: 480 };
const media = { media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };
const emulated = {
  'forced-colours': { forcedColors: 'active' },
  'reduced-motion': { reducedMotion: 'reduce' },
  print: { media: 'print' },
};

/** Tells the book which story to show; resolves with how it ended. Runs in the page. */
function show(storyId) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const problems = [];
    const told = {
      playFunctionThrewException: ({ message }) => problems.push(message),
      unhandledErrorsWhilePlaying: (errors) => problems.push(...errors.map(({ message }) => message)),
      storyThrewException: ({ message }) => problems.push(message),
      storyErrored: ({ title, description }) => problems.push(`${title}: ${description}`),
      storyMissing: () => end({ status: 'missing', reporters: [] }),
      storyFinished: (outcome) => outcome.storyId === storyId && end(outcome),
    };
    const end = ({ status, reporters }) => {
      for (const name of Object.keys(told)) channel.off(name, told[name]);
      const axe = reporters.find(({ type }) => type === 'a11y')?.result;
      const found = axe?.violations?.map(({ id, nodes }) => `axe: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      problems.push(...(found ?? (problems.length > 0 ? [] : ['axe did not run'])));
      if (status !== 'success' && problems.length === 0) problems.push(status);
      const { parameters = {} } = globalThis.__STORYBOOK_PREVIEW__.currentRender?.story ?? {};
      resolve({ problems, consoleErrors: parameters.consoleErrors ?? [] });
    };
    for (const name of Object.keys(told)) channel.on(name, told[name]);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** A page that shows one story after the other and logs what must not be. */
async function openBook(browser, origin) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const log = { errors: [], foreign: [], pending: 0 };
  page.on('pageerror', (error) => log.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && log.errors.push(message.text()));
  page.on('request', (request) => {
    log.pending += 1;
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(`${origin}${folder}`)) log.foreign.push(address);
  });
  for (const event of ['requestfinished', 'requestfailed']) page.on(event, () => (log.pending -= 1));
  await page.clock.setFixedTime(day);
  const first = page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  await page.goto(`${origin}${folder}iframe.html?viewMode=story&id=none`);
  await first;
  log.errors.length = 0;
  return { page, log };
}

async function runStory({ page, log }, { id, tags }, look) {
  log.errors.length = 0;
  log.foreign.length = 0;
  const tag = Object.keys(emulated).find((name) => tags.includes(name));
  await page.emulateMedia({ ...media, ...(tag ? emulated[tag] : {}) });
  const { problems, consoleErrors } = await page.evaluate(show, id);
  const looked = look && problems.length === 0 ? await look({ page, log }, id) : null;
  if (looked) problems.push(looked);
  const expected = tags.includes('expects-console-error') ? consoleErrors : [];
  if (tags.includes('expects-console-error') !== consoleErrors.length > 0)
    problems.push('tag and consoleErrors differ');
  if (JSON.stringify([...new Set(log.errors)]) !== JSON.stringify(expected)) {
    problems.push(`console: ${JSON.stringify(log.errors)}, expected: ${JSON.stringify(expected)}`);
  }
  problems.push(...log.foreign.map((address) => `asked a foreign host: ${address}`));
  return problems;
}

/** The stories of the built book. */
export function storiesOf() {
  const { entries } = JSON.parse(readFileSync(join(book, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/**
 * Shows every story and gives what is wrong with each, by its id: an exception, a failed play function, a finding of axe,
 * an unexpected error on the console, a request to another host, or what `look` says of its picture.
 * @param look makes the looking from the browser; `null`: pictures do not matter
 */
export async function runStories({ look = () => null, only = '', pages = 2 } = {}) {
  const stories = storiesOf().filter(({ id }) => id.includes(only));
  const waiting = [...stories];
  const results = new Map();
  const server = await startServer({ folders: { [folder]: book }, pages: { '/favicon.ico': '' } });
  const browser = await launchBrowser();
  const lookAt = look(browser);
  const work = async () => {
    const opened = await openBook(browser, server.origin);
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      results.set(story.id, await runStory(opened, story, lookAt).catch((error) => [error.message]));
    }
  };
  try {
    await Promise.all(Array.from({ length: pages }, work));
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}
