import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('publint finds nothing to improve in the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
  assert.deepEqual(
    messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`),
    [],
  );
});
