import { readFileSync } from 'node:fs';
import { mercator, type Point } from '../geo/mercator.ts';
import { decodeArcs, outlines, type Outline, type Topology } from '../geo/topology.ts';
import type { LonLat } from '../model/types.ts';

let loaded: readonly Outline[] | null = null;

/** The detailed districts in the frame of 2019, whose keys the records keep; read when first asked for. */
export function districtsOf2019(): readonly Outline[] {
  if (loaded) return loaded;
  // Beside the built command, in data/.
  const file = new URL('../data/districts.detail.topo.json', import.meta.url);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  loaded = outlines(topology, decodeArcs(topology), 'f2019');
  return loaded;
}

/** The district in which a point lies; `undefined` outside Thuringia. */
export function districtAt(lonLat: LonLat): Outline | undefined {
  const point = mercator(lonLat);
  // Even-odd over all rings, so that exclaves count and holes do not.
  return districtsOf2019().find(({ rings }) => rings.filter((ring) => isInside(point, ring)).length % 2 === 1);
}

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    const [fromX, fromY] = previous ?? point;
    const [toX, toY] = point;
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
    previous = point;
  }
  return inside;
}
