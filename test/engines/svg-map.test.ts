import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { Scene } from '../../src/engines/svg/scene.ts';
import { svgMap, type MapIntents, type MapOptions } from '../../src/engines/svg/svg-map.ts';
import type { Shape } from '../../src/geo/drawing.ts';
import type { Point } from '../../src/geo/mercator.ts';
import type { DistrictView, PointView } from '../../src/store/view.ts';
import { click, place, pointer } from '../helpers/elements.ts';

/** A made-up land of three squares side by side, 100 units each: west, middle, east. */
const left = { west: 0, middle: 100, east: 200 } as const;
type Name = keyof typeof left;

const ring = (x: number): Point[] => [
  [x, 0],
  [x + 100, 0],
  [x + 100, 100],
  [x, 100],
];
const shape = (ags: Name) =>
  ({
    ags,
    name: ags,
    type: 'Landkreis',
    path: `M${left[ags]} 0h100v100h-100z`,
    rings: [ring(left[ags])],
    box: [left[ags], 0, left[ags] + 100, 100],
    label: [left[ags] + 50, 50],
  }) as Shape;
const district = (ags: Name, change: Partial<DistrictView> = {}): DistrictView => ({
  ags,
  name: ags,
  type: 'Landkreis',
  label: [11, 51],
  selected: false,
  pointed: false,
  stories: [],
  offers: [],
  contacts: [],
  ...change,
});
const story = (id: string, change: Partial<PointView> = {}): PointView => ({
  id,
  lonLat: [11, 51],
  districtWide: false,
  district: 'west',
  selected: false,
  ...change,
});
const all: readonly Name[] = ['west', 'middle', 'east'];

function scene({
  selected,
  pointed,
  points = [],
  names = all,
}: Partial<{ selected: Name; pointed: Name; points: Scene['points']; names: readonly Name[] }> = {}): Scene {
  return {
    shapes: all.map(shape),
    box: [0, -75, 300, 175],
    drawn: names.map((ags) => ({
      district: district(ags, { selected: ags === selected, pointed: ags === pointed }),
      shape: shape(ags),
    })),
    points,
    borders: 'M0 0l300 0',
    names: {
      narrow: [],
      wide: [{ ags: 'west', at: [1 / 6, 0.5], lines: ['West-', 'land'], half: 0.1, leader: null }],
      spots: {},
    },
  } as Partial<Scene> as Scene;
}

/** A drawn scene with a log of what the map told. */
async function draw(first: Scene = scene(), change: Partial<MapOptions> = {}) {
  const container = place('<div></div>');
  container.style.cssText = 'position: relative; inline-size: 300px; block-size: 250px';
  const told: unknown[][] = [];
  const intents: MapIntents = {
    selectDistrict: (ags) => told.push(['district', ags]),
    selectStory: (id) => told.push(['story', id]),
    point: (ags) => told.push(['point', ags]),
  };
  const options = {
    label: 'Drei Länder',
    describe: (ags: string) => `Kreis ${ags}`,
    tabStop: 'middle',
    signs: nothing,
    shade: () => 'told',
    ...change,
  } as MapOptions;
  const update = (next: Scene) => render(svgMap(next, intents, options), container);
  update(first);
  const path = (ags: Name) => container.querySelector(`path[part=district][data-ags="${ags}"]`) as SVGPathElement;
  const key = (ags: Name, name: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
    path(ags).dispatchEvent(event);
    return event.defaultPrevented;
  };
  const selections = () => told.filter(([kind]) => kind !== 'point');
  return { container, told, selections, update, path, key };
}

/** Resolves when the focus has come to a shape. */
const focusOn = (path: SVGPathElement) =>
  new Promise<void>((resolve) => {
    if (document.activeElement === path) resolve();
    path.addEventListener('focus', () => resolve(), { once: true });
  });

