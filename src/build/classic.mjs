import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The scripts without modules: by the name of their file, their source. */
export const classicScripts = {
  'thilik.classic.js': 'src/define/classic.ts',
  'thilik-frame.js': 'src/embed/frame.ts',
  'embed/embed.js': 'src/embed/page.ts',
};

/**
 * A script for `<script defer>` in one file, which other people's tools may merge and minify again: it starts and ends
 * with a semicolon, its names stay inside, and only `import()` is younger than ES2015.
 * @param {string} entry source, relative to the root
 * @returns {Promise<string>}
 */
export async function classicScript(entry) {
  const bundles = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2015',
      lib: { entry, formats: ['iife'], name: 'thilik', fileName: () => 'script.js' },
    },
  });
  const { code } = bundles[0].output[0];
  const { code: small } = await minify(code, {
    ecma: 5,
    compress: { passes: 2, negate_iife: false },
    format: { ecma: 5, comments: false, ascii_only: true },
  });
  return `/*! thilik, EUPL-1.2 */;${small}\n`;
}
