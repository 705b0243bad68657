import { html, nothing, render } from 'lit';
import type { Engine, EngineOptions, Picture } from '../../src/engines/engine.ts';
import { createMapLibre, mapLibreStyles } from '../../src/engines/maplibre/maplibre.ts';
import { districtStyles } from '../../src/engines/svg/districts.styles.ts';
import { createStage } from '../../src/engines/svg/scene.ts';
import { svgMapStyles } from '../../src/engines/svg/svg-map.styles.ts';
import { svgMap } from '../../src/engines/svg/svg-map.ts';
import { stateNames } from '../../src/data/names.ts';
import { overview } from '../../src/data/overview.ts';
import type { Ags, LonLat } from '../../src/model/types.ts';

type Point = readonly [x: number, y: number];

/** What every engine does; the SVG map has no camera, which is why there are others. */
export type Drawn = Pick<Engine, 'shown' | 'update' | 'destroy'>;

/** An engine under test. */
export interface Subject {
  readonly name: string;
  readonly create: (options: EngineOptions) => Drawn;
  /** Whether the district at this point of the window looks selected; `point` lies beside its name and its signs. */
  readonly looksSelected: (container: HTMLElement, point: Point, picture: Picture) => boolean;
  /** Whether it moves and, asking for a worker, can fail: a whole {@link Engine}. */
  readonly isWhole: boolean;
}

export const drawing = overview('today');

/** The SVG map is a template; its owner renders it, here as there. */
function createSvg({ container, picture, intents }: EngineOptions): Drawn {
  const stage = createStage();
  let isEnded = false;
  const update = ({ view }: Picture) => {
    if (isEnded) return;
    render(
      svgMap(stage(drawing, view, stateNames), intents, {
        label: 'Karte',
        describe: (ags) => ags,
        shade: () => 'told',
        signs: nothing,
        tabStop: null,
      }),
      container,
    );
  };
  update(picture);
  return {
    shown: Promise.resolve(),
    update,
    destroy() {
      isEnded = true;
      render(nothing, container);
    },
  };
}

/** An engine that knows nothing of maps: a dot for each district and story, placed by the home view alone. */
function createFake({ container, picture, home, intents, onMove, onFailure, workerUrl }: EngineOptions): Engine {
  let isEnded = workerUrl !== '';
  let now = picture;
  let camera = { x: 0, y: 0, scale: 1 };
  const flat = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const at = ([lon, lat]: LonLat) => {
    const [west, south, east, north] = home;
    const share = (flat(north) - flat(lat)) / (flat(north) - flat(south));
    return { left: `${((lon - west) / (east - west)) * 100}%`, top: `${share * 100}%` };
  };
  const dot = (lonLat: LonLat, size: string, on: { click(): void; enter(): void; selected?: boolean; ags?: Ags }) => {
    const each = document.createElement('i');
    each.dataset.selected = String(on.selected ?? false);
    Object.assign(each.style, { ...at(lonLat), position: 'absolute', width: size, aspectRatio: '1' });
    each.style.translate = '-50% -50%';
    each.addEventListener('click', on.click);
    each.addEventListener('pointerenter', on.enter);
    each.addEventListener('pointerleave', () => intents.point(null));
    return each;
  };
  const draw = () => {
    if (isEnded) return;
    const { districts, points } = now.view;
    container.replaceChildren(
      ...districts.map(({ ags, label, selected }) =>
        dot(label, '9%', {
          click: () => intents.selectDistrict(selected ? null : ags),
          enter: () => intents.point(ags),
          selected,
        }),
      ),
      ...points.map(({ id, district, lonLat }) =>
        dot(lonLat, '2%', { click: () => intents.selectStory(id), enter: () => intents.point(district) }),
      ),
    );
  };
  const move = (next: typeof camera) => onMove((camera = next));
  if (isEnded) queueMicrotask(() => onFailure({ kind: 'webgl', source: workerUrl, message: 'fake' }));
  draw();
  return {
    shown: isEnded ? new Promise(() => {}) : Promise.resolve(),
    update(next) {
      const isSame = JSON.stringify(next.view) === JSON.stringify(now.view);
      now = next;
      if (!isSame) draw();
    },
    fit: (bounds) => move({ x: 0, y: 0, scale: bounds ? (home[2] - home[0]) / (bounds[2] - bounds[0]) : 1 }),
    zoom: (steps) => move({ ...camera, scale: camera.scale * 2 ** steps }),
    pan: (x, y) =>
      move({ ...camera, x: camera.x - x * container.clientWidth, y: camera.y - y * container.clientHeight }),
    reveal() {},
    destroy() {
      isEnded = true;
      container.replaceChildren();
    },
  };
}

/** The colour of the canvas at a point of the window, as `rgb(…)`. */
function colourAt(container: HTMLElement, [x, y]: Point): string {
  const canvas = container.querySelector('canvas') as HTMLCanvasElement;
  const { left, top, width } = canvas.getBoundingClientRect();
  const ratio = canvas.width / width;
  const copy = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  copy.drawImage(canvas, (x - left) * ratio, (y - top) * ratio, 1, 1, 0, 0, 1, 1);
  return `rgb(${[...copy.getImageData(0, 0, 1, 1).data].slice(0, 3).join()})`;
}

/** MapLibre with a canvas that keeps its picture, so that a test can look at it between two frames. */
export function createReadable(options: EngineOptions): Engine {
  const { prototype } = HTMLCanvasElement;
  const { getContext } = prototype;
  prototype.getContext = function (this: HTMLCanvasElement, kind: string, attributes?: object) {
    return getContext.call(this, kind, { ...attributes, preserveDrawingBuffer: true });
  } as typeof getContext;
  try {
    return createMapLibre(options);
  } finally {
    prototype.getContext = getContext;
  }
}

const elementAt = ([x, y]: Point) => document.elementFromPoint(x, y);

export const subjects = [
  {
    name: 'SVG',
    create: createSvg,
    looksSelected: (_container: HTMLElement, point: Point) =>
      document.elementsFromPoint(...point).some((each) => each.matches('path[part=district][aria-selected=true]')),
    isWhole: false,
  },
  {
    name: 'MapLibre',
    create: createReadable,
    looksSelected: (container: HTMLElement, point: Point, { palette }: Picture) =>
      colourAt(container, point) === palette.selected.replace('rgba', 'rgb').replace(',1)', ')'),
    isWhole: true,
  },
  {
    name: 'an engine that knows nothing of maps',
    create: createFake,
    looksSelected: (_container: HTMLElement, point: Point) =>
      (elementAt(point) as HTMLElement | null)?.dataset.selected === 'true',
    isWhole: true,
  },
] satisfies readonly Subject[];

/** A container in the window's corner, in the shape of the map, with the rules that the map's style sheet gives. */
export function createContainer(width: number, height: number): HTMLElement {
  const host = document.createElement('div');
  render(html`<div class="container"></div>`, host);
  document.body.append(host);
  const container = host.firstElementChild as HTMLElement;
  Object.assign(container.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.adoptedStyleSheets = [mapLibreStyles, districtStyles, svgMapStyles].map(
    ({ styleSheet }) => styleSheet as CSSStyleSheet,
  );
  return container;
}
