import { stderr } from 'node:process';
import type { ReadContext } from '../feeds/context.ts';
import { cliTexts } from '../i18n/de/cli.ts';

/** After how long somebody who waits is told, in milliseconds. */
const patience = 1000;

/** Tells on the terminal how much of a long file is read; never where the output is kept. */
export function showProgress(file: string): ReadContext['progress'] {
  if (!stderr.isTTY) return undefined;
  const start = performance.now();
  let isShown = false;
  return (done, of) => {
    if (performance.now() - start < patience && !isShown) return;
    isShown = true;
    stderr.write(`\r${file}: ${cliTexts.progress(done, of)}${done >= of ? '\n' : ''}`);
  };
}
