import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { limitPage } from '../pages/limit.mjs';
import { manyOffersFile } from '../../helpers/many-offers.mjs';
import { boxStyle, colours, page } from '../pages/page.mjs';
import { element, headLines, lateScript, prerendered } from './snippet.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const require = createRequire(import.meta.url);

/** The 22 districts and 15 points that every page shows, from the files that thilik itself ships. */
function contentOf() {
  const whole = JSON.parse(read('dist/data/districts.topo.json'));
  const { type, transform, arcs, objects } = whole;
  const geometries = objects.ftoday.geometries.map(({ properties: { ags, name }, ...rest }) => ({
    ...rest,
    properties: { ags, name },
  }));
  const topology = { type, transform, objects: { ftoday: { type: 'GeometryCollection', geometries } }, arcs };
  const labels = new Map(objects.f2019.geometries.map(({ properties }) => [properties.ags, properties.label]));
  const { stories } = JSON.parse(read('dist/data/stories.json'));
  const points = stories.map(({ place, district }) => place?.lonLat ?? labels.get(district));
  return { topology: onlyUsedArcs(topology), geojson: feature(whole, objects.ftoday), points };
}

/** Leaves out the lines that only the districts of 2019 have. */
function onlyUsedArcs(topology) {
  const numbers = new Map();
  const arcs = [];
  const renumber = (value) => {
    if (Array.isArray(value)) return value.map(renumber);
    const old = value < 0 ? ~value : value;
    if (!numbers.has(old)) numbers.set(old, arcs.push(topology.arcs[old]) - 1);
    return value < 0 ? ~numbers.get(old) : numbers.get(old);
  };
  const { ftoday } = topology.objects;
  const geometries = ftoday.geometries.map((each) => ({ ...each, arcs: renumber(each.arcs) }));
  return { ...topology, objects: { ftoday: { ...ftoday, geometries } }, arcs };
}

/** One module per page with everything in it, data included: a second file would be asked for on a second connection. */
async function bundle(id, content, out) {
  const data = { name: 'bench-data', id: 'bench:data' };
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(out, id),
      emptyOutDir: true,
      target: 'chrome108',
      modulePreload: false,
      rolldownOptions: { input: join(here, 'pages', `${id}.js`), output: { entryFileNames: 'page.js' } },
    },
    plugins: [
      {
        name: data.name,
        resolveId: (name) => (name === data.id ? `\0${data.id}` : null),
        load: (name) =>
          name === `\0${data.id}`
            ? ['topology', 'points']
                .map((key) => `export const ${key} = JSON.parse(${JSON.stringify(JSON.stringify(content[key]))});`)
                .join('\n')
            : null,
      },
    ],
  });
}

const script = '<script type="module" src="page.js"></script>';

/** The style sheet of a package, minified, as text. */
async function styleOf(file) {
  const { transform } = await import('lightningcss');
  const path = require.resolve(file);
  return transform({ filename: path, code: readFileSync(path), minify: true }).code.toString();
}

const mapBox = '<div id="map"></div>';

