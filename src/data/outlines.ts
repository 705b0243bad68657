import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { DistrictFeatures } from '../geo/district-at.ts';
import type { Frame } from '../model/types.ts';
import { dataFile } from './addresses.ts';
import { loadJson } from './load.ts';

type Districts = GeometryCollection<DistrictFeatures['features'][number]['properties']>;

/** Names of the frames inside the boundary files. */
const objectNames: Readonly<Record<Frame, string>> = { today: 'ftoday', '2019': 'f2019' };

/**
 * The districts in detail, for street level; a file beside the script.
 * @throws LoadError when the file can't be had
 */
export async function detailOutlines(frame: Frame): Promise<DistrictFeatures> {
  const topology = (await loadJson(dataFile('districts.detail.topo.json'))) as Topology<Record<string, Districts>>;
  return feature(topology, topology.objects[objectNames[frame]] as Districts) as DistrictFeatures;
}
