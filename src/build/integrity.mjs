import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Writes integrity.json, the SRI hash of every file of the folder; gives their number. */
export async function writeIntegrity(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = {};
  for (const name of names) {
    const hash = createHash('sha384').update(await readFile(join(folder, name)));
    files[name] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return names.length;
}
