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
const media = {
  media: null,
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  contrast: 'no-preference',
};
const emulated = {
  'forced-colours': { forcedColors: 'active' },
  'reduced-motion': { reducedMotion: 'reduce' },
  print: { media: 'print' },
};

/** How the colour schemes are seen: by the book's own switch and by what the system asks for. */
const schemes = {
  light: { book: 'light', system: {} },
  dark: { book: 'dark', system: { colorScheme: 'dark' } },
  forced: { book: 'light', system: { forcedColors: 'active' } },
  more: { book: 'light', system: { contrast: 'more' } },
};
export const schemeNames = Object.keys(schemes);

/** Tells the book which story to show; resolves with how it ended. Runs in the page. */
async function show({ storyId, plays }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const store = globalThis.__STORYBOOK_PREVIEW__.storyStoreValue;
  // What is played looks for German words.
  if (!plays) (await store.loadStory({ storyId })).playFunction = undefined;
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
async function openBook(browser, origin, { lang, scheme }) {
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
  await page.goto(
    `${origin}${folder}iframe.html?viewMode=story&id=none&globals=lang:${lang};scheme:${schemes[scheme].book}`,
  );
  await first;
  const shown = await page.evaluate(() => globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.userGlobals.get());
  if (shown.lang !== lang || shown.scheme !== schemes[scheme].book)
    throw new Error(`the book is not in ${lang}, ${scheme}`);
  log.errors.length = 0;
  return { page, log };
}

async function runStory({ page, log }, { id, tags }, look, { lang, scheme }) {
  log.errors.length = 0;
  log.foreign.length = 0;
  const tag = Object.keys(emulated).find((name) => tags.includes(name));
  await page.emulateMedia({ ...media, ...schemes[scheme].system, ...(tag ? emulated[tag] : {}) });
  const plays = lang === 'de';
  const { problems, consoleErrors } = await page.evaluate(show, { storyId: id, plays });
  const looked = look && problems.length === 0 ? await look({ page, log }, id) : null;
  if (looked) problems.push(looked);
  const expected = tags.includes('expects-console-error') ? consoleErrors : [];
  if (tags.includes('expects-console-error') !== consoleErrors.length > 0)
    problems.push('tag and consoleErrors differ');
  const errors = [...new Set(log.errors)];
  // What is not played may fail to fail.
  const isExpected = plays
    ? JSON.stringify(errors) === JSON.stringify(expected)
    : errors.every((each) => expected.includes(each));
  if (!isExpected) {
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
 * @param only what the ids contain, or a list of ids
 * @param look makes the looking from the browser; `null`: pictures do not matter
 */
export async function runStories({ look = () => null, only = '', pages = 2, lang = 'de', scheme = 'light' } = {}) {
  const isWanted = ({ id }) => (Array.isArray(only) ? only.includes(id) : id.includes(only));
  const stories = storiesOf().filter(isWanted);
  const waiting = [...stories];
  const results = new Map();
  const server = await startServer({ folders: { [folder]: book }, pages: { '/favicon.ico': '' } });
  const browser = await launchBrowser();
  const lookAt = look(browser);
  const work = async () => {
    const opened = await openBook(browser, server.origin, { lang, scheme });
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      results.set(story.id, await runStory(opened, story, lookAt, { lang, scheme }).catch((error) => [error.message]));
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
