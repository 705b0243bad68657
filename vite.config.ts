import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { minify } from 'terser';
import { defineConfig, type BuildOptions, type Plugin } from 'vite';
import { thilikPages } from './demo/vite-plugin.ts';
import { thilikContent } from './geodata/build/vite-plugin.ts';
import { embedPages } from './src/build/embed-pages.ts';
import { libraryEntries } from './src/build/entries.mjs';
import { minifyLiterals } from './src/build/minify-literals.mjs';
import { safeBuiltIns } from './src/build/safe-builtins.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The oldest browsers of the contract; older ones keep the fallback children. */
const target = ['chrome108', 'edge108', 'firefox115', 'safari16', 'ios16'];

const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: object };

/** What the package's users bring themselves, so that nobody gets two Lits. MapLibre comes with its worker, of one version. */
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** The module graph, as far as grouping needs it. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module and everything that it imports statically. */
function closure(id: string, graph: Graph, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) closure(imported, graph, found);
  return found;
}

/** The elements come as one chunk beside the entry: one round trip, and lazy parts take what they share from it. */
function elementsChunk(id: string, graph: Graph): string | null {
  const isIn = (entry: string) => closure(`${root}src/define/${entry}.ts`, graph).has(id);
  return isIn('elements') && !isIn('all') ? 'elements' : null;
}

/** Texts are named by language and part, since every language has files of the same names. */
function chunkName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language, part] = /\/i18n\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `${language}-${part}` : '[name]';
}

/** What each build makes, by mode. */
const entries: Readonly<Record<string, () => Record<string, string>>> = {
  dropin: () => ({ thilik: 'src/define/all.ts' }),
  lib: () => libraryEntries(root),
  builder: () => ({ 'builder/builder': 'demo/builder/main.ts' }),
};

function build(mode: string): BuildOptions {
  const library = mode === 'lib';
  return {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    // The drop-in does not name its map: thirty bytes that every reader would download.
    sourcemap: library ? true : mode === 'dropin' && 'hidden',
    lib: { entry: entries[mode]!(), formats: ['es'] },
    rolldownOptions: {
      external: library ? external : [],
      // Lazy parts take what they share from the entry; a chunk of its own would be one more round trip.
      preserveEntrySignatures: library ? 'strict' : 'allow-extension',
      output: {
        // The library format keeps white space unless minifying is asked for here.
        minify: mode !== 'dropin',
        ...(mode === 'dropin'
          ? { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: elementsChunk }] } }
          : {}),
        // One file, which may lie anywhere beside the page.
        ...(mode === 'builder' ? { codeSplitting: false } : {}),
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  };
}

/** The `thilik` command: one file for Node with everything inside, so that a copied `dist/` works alone. */
const commandBuild: BuildOptions = {
  ssr: 'src/cli/thilik.ts',
  target: 'node20',
  emptyOutDir: false,
  copyPublicDir: false,
  rolldownOptions: { output: { entryFileNames: 'cli/thilik.mjs', codeSplitting: false } },
};

/**
 * Tells the code where the data lie, as seen from the module that asks for them: one level up from the chunks and from
 * the modules of the library and of Storybook. In development vite's own `define` needs vite's client
 * in the page, which the test runner's pages lack.
 */
function dataAddress(address: string): Plugin {
  return {
    name: 'thilik-data-address',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('__THILIK_DATA__')) return null;
      // Parentheses, because vite takes `new URL('…', import.meta.url)` with a plain string for a file to be bundled.
      return { code: code.replaceAll('__THILIK_DATA__', `(${JSON.stringify(address)})`), map: null };
    },
  };
}

/**
 * Lit's browser build reads `HTMLElement` and `document` while loading. With these two left open, the drop-in
 * can also be imported where there is no browser, as bundlers and tests do. And two long messages to authors of style
 * sheets are not for its readers to download.
 */
