import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { buildContent } from '../geodata/build/content.ts';
import { thilikContent } from '../geodata/build/vite-plugin.ts';
import { contentFiles, readContent } from './builder/content.ts';
import { guidePages } from './guides/render.ts';
import type * as ShowcasePages from './showcase/pages.ts';
import type * as Showcase from './showcase/render.ts';

interface Options {
  /** Folder of the project, absolute, with a slash at its end. */
  readonly root: string;
  /** Whether a build writes the pages. */
  readonly emit: boolean;
}

/** The guides by file name. */
function guides(render: typeof guidePages, root: string): Map<string, string> {
  const files = buildContent(`${root}geodata`);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  return render({
    content: readContent(contentFiles.map((name) => JSON.parse(files.get(name) ?? 'null') as unknown)),
    // The builder writes the check sums of the files that lie beside it; a guide shows the shortest code.
    integrity: null,
    version,
    staticHtml: () => '',
  });
}

const showcaseSheets = ['showcase', 'print', 'present'];
const sheetName = (name: string) => (name === 'showcase' ? 'showcase.css' : `showcase-${name}.css`);

/** The showcase by file name; its texts and outlines are only known to what goes through vite. */
async function showcase(root: string): Promise<Map<string, string>> {
  const { module } = await runnerImport<typeof ShowcasePages>(`${root}demo/showcase/pages.ts`, {
    configFile: false,
    logLevel: 'error',
    plugins: [thilikContent({ root: `${root}geodata`, emit: false })],
  });
  return module.pages;
}

/** A page of the demo as it lies in the built folder: the drop-in beside it. */
const built = (html: string, up: string) =>
  html
    .replace(/\.\.\/thilik\//g, './')
    .replace('"builder/main.ts"', '"builder/builder.js"')
    .replace('"showcase/main.ts"', '"builder/showcase.js"')
    .replace(/"showcase\/(\w+)\.css"/g, (_all, name: string) => `"builder/${sheetName(name)}"`)
    .replace(`"${up}demo.css"`, `"${up}builder/demo.css"`);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Files of the folder that only a build makes. */
const onlyBuilt = /^\/thilik\/(embed\/[\w.-]+|thilik\.classic\.js|thilik-frame\.js)$/;

const notBuilt = `<!doctype html><html lang="de"><title>thilik</title><p>Diese Datei gibt es erst nach <code>npm run build</code>.</p></html>`;

/**
 * The embed builder, the showcase and the guides, which a webmaster gets with the built folder. In development its folder `thilik/`
 * is the sources and, for what only a build makes, the last build; check sums there are none.
 */
export function thilikPages({ root, emit }: Options): Plugin {
  return {
    name: 'thilik-pages',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const answer = (type: string, body: string, status = 200) => {
          response.writeHead(status, { 'Content-Type': types[type], 'Cache-Control': 'no-store' }).end(body);
        };
        // Of another build than the sources that this page runs.
        if (path === '/thilik/integrity.json') return answer('.json', 'null');
        if (path.startsWith('/thilik/data/')) request.url = path.slice('/thilik'.length);
        const [, file] = onlyBuilt.exec(path) ?? [];
        if (file && existsSync(`${root}dist/${file}`)) {
          return answer(extname(file), readFileSync(`${root}dist/${file}`, 'utf8'));
        }
        if (file) return answer('.html', notBuilt, 404);
        const [, name] = /^\/demo\/(showcase[\w-]*\.html)$/.exec(path) ?? [];
        if (name) {
          server
            .ssrLoadModule('/demo/showcase/render.ts')
            .then((module) => (module as typeof Showcase).showcasePages(buildContent(`${root}geodata`)))
            .then((pages) => {
              const page = pages.get(name);
              if (page) answer('.html', page);
              else next();
            })
            .catch(next);
          return;
        }
        const [, guide] = /^\/demo\/guides\/(\w+\.html)$/.exec(path) ?? [];
        if (!guide) return next();
        // Loaded anew, so that a change of the texts shows.
        server
          .ssrLoadModule('/demo/guides/render.ts')
          .then((module) => {
            const page = guides(module.guidePages as typeof guidePages, root).get(guide);
            if (page) answer('.html', page);
            else next();
          })
          .catch(next);
      });
    },
    async generateBundle() {
      if (!emit) return;
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      const file = (name: string) => readFileSync(`${root}demo/${name}`, 'utf8');
      write('builder.html', built(file('builder.html'), ''));
      for (const name of ['demo.css', 'builder/builder.css']) write(`builder/${name.split('/').at(-1)!}`, file(name));
      write('guides/guides.css', file('guides/guides.css'));
      for (const name of showcaseSheets) write(`builder/${sheetName(name)}`, file(`showcase/${name}.css`));
      for (const [name, html] of await showcase(root)) write(name, built(html, ''));
      for (const [name, html] of guides(guidePages, root)) write(`guides/${name}`, built(html, '../'));
    },
  };
}

/** What `thilik/` in the demo's pages is in development: the sources instead of a build. */
const sources: Readonly<Record<string, string>> = {
  '/thilik/thilik.js': 'src/define/all.ts',
  '/thilik/thilik.css': 'src/styles/thilik.css',
};

/** In development: the root shows the demo, and its pages run the sources. */
export function demoServer(root: string): Plugin {
  return {
    name: 'thilik-demo',
    apply: 'serve',
    resolveId(id) {
      const [path = id] = id.split('?');
      const file = sources[path];
      return file ? root + file + id.slice(path.length) : null;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { Location: '/demo/' }).end();
      });
    },
  };
}
