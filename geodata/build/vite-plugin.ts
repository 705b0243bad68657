import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checksOf } from './checks.ts';
import { buildContent } from './content.ts';
import { toGrid } from './grid.ts';
import { hostsFile } from './hosts.ts';
import { packArcs, packDistricts } from './pack.ts';
import type { Topology } from '../../src/geo/topology.ts';

interface Options {
  /** Folder with the content, absolute. */
  readonly root: string;
  /** Whether a build writes the files. */
  readonly emit: boolean;
}

const overview = 'districts.topo.json';

/** Serves the content as `/data/…` in development and writes it to `data/`, the schemas to `schema/`, in a build. */
export function thilikContent({ root, emit }: Options): Plugin {
  let files: Map<string, string> | null = null;
  return {
    name: 'thilik-content',
    enforce: 'pre',
    // The overview that comes with the code: projected, its arcs packed.
    load(id) {
      if (id.endsWith('common.schema.json?checks')) return checksOf(join(root, 'schema'));
      if (!id.endsWith(`${overview}?packed`)) return null;
      const topology = JSON.parse(readFileSync(join(root, overview), 'utf8')) as Topology;
      const { origin, step, size, arcs, districts } = toGrid(topology, 'ftoday');
      const packed = {
        origin,
        step,
        size,
        arcs: packArcs(arcs),
        today: packDistricts(districts),
        2019: packDistricts(toGrid(topology, 'f2019').districts),
      };
      return `export default ${JSON.stringify(packed)}`;
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(root + sep) && path.endsWith('.json')) files = null;
      });
      server.middlewares.use('/data', (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0]!.slice(1));
        try {
          files ??= buildContent(root);
        } catch (error) {
          server.config.logger.error((error as Error).message);
          response.statusCode = 500;
          response.end();
          return;
        }
        const content = files.get(name);
        if (content === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(content);
      });
    },
    generateBundle() {
      if (!emit) return;
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      for (const [name, content] of buildContent(root)) write(`data/${name}`, content);
      const schemas = join(root, 'schema');
      for (const name of existsSync(schemas) ? readdirSync(schemas) : []) {
        if (name.endsWith('.json')) write(`schema/${name}`, readFileSync(join(schemas, name), 'utf8'));
      }
      write('hosts.json', JSON.stringify(hostsFile()));
    },
  };
}
