import { asBytes } from '../decode.ts';
import type { Foreign } from '../foreign.ts';
import type { Pause } from '../pause.ts';
import { prepare } from '../prepare.ts';
import { readCsv } from './csv.ts';
import { featuresIn, readGeoJson, withFeatures } from './geojson.ts';
import { readHtml } from './html.ts';
import { isLines, linesOf, listsIn, numbered, readRecords } from './json.ts';
import type { Sheet } from './sheet.ts';

/**
 * The table in a file of any form.
 * @param separator what separates the cells of a text, when somebody knows
 * @returns `null` when there is none
 */
export async function openSheet(file: Foreign, pause: Pause, separator?: string): Promise<Sheet | null> {
  const { json, text, encoding } = await prepare(file, pause);
  const features = featuresIn(json);
  if (features) return readGeoJson(features, pause);
  const [list, ...others] = listsIn(json);
  if (list) {
    const sheet = await readRecords('json', withFeatures(numbered(list.items)), pause);
    return { ...sheet, others: others.map(({ name }) => name) };
  }
  if (isLines(text)) return readRecords('ndjson', withFeatures(linesOf(text)), pause);
  if (json !== undefined) return null;
  if (text.startsWith('PK')) return (await import('./xlsx.ts')).readXlsx(asBytes(file.bytes), pause);
  if (encoding === null) return null;
  if (/^\s*</.test(text)) return readHtml(text, encoding, pause);
  return readCsv(text, encoding, separator);
}
