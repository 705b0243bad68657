/** Every district has its name on the map, and nothing touches: by the places alone, without a browser. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connectedSets, faultsOf, formNames, landOf, placeScope, stateNames } from '../helpers/names.mjs';

/** `SETS=all` places every set, which takes a minute; `SEED` draws other ones. */
const isWhole = process.env.SETS === 'all';
const seed = Number(process.env.SEED ?? 1);
/** So many sets of four and five districts are drawn. */
const drawn = 150;

/** All sets of up to three districts, and some of the larger ones. */
function sample(sets) {
  if (isWhole) return sets;
  let state = seed;
  const random = () => (state = (state * 48271) % 2147483647);
  const large = sets
    .filter(({ length }) => length > 3)
    .map((set) => [random(), set])
    .sort(([a], [b]) => a - b)
    .map(([, set]) => set);
  return [...sets.filter(({ length }) => length <= 3), ...large.slice(0, drawn)];
}

const tried = isWhole ? 'every set' : `every set of up to three, and ${drawn} of four and five drawn with seed ${seed}`;

for (const frame of ['today', '2019']) {
  const land = landOf(frame);
  const { shapes } = land.drawing;

  describe(`names of ${frame}`, () => {
    test(`all ${shapes.length} of the whole state, and nothing touches`, () => {
      assert.deepEqual(faultsOf(stateNames, land, shapes), []);
    });

    test('each name of the table is the district’s own, in lines', () => {
      for (const form of formNames) {
        for (const { ags, name } of shapes) {
          const { lines } = stateNames[form].find((each) => each.ags === ags);
          const joined = lines.reduce((text, line) => (text.endsWith('-') ? text + line : `${text} ${line}`));
          assert.equal(joined.replace(/-(?=[a-zäöü])/g, ''), name);
        }
      }
    });

    test(`connected districts, one to five of them: ${tried}`, () => {
      const found = sample(connectedSets(land.neighbours, 5)).flatMap((set) => {
        const scope = set.map((index) => shapes[index]);
        const faults = faultsOf(placeScope(land, scope), land, scope);
        return faults.map((fault) => `${scope.map(({ name }) => name).join(', ')}: ${fault}`);
      });
      assert.deepEqual(found, []);
    });
  });
}
