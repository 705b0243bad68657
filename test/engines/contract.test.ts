import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { districtsOf } from '../../src/data/boundaries.ts';
import type { Camera, Engine, EngineOptions, Picture } from '../../src/engines/engine.ts';
import { mapRatio } from '../../src/engines/svg/frame.ts';
import { createStage } from '../../src/engines/svg/scene.ts';
import { outlinesOf } from '../../src/geo/outlines.ts';
import { boundsOf } from '../../src/geo/viewport.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Failure, LonLat } from '../../src/model/types.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { mapView } from '../../src/store/view.ts';
import { createContainer, drawing, subjects, type Drawn } from '../helpers/engines.ts';
import { storyJson } from '../fixtures/records.ts';

/** What each engine owes its owner: the same table for all of them, with a real pointer. */

const width = 480;
const stories = normalise('stories', { stories: [storyJson()] })?.dataset.records ?? [];
const view = (change: Partial<State> = {}) =>
  mapView({ ...initialState, ...change }, districtsOf('today'), { stories, offers: [], contacts: [] });
const scene = createStage()(drawing, view(), null);
const home = boundsOf(scene.box, scene.project);
const picture = (change: Partial<State> = {}): Picture => ({
  view: view(change),
  tint: [],
  storyPlaces: [],
  showsOffers: true,
  names: [],
  focused: null,
  palette: {
    district: 'rgba(220,230,220,1)',
    surface: 'rgba(255,255,255,1)',
    text: 'rgba(0,0,0,1)',
    selected: 'rgba(10,60,120,1)',
    onSelected: 'rgba(255,255,255,1)',
    focus: 'rgba(200,0,200,1)',
    story: ['rgba(0,90,40,1)', 'rgba(255,255,255,1)'],
    selectedStory: ['rgba(255,255,255,1)', 'rgba(0,90,40,1)'],
    offer: ['rgba(255,255,255,1)', 'rgba(0,90,40,1)'],
  },
  lang: 'de',
  font: 'sans-serif',
  basemap: null,
  here: null,
});

/** Where a place lies in the window, if the container shows the home view from the window's corner. */
function at(lonLat: LonLat, containerWidth = width): [number, number] {
  const [x, y] = scene.project(lonLat);
  const unit = containerWidth / (scene.box[2] - scene.box[0]);
  return [Math.round((x - scene.box[0]) * unit), Math.round((y - scene.box[1]) * unit)];
}
/** Beside the name, which stands at the label point. */
const inside = (ags: string, containerWidth?: number): [number, number] => {
  const label = districtsOf('today').find((district) => district.ags === ags)?.label as LonLat;
  const [x, y] = at(label, containerWidth);
  return [x, y + Math.round((containerWidth ?? width) / 40)];
};

/** Asks in each frame until it is true. */
async function eventually(question: () => boolean): Promise<void> {
  for (const end = performance.now() + 30_000; !question();) {
    if (performance.now() > end) throw new Error(`never came true: ${String(question)}`);
    await new Promise(requestAnimationFrame);
  }
}

