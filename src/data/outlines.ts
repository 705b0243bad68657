import { districtFeatures, type Boundaries, type DistrictFeatures } from '../geo/district-features.ts';
import type { Frame } from '../model/types.ts';
import { dataFile } from './addresses.ts';
import { loadJson } from './load.ts';

/**
 * The districts in detail, for street level; a file beside the script.
 * @throws LoadError when the file can't be had
 */
export async function detailOutlines(frame: Frame): Promise<DistrictFeatures> {
  return districtFeatures((await loadJson(dataFile('districts.detail.topo.json'))) as Boundaries, frame);
}
