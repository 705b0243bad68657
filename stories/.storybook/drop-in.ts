import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import type { Plugin } from 'vite';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const pages = ['builder.html', 'builder/builder.js', 'thilik.css', 'thilik.classic.js', 'thilik.js'];

/** The files of the builder and of the drop-in that its preview shows, with all that these load. */
function filesOf(dist: string): Set<string> {
  const styles = readdirSync(join(dist, 'builder')).map((name) => `builder/${name}`);
  const found = new Set([...pages, ...styles.filter((name) => name.endsWith('.css'))]);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, address] of code.matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g)) {
      const name = posix.join(dirname(file), address!);
      if (existsSync(join(dist, name))) found.add(name);
    }
  }
  return found;
}

/** Puts the builder of the last build beside the book, which has the content that it needs. */
export function dropIn(dist: string): Plugin {
  return {
    name: 'thilik-book-drop-in',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').slice(1).split('?');
        if (!existsSync(dist) || !filesOf(dist).has(path)) return next();
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(readFileSync(join(dist, path)));
      });
    },
    generateBundle() {
      if (!existsSync(join(dist, 'builder.html'))) this.error('The book links to the builder: first npm run build.');
      for (const fileName of filesOf(dist)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(dist, fileName)) });
      }
    },
  };
}