for (const subject of subjects) {
  describe(`contract of an engine: ${subject.name}`, function () {
    this.timeout(60_000);
    const told: string[] = [];
    const failures: Failure[] = [];
    const cameras: Camera[] = [];
    const options = (container: HTMLElement): EngineOptions => ({
      container,
      picture: picture(),
      home,
      outlines: outlinesOf(drawing),
      detail: () => Promise.reject(new Error('none')),
      intents: {
        selectDistrict: (ags) => told.push(`district ${ags}`),
        selectStory: (id) => told.push(`story ${id}`),
        point: (ags) => told.push(`point ${ags}`),
      },
      texts: { wheelHint: 'wheel', touchHint: 'touch' },
      workerUrl: '',
      onMove: (camera) => cameras.push(camera),
      onFailure: (failure) => failures.push(failure),
      onRest() {},
      onVisible: () => {},
    });
    let container: HTMLElement;
    let engine: Drawn;
    const saysOnClick = async (position: [number, number], words: string) => {
      told.length = 0;
      await sendMouse({ type: 'click', position });
      await eventually(() => told.includes(words));
    };

    /** A canvas notices its size in a frame of its own. */
    const hasWidth = (wanted: number) =>
      eventually(() => Math.abs((container.querySelector('canvas') ?? container).clientWidth - wanted) <= 1);

    before(async () => {
      container = createContainer(width, width / mapRatio);
      engine = subject.create(options(container));
      await engine.shown;
    });
    after(async () => {
      await resetMouse();
      container.remove();
      document.adoptedStyleSheets = [];
    });

    it('draws into its container and tells nothing by itself', () => {
      expect(container.childElementCount).to.be.above(0);
      expect([told, failures]).to.deep.equal([[], []]);
    });

    for (const ags of ['16070', '16061', '16077']) {
      it(`shows the home view: ${ags} is pointed at and selected where it lies`, async () => {
        await sendMouse({ type: 'move', position: inside(ags) });
        await eventually(() => told.at(-1) === `point ${ags}`);
        await saysOnClick(inside(ags), `district ${ags}`);
      });
    }

    it('tells when the pointer leaves', async () => {
      await sendMouse({ type: 'move', position: [width + 50, 50] });
      await eventually(() => told.at(-1) === 'point null');
    });

    it('selects a story by its sign', async () => {
      await saysOnClick(at(stories[0]?.place?.lonLat as LonLat), 'story ilm-kreis');
    });

    it('draws the selection of the picture, and a click on it takes it back', async () => {
      const chosen = picture({ district: '16061' });
      expect(subject.looksSelected(container, inside('16061'), chosen)).to.equal(false);
      engine.update(chosen);
      await eventually(() => subject.looksSelected(container, inside('16061'), chosen));
      expect(subject.looksSelected(container, inside('16077'), chosen)).to.equal(false);
      await saysOnClick(inside('16061'), 'district null');
    });

    it('tells nothing about pictures: neither a new one nor the same again', async () => {
      await sendMouse({ type: 'move', position: [width + 50, 50] });
      await eventually(() => told.at(-1) === 'point null');
      told.length = 0;
      const next = picture({ district: '16077' });
      engine.update(next);
      engine.update(picture({ district: '16077' }));
      await eventually(() => subject.looksSelected(container, inside('16077'), next));
      expect(told).to.deep.equal([]);
    });

    it('fits the home view into a container of another size', async () => {
      container.style.width = `${width / 2}px`;
      container.style.height = `${width / 2 / mapRatio}px`;
      await hasWidth(width / 2);
      await saysOnClick(inside('16061', width / 2), 'district 16061');
      container.style.width = `${width}px`;
      container.style.height = `${width / mapRatio}px`;
      await hasWidth(width);
    });

    if (subject.isWhole) {
      it('moves: nearer, aside, to bounds and home', async () => {
        const { zoom, pan, fit } = engine as Engine;
        const scale = () => cameras.at(-1)?.scale ?? 1;
        zoom(1);
        await eventually(() => Math.abs(scale() - 2) < 0.02);
        const before = cameras.at(-1)?.x ?? 0;
        pan(0.25, 0);
        await eventually(() => Math.abs(before - width / 4 - (cameras.at(-1)?.x ?? 0)) < 2);
        const [west, south, east, north] = home;
        const [w, h] = [(east - west) / 8, (north - south) / 8];
        fit([west + w * 3, south + h * 3, east - w * 3, north - h * 3]);
        await eventually(() => scale() > 3);
        fit();
        await eventually(() => Math.abs(scale() - 1) < 0.02 && Math.abs(cameras.at(-1)?.x ?? 9) < 1);
      });
    }

    it('ends as often as wanted, also before it has begun, and leaves nothing', async () => {
      const other = createContainer(100, 80);
      const early = subject.create(options(other));
      early.destroy();
      early.destroy();
      early.update(picture());
      engine.destroy();
      engine.destroy();
      told.length = 0;
      await sendMouse({ type: 'click', position: inside('16070') });
      expect(told).to.deep.equal([]);
      expect(container.querySelectorAll('canvas, svg, i').length).to.equal(0);
      expect(other.querySelectorAll('canvas, i').length).to.equal(0);
      other.remove();
    });

    if (subject.isWhole) {
      it('tells that it can not start, once, and what is missing', async () => {
        const other = createContainer(100, 80);
        const failing = subject.create({ ...options(other), workerUrl: '/not-there.js' });
        await eventually(() => failures.length > 0);
        failing.destroy();
        other.remove();
        expect(failures[0]?.kind).to.equal('webgl');
        expect(failures[0]?.source).to.match(/not-there/);
      });
    }
  });
}
