/** The book links to the builder of a build: makes one where there is none. */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

if (!existsSync('dist/builder.html')) {
  const { status } = spawnSync(process.execPath, ['src/build/build.mjs'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
