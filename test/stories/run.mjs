/**
 * Runs every story of the built book and holds it to its picture. `--accept` pins the pictures as they are now; another
 * word chooses stories by their id.
 */
import { pathToFileURL } from 'node:url';
import {
  acceptPicture,
  comparePicture,
  finishAccepting,
  forgetFailures,
  leftovers,
  machineOf,
  pinnedMachine,
} from './pictures.mjs';
import { runStories, storiesOf } from './stories.mjs';

/** Prints what is wrong and counts stories; pictures of another kind of machine count as one that is skipped. */
export async function checkStories({ accept = false, only = '' } = {}) {
  const start = performance.now();
  let machine = '';
  let skipped = 0;
  forgetFailures();
  const look = (browser) => {
    machine = machineOf(browser);
    if (accept) return acceptPicture;
    if (pinnedMachine() === machine) return comparePicture;
    // There the versions are known; a skipped picture would be one that nobody looks at.
    if (process.env.CI) throw new Error(`The pictures are of ${pinnedMachine()}, this is ${machine}: take them again.`);
    skipped = 1;
    console.log(`The pictures are of ${pinnedMachine()}, this is ${machine}: they are not compared.`);
    return null;
  };
  const results = await runStories({ look, only });
  const ids = storiesOf().map(({ id }) => id);
  if (accept && !only) finishAccepting(ids, machine);
  for (const id of leftovers(ids)) results.set(id, ['there is a picture, but no story']);
  const wrong = [...results].filter(([, problems]) => problems.length > 0);
  const failures = wrong.map(([id, problems]) => `✗ ${id}\n    ${problems.join('\n    ')}`);
  for (const failure of failures) console.error(failure);
  const passed = results.size - wrong.length;
  const failed = results.size === 0 ? 1 : wrong.length;
  console.log(
    `${results.size} stories in ${((performance.now() - start) / 1000).toFixed(1)} s: ${passed} passed, ${failed} failed`,
  );
  return { passed, failed, skipped, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const accept = words.includes('--accept');
  const { failed } = await checkStories({ accept, only: words.find((word) => !word.startsWith('--')) ?? '' });
  process.exitCode = failed > 0 ? 1 : 0;
}
