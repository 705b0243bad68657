/** `npm run build`: fills dist/. */
import { existsSync } from 'node:fs';
import { chmod, copyFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { classicScript, classicScripts } from './classic.mjs';
import { writeDeclarations } from './declarations.mjs';
import { derive } from './derive.mjs';
import { writeEditorData } from './editor-data.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeManifest } from './manifest.mjs';
import { writeStyles } from './styles.mjs';
import { noteThirdParty, writeThirdParty } from './third-party.mjs';
import { writeWordPressPlugin } from './wordpress.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
// Whoever reads a source through vite first would else make the builds after it those of a development server.
process.env.NODE_ENV = 'production';

const missing = ['src/index.ts', 'src/define/all.ts'].filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Cannot build: ${missing.join(' and ')} missing.`);
  process.exit(1);
}

const { plugin, folders } = noteThirdParty(root);

/** One mode of vite.config.ts. */
const run = (mode) =>
  build({
    mode,
    configFile: `${root}vite.config.ts`,
    logLevel: 'warn',
    plugins: [plugin],
    build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  });

await rm('dist', { recursive: true, force: true });
try {
  await derive(root);
  const otherProcesses = Promise.all([writeDeclarations(root), writeManifest(root, `${root}dist`)]);
  // Awaited below; a failure in between must not count as unhandled.
  otherProcesses.catch(() => {});
  for (const mode of ['dropin', 'lib', 'packed', 'builder', 'showcase', 'command']) await run(mode);
  await chmod('dist/cli/thilik.mjs', 0o755);
  for (const [name, entry] of Object.entries(classicScripts))
    await writeFile(`dist/${name}`, await classicScript(entry));
  await writeStyles(`${root}dist`);
  await otherProcesses;
  await writeEditorData(root, `${root}dist`);
  // The licence asks for a copy of it wherever the files go.
  await copyFile('LICENSE', 'dist/LICENSE');
  console.log(`dist/THIRD-PARTY.md: ${await writeThirdParty(root, `${root}dist`, folders)} packages`);
  console.log(`dist/wordpress/thilik.zip: ${await writeWordPressPlugin(root)} bytes`);
  console.log(`dist/: ${await writeIntegrity(`${root}dist`)} files`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