const makers = {
  limit: (content) => limitPage(content),
  leaflet: async () =>
    page({
      title: 'Leaflet',
      head: `${script}<style>${await styleOf('leaflet/dist/leaflet.css')}${boxStyle}#map{background:none}</style>`,
      map: mapBox,
    }),
  openlayers: async () =>
    page({
      title: 'OpenLayers',
      head: `${script}<style>${await styleOf('ol/ol.css')}${boxStyle}</style>`,
      map: mapBox,
    }),
  d3: () =>
    page({
      title: 'd3-geo',
      head: `${script}<style>${boxStyle}#map{display:block;width:100%;fill:${colours.fill};fill-rule:evenodd;stroke:${colours.line}}path{vector-effect:non-scaling-stroke}circle{fill:${colours.point};stroke:none}</style>`,
      map: '<svg id="map" viewBox="0 0 1000 833" role="img" aria-label="Karte der Kreise Thüringens"></svg>',
    }),
  maplibre: () =>
    page({
      title: 'MapLibre',
      head: `${script}<link rel="modulepreload" as="worker" href="worker.mjs"><link rel="stylesheet" href="maplibre-gl.css"><style>${boxStyle}</style>`,
      map: mapBox,
    }),
  dropin: () => page({ title: 'thilik', head: headLines(), map: element }),
  prerendered: () => {
    const map = prerendered();
    return map && page({ title: 'thilik, prerendered', head: lateScript(), map });
  },
  static: () => {
    const map = prerendered('static');
    return map && page({ title: 'thilik, without script', map });
  },
  one: () => page({ title: 'One map', head: headLines(), map: element }),
  ten: () => page({ title: 'Ten maps', head: headLines(), map: element.repeat(10) }),
  'offers-10000': () => page({ title: 'Many offers', head: headLines(), map: withOffers('offers.json') }),
  'offers-100000': () => page({ title: 'Many offers', head: headLines(), map: withOffers('/offers-100000.slim.json') }),
  'clusters-maplibre': () => makers.maplibre(),
  'clusters-openlayers': () => makers.openlayers(),
  'clusters-leaflet': async () =>
    page({
      title: 'Leaflet',
      head: `${script}<style>${await styleOf('leaflet/dist/leaflet.css')}${await styleOf('leaflet.markercluster/dist/MarkerCluster.Default.css')}${boxStyle}#map{background:none}</style>`,
      map: mapBox,
    }),
  mounts: () => page({ title: 'Coming and going', head: headLines(), map: '' }),
};

/** A map with a sign for each place, and a list that is joined to it. */
const withOffers = (
  address,
) => `<thilik-map id="map" layers="offers" offers-src="${address}" offers-mode="replace"></thilik-map>
<thilik-offer-list for="map"></thilik-offer-list>`;

/** Where addresses lead that are not pages of the comparison. */
const folders = [
  ['/thilik/', join(root, 'dist')],
  ['/demo/', join(root, 'demo')],
];

const versions = () => JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).devDependencies;

/** Pages of the parts beside the comparison. */
const clustered = ['clusters-maplibre', 'clusters-leaflet', 'clusters-openlayers'];
const own = ['dropin', 'maplibre', 'one', 'ten', 'mounts', 'offers-10000', 'offers-100000', ...clustered];

const bundled = ['leaflet', 'openlayers', 'd3', 'maplibre', ...clustered];

/** MapLibre's worker and style sheet are files of their own. */
function copyMapLibre(folder) {
  for (const [name, as] of [
    ['maplibre-gl-worker.mjs', 'worker.mjs'],
    ['maplibre-gl.css', 'maplibre-gl.css'],
  ]) {
    copyFileSync(require.resolve(`maplibre-gl/dist/${name}`), join(folder, as));
  }
}

/**
 * Writes the pages of the variants into `out`; the server shows them at `/<id>/`.
 * @returns `read`: the content of an address, or `null`; `missing`: ids of pages that this build can't make;
 *   `versions`: of the libraries, by name
 */
export async function makePages(variantIds, out) {
  const ids = [...variantIds, ...own.filter((id) => !variantIds.includes(id))];
  rmSync(out, { recursive: true, force: true });
  const content = contentOf();
  const missing = [];
  for (const id of ids) {
    const html = await makers[id](content);
    if (!html) {
      missing.push(id);
      continue;
    }
    mkdirSync(join(out, id), { recursive: true });
    if (bundled.includes(id)) await bundle(id, content, out);
    writeFileSync(join(out, id, 'index.html'), html);
  }
  writeFileSync(join(out, 'offers-10000', 'offers.json'), manyOffersFile(10_000));
  for (const id of ['maplibre', 'clusters-maplibre']) copyMapLibre(join(out, id));
  const read = (address) => {
    const [prefix, folder] = folders.find(([start]) => address.startsWith(start)) ?? ['', out];
    const path = join(folder, address.slice(prefix.length));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    return existsSync(file) ? readFileSync(file) : null;
  };
  return { read, missing, versions: versions() };
}
