import '@fontsource/dejavu-sans/400.css';
import { expect } from '@open-wc/testing';
import { districtsOf } from '../../src/data/boundaries.ts';
import type { Engine, Picture } from '../../src/engines/engine.ts';
import { createStage } from '../../src/engines/svg/scene.ts';
import { mapRatio } from '../../src/engines/svg/frame.ts';
import { boundsOf } from '../../src/geo/viewport.ts';
import type { LonLat } from '../../src/model/types.ts';
import { initialState } from '../../src/store/state.ts';
import { mapView } from '../../src/store/view.ts';
import { createContainer, createReadable, drawing } from '../helpers/engines.ts';

/** Names on the canvas of languages that are written from right to left, against the browser's own text in the same face. */

const [width, font] = [480, '"DejaVu Sans"'];
const view = mapView(initialState, districtsOf('today'), { stories: [], offers: [], contacts: [] });
const scene = createStage()(drawing, view, null);
const home = boundsOf(scene.box, scene.project);
const ags = '16071';
const at = districtsOf('today').find((district) => district.ags === ags)?.label as LonLat;
const white = 'rgba(255,255,255,1)';
const black = 'rgba(0,0,0,1)';
/** Black names on white, nothing else: lines between districts have the colour of text too. */
const picture = (text: string): Picture => ({
  view,
  names: view.districts.map((district) => ({
    ags: district.ags,
    lonLat: district.ags === ags ? at : district.label,
    text: district.ags === ags ? text : ' ',
  })),
  tint: [],
  storyPlaces: [],
  showsOffers: true,
  focused: null,
  palette: {
    district: white,
    surface: white,
    text: black,
    selected: white,
    onSelected: white,
    focus: white,
    story: [white, white],
    selectedStory: [white, white],
    offer: [white, white],
  },
  lang: 'de',
  font,
  basemap: null,
  here: null,
});

const box = { width: 140, height: 32 };

/** How much ink each column of pixels has. */
function columns(context: CanvasRenderingContext2D): number[] {
  const { data, width: size, height } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  const ink = new Array<number>(size).fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < size; x++) ink[x] = (ink[x] as number) + 255 - (data[(y * size + x) * 4] as number);
  }
  return ink;
}

const sheet = (ratio: number) => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: box.width * ratio, height: box.height * ratio });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context;
};

function onMap(container: HTMLElement): number[] {
  const canvas = container.querySelector('canvas') as HTMLCanvasElement;
  const ratio = canvas.width / canvas.clientWidth;
  const [x, y] = scene.project(at);
  const unit = canvas.width / (scene.box[2] - scene.box[0]);
  const [left, top] = [
    (x - scene.box[0]) * unit - (box.width * ratio) / 2,
    (y - scene.box[1]) * unit - (box.height * ratio) / 2,
  ];
  const context = sheet(ratio);
  context.drawImage(canvas, -left, -top);
  return columns(context);
}

/** What the browser makes of a text. */
function byBrowser(text: string): number[] {
  const context = sheet(devicePixelRatio);
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = `12.5px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = 'black';
  context.fillText(text, box.width / 2, box.height / 2);
  return columns(context);
}

/** How alike two rows of ink are, at the best place; 1 for the same. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const norm = (list: readonly number[]) => Math.hypot(...list) || 1;
  let best = 0;
  for (let by = -8; by <= 8; by += 1) {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i + by] ?? 0);
    best = Math.max(best, sum / norm(a) / norm(b));
  }
  return best;
}

const leftToRight = (text: string) => `\u202D${text}`;
const unjoined = (text: string) => [...text].join('\u200C');

describe('names written from right to left', function () {
  this.timeout(20_000);
  let container: HTMLElement;
  let engine: Engine | undefined;
  before(async () => expect(await document.fonts.load(`12px ${font}`)).to.have.length(1));
  beforeEach(() => (container = createContainer(width, width / mapRatio)));
  afterEach(() => {
    engine?.destroy();
    container.remove();
    document.adoptedStyleSheets = [];
  });

  const cases = [
    ['Hebrew', 'ולדימיר וימר', [leftToRight]],
    ['Arabic', 'مدينة فايمار', [leftToRight, unjoined]],
    ['Arabic with a number', 'مكتب 12 أرفورت', [leftToRight, unjoined]],
  ] as const;
  for (const [language, text, mistakes] of cases) {
    it(`${language}: ordered and joined as the browser does it`, async () => {
      engine = createReadable({
        container,
        picture: picture(text),
        home,
        outlines: { type: 'FeatureCollection', features: [] },
        detail: () => Promise.reject(new Error('none')),
        intents: { selectDistrict() {}, selectStory() {}, point() {} },
        texts: { wheelHint: '', touchHint: '' },
        workerUrl: '',
        onMove() {},
        onFailure() {},
        onRest() {},
        onVisible() {},
      });
      await engine.shown;
      const drawn = onMap(container);
      expect(likeness(drawn, byBrowser(text))).to.be.above(0.95);
      for (const mistake of mistakes) expect(likeness(drawn, byBrowser(mistake(text)))).to.be.below(0.85);
    });
  }
});
