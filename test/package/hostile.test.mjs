import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { hostilePages } from '../hostile/pages.mjs';
import { expected, formNames, survive } from '../hostile/survive.mjs';

/** The pages that need no library and are quick; `npm run test:hostile` runs all of them. */
const names = Object.keys(hostilePages).filter((name) => hostilePages[name].quick);
const pages = Object.fromEntries(names.map((name) => [name, hostilePages[name]]));
let survived;

before(async () => {
  survived = await survive(pages);
});

test('the form without script can be made', () => {
  assert.equal(survived.missing, null);
});

for (const name of names) {
  test(`on the hostile page “${name}” every form lives or leaves words`, () => {
    const { found } = survived.results.find((result) => result.name === name);
    assert.deepEqual(found, Object.fromEntries(formNames.map((form) => [form, expected(pages[name], form)])));
  });
}
