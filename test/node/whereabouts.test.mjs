/** In which district a record is, by what it says of where it is, and the doubts that are told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../helpers/load-source.mjs';
import { places, read } from '../helpers/tables.mjs';

const { readDistrict } = await load('src/feeds/district.ts');
const where = async (whereabouts, compares) => {
  const { ags, problem } = await readDistrict(whereabouts, places, compares);
  return [ags, problem];
};
const [inWeimar, inErfurt] = [
  [11.329, 50.9795],
  [11.029, 50.976],
];

test('by key, municipality, name, postal code, point, in this order', async () => {
  for (const [whereabouts, ags] of [
    [{ district: '16055', town: 'Weimar', lonLat: inWeimar }, '16055'],
    [{ district: '16055000' }, '16055'],
    [{ district: '16 0 55 000' }, '16055'],
    [{ district: '16055 000' }, '16055'],
    [{ district: 'Stadt Weimar', postcode: '99423' }, '16055'],
    [{ town: 'Weimar', lonLat: inErfurt }, '16055'],
    [{ postcode: '99423', lonLat: inErfurt }, '16055'],
    [{ lonLat: inErfurt }, '16051'],
    // Since 2021 Eisenach belongs to the district that is named.
    [{ district: 'Wartburgkreis', town: 'Eisenach', postcode: '99817' }, '16063'],
  ]) {
    assert.deepEqual(await where(whereabouts), [ags, null], JSON.stringify(whereabouts));
  }
});

test('a district that is named counts; what lies in another one is a doubt', async () => {
  assert.deepEqual(await where({ district: '16055', town: 'Erfurt' }), ['16055', 'other-district']);
  assert.deepEqual(await where({ district: 'Weimar', postcode: '99084' }), ['16055', 'other-district']);
  // A code is sure where the name of a town may be one of several.
  assert.deepEqual(await where({ district: '16055', town: 'Erfurt', postcode: '99423' }), ['16055', null]);
});

test('a point in another district is a doubt where somebody wants to know, for which boundaries are needed', async () => {
  for (const told of [{ district: '16055' }, { town: 'Weimar' }, { postcode: '99423', town: 'Weimar' }]) {
    const whereabouts = { ...told, lonLat: inErfurt };
    assert.deepEqual(await where(whereabouts, true), ['16055', 'other-district'], JSON.stringify(told));
    assert.deepEqual(await where({ ...told, lonLat: inWeimar }, true), ['16055', null]);
    const unasked = { ...places, at: () => assert.fail('nobody asks for boundaries') };
    assert.equal((await readDistrict(whereabouts, unasked)).problem, null);
  }
});

test('a table tells it by row and column, and keeps the row', async () => {
  const table = await read(
    new TextEncoder().encode('Angebot;Kreis;PLZ;Ort\nLesekreis;Weimar;99423;Weimar\nWerkbank;Weimar;99084;Erfurt'),
  );
  assert.deepEqual(
    table.problems
      .filter(({ reason }) => reason === 'other-district')
      .map(({ row, path, value }) => [row, path, value]),
    [[3, 'Kreis', 'Weimar 99084 Erfurt']],
  );
  assert.deepEqual(
    table.records.map(({ district }) => district),
    ['16055', '16055'],
  );
});
