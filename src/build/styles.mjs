import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const elements = ['map', 'story-card', 'contact-list', 'offer-list', 'district-search', 'story-tour'];

/** Style sheets for pictures that come with the page, by the built command: one file per element in `styles/`. */
export async function writeStyles(dist) {
  await mkdir(join(dist, 'styles'), { recursive: true });
  for (const element of elements) {
    const args = [join(dist, 'cli/thilik.mjs'), 'prerender', '--element', element, '--form', 'styles'];
    const { stdout } = await run(process.execPath, args);
    await writeFile(join(dist, `styles/thilik-${element}.css`), stdout);
  }
}
