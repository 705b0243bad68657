import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { districtsOf } from '../../src/data/boundaries.ts';
import { stateNames } from '../../src/data/names.ts';
import type { MapIntents, Picture } from '../../src/engines/engine.ts';
import { drawSign } from '../../src/engines/maplibre/signs.ts';
import { allPoints } from '../../src/engines/maplibre/features.ts';
import { firstStyle } from '../../src/engines/maplibre/layers.ts';
import { offerPoints } from '../../src/engines/svg/offer-points.ts';
import type { Scene } from '../../src/engines/svg/scene.ts';
import { workerAddress } from '../../src/engines/maplibre/worker-address.ts';
import { forms, mapRatio } from '../../src/geo/map-forms.ts';
import { terms } from '../../src/i18n/de/interface.ts';
import type { Point } from '../../src/geo/mercator.ts';
import { boxOfName } from '../../src/geo/names.ts';
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
  lang: 'de',
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
      [4, '4'],
      [5, '5'],
      [6, '6'],
    ]);
  });
});

describe('signs of offers in SVG', () => {
  it('that stand at a name of one line have their number beside it', () => {
    const box = [0, 0, 500, 500 / mapRatio] as const;
    const names = stateNames.wide.filter(({ lines, leader }) => lines.length === 1 && !leader);
    const drawn = names.map(({ ags, at: [x, y] }) => {
      // The diamond stands a little to the right and below.
      const place = { lonLat: [x * box[2] - 9, y * box[3] - 7], precision: 'address' };
      return { district: { ags, offers: [{ place }, { place }] }, shape: { ags, rings: [] } };
    });
    const scene = { drawn, box, project: (at: Point) => at, names: stateNames, points: [] } as unknown as Scene;
    const container = createContainer(500, 500);
    render(svg`<svg>${offerPoints(scene, {} as MapIntents, terms.number)}</svg>`, container);
    const numbers = [...container.querySelectorAll('text.wide')].map((text) => {
      const number = (of: Element | null, name: string) => parseFloat(of?.getAttribute(name) ?? '');
      const at = (name: 'x' | 'y', size: number) => number(text.parentElement, name) / 100 + number(text, name) / size;
      return [at('x', box[2]), at('y', box[3])] as const;
    });
    expect(numbers).to.have.length(names.length).above(5);
    const boxes = names.map((name) => boxOfName(name, 'wide'));
    const covered = numbers.filter(([x, y]) =>
      boxes.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom),
    );
    expect(covered).to.deep.equal([]);
  });

  it('have their number on a wide map where it touches no sign beside', () => {
    const box = [0, 0, 500, 500 / mapRatio] as const;
    const drawn = [200, 212].map((x, at) => {
      const place = { lonLat: [x, 200], precision: 'address' };
      return { district: { ags: `1607${at}`, offers: [{ place }, { place }] }, shape: { ags: `1607${at}`, rings: [] } };
    });
    const names = { narrow: [], wide: [] };
    const scene = { drawn, box, project: (at: Point) => at, names, points: [] } as unknown as Scene;
    const container = createContainer(500, 500);
    render(svg`<svg>${offerPoints(scene, {} as MapIntents, terms.number)}</svg>`, container);
    const sides = [...container.querySelectorAll('text.wide')].map((text) => text.getAttribute('text-anchor'));
    expect(sides).to.deep.equal(['end', 'start']);
  });

  it('have their number on a narrow map, too, as far as it touches neither a name nor another sign', () => {
    const { width } = forms.narrow;
    const size = [width, width / mapRatio] as const;
    const box = [0, 0, ...size] as const;
    // In pairs that have no room for two numbers side by side, and one alone with room on every side.
    const places = [0, 1, 2, 3].flatMap((row): Point[] => [
      [40, 30 + 50 * row],
      [54, 30 + 50 * row],
    ]);
    const drawn = [...places, [200, 120]].map(([x = 0, y = 0], index) => {
      const place = { lonLat: [x, y], precision: 'address' };
      const offers = Array.from({ length: index < places.length ? 25 : 1234 }, () => ({ place }));
      return { district: { ags: `${index}`, offers }, shape: { ags: `${index}`, rings: [] } };
    });
    const names = { narrow: [], wide: [], spots: {} };
    const scene = { drawn, box, project: (at: Point) => at, names, points: [] } as unknown as Scene;
    const container = createContainer(...size);
    render(svg`<svg>${offerPoints(scene, {} as MapIntents, terms.number)}</svg>`, container);
    const texts = [...container.querySelectorAll('.narrow text')];
    expect(texts.filter((text) => text.textContent === '1.234')).to.have.length(1);
    const boxes = [...container.querySelectorAll('.narrow text, .narrow path')].map((element) => {
      const number = (of: Element | null, name: string) => parseFloat(of?.getAttribute(name) ?? '');
      const outer = element.closest('svg');
      const [left, top] = [(number(outer, 'x') / 100) * size[0], (number(outer, 'y') / 100) * size[1]];
      if (element.localName === 'path') {
        const [x = 0, y = 0] = element.getAttribute('transform')!.match(/-?\d+/g)!.map(Number);
        return [left + x - 4, top + y - 4, left + x + 4, top + y + 4] as const;
      }
      const long = element.textContent.length * 7;
      const start = { start: 0, middle: long / 2, end: long }[element.getAttribute('text-anchor') as 'start'];
      const [x, y] = [left + number(element, 'x') - start, top + number(element, 'y') - 4];
      return [x, y - 4, x + long, y + 4] as const;
    });
    const touching = boxes.filter((one, at) =>
      boxes.some(
        (other, index) =>
          index < at && one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1],
      ),
    );
    expect(touching).to.deep.equal([]);
    expect(texts.length, 'most have room').to.be.above(places.length / 2);
  });

  const box = [0, 0, 500, 500 / mapRatio] as const;
  const around = ([x, y]: Point): Point[] => [
    [x - 30, y - 30],
    [x + 3, y - 30],
    [x + 3, y + 30],
    [x - 30, y + 30],
  ];
  const sceneOf = (rings: readonly Point[][], project = (at: Point) => at) => {
    const offers = [{ place: { lonLat: [250, 200], precision: 'address' } }];
    const drawn = [{ district: { ags: '16070', offers, pointed: false }, shape: { ags: '16070', rings } }];
    return { drawn, box, project, names: { narrow: [], wide: [], spots: {} }, points: [] } as unknown as Scene;
  };
  const draw = (scene: Scene, container = createContainer(500, 500)) => {
    render(svg`<svg>${offerPoints(scene, {} as MapIntents, terms.number)}</svg>`, container);
    return [...container.querySelectorAll('path')].map((path) => path.getAttribute('transform'));
  };

  it('stand in their district as far as that has room, else as near as can be', () => {
    expect(draw(sceneOf([around([250, 200])])), 'a border to the right').to.deep.equal(['translate(-8 8)']);
    expect(draw(sceneOf([around([50, 50])])), 'elsewhere').to.deep.equal(['translate(9 7)', 'translate(9 7)']);
  });

  it('are placed anew only when something around them changes', () => {
    let placed = 0;
    const scene = sceneOf([around([250, 200])], (at) => (placed++, at));
    const container = createContainer(500, 500);
    const counted = (change: Partial<Scene> = {}) => {
      placed = 0;
      draw({ ...scene, ...change }, container);
      return placed > 0;
    };
    const [first] = scene.drawn;
    if (!first) throw new Error('no district');
    const withDistrict = (change: object) => ({
      drawn: [{ ...first, district: { ...first.district, ...change } }],
    });
    const point = { point: {}, at: [250, 200], stack: 0 } as unknown as Scene['points'][number];
    expect(counted(), 'first').to.equal(true);
    expect(counted(withDistrict({ pointed: true })), 'pointed at').to.equal(false);
    expect(counted({ points: [point] }), 'a story').to.equal(true);
    expect(counted({ points: [{ ...point }] }), 'the same story, selected').to.equal(false);
    expect(counted(withDistrict({ offers: [...first.district.offers] })), 'other offers').to.equal(true);
  });
});
