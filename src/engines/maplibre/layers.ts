import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { Picture } from '../engine.ts';
import { offerSign } from './signs.ts';

/** Our own sources and layers: the districts and what lies in them, drawn as the SVG map draws them. */

export const sources = {
  districts: 'thilik-districts',
  names: 'thilik-names',
  stories: 'thilik-stories',
  nearStories: 'thilik-near-stories',
  offers: 'thilik-offers',
  here: 'thilik-here',
} as const;

/** Layers in which a click or the pointer finds something, the topmost first. */
export const targets = {
  stories: 'thilik-stories',
  nearStories: 'thilik-near-stories',
  offers: 'thilik-offers',
  districts: 'thilik-fill',
} as const;

/** Zoom levels, 0–22: between these the borders fade, because streets matter more there. */
const bordersFade = [12, 13.5] as const;
/** Zoom level at which names end: they would only cover streets. */
export const namesEnd = 12;
/** Layer of the names that the overview has no room for. */
export const moreNames = 'thilik-more-names';
/** How much nearer than the home view all names come, and stories stand at their own places. */
export const nearer = 0.8;

/** Signs at the same place stand side by side: how far each is moved, by its number. */
const stacked = [1, 2, 3, 4, 5, 6, 7].flatMap((number) => [number, ['literal', [number * 12, 0]]]);
/** More than these make no sense side by side. */
export const stackedMost = 7;

const empty = { type: 'FeatureCollection', features: [] } as const;

function ownSources(outlines: object): Record<string, SourceSpecification> {
  const points: SourceSpecification = { type: 'geojson', data: empty as never };
  return {
    [sources.districts]: { type: 'geojson', data: outlines as never, promoteId: 'ags', tolerance: 0.1 },
    [sources.names]: { ...points, promoteId: 'ags' },
    [sources.stories]: points,
    [sources.nearStories]: points,
    [sources.offers]: {
      ...points,
      cluster: true,
      // Signs that would overlap become one.
      clusterRadius: 13,
      clusterMaxZoom: 17,
      clusterProperties: { count: ['+', ['get', 'count']] },
    },
    [sources.here]: points,
  };
}

const is = (state: 'selected' | 'pointed' | 'focused'): ExpressionSpecification => [
  'boolean',
  ['feature-state', state],
  false,
];

/** How opaque a district is; with streets below it, it gives way to them. */
function fillOpacity({ view, tint, basemap }: Picture): ExpressionSpecification {
  const tints = view.districts.flatMap(({ ags }, index) => [ags, tint[index] ?? 1]);
  const plain = tints.length > 0 ? (['match', ['get', 'ags'], ...tints, 1] as unknown as ExpressionSpecification) : 1;
  const shade = (share: number): ExpressionSpecification => [
    'case',
    is('selected'),
    share,
    is('pointed'),
    0.45 * share,
    ['*', share, plain],
  ];
  const [by8, by11, by12, by14] = basemap ? [0.4, 0.25, 0.12, 0] : [1, 1, 1, 1];
  // The same form in both cases: MapLibre can't move from an expression without zoom to one with it.
  return ['interpolate', ['linear'], ['zoom'], 8, shade(by8), 11, shade(by11), 12, shade(by12), 14, shade(by14)];
}

/** Opacity of lines by zoom. */
function fading(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], bordersFade[0], opacity, bordersFade[1], 0];
}

/** Layers that show nothing are not laid out: lines that can't be seen cost as much as others. */
const visible = (is: boolean) => (is ? 'visible' : 'none');

