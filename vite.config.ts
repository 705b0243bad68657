import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildOptions } from 'vite';
import { demoServer, thilikPages } from './demo/vite-plugin.ts';
import { thilikContent } from './geodata/build/vite-plugin.ts';
import { dataAddress } from './src/build/data-address.ts';
import { embedPages } from './src/build/embed-pages.ts';
import { chunkFileName, libraryEntries, pieceGroups, pieces, usersPackages } from './src/build/entries.mjs';
import { litWithoutBrowser } from './src/build/lit-without-browser.mjs';
import { minifyLiterals } from './src/build/minify-literals.mjs';
import { safeBuiltIns } from './src/build/safe-builtins.mjs';
import { snippetStyles } from './src/build/snippet-styles.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const output = {
  minify: true, // the library format keeps white space otherwise
  entryFileNames: '[name].js',
  chunkFileNames: chunkFileName,
  assetFileNames: 'assets/[name]-[hash][extname]',
};

/** What `npm run build` makes, one mode after the other; src/build/README.md tells of the rest. */
const builds: Readonly<Record<string, BuildOptions>> = {
  /** `thilik.js` for pages, with everything inside but what is loaded when it is needed. */
  dropin: {
    lib: { entry: pieces, formats: ['es'] },
    sourcemap: 'hidden', // thirty bytes each that no reader downloads
    rolldownOptions: {
      // Later pieces take what they share from the earlier ones.
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...output,
        codeSplitting: { groups: pieceGroups },
        entryFileNames: (chunk) => (chunk.name === 'thilik' ? '[name].js' : chunkFileName(chunk)),
      },
    },
  },
  /** For bundlers. What users bring themselves stays outside, so that nobody gets two Lits. */
  lib: {
    lib: { entry: libraryEntries(root), formats: ['es'] },
    sourcemap: true,
    rolldownOptions: { external: usersPackages(root), output },
  },
  /** All elements in one script, for a page that is one file; from there nobody zooms to streets. */
  packed: {
    lib: { entry: { 'cli/packed': 'src/define/packed.ts' }, formats: ['es'] },
    rolldownOptions: { external: /\/engines\/maplibre\/maplibre\.ts$/, output: { ...output, codeSplitting: false } },
  },
  /** The embed builder, a page of its own. */
  builder: {
    lib: { entry: { 'builder/builder': 'demo/builder/main.ts' }, formats: ['es'] },
    rolldownOptions: { output: { ...output, codeSplitting: false } },
  },
  /** What readers of the showcase can do besides reading. */
  showcase: {
    lib: { entry: { 'builder/showcase': 'demo/showcase/main.ts' }, formats: ['es'] },
    rolldownOptions: { output: { ...output, codeSplitting: false } },
  },
  /** The `thilik` command: one file for Node, so that a copied `dist/` works alone. */
  command: {
    ssr: 'src/cli/thilik.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cli/thilik.mjs', codeSplitting: false } },
  },
};

/** The oldest browsers of the contract; older ones keep the fallback children. */
const target = ['chrome108', 'edge108', 'firefox115', 'safari16', 'ios16'];

export default defineConfig(({ command, mode }) => {
  const build = command === 'build' ? builds[mode] : undefined;
  return {
    root,
    appType: 'mpa',
    publicDir: false,
    // Else a consumer who does not serve from the root gets 404 for lazy assets.
    base: command === 'build' ? './' : '/',
    worker: { format: 'es' },
    plugins: [
      dataAddress(command === 'serve' ? '/data/' : mode === 'packed' ? 'https://page.invalid/data/' : '../data/'),
      demoServer(root),
      thilikPages({ root, emit: mode === 'builder' }),
      thilikContent({ root: `${root}geodata`, emit: !build || mode === 'dropin' }),
      build && mode !== 'showcase' ? [minifyLiterals(), safeBuiltIns()] : [],
      build && mode === 'dropin' ? [litWithoutBrowser(), embedPages(`${root}geodata`), snippetStyles()] : [],
    ],
    ssr: { noExternal: mode === 'command' || undefined },
    build: build && { target, emptyOutDir: false, copyPublicDir: false, ...build },
  };
});
