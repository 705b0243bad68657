import { badFiles } from '../../helpers/bad-files.mjs';
import { load } from '../../helpers/load-source.mjs';
import { foreign, places } from '../../helpers/tables.mjs';

const { readFeed } = await load('src/feeds/read-feed.ts');
const context = {
  today: '2026-11-01',
  places: () => Promise.resolve(places),
  open: () => Promise.reject(new Error('not asked for')),
};

/** The longest time for which nobody else gets a turn while work goes on, in milliseconds of the processor. */
async function longestStretch(work) {
  let most = 0;
  let isDone = false;
  let last = process.cpuUsage();
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    most = Math.max(most, (user + system) / 1000);
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await work();
  await new Promise(setImmediate);
  isDone = true;
  return most;
}

/**
 * How long a page stands still while it reads files that are bad, or larger than any: the reader's code, in Node, at most
 * over all that it does at a time. Prints the table.
 * @param {number} share how large the files are, as a part of what a page takes
 * @returns milliseconds by what the file is
 */
export async function longestStretches(share) {
  const found = {};
  for (const [name, make] of Object.entries(badFiles(share))) {
    const bytes = make();
    await new Promise(setImmediate);
    found[name] = await longestStretch(() => readFeed('offers', foreign(bytes), context));
    const cells = [`${found[name].toFixed(0)} ms`, `${(bytes.length / 1024 / 1024).toFixed(1)} MB`];
    console.log(`  ${cells.map((cell) => cell.padStart(8)).join('')}  ${name}`);
  }
  return found;
}
