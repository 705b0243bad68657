import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, touch } from './touch.mjs';

test('an attribute, a language and a field of an offer touch few files and work in every form', async () => {
  for (const { line, isTooMuch } of judge(await touch())) {
    console.log(line);
    assert.ok(!isTooMuch, line);
  }
});
