import { readFileSync } from 'node:fs';
import type { Ags } from '../model/types.ts';
import { districtFeatures, type Boundaries, type DistrictFeatures } from '../geo/district-features.ts';

let loaded: DistrictFeatures | null = null;

/** The detailed districts in the frame of 2019, whose keys the records keep; read when first asked for. */
export function districtsOf2019(): DistrictFeatures {
  // Beside the built command, in data/.
  const file = new URL('../data/districts.detail.topo.json', import.meta.url);
  return (loaded ??= districtFeatures(JSON.parse(readFileSync(file, 'utf8')) as Boundaries, '2019'));
}

/** The name of a district of 2019; of one that nobody knows its key. */
export const districtName = (ags: Ags): string =>
  districtsOf2019().features.find(({ properties }) => properties.ags === ags)?.properties.name ?? ags;
