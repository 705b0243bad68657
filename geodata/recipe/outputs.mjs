/** The files the recipe writes, and the way from the source to them. */
import { readFileSync } from 'node:fs';
import { assignDistricts } from './changes.mjs';
import { readMunicipalities } from './source.mjs';
import { absorbSmallParts } from './small-parts.mjs';
import { buildTopology, describe, mergePieces } from './topology.mjs';

/**
 * The published files. `minPartKm2` is the size below which an exclave goes to the district around it, `simplify` a
 * mapshaper command (metres), `quantization` the number of steps across the state: 2,500 are about 80 m (0.4 of a
 * pixel on a map 1000 px wide), 100,000 about 2 m.
 */
export const OUTPUTS = [
  {
    file: 'districts.topo.json',
    minPartKm2: 0.5,
    simplify: '-simplify visvalingam weighted interval=320',
    quantization: 2500,
  },
  { file: 'districts.detail.topo.json', minPartKm2: 0, simplify: '-simplify dp interval=10', quantization: 100000 },
];

/** Written into every file; the attribution is due on every map (GeoNutzV § 3), linked to `url`. */
const META = {
  source: 'BKG VG250',
  state: '2016-01-01',
  licence: 'GeoNutzV',
  attribution: '© GeoBasis-DE / BKG 2017 (Daten verändert)',
  url: 'https://www.bkg.bund.de',
};

/**
 * @param {string} name file beside this module
 * @returns {any}
 */
export function readTable(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/**
 * Reads the source and applies the law.
 *
 * @returns {Promise<{areas: object, frames: import('./changes.mjs').Frame[]}>}
 */
export async function prepare() {
  const { frames } = readTable('frames.json');
  const pieces = assignDistricts(readMunicipalities(), readTable('changes.json').rows, frames);
  return { areas: await mergePieces(pieces, frames), frames };
}

/**
 * The content of one published file.
 *
 * @param {Awaited<ReturnType<typeof prepare>>} prepared
 * @param {typeof OUTPUTS[number]} output
 * @returns {Promise<string>}
 */
export async function render({ areas, frames }, { minPartKm2, simplify, quantization }) {
  const parts = absorbSmallParts(areas, minPartKm2);
  const topology = await buildTopology(parts, frames, simplify, `quantization=${quantization}`);
  return JSON.stringify(describe(topology, frames, readTable('districts.json').rows, META)) + '\n';
}
