/** Turns pieces into one topology for all frames; mapshaper does the geometry. */
import mapshaper from 'mapshaper';

/** @typedef {import('./changes.mjs').Frame} Frame */
/** @typedef {{geometry: import('./area.mjs').PolygonGeometry, districts: Record<string, string>}} AssignedPiece */
/** @typedef {{ags: string, name: string, type: string, label: number[], labels?: Record<string, number[]>}} District */
/**
 * @typedef {object} Topology TopoJSON with one GeometryCollection per frame
 * @property {'Topology'} type
 * @property {Record<string, {type: 'GeometryCollection', geometries: any[]}>} objects
 * @property {[number, number][][]} arcs
 * @property {{scale: number[], translate: number[]}} [transform]
 */

/**
 * Runs mapshaper on one GeoJSON file in memory.
 *
 * @param {string} commands
 * @param {object} input available as `in.json`
 * @returns {Promise<any>} the parsed content of `out.json`
 */
async function run(commands, input) {
  const output = await mapshaper.applyCommands(commands, { 'in.json': JSON.stringify(input) });
  return JSON.parse(output['out.json']);
}

/**
 * Merges the pieces to the largest areas that no frame divides. Done in a run of its own, so that the inner nodes of the
 * municipalities are gone before the borders are simplified.
 *
 * @param {AssignedPiece[]} pieces
 * @param {Frame[]} frames
 * @returns {Promise<object>} GeoJSON whose properties are frame id → district key
 */
export function mergePieces(pieces, frames) {
  const features = pieces.map(({ geometry, districts }) => ({ type: 'Feature', properties: districts, geometry }));
  const ids = frames.map(({ id }) => id).join(',');
  return run(`-i in.json -dissolve ${ids} -o out.json format=geojson`, { type: 'FeatureCollection', features });
}

/**
 * All frames as one topology with shared arcs, simplified once, so that both frames keep the same lines.
 *
 * @param {object} areas the result of `mergePieces`
 * @param {Frame[]} frames
 * @param {string} options mapshaper commands between the dissolve and the output; may be empty
 * @param {string} quantization option of the output: `quantization=N` or `no-quantization`
 * @returns {Promise<Topology>} geometries carry only their district key, as property named like the frame
 */
export function buildTopology(areas, frames, options, quantization) {
  const dissolve = frames.map(({ id }) => `-dissolve ${id} target=in + name=${id}`).join(' ');
  const target = frames.map(({ id }) => id).join(',');
  return run(`-i in.json ${dissolve} ${options} -o out.json target=${target} format=topojson ${quantization}`, areas);
}

/**
 * The topology as published: properties filled in, geometries sorted by key, origin noted.
 *
 * @param {Topology} topology
 * @param {Frame[]} frames
 * @param {District[]} districts
 * @param {object} meta source, licence and attribution, written as a foreign member
 * @returns {object}
 * @throws {Error} when a district is not in the table
 */
export function describe(topology, frames, districts, meta) {
  const objects = frames.map(({ id }) => {
    const geometries = topology.objects[id].geometries
      .map(({ type, arcs, properties }) => {
        const district = districts.find(({ ags }) => ags === properties[id]);
        if (!district) throw new Error(`${properties[id]} is not in districts.json.`);
        const { ags, name, type: kind, label, labels } = district;
        return { type, arcs, properties: { ags, name, type: kind, label: labels?.[id] ?? label } };
      })
      .sort((a, b) => (a.properties.ags < b.properties.ags ? -1 : 1));
    return [id, { type: 'GeometryCollection', geometries }];
  });
  const { transform, arcs } = topology;
  return { type: 'Topology', meta, transform, objects: Object.fromEntries(objects), arcs };
}
