/** Makes geodata/gazetteer.json: which district a place and a postal code belong to. Sources: gazetteer.json, postcodes.tsv, municipalities. */
import { readFileSync } from 'node:fs';
import { polygonsOf, ringAreaKm2 } from './area.mjs';
import { assignDistricts } from './changes.mjs';
import { readTable } from './outputs.mjs';
import { readMunicipalities } from './source.mjs';

/** @typedef {import('./area.mjs').LonLat} LonLat */
/** @typedef {{postcode: string, name: string, ags: string, lonLat: LonLat}} Row */
/** @typedef {{name: string, ags: string, ags2019: string, isMunicipality: boolean, postcodes: string[], lonLat: LonLat}} Place */

const { corrections, divided, reachingInto, sources } = readTable('gazetteer.json');

/** @returns {Row[]} */
function readPostcodes() {
  const lines = readFileSync(new URL('postcodes.tsv', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [postcode, name, ags, lon, lat] = line.split('\t');
      return { postcode, name: corrections[name] ?? name, ags, lonLat: [Number(lon), Number(lat)] };
    });
}

const abbreviations = [
  [/ a\. ?d\. /, ' an der '],
  [/ v\. ?d\. /, ' vor der '],
  [/ b\. /, ' bei '],
  [/ a\. /, ' am '],
  [/^St\. /, 'Sankt '],
];

/** How the postal codes may write the name of a municipality: written out, without what stands after a slash, with a hyphen. */
function spellings(name) {
  const long = abbreviations.reduce((text, [short, words]) => text.replace(short, words), name);
  return [long, long.replace(/\/.*/, ''), long.replace('/', '-')];
}

/** A village with its municipality in front of it: `Harth-Pöllnitz Köckritz` is Köckritz. */
const shown = (name) => name.replace(/^(Harth-Pöllnitz) (.+)$/, '$2 ($1)');

const rounded = ([lon, lat]) => [lon, lat].map((degrees) => Math.round(degrees * 1000) / 1000);

/** The mean of the vertices of the largest ring: somewhere in the middle, which is all that a distance of kilometres needs. */
function middleOf(geometry) {
  const [ring] = polygonsOf(geometry)
    .map(([outer]) => outer)
    .sort((a, b) => Math.abs(ringAreaKm2(b)) - Math.abs(ringAreaKm2(a)));
  const mean = (axis) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}

/** Whether a ring goes around a position (ray casting). */
function isAround(ring, [lon, lat]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
const contains = (geometry, position) =>
  polygonsOf(geometry).some((rings) => rings.filter((ring) => isAround(ring, position)).length % 2 === 1);

/** Mean position of some rows of one place. */
const middle = (rows) => [0, 1].map((axis) => rows.reduce((sum, { lonLat }) => sum + lonLat[axis], 0) / rows.length);

/**
 * The places, sorted by district and name. A municipality of the boundaries keeps the district that the law gives it; what
 * only the postal codes know is a village, in the district that they say.
 *
 * @returns {{places: Place[], reachingInto: object[], sources: object[]}}
 */
export function gazetteer() {
  const municipalities = readMunicipalities();
  const { frames } = readTable('frames.json');
  const names = new Map(municipalities.map(({ ags, name }) => [ags, name]));
  const pieces = assignDistricts(municipalities, readTable('changes.json').rows, frames);
  const rows = readPostcodes();
  const used = new Set();

  const towns = pieces.map(({ municipality, geometry, districts: { f2019, ftoday } }) => {
    const name = names.get(municipality);
    const own = [...new Set([ftoday, municipality.slice(0, 5)])]
      .map((ags) => rows.filter((row) => row.ags === ags && spellings(name).includes(row.name)))
      .find(({ length }) => length > 0);
    for (const row of own ?? []) used.add(row);
    return {
      name: own?.[0].name ?? spellings(name)[0],
      ...{ ags: ftoday, ags2019: f2019, isMunicipality: true },
      postcodes: own?.map(({ postcode }) => postcode) ?? [],
      lonLat: own && !divided[name] ? middle(own) : middleOf(geometry),
    };
  });

  const villagesOfDivided = towns.flatMap((town) =>
    (divided[town.name]?.[town.ags] ?? []).map((name) => ({ ...town, name, isMunicipality: false })),
  );

  /** @type {Map<string, Row[]>} */
  const rest = new Map();
  for (const row of rows.filter((each) => !used.has(each))) {
    const key = `${row.ags} ${row.name}`;
    rest.set(key, [...(rest.get(key) ?? []), row]);
  }
  const villages = [...rest.values()].map((own) => {
    const [{ name, ags }] = own;
    const piece = pieces.find(({ geometry }) => contains(geometry, own[0].lonLat));
    const ags2019 = piece?.districts.ftoday === ags ? piece.districts.f2019 : ags;
    const postcodes = own.map(({ postcode }) => postcode);
    return { name: shown(name), ags, ags2019, isMunicipality: false, postcodes, lonLat: middle(own) };
  });

  const places = [...towns, ...villagesOfDivided, ...villages]
    .map((place) => ({ ...place, postcodes: [...new Set(place.postcodes)].sort(), lonLat: rounded(place.lonLat) }))
    .sort((a, b) => (a.ags === b.ags ? a.name.localeCompare(b.name, 'de') : a.ags < b.ags ? -1 : 1));
  return { places, reachingInto, sources };
}

/** One place a line, so that a change is a changed line. */
export function renderGazetteer() {
  const { places, reachingInto: codes, sources: from } = gazetteer();
  const line = (record) =>
    `    ${JSON.stringify(record, null, 1)
      .replace(/\n\s*/g, ' ')
      .replace(/\[ /g, '[')
      .replace(/ \]/g, ']')}`;
  const list = (records) => `[\n${records.map(line).join(',\n')}\n  ]`;
  const slim = places.map(({ name, ags, ags2019, isMunicipality, postcodes, lonLat }) => ({
    name,
    ags,
    ...(ags2019 === ags ? {} : { ags2019 }),
    ...(isMunicipality ? { isMunicipality } : {}),
    postcodes,
    lonLat,
  }));
  return `{
  "$schema": "./schema/gazetteer.schema.json",
  "version": 1,
  "sources": ${list(from)},
  "reachingInto": ${list(codes)},
  "places": ${list(slim)}
}
`;
}
