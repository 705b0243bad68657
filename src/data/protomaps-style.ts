/**
 * A quiet street map for a PMTiles file of one's own, in the schema of Protomaps basemaps 4
 * (https://docs.protomaps.com/basemaps/layers): land, water, woods, buildings, roads and names, nothing that competes
 * with the districts.
 */

const colours = {
  land: '#f4f3f0',
  water: '#bfd8e6',
  green: '#dfe8d4',
  building: '#e2ded7',
  road: '#ffffff',
  roadEdge: '#cfcac2',
  text: '#3b4650',
  halo: '#ffffff',
} as const;

const openStreetMap =
  '<a href="https://github.com/protomaps/basemaps">Protomaps</a> <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>';

const source = 'tiles';
const fill = (id: string, layer: string, colour: string, more: object = {}) => ({
  id,
  type: 'fill',
  source,
  'source-layer': layer,
  paint: { 'fill-color': colour },
  ...more,
});
const kinds = (...names: string[]) => ['in', ['get', 'kind'], ['literal', names]];

/** Widths in CSS pixels by zoom level. */
const road = (id: string, names: string[], minzoom: number, at10: number, at16: number) =>
  [
    [`${id}-edge`, colours.roadEdge, 2],
    [id, colours.road, 0],
  ].map(([layer, colour, extra]) => ({
    id: layer,
    type: 'line',
    source,
    'source-layer': 'roads',
    minzoom,
    filter: kinds(...names),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': [
        'interpolate',
        ['exponential', 1.5],
        ['zoom'],
        10,
        at10 + Number(extra) / 2,
        16,
        at16 + Number(extra),
      ],
    },
  }));

const names = (id: string, layer: string, minzoom: number, size: number, more: object) => ({
  id,
  type: 'symbol',
  source,
  'source-layer': layer,
  minzoom,
  paint: { 'text-color': colours.text, 'text-halo-color': colours.halo, 'text-halo-width': 1.5 },
  ...more,
  layout: {
    'text-field': ['coalesce', ['get', 'name:de'], ['get', 'name']],
    'text-font': ['sans-serif'],
    'text-size': size,
    ...('layout' in more ? (more.layout as object) : {}),
  },
});

/** The style for a file at an absolute address. */
export function protomapsStyle(address: string) {
  return {
    version: 8,
    sources: {
      [source]: { type: 'vector', url: `pmtiles://${address}`, attribution: openStreetMap } as Record<string, unknown>,
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
      fill('green', 'landuse', colours.green, {
        filter: kinds('forest', 'wood', 'park', 'grass', 'meadow', 'cemetery', 'nature_reserve', 'garden'),
      }),
      fill('water', 'water', colours.water, { filter: ['==', ['geometry-type'], 'Polygon'] }),
      {
        id: 'rivers',
        type: 'line',
        source,
        'source-layer': 'water',
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': colours.water },
      },
      fill('buildings', 'buildings', colours.building, { minzoom: 14 }),
      ...road('paths', ['path'], 14, 0.2, 1.5),
      ...road('streets', ['minor_road'], 12, 0.3, 7),
      ...road('roads', ['major_road'], 8, 1.2, 10),
      ...road('motorways', ['highway'], 6, 2, 12),
      names('street-names', 'roads', 14, 11, { layout: { 'symbol-placement': 'line' } }),
      names('places', 'places', 6, 13, { filter: kinds('locality', 'neighbourhood') }),
    ],
  };
}
