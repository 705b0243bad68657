import { stderr } from 'node:process';
import type { ReadContext } from '../feeds/context.ts';
import { cliTexts } from '../i18n/de/cli.ts';

/** After how long somebody who waits is told, in milliseconds. */
const patience = 1000;

/**
 * Tells on the terminal how much of something long is done; never where the output is kept.
 * @param what e.g. the name of a file
 */
export function showProgress(what: string, inWords = cliTexts.progress): ReadContext['progress'] {
  if (!stderr.isTTY) return undefined;
  const start = performance.now();
  let isShown = false;
  return (done, of) => {
    if (performance.now() - start < patience && !isShown) return;
    isShown = true;
    stderr.write(`\r${what}: ${inWords(done, of)}${done >= of ? '\n' : ''}`);
  };
}