describe('svgMap', () => {
  it('is a list of options for screen readers, with its name', async () => {
    const { container, path } = await draw(scene({ selected: 'east' }));
    const map = container.querySelector('svg[role=listbox]');
    expect(map?.getAttribute('aria-label')).to.equal('Drei Länder');
    expect(container.querySelectorAll('[role=option]')).to.have.length(3);
    expect(path('west').getAttribute('aria-label')).to.equal('Kreis west');
    expect(all.map((ags) => path(ags).getAttribute('aria-selected'))).to.deep.equal(['false', 'false', 'true']);
    expect(container.querySelector('.names')?.getAttribute('aria-hidden')).to.equal('true');
    expect(container.querySelector('.points')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has one Tab stop, and nothing else takes the focus', async () => {
    const { container } = await draw();
    const stops = [...container.querySelectorAll<SVGElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops.map((stop) => stop.dataset.ags)).to.deep.equal(['middle']);
  });

  it('draws the whole scene anew from each update, on the same nodes', async () => {
    const { container, path, update } = await draw();
    const node = path('west');
    update(scene({ selected: 'west', pointed: 'middle' }));
    expect(path('west') === node).to.equal(true);
    expect(node.getAttribute('aria-selected')).to.equal('true');
    expect(path('middle').getAttribute('class')).to.equal('told pointed');
    expect(container.querySelectorAll('path.outline')).to.have.length(1);
    update(scene());
    expect(node.getAttribute('aria-selected')).to.equal('false');
    expect(container.querySelectorAll('.pointed, .outline')).to.have.length(0);
    update(scene({ names: ['east'] }));
    expect(container.querySelectorAll('path[part=district]')).to.have.length(1);
  });

  it('draws nothing of an empty scene, and does not fail', async () => {
    const { container } = await draw({
      box: [0, 0, 1, 1],
      drawn: [],
      borders: '',
      points: [],
      names: { narrow: [], wide: [], spots: {} },
    } as Partial<Scene> as Scene);
    expect(container.querySelectorAll('path[part=district], text')).to.have.length(0);
  });

  it('writes names at their place, line by line', async () => {
    const { container, update } = await draw();
    const text = container.querySelector('.names text') as SVGTextElement;
    expect([...text.querySelectorAll('tspan')].map((line) => line.textContent)).to.deep.equal(['West-', 'land']);
    expect(text.closest('svg')?.getAttribute('x')).to.equal('16.67%');
    expect(text.closest('svg')?.getAttribute('y')).to.equal('50%');
    update(scene({ selected: 'west' }));
    expect(container.querySelector('.wide g')?.getAttribute('class')?.trim()).to.equal('selected');
  });

  it('draws stories as dots without a number, several at a place side by side', async () => {
    const at: Point = [150, 50];
    const { container } = await draw(
      scene({
        points: [
          { point: story('a'), at, stack: 0 },
          { point: story('b', { districtWide: true, selected: true }), at, stack: 1 },
        ],
      }),
    );
    const [a, b] = [...container.querySelectorAll<SVGCircleElement>('[part=story-point]')];
    expect(container.querySelector('.points')?.textContent?.trim()).to.equal('');
    expect(b?.classList.contains('selected')).to.equal(true);
    const [boxA, boxB] = [a?.getBoundingClientRect(), b?.getBoundingClientRect()] as [DOMRect, DOMRect];
    expect(boxB.left).to.be.at.least(boxA.right - 1);
  });

  it('draws the lines between districts once, above all districts', async () => {
    const { container } = await draw();
    const paths = [...container.querySelectorAll('path')];
    expect(paths.filter((path) => path.matches('.borders'))).to.have.length(1);
    expect(paths.findIndex((path) => path.matches('.borders'))).to.equal(3);
  });

  it('draws a line to a name beside its district', async () => {
    const { container, update } = await draw();
    expect(container.querySelectorAll('.names line')).to.have.length(0);
    const first = scene();
    const [name] = first.names.wide;
    if (!name) throw new Error('no name');
    update({ ...first, names: { ...first.names, wide: [{ ...name, leader: [0.5, 0.25] }] } });
    const line = container.querySelector('.wide line');
    expect(['x1', 'y1', 'x2', 'y2'].map((end) => line?.getAttribute(end))).to.deep.equal([
      '16.67%',
      '50%',
      '50%',
      '25%',
    ]);
  });

  it('has no style attribute and no style element', async () => {
    const { container } = await draw(
      scene({ selected: 'west', points: [{ point: story('a'), at: [50, 50], stack: 0 }] }),
    );
    expect(container.querySelectorAll('[style], style')).to.have.length(0);
  });

  describe('tells', () => {
    it('a click on a district, and on the selected one that it is cleared', async () => {
      const { path, update, selections } = await draw();
      click(path('west'));
      update(scene({ selected: 'west' }));
      click(path('west'));
      click(path('east'));
      expect(selections()).to.deep.equal([
        ['district', 'west'],
        ['district', null],
        ['district', 'east'],
      ]);
    });

    it('a click on a story, and not also on its district', async () => {
      const { container, selections } = await draw(scene({ points: [{ point: story('a'), at: [50, 50], stack: 0 }] }));
      click(container.querySelector('[part=story-point]') as Element);
      expect(selections()).to.deep.equal([['story', 'a']]);
    });

    it('where the pointer is, and that it left', async () => {
      const { container, path, told } = await draw(scene({ points: [{ point: story('a'), at: [50, 50], stack: 0 }] }));
      pointer(path('east'), 'pointerenter');
      pointer(container.querySelector('[part=story-point]') as Element, 'pointerenter');
      pointer(container.querySelector('svg[role=listbox]') as Element, 'pointerleave');
      expect(told).to.deep.equal([
        ['point', 'east'],
        ['point', 'west'],
        ['point', null],
      ]);
    });

    it('a name like its district: a click, again when it is selected, and the pointer', async () => {
      const { container, update, told } = await draw();
      const name = container.querySelector('.names text') as Element;
      pointer(name.closest('.names > g') as Element, 'pointerenter');
      click(name);
      update(scene({ selected: 'west' }));
      click(name);
      expect(told).to.deep.equal([
        ['point', 'west'],
        ['district', 'west'],
        ['district', null],
      ]);
    });

    it('where the focus is, and that it left', async () => {
      const { path, told } = await draw();
      path('east').focus();
      path('west').focus();
      path('west').blur();
      expect(told.filter(([, ags], index) => ags !== null || index === told.length - 1)).to.deep.equal([
        ['point', 'east'],
        ['point', 'west'],
        ['point', null],
      ]);
    });
  });

  describe('keys', () => {
    it('Enter and Space select; on the selected one they clear', async () => {
      const { key, update, selections } = await draw();
      expect(key('west', 'Enter')).to.equal(true);
      expect(key('east', ' ')).to.equal(true);
      update(scene({ selected: 'east' }));
      expect(key('east', 'Enter')).to.equal(true);
      expect(selections()).to.deep.equal([
        ['district', 'west'],
        ['district', 'east'],
        ['district', null],
      ]);
    });

    it('Home and End focus the first and the last', async () => {
      const { key, path } = await draw();
      const last = focusOn(path('east'));
      expect(key('middle', 'End')).to.equal(true);
      await last;
      const first = focusOn(path('west'));
      expect(key('east', 'Home')).to.equal(true);
      await first;
    });

    it('arrows focus the neighbour, never beyond the border', async () => {
      const { key, path } = await draw();
      path('middle').focus();
      const east = focusOn(path('east'));
      expect(key('middle', 'ArrowRight')).to.equal(true);
      await east;
      key('east', 'ArrowRight');
      key('east', 'ArrowUp');
      const middle = focusOn(path('middle'));
      key('east', 'ArrowLeft');
      await middle;
      expect(document.activeElement === path('middle')).to.equal(true);
    });

    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      it(`with ${modifier} belong to the browser`, async () => {
        const { key, selections } = await draw();
        expect(key('west', 'Enter', { [modifier]: true })).to.equal(false);
        expect(key('west', 'ArrowRight', { [modifier]: true })).to.equal(false);
        expect(key('west', 'm', { [modifier]: true })).to.equal(false);
        expect(selections()).to.deep.equal([]);
      });
    }

    it('that mean nothing are left alone', async () => {
      const { key } = await draw();
      for (const name of ['1', '+', 'Tab', 'PageDown', 'F5']) expect(key('west', name), name).to.equal(false);
    });
  });
});
