import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOffers } from '../make-offers.mjs';
import { ratio, spread } from './statistics.mjs';
import { profiles } from './variants.mjs';
import { visit } from './visit.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const ours = { id: 'thilik', name: 'thilik', shapes: 'path[data-ags]', points: '[part=offer-point]' };
const peers = [
  { id: 'maplibre', name: 'MapLibre, bare' },
  { id: 'leaflet', name: 'Leaflet and markercluster' },
  { id: 'openlayers', name: 'OpenLayers' },
];

/** The pages that show so many offers: ours with its list, the others with clusters alone. */
const pagesOf = (count, hash = '') => [
  { ...ours, address: `/offers-${count}/` },
  ...peers.map((peer) => ({ ...peer, address: `/clusters-${peer.id}/${hash}` })),
];

/**
 * Offers by the same file in our map with its list, and in pages that show clusters only.
 * @returns by profile and page, until 10,000 are on the map: milliseconds and their ratio to MapLibre; bytes of heap of the
 *   main thread with 100,000
 */
export async function clusters(browser, server, rounds) {
  const results = { offers: 10_000 };
  for (const name of Object.keys(profiles)) {
    const runs = Object.fromEntries([ours, ...peers].map(({ id }) => [id, []]));
    for (let round = 0; round < rounds; round++) {
      for (const page of pagesOf(10_000)) runs[page.id].push(await visit(browser, server, page, profiles[name]));
    }
    results[name] = Object.fromEntries(
      Object.entries(runs).map(([id, list]) => [
        id,
        { ms: spread(list.map(({ points }) => points)), toMapLibre: ratio(list, runs.maplibre, 'points').median },
      ]),
    );
  }
  await makeOffers(100_000, join(dist, 'offers-100000.slim.json'));
  const heaps = {};
  for (const page of pagesOf(100_000, '#100000')) {
    heaps[page.id] = (await visit(browser, server, page, { ...profiles.fast, afterMs: 5000 })).heap;
  }
  return { ...results, heaps };
}
