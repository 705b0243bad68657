import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The lines for the head of a page as the README gives them to webmasters who want to be fast, in its order. */
export function headLines() {
  const lines = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^<(link|script) [^>]*"thilik\//.test(line));
  if (!lines.some((line) => line.includes('thilik.js'))) throw new Error('The README has no line with thilik.js.');
  const style = `<style>${readFileSync(join(root, 'dist/thilik.css'), 'utf8').trim()}</style>`;
  return lines
    .map((line) => (line.includes('thilik/thilik.css') ? style : line.replaceAll('"thilik/', '"/thilik/')))
    .join('\n');
}

/** The script for a page whose picture came with it, as the README gives it. */
export function lateScript() {
  const [line] =
    /<script type="module" src="thilik\/thilik\.js"><\/script>/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ??
    [];
  if (!line) throw new Error('The README has no script for prerendered pages.');
  return line.replace('"thilik/', '"/thilik/');
}

export const element =
  '<thilik-map>Integration in Thüringen: <a href="https://www.ikpe-erfurt.de/">IKPE</a></thilik-map>';

/** The element as `thilik prerender` writes it, in the form `shadow` or `static`; `null` when the build's command can't. */
export function prerendered(form = 'shadow') {
  const cli = join(root, 'dist/cli/thilik.mjs');
  if (!existsSync(cli) || !readFileSync(cli, 'utf8').includes('prerender')) return null;
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync(process.execPath, [cli, 'prerender', '--element', 'map', '--form', form], options);
}
