import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTests, totalOf, withSecondTry } from '../helpers/second-try.mjs';

const good = { ...noTests(), passed: 3 };
const bad = { passed: 2, failed: 1, skipped: 0, failures: ['✗ one of three'] };
/** A run that gives these files, one after the other time; `asked` notes what it was asked for. */
const runOf = (...times) => {
  const asked = [];
  const run = (files) => {
    asked.push(files);
    return Promise.resolve(totalOf(times[asked.length - 1]));
  };
  return { run, asked };
};
const countsOf = ({ passed, failed, skipped, failures, unsteady }) => ({ passed, failed, skipped, failures, unsteady });

test('a run without failure is not repeated', async () => {
  const { run, asked } = runOf({ a: good, b: { ...good, skipped: 1 } });
  const counts = countsOf(await withSecondTry(run));
  assert.deepEqual(counts, { passed: 6, failed: 0, skipped: 1, failures: [], unsteady: [] });
  assert.deepEqual(asked, [undefined]);
});

test('a file that failed runs once more: what then passes is unsteady, never silent', async () => {
  const { run, asked } = runOf({ a: good, b: bad }, { b: good });
  const counts = countsOf(await withSecondTry(run));
  assert.deepEqual(counts, { passed: 6, failed: 0, skipped: 0, failures: [], unsteady: ['✗ one of three'] });
  assert.deepEqual(asked, [undefined, ['b']]);
});

test('what fails twice has failed, also where the second run does not get to it', async () => {
  for (const second of [{ b: bad }, {}]) {
    const counts = countsOf(await withSecondTry(runOf({ a: good, b: bad }, second).run));
    assert.deepEqual(counts, { passed: 5, failed: 1, skipped: 0, failures: ['✗ one of three'], unsteady: [] });
  }
});

test('where many files fail there is no second try', async () => {
  const files = Object.fromEntries([...'abcdef'].map((name) => [name, bad]));
  const { run, asked } = runOf(files);
  assert.equal((await withSecondTry(run)).failed, 6);
  assert.equal(asked.length, 1);
});

test('a failure outside of all files stays one', async () => {
  const run = () => Promise.resolve({ ...totalOf({ a: good }), failed: 1 });
  assert.equal((await withSecondTry(run)).failed, 1);
});
