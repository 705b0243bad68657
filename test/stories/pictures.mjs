/** The pinned pictures of the stories, and how a story is held to its own. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, isShell } from '../helpers/find-browser.mjs';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const machineFile = join(folder, 'machine.json');

/** A pixel differs when a channel does by more than this, of 255; so many pixels may. */
const tolerance = { channel: 32, pixels: 60 };

/** What pictures depend on: letters are drawn a little differently elsewhere. */
export function machineOf(browser) {
  const kind = isShell(findBrowser()) ? 'Chromium headless shell' : 'Chromium';
  return `${process.platform}, ${kind} ${browser.version().split('.')[0]}`;
}

/** The machine of the pinned pictures; `null` when there are none. */
export const pinnedMachine = () =>
  existsSync(machineFile) ? JSON.parse(readFileSync(machineFile, 'utf8')).machine : null;

/** Counts the pixels that differ; `-1` when the sizes do. Runs in a page. */
async function countDifferences({ before, after, channel }) {
  const [one, two] = await Promise.all(
    [before, after].map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (one.width !== two.width || one.height !== two.height) return -1;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const differs = [0, 1, 2].some((index) => Math.abs(one.data[at + index] - two.data[at + index]) > channel);
    if (differs) count += 1;
  }
  return count;
}

/** The story as it is once nothing is on its way and two pictures in a row are the same. */
async function takePicture({ page, log }) {
  const options = {
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    clip: { x: 0, y: 0, width: 360, height: 400 },
  };
  const end = Date.now() + 30_000;
  let last = await page.screenshot(options);
  for (;;) {
    const next = await page.screenshot(options);
    if (log.pending === 0 && next.equals(last)) return next;
    if (Date.now() > end) throw new Error('the picture does not come to rest');
    last = next;
  }
}

/**
 * How a story is looked at: `null` when it is as its pinned picture, else what is wrong; the picture it has now then lies
 * in `failed/`.
 */
export async function comparePicture(opened, id) {
  const now = await takePicture(opened);
  const file = join(folder, `${id}.png`);
  if (existsSync(file)) {
    const pinned = readFileSync(file);
    if (now.equals(pinned)) return null;
    const [before, after] = [pinned, now].map((picture) => picture.toString('base64'));
    const count = await opened.page.evaluate(countDifferences, { before, after, channel: tolerance.channel });
    if (count >= 0 && count <= tolerance.pixels) return null;
    keep(id, now);
    return `picture: ${count < 0 ? 'another size' : `${count} pixels differ`}; see test/stories/pictures/failed/${id}.png`;
  }
  keep(id, now);
  return 'picture: none is pinned; look at it, then npm run test:pictures -- --accept';
}

function keep(id, picture) {
  mkdirSync(join(folder, 'failed'), { recursive: true });
  writeFileSync(join(folder, 'failed', `${id}.png`), picture);
}

/** Makes what a story looks like now its pinned picture, unless the pinned one is as good. */
export async function acceptPicture(opened, id) {
  if ((await comparePicture(opened, id)) === null) return null;
  writeFileSync(join(folder, `${id}.png`), readFileSync(join(folder, 'failed', `${id}.png`)));
  return null;
}

/** To be called before a run: forgets the failures of the last one. */
export const forgetFailures = () => rmSync(join(folder, 'failed'), { recursive: true, force: true });

/** To be called after all were accepted: writes the machine, removes pictures of stories that are gone. */
export function finishAccepting(ids, machine) {
  forgetFailures();
  for (const id of leftovers(ids)) rmSync(join(folder, `${id}.png`));
  writeFileSync(machineFile, `${JSON.stringify({ machine }, null, 2)}\n`);
}

/** Pinned pictures whose story is gone. */
export function leftovers(ids) {
  const pinned = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')) : [];
  return pinned.map((name) => name.slice(0, -4)).filter((id) => !ids.includes(id));
}
