import type { PackedGazetteer } from '../search/gazetteer.ts';
import { dataFile } from './addresses.ts';
import { LoadError } from './load-error.ts';
import { requestJson } from './request-json.ts';

let asked: Promise<PackedGazetteer> | null = null;

/**
 * The list of places, a file beside the script; asked for once per page. A failure is forgotten.
 * @throws LoadError when the file can't be had, or is none of ours
 */
export async function loadGazetteer(): Promise<PackedGazetteer> {
  asked ??= load(dataFile('gazetteer.json'));
  try {
    return await asked;
  } catch (error) {
    asked = null;
    throw error;
  }
}

async function load(address: string): Promise<PackedGazetteer> {
  const file = (await requestJson(address)) as Partial<PackedGazetteer> | null;
  const isList = typeof file?.places === 'object' && Array.isArray(file.reachingInto) && Array.isArray(file.names);
  if (!isList) throw new LoadError('shape', address, 'no list of places');
  return file as PackedGazetteer;
}
