/** Tables as districts keep them, read without a mapping. Run with `node --test test/node/tables.test.mjs`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { sourceFiles } from '../helpers/imports.mjs';
import { compare, normalise, phonesIn, read, tablesIn } from '../helpers/tables.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/fixtures/tables', import.meta.url));
const own = fileURLToPath(new URL('../fixtures/tables', import.meta.url));

for (const [title, folder] of [
  ['the nine tables', shared],
  ['tables of our own', own],
]) {
  describe(title, { skip: !existsSync(folder) && 'not here' }, () => {
    const printed = [];
    const totals = { count: 0, wrong: 0, phones: 0, wrongPhones: 0, problems: 0, missed: 0 };
    for (const { name, bytes, expected } of tablesIn(folder)) {
      test(`${name} is read`, async () => {
        const table = await read(bytes);
        assert.ok(table, 'a table');
        assert.deepEqual(
          normalise(table.kind, { [table.kind]: table.records }).problems,
          [],
          'the door has nothing to say',
        );
        const { count, wrong, missed } = compare(table, expected);
        const phones = phonesIn(table, bytes, expected.format);
        printed.push([
          name,
          `${count - wrong.length}/${count}`,
          `${phones.wrong.length}/${phones.count}`,
          `${missed.length}/${expected.problems.length}`,
        ]);
        totals.count += count;
        totals.wrong += wrong.length;
        assert.equal(table.kind, expected.format.content);
        assert.equal(table.dataRows, expected.format.dataRows);
        assert.deepEqual(table.headerRows, expected.format.headerRows ?? []);
        assert.deepEqual(phones.wrong, [], 'telephone numbers that do not stand in the file');
        assert.deepEqual(missed, [], 'problems that nobody is told');
        assert.ok(wrong.length <= count * 0.05, wrong.join('\n'));
      });
    }
    test('at least 95 % are right', () => {
      console.log(`${title}: columns and fields right, wrong telephone numbers, problems missed`);
      for (const [name, ...cells] of printed)
        console.log(`  ${name.padEnd(24)} ${cells.map((cell) => cell.padStart(9)).join('')}`);
      console.log(`  all: ${(100 * (1 - totals.wrong / totals.count)).toFixed(1)} % of ${totals.count}`);
      assert.ok(totals.wrong <= totals.count * 0.05);
    });
  });
}

test(
  'no organisation, file and heading of several words of the nine tables stands in the code',
  { skip: !existsSync(shared) },
  async () => {
    const code = sourceFiles(root, 'src')
      .filter((file) => file.startsWith('src/feeds/'))
      .map((file) => readFileSync(`${root}${file}`, 'utf8'));
    const all = code.join('\n').toLowerCase();
    const seen = new Map();
    for (const { name, bytes } of tablesIn(shared)) {
      const table = await read(bytes);
      const words = [
        name,
        ...table.columns.map(({ heading }) => heading).filter((heading) => /\S[ /_-]\S/.test(heading)),
      ];
      for (const record of table.records) words.push(record.organisation ?? record.authority);
      for (const word of words) if (word) seen.set(word, (seen.get(word) ?? new Set()).add(name));
    }
    const found = [...seen].filter(
      ([word, names]) => names.size === 1 && word.length > 12 && all.includes(word.toLowerCase()),
    );
    assert.deepEqual(
      found.map(([word]) => word),
      [],
    );
  },
);
