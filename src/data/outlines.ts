import { feature } from 'topojson-client';
import type { GeometryCollection, Topology as TopoJson } from 'topojson-specification';
import type { DistrictFeatures } from '../geo/district-at.ts';
import type { Topology } from '../geo/topology.ts';
import type { Frame } from '../model/types.ts';
import { dataFile } from './addresses.ts';
import { objectNames, topology as overview } from './boundaries.ts';
import { loadJson } from './load.ts';

/** GeoJSON of a topology of ours, whose depth of arcs tells what the overview leaves out: the types of its geometries. */
function outlinesOf(topology: Topology, frame: Frame): DistrictFeatures {
  const name = objectNames[frame];
  const geometries = (topology.objects[name]?.geometries ?? []).map((geometry) => ({
    ...geometry,
    type: Array.isArray(geometry.arcs[0]?.[0]) ? 'MultiPolygon' : 'Polygon',
  }));
  const typed = { ...topology, type: 'Topology', objects: { [name]: { type: 'GeometryCollection', geometries } } };
  const topo = typed as unknown as TopoJson<Record<string, GeometryCollection<{ ags: string; name: string }>>>;
  return feature(topo, topo.objects[name] as GeometryCollection<{ ags: string; name: string }>) as DistrictFeatures;
}

/** The districts as the first picture draws them; they come with the code. */
export function overviewOutlines(frame: Frame): DistrictFeatures {
  return outlinesOf(overview, frame);
}

/**
 * The districts in detail, for street level; a file beside the script.
 * @throws LoadError when the file can't be had
 */
export async function detailOutlines(frame: Frame): Promise<DistrictFeatures> {
  return outlinesOf((await loadJson(dataFile('districts.detail.topo.json'))) as Topology, frame);
}
