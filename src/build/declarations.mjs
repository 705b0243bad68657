import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { libraryEntries } from './entries.mjs';
import { runBin } from './run-bin.mjs';

/** Declarations of src under dist/types, and beside every module a short one that points there. */
export async function writeDeclarations(root) {
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', 'src'];
  await runBin('typescript', ['-p', 'src/build/tsconfig.json', ...flags, '--outDir', 'dist/types'], {
    cwd: root,
    command: 'tsc',
  });
  for (const [name, source] of Object.entries(libraryEntries(root))) {
    const file = join(root, 'dist', `${name}.d.ts`);
    const target = join(root, 'dist/types', relative('src', source).replace(/\.ts$/, '.js'));
    const address = relative(dirname(file), target).replaceAll('\\', '/');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `export * from './${address}';\n`);
  }
  // The scripts for pages export nothing to use; whoever imports them gets the tags.
  await writeFile(join(root, 'dist/thilik.d.ts'), "import './types/define/all.js';\nexport {};\n");
}
