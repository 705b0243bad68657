/** Writes the boundary files of geodata/. Run with `npm run geodata` in the root of the repository. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { renderGazetteer } from './gazetteer.mjs';
import { OUTPUTS, prepare, render } from './outputs.mjs';

const prepared = await prepare();
for (const output of OUTPUTS) {
  const text = await render(prepared, output);
  writeFileSync(new URL(`../${output.file}`, import.meta.url), text);
  const points = JSON.parse(text).arcs.reduce((sum, arc) => sum + arc.length, 0);
  const bytes = Buffer.byteLength(text);
  console.log(`${output.file}: ${points} points, ${bytes} bytes, gzip -9 ${gzipSync(text, { level: 9 }).length} bytes`);
}
writeFileSync(new URL('../gazetteer.json', import.meta.url), renderGazetteer());