const litChanges: [file: string, from: string, to: string][] = [
  [
    '/@lit/reactive-element/css-tag.js',
    'Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
    'Error("css")',
  ],
  [
    '/@lit/reactive-element/css-tag.js',
    `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
    't',
  ],
  ['/@lit/reactive-element/reactive-element.js', 'extends HTMLElement', 'extends(globalThis.HTMLElement??class{})'],
  ['/lit-html/lit-html.js', '=document,', '=globalThis.document??{createTreeWalker(){}},'],
];

function leanLit(): Plugin {
  return {
    name: 'thilik-lean-lit',
    transform(code, id) {
      const changes = litChanges.filter(([file]) => id.endsWith(file));
      if (changes.length === 0) return null;
      for (const [file, from] of changes) if (!code.includes(from)) this.error(`${file} no longer contains "${from}"`);
      return { code: changes.reduce((text, [, from, to]) => text.replace(from, to), code), map: null };
    },
  };
}

const decorated = /\w+\(\[(property|state)\(([^[\]]*)\)\], (\w+)\.prototype, "(\w+)", void 0\);/g;

/** Does what `src/elements/base/decorators.ts` does while building: readers need not download the compiler's helper. */
function applyDecorators(): Plugin {
  return {
    name: 'thilik-apply-decorators',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/elements/')) return null;
      const applied = code.replace(decorated, (_all, kind: string, options: string, name: string, key: string) => {
        const declaration = kind === 'state' ? '{ state: true, attribute: false }' : options;
        return `${name}.createProperty(${[JSON.stringify(key), declaration].filter(Boolean).join(', ')});`;
      });
      return applied === code ? null : { code: applied, map: null };
    },
  };
}

/** Readers download the drop-in: terser makes it about one per cent smaller than rolldown's own minifier. */
function squeeze(): Plugin {
  return {
    name: 'thilik-squeeze',
    async renderChunk(code, { name }) {
      // MapLibre comes minified; only the white space that bundling brought goes again.
      const isSmall = name === 'maplibre';
      const { code: small = code, map } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: !isSmall && { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
        mangle: !isSmall,
        sourceMap: true,
      });
      return { code: small, map: map as string };
    },
  };
}

/** Puts the bundler's helper into the chunks that use it: a file of its own would be one more round trip. */
function inlineHelper(): Plugin {
  return {
    name: 'thilik-inline-helper',
    generateBundle(_options, bundle) {
      const helper = Object.values(bundle).find(({ fileName }) => fileName.includes('rolldown-runtime'));
      if (helper?.type !== 'chunk') return;
      const [, code, name] = /^([^]*?)export\{(\w+) as t\};/.exec(helper.code) ?? this.error('unknown helper');
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(
          /import\{t(?: as (\w+))?\}from"[^"]*rolldown-runtime[^"]*";/,
          (_all, alias = 't') => `const ${alias}=(()=>{${code}return ${name}})();`,
        );
      }
      delete bundle[helper.fileName];
    },
  };
}

const importOf = (file: string) => new RegExp(`import\\{([^}]*)\\}from"[^"]*${file.split('/').pop()}";`);

/**
 * Puts the small chunks that the bundler splits off the entry back into it, since each would be one more round trip before
 * the first picture. Who else imports them finds them among what the entry exports.
 */
function wholeEntry(): Plugin {
  return {
    name: 'thilik-whole-entry',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry, name }) => isEntry && name === 'thilik');
      for (const fileName of entry?.imports ?? []) {
        const small = chunks.find((chunk) => chunk.fileName === fileName);
        const [, code, names] = /^([^]*)export\{([^}]*)\};\s*$/.exec(small?.code ?? '') ?? [];
        if (!entry || !small || small.imports.length > 0 || code === undefined || names === undefined) {
          return this.error(`thilik.js imports ${fileName}, which can not be put into it`);
        }
        const name = `_${small.name}`;
        const members = names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
        for (const chunk of chunks) {
          const from = chunk === entry ? '' : `import{${name}}from"../thilik.js";`;
          const value = chunk === entry ? `(()=>{${code}return{${members}}})()` : name;
          chunk.code = chunk.code.replace(importOf(fileName), (_all, wanted: string) => {
            const own = wanted.replace(/([\w$]+) as ([\w$]+)/g, '$1:$2');
            return chunk === entry ? `const ${name}=${value},{${own}}=${name};` : `${from}const{${own}}=${value};`;
          });
        }
        entry.code = entry.code.replace(/export\{([^}]*)\};\s*$/, `export{$1,${name}};`);
        delete bundle[fileName];
        delete bundle[`${fileName}.map`];
      }
    },
  };
}

/** The optional style sheet of the snippet. */
function snippetStyles(): Plugin {
  return {
    name: 'thilik-snippet-styles',
    generateBundle() {
      const file = new URL('src/styles/thilik.css', import.meta.url);
      if (!existsSync(file)) return;
      const { code } = transform({ filename: 'thilik.css', code: readFileSync(file), minify: true });
      this.emitFile({ type: 'asset', fileName: 'thilik.css', source: code });
    },
  };
}

/** In development the root shows the demo, and `thilik/` in its pages is the sources instead of a build. */
const demoFiles: Readonly<Record<string, string>> = {
  '/thilik/thilik.js': 'src/define/all.ts',
  '/thilik/thilik.css': 'src/styles/thilik.css',
};

function demo(): Plugin {
  return {
    name: 'thilik-demo',
    resolveId(id) {
      const file = demoFiles[id.split('?')[0] ?? id];
      return file ? root + file + id.slice(id.split('?')[0]?.length) : null;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { Location: '/demo/' }).end();
      });
    },
  };
}

export default defineConfig(({ command, mode }) => {
  const packing = command === 'build' && (mode in entries || mode === 'command');
  return {
    root,
    appType: 'mpa',
    publicDir: false,
    // Else a consumer who does not serve from the root gets 404 for lazy assets.
    base: command === 'build' ? './' : '/',
    worker: { format: 'es' },
    server: { open: false },
    plugins: [
      dataAddress(command === 'serve' ? '/data/' : '../data/'),
      thilikPages({ root, emit: mode === 'builder' }),
      thilikContent({ root: `${root}geodata`, emit: !['lib', 'command', 'builder'].includes(mode) }),
      ...(packing ? [minifyLiterals(), safeBuiltIns()] : []),
      ...(mode === 'dropin'
        ? [
            embedPages(`${root}geodata`),
            snippetStyles(),
            leanLit(),
            applyDecorators(),
            squeeze(),
            inlineHelper(),
            wholeEntry(),
          ]
        : []),
      ...(command === 'serve' ? [demo()] : []),
    ],
    ...(packing ? { build: mode === 'command' ? commandBuild : build(mode) } : {}),
    ...(mode === 'command' ? { ssr: { noExternal: true } } : {}),
  };
});
