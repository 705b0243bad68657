import { districtFeatures, type Boundaries, type DistrictFeatures } from '../geo/district-features.ts';
import type { Frame } from '../model/types.ts';
import { dataFile } from './addresses.ts';
import { requestJson } from './request-json.ts';

let asked: Promise<unknown> | null = null;

/**
 * The districts in detail, for street level; a file beside the script, asked for once per page. A failure is forgotten.
 * @throws LoadError when the file can't be had
 */
export async function detailOutlines(frame: Frame): Promise<DistrictFeatures> {
  asked ??= requestJson(dataFile('districts.detail.topo.json'));
  try {
    return districtFeatures((await asked) as Boundaries, frame);
  } catch (error) {
    asked = null;
    throw error;
  }
}
