import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildContent } from './content.ts';
import { packArcs } from './pack.ts';

interface Options {
  /** Folder with the content, absolute. */
  readonly root: string;
  /** Whether a build writes the files. */
  readonly emit: boolean;
}

interface Named {
  readonly properties: { readonly name: string };
}

interface Topology {
  readonly transform: unknown;
  readonly arcs: number[][][];
  readonly objects: Readonly<
    Record<
      string,
      { readonly geometries: readonly { arcs: unknown; properties: { name: string; type: string; label: number[] } }[] }
    >
  >;
}

const byName = (a: Named, b: Named) => a.properties.name.localeCompare(b.properties.name, 'de');

/**
 * The objects as the overview needs them: without GeoJSON types, which the depth of the arcs tells too, without the usual
 * `Landkreis`, and with label points to a hundredth of a degree, a pixel or two on the map. Districts in the order of
 * their names, which readers' browsers then need not find.
 */
function slimObjects(objects: Topology['objects']): unknown {
  const slim = Object.entries(objects).map(([name, { geometries }]) => [
    name,
    {
      geometries: [...geometries].sort(byName).map(({ arcs, properties: { type, label, ...properties } }) => ({
        arcs,
        properties: {
          ...properties,
          ...(type === 'Landkreis' ? {} : { type }),
          label: label.map((degrees) => Math.round(degrees * 100) / 100),
        },
      })),
    },
  ]);
  return Object.fromEntries(slim);
}

const overview = 'districts.topo.json';

const hosts = {
  version: 1,
  note: 'Every host that thilik ever contacts besides the one it is served from, and when. The list is empty: by default there is none.',
  hosts: [],
};

/** Serves the content as `/data/…` in development and writes it to `data/`, the schemas to `schema/`, in a build. */
export function thilikContent({ root, emit }: Options): Plugin {
  let files: Map<string, string> | null = null;
  return {
    name: 'thilik-content',
    enforce: 'pre',
    // The overview that comes with the code: the same topology with its arcs packed.
    load(id) {
      if (!id.endsWith(`${overview}?packed`)) return null;
      const { transform, arcs, objects } = JSON.parse(readFileSync(join(root, overview), 'utf8')) as Topology;
      const packed = { transform, arcs: packArcs(arcs), objects: slimObjects(objects) };
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
      write('hosts.json', JSON.stringify(hosts));
    },
  };
}