/** What colours, fonts and the selection decide. */
export function paints(picture: Picture): readonly [string, string, unknown][] {
  const { view, focused, lang, palette, font, basemap } = picture;
  const { district, surface, text, selected, onSelected, focus, offer } = palette;
  const isFocusShown = visible(focused !== null);
  const families = (font.match(/("[^"]*"|[^,])+/g) ?? []).map((family) => family.trim());
  return [
    ['thilik-fill', 'fill-color', ['case', is('selected'), selected, is('pointed'), selected, district]],
    ['thilik-fill', 'fill-opacity', fillOpacity(picture)],
    ['thilik-border', 'line-color', text],
    ['thilik-outline', 'line-color', text],
    ['thilik-outline', 'visibility', visible(view.selected !== null)],
    // As in the SVG map: one of both colours stands out from any other.
    ['thilik-focus-below', 'line-color', '#fff'],
    ['thilik-focus-below', 'visibility', isFocusShown],
    ['thilik-focus', 'line-color', '#000'],
    ['thilik-focus', 'visibility', isFocusShown],
    ...['thilik-names', moreNames].flatMap((layer): [string, string, unknown][] => [
      [layer, 'text-color', ['case', is('selected'), onSelected, text]],
      [layer, 'text-halo-color', ['case', is('selected'), selected, surface]],
      [layer, 'text-halo-width', basemap ? 1.5 : view.selected ? 1.25 : 0],
      [layer, 'text-font', families],
    ]),
    ['thilik-offers', 'icon-image', offerSign(offer)],
    [
      'thilik-offers',
      'text-field',
      ['case', ['>', ['get', 'count'], 1], ['number-format', ['get', 'count'], { locale: `${lang}-u-nu-latn` }], ''],
    ],
    ['thilik-offers', 'text-font', families],
    ['thilik-offers', 'text-color', text],
    ['thilik-offers', 'text-halo-color', surface],
    ['thilik-here', 'circle-color', focus],
    ['thilik-here', 'circle-stroke-color', onSelected],
  ];
}

/** Our layers from below to above, without what {@link paints} adds. */
function ownLayers(moreFrom: number): LayerSpecification[] {
  const line = (id: string, width: number, opacity: number | ExpressionSpecification): LayerSpecification => ({
    id,
    type: 'line',
    source: sources.districts,
    layout: { 'line-join': 'round' },
    paint: { 'line-width': width, 'line-opacity': fading(opacity) },
  });
  const names = (id: string, filter: FilterSpecification, overlap: boolean, minzoom = 0): LayerSpecification => ({
    id,
    type: 'symbol',
    source: sources.names,
    minzoom,
    maxzoom: namesEnd,
    filter,
    layout: {
      'text-field': ['get', 'text'],
      'text-size': 12.5,
      'text-line-height': 1.17,
      'text-max-width': 100,
      'text-allow-overlap': overlap,
      'text-padding': 4,
    },
    paint: { 'text-translate': [0, -1] },
  });
  const sign = (id: string, source: string, layout: object): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    layout: { 'icon-allow-overlap': true, ...layout },
  });
  const dots = {
    'icon-image': ['get', 'sign'],
    'icon-offset': ['match', ['get', 'stack'], ...stacked, ['literal', [0, 0]]],
    'symbol-sort-key': ['get', 'order'],
  };
  return [
    {
      id: targets.districts,
      type: 'fill',
      source: sources.districts,
      paint: { 'fill-antialias': false, 'fill-opacity-transition': { duration: 300 } },
    },
    // Between two districts it lies twice.
    line('thilik-border', 0.8, 0.36),
    line('thilik-outline', 2.5, ['case', is('selected'), 1, 0]),
    line('thilik-focus-below', 7, ['case', is('focused'), 1, 0]),
    line('thilik-focus', 3, ['case', is('focused'), 1, 0]),
    names(moreNames, ['!', ['get', 'placed']], false, moreFrom),
    names('thilik-names', ['get', 'placed'], true),
    sign('thilik-offers', sources.offers, {
      'icon-offset': [9, 7],
      'text-size': 11,
      'text-anchor': 'left',
      'text-offset': [1.5, 0.6],
      'text-optional': true,
    }),
    { ...sign('thilik-stories', sources.stories, dots), maxzoom: moreFrom },
    { ...sign('thilik-near-stories', sources.nearStories, dots), minzoom: moreFrom },
    {
      id: 'thilik-here',
      type: 'circle',
      source: sources.here,
      paint: { 'circle-radius': 7, 'circle-stroke-width': 3 },
    },
  ];
}

const layoutNames = ['icon-image', 'text-field', 'text-font', 'visibility'];
/** Whether a property of {@link paints} belongs to the layout of its layer. */
export const isLayout = (name: string): boolean => layoutNames.includes(name);

/** The first picture as one style, so that nothing is drawn twice. */
export function firstStyle(
  picture: Picture,
  outlines: object,
  points: Readonly<Record<string, object>>,
  moreFrom: number,
): StyleSpecification {
  const layers = ownLayers(moreFrom);
  for (const [id, name, value] of paints(picture)) {
    const layer = layers.find((each) => each.id === id) as { paint?: object; layout?: object };
    const part = isLayout(name) ? 'layout' : 'paint';
    layer[part] = { ...layer[part], [name]: value };
  }
  const all = ownSources(outlines);
  for (const id of Object.keys(points)) all[id] = { ...all[id], data: points[id] } as GeoJSONSourceSpecification;
  return { version: 8, sources: all, layers };
}
