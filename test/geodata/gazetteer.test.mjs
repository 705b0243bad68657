/** The list of places: complete, in the right districts, small. Run with `node --test test/geodata`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import { feature } from 'topojson-client';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}geodata/${file}`, 'utf8');
const { places, reachingInto, sources } = JSON.parse(read('gazetteer.json'));
const { names, review } = JSON.parse(read('gazetteer-names.json'));
const { packGazetteer } = (await runnerImport(`${root}geodata/build/gazetteer.ts`, { root, configFile: false })).module;

const topology = JSON.parse(read('districts.detail.topo.json'));
const districts = Object.fromEntries(
  ['f2019', 'ftoday'].map((frame) => [frame, feature(topology, topology.objects[frame]).features]),
);
const rows = read('recipe/postcodes.tsv')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const districtsOf = (postcode) => [
  ...new Set([
    ...places.filter(({ postcodes }) => postcodes.includes(postcode)).map(({ ags }) => ags),
    ...reachingInto.filter((each) => each.postcode === postcode).map(({ ags }) => ags),
  ]),
];

describe('gazetteer', () => {
  test('has the 849 municipalities of the boundaries, three of them in two districts', () => {
    const municipalities = places.filter(({ isMunicipality }) => isMunicipality);
    assert.equal(municipalities.length, 849 + 3);
    for (const name of ['Anrode', 'Dünwald', 'Rodeberg']) {
      const found = municipalities.filter((place) => place.name === name).map(({ ags }) => ags);
      assert.deepEqual(found.sort(), ['16061', '16064'], name);
    }
  });

  test('has the ten villages of the divided municipalities where the law put them', () => {
    const moved = ['Beberstedt', 'Hüpstedt', 'Bickenriede', 'Zella', 'Struth'];
    const stayed = ['Zaunröden', 'Dörna', 'Hollenbach', 'Lengefeld', 'Eigenrieden'];
    const has = (name, ags) => places.some((place) => place.name === name && place.ags === ags);
    for (const name of moved) assert.ok(has(name, '16061'), name);
    for (const name of stayed) assert.ok(has(name, '16064'), name);
  });

  test('has every postal code of its source, in its district', () => {
    // The law has moved it since.
    const isMoved = (name) => name === 'Hallungen';
    const lost = rows.filter(([code, name, ags]) => !isMoved(name) && !districtsOf(code).includes(ags));
    assert.deepEqual(lost, []);
    assert.equal(new Set(rows.map(([code]) => code)).size, 226);
    const known = new Set(rows.map(([code]) => code));
    assert.deepEqual(
      places.flatMap(({ postcodes }) => postcodes).filter((code) => !known.has(code)),
      [],
    );
  });

  test('leaves none of the postal codes that lie in two districts in one', () => {
    const codes =
      '36452 37355 98530 98559 98711 98739 98746 99102 99198 99330 99958 06578 07554 07557 07751 99428'.split(' ');
    for (const code of codes) assert.ok(districtsOf(code).length > 1, code);
  });

  test('places lie in their districts, of today and of 2019, but for points at a border', () => {
    const inside = (lonLat, frame) =>
      districts[frame].find((each) => booleanPointInPolygon(lonLat, each))?.properties.ags;
    const off = places.filter(({ ags, lonLat }) => inside(lonLat, 'ftoday') !== ags);
    const off2019 = places.filter(({ ags, ags2019, lonLat }) => inside(lonLat, 'f2019') !== (ags2019 ?? ags));
    console.log(`points outside of their district: ${off.length} of ${places.length} today, ${off2019.length} in 2019`);
    console.log(off.map(({ name, ags }) => `${name} ${ags}`).join(', '));
    // Points of the postal codes have minutes of arc only, where a village lies at a border.
    assert.ok(off.length < 25 && off2019.length < 25);
  });

  test('names no place twice in a district, and says where everything is from', () => {
    const keys = places.map(({ name, ags }) => `${ags} ${name}`);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
    assert.match(JSON.stringify(sources), /GeoNames.*CC BY 4\.0.*VG250.*GeoNutzV.*OpenStreetMap/);
  });

  test('names in other scripts are of places that there are, all districts among them, and marked as draft', () => {
    const known = new Set([
      ...places.map(({ name, ags }) => `${ags} ${name}`),
      ...districts.ftoday.map(({ properties: { name, ags } }) => `${ags} ${name}`),
    ]);
    assert.deepEqual(
      names.filter(({ name, ags }) => !known.has(`${ags} ${name}`)),
      [],
    );
    const written = new Set(names.map(({ name }) => name));
    assert.deepEqual(
      districts.ftoday.map(({ properties }) => properties.name).filter((name) => !written.has(name)),
      [],
    );
    for (const { name, spellings } of names) {
      for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u]) {
        assert.ok(spellings.some((each) => script.test(each)), `${name} ${script}`); // prettier-ignore
      }
    }
    assert.equal(review, 'draft');
  });

  test('what readers load is at most 14 kB', () => {
    const packed = JSON.stringify(packGazetteer({ places, reachingInto }, { names }));
    const { length } = gzipSync(packed, { level: 9 });
    console.log(`gazetteer.json: ${packed.length} characters, gzip -9 ${length} bytes`);
    assert.ok(length <= 14_000, String(length));
  });
});
