/** Every district has its name on the map, and nothing touches: by the places alone, without a browser. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connectedSets, faultsOf, formNames, landOf, placeScope, stateNames } from '../helpers/names.mjs';

/** `SETS=all` places every set; else all of up to two districts and each twentieth of the others: that takes seconds. */
const isTried = (set, index) => process.env.SETS === 'all' || set.length < 3 || index % 20 === 0;

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

    test('connected districts, one to five of them', () => {
      const found = connectedSets(land.neighbours, 5)
        .filter(isTried)
        .flatMap((set) => {
          const scope = set.map((index) => shapes[index]);
          const faults = faultsOf(placeScope(land, scope), land, scope);
          return faults.map((fault) => `${scope.map(({ name }) => name).join(', ')}: ${fault}`);
        });
      assert.deepEqual(found, []);
    });
  });
}
