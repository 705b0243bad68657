/** Every district has its name on the map, and nothing touches: by the places alone, without a browser. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connectedSets, faultsOf, formNames, landOf, placeScope, stateNames } from '../helpers/names.mjs';
import { isWhole, sample, seed } from '../helpers/sample.mjs';

/** `npm test` places all sets of one and two districts and draws so many of the larger ones. */
const drawn = 60;
const setsOf = ({ neighbours }) =>
  sample(connectedSets(neighbours, 5), { isCorner: ({ length }) => length <= 2, more: drawn });
const tried = isWhole ? 'every set' : `every set of one and two, and ${drawn} larger ones drawn with seed ${seed}`;

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
      const found = setsOf(land).flatMap((set) => {
        const scope = set.map((index) => shapes[index]);
        const faults = faultsOf(placeScope(land, scope), land, scope);
        return faults.map((fault) => `${scope.map(({ name }) => name).join(', ')}: ${fault}`);
      });
      assert.deepEqual(found, []);
    });
  });
}
