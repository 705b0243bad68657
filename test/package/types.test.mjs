import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project that uses the package; the last line is wrong on purpose, to see that the types are read at all. */
const code = `import { ThilikMap, type Story } from 'thilik';
import 'thilik/thilik-map.js';
import { ThilikStoryCard } from 'thilik/elements/thilik-story-card.js';
export const map: ThilikMap = new ThilikMap();
export const card: HTMLElement = new ThilikStoryCard();
export const id: Story['id'] = 5;
`;

const settings = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'thilik-consumer-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/thilik'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'use.ts'), code);
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const [name, options] of Object.entries(settings)) {
  test(`the declarations serve a strict project (${name})`, () => {
    const program = ts.createProgram([join(folder, 'use.ts')], {
      ...options,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName.split('/').pop()}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    assert.deepEqual(problems, ["use.ts:6 Type 'number' is not assignable to type 'string'."]);
  });
}
