import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { DistrictFeatures } from '../../geo/district-features.ts';
import type { Ags } from '../../model/types.ts';
import type { Picture } from '../engine.ts';
import { allPoints } from './features.ts';
import { firstStyle, isLayout, paints, sources } from './layers.ts';

/** Draws whole pictures and finds what is different from the last one. */
export interface Drawing {
  /** The first picture, complete; `moreFrom`: the zoom level at which all names begin. */
  style(moreFrom: number): StyleSpecification;
  /** Draws the picture; districts in detail replace those of the overview when they are given. */
  draw(map: MapLibre, picture: Picture, outlines: DistrictFeatures): void;
  /** To be called when MapLibre has forgotten the states of the districts, before the next picture. */
  forgetStates(): void;
}

/** A district without a state is drawn like this one. */
const plain = JSON.stringify({ selected: false, pointed: false, focused: false });

export function createDrawing(first: Picture, firstOutlines: DistrictFeatures): Drawing {
  const known = new Map<string, string>();

  /** Whether this is new; by its text, since pictures are made anew each time. */
  const isNew = (name: string, text: string) => {
    if (known.get(name) === text) return false;
    known.set(name, text);
    return true;
  };

  const shown = ({ features, ...rest }: DistrictFeatures, { view }: Picture): DistrictFeatures => ({
    ...rest,
    features: features.filter(({ properties: { ags } }) => view.districts.some((district) => district.ags === ags)),
  });
  const outlinesKey = (outlines: DistrictFeatures, { view }: Picture) =>
    `${outlines === firstOutlines} ${view.districts.map(({ ags }) => ags).join()}`;

  const points = allPoints(first);
  for (const id of Object.keys(points)) isNew(id, JSON.stringify(points[id]));
  for (const [layer, name, value] of paints(first)) isNew(`${layer} ${name}`, JSON.stringify(value));
  isNew(sources.districts, outlinesKey(firstOutlines, first));

  const setData = (map: MapLibre, id: string, data: object) => {
    map
      .getSource<GeoJSONSource>(id)
      ?.setData(data as never)
      .catch(() => {});
  };

  /** States of the districts, by key; only differences are told, since each call goes through all that is drawn. */
  const states = new Map<Ags, string>();
  const drawStates = (map: MapLibre, picture: Picture) => {
    for (const { ags: id, selected, pointed } of picture.view.districts) {
      const state = { selected, pointed, focused: id === picture.focused };
      const text = JSON.stringify(state);
      if (text === (states.get(id) ?? plain)) continue;
      states.set(id, text);
      for (const source of [sources.districts, sources.names]) map.setFeatureState({ source, id }, state);
    }
  };

  return {
    style: (moreFrom) => firstStyle(first, shown(firstOutlines, first), points, moreFrom),
    draw(map, picture, outlines) {
      for (const [layer, name, value] of paints(picture)) {
        if (!isNew(`${layer} ${name}`, JSON.stringify(value))) continue;
        if (isLayout(name)) map.setLayoutProperty(layer, name as 'icon-image', value as string);
        else map.setPaintProperty(layer, name as 'fill-color', value as string);
      }
      if (isNew(sources.districts, outlinesKey(outlines, picture))) {
        setData(map, sources.districts, shown(outlines, picture));
      }
      const next = allPoints(picture);
      for (const id of Object.keys(next)) {
        if (isNew(id, JSON.stringify(next[id]))) setData(map, id, next[id] as object);
      }
      drawStates(map, picture);
    },
    forgetStates: () => states.clear(),
  };
}
