import { expect } from '@open-wc/testing';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { districtsOf } from '../../src/data/boundaries.ts';
import type { Picture } from '../../src/engines/engine.ts';
import { drawSign } from '../../src/engines/maplibre/signs.ts';
import { allPoints } from '../../src/engines/maplibre/features.ts';
import { firstStyle } from '../../src/engines/maplibre/layers.ts';
import { workerAddress } from '../../src/engines/maplibre/worker-address.ts';
import { normalise } from '../../src/model/normalise.ts';
import { initialState } from '../../src/store/state.ts';
import { mapView } from '../../src/store/view.ts';
import { offerJson } from '../fixtures/records.ts';
import { createContainer } from '../helpers/engines.ts';

const near = (count: number, lon: number, lat = 50.9) => Array.from({ length: count }, () => [lon, lat] as const);
/** Three, and two a few pixels beside them; four; six at one place; one alone. */
const places = [...near(3, 10.4), ...near(2, 10.405), ...near(4, 10.9), ...near(6, 11.4), ...near(1, 11.9)];
const offers = places.map((lonLat, at) =>
  offerJson({ id: `o${at}`, district: '16070', place: { name: 'Ort', lonLat, precision: 'address' } }),
);
const records = normalise('offers', { offers })?.dataset.records ?? [];
const grey = '#888';
const picture: Picture = {
  view: mapView({ ...initialState, layers: ['offers'] }, districtsOf('today'), {
    stories: [],
    offers: records,
    contacts: [],
  }),
  names: [],
  tint: [],
  storyPlaces: [],
  showsOffers: true,
  focused: null,
  palette: {
    ...{ district: grey, surface: grey, text: grey, selected: grey, onSelected: grey, focus: grey },
    ...{ story: [grey, grey], selectedStory: [grey, grey], offer: [grey, grey] },
  },
  font: 'sans-serif',
  basemap: null,
  here: null,
};

describe('signs of offers on the canvas', () => {
  it('that stand for several places say of how many offers, as those in SVG do', async () => {
    setWorkerUrl(workerAddress(''));
    const container = createContainer(400, 300);
    const map = new MapLibre({
      container,
      bounds: [10, 50.5, 12.2, 51.3],
      fadeDuration: 0,
      attributionControl: false,
      style: firstStyle(picture, { type: 'FeatureCollection', features: [] }, allPoints(picture), 9),
    });
    map.setMissingStyleImageResolver((name) => {
      const image = drawSign(name, 1);
      if (image) map.addImage(name, image);
    });
    await map.once('idle');
    const signs = map.queryRenderedFeatures({ layers: ['thilik-offers'] }).map(({ properties, layer }) => {
      const text = (layer as { layout?: Record<string, unknown> }).layout?.['text-field'];
      return [properties.count, String(text)];
    });
    map.remove();
    expect(signs.sort(([a], [b]) => Number(a) - Number(b))).to.deep.equal([
      [1, ''],
      [4, ''],
      [5, '5'],
      [6, '6'],
    ]);
  });
});
