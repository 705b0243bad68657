import type { CSSResult } from 'lit';
import type { Camera, Engine, EngineTexts, MapIntents, Picture } from '../../../engines/engine.ts';
import { overview } from '../../../data/overview.ts';
import { detailOutlines } from '../../../data/outlines.ts';
import { outlinesOf } from '../../../geo/outlines.ts';
import { workerAddress } from '../../../engines/maplibre/worker-address.ts';
import { prefetch } from '../../../data/prefetch.ts';
import type { Direction } from './street.view.ts';
import type { Bounds } from '../../../geo/viewport.ts';
import type { Failure, Frame, LonLat } from '../../../model/types.ts';

/** Browsers allow 8 to 16 WebGL contexts per page and silently end the oldest beyond that; a few are enough for us. */
const mostLive = 4;
const living: LiveMap[] = [];

/** How far a step goes, as a share of the map's size. */
const pans: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -0.3],
  down: [0, 0.3],
  left: [-0.3, 0],
  right: [0.3, 0],
};

/** What the map needs of its element. */
export interface LiveMapHost {
  readonly stage: HTMLElement;
  readonly workerUrl: string;
  readonly intents: MapIntents;
  addStyles(styles: CSSResult): void;
  /** A new failure; `webgl` ends the live map. */
  onFailure(failure: Failure): void;
  /** The map shows another part, and has come to rest. */
  onRest(camera: Camera): void;
  /** Something that the controls show has changed. */
  onChange(): void;
}

/** What a start needs to know. */
export interface Start {
  readonly frame: Frame;
  readonly home: Bounds;
  readonly picture: Picture;
  readonly texts: EngineTexts;
  /** When `false`, the page wants it, not the reader; then others are not ended for it. */
  readonly asked: boolean;
}

let engineCode: ReturnType<typeof importEngine> | null = null;

const importEngine = () => import('../../../engines/maplibre/maplibre.ts');

/** Loads the engine and, since it asks for it only once it runs, its worker beside it; again only after a failure. */
function loadEngine(workerUrl: string): ReturnType<typeof importEngine> {
  if (engineCode) return engineCode;
  const worker = workerAddress(workerUrl);
  if (new URL(worker).origin === location.origin) prefetch(worker);
  engineCode = importEngine();
  engineCode.catch(() => (engineCode = null));
  return engineCode;
}

/** Loads the code of the engine and does nothing with it. A failure shows when it is needed. */
export function warmUp(workerUrl: string): void {
  loadEngine(workerUrl).catch(() => {});
}

let webgl: boolean | null = null;

/** Whether the browser draws with WebGL2; the trial context is given back at once. */
function hasWebGl(): boolean {
  if (webgl !== null) return webgl;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return (webgl = context !== null);
}

/**
 * The canvas over the SVG map: started on demand, shown when its first picture is complete, ended on failure, when the
 * element goes or when others need its place. The SVG map stays below it for keyboard, screen readers and print.
 */
export class LiveMap {
  #engine: Engine | null = null;
  #starting: Promise<void> | null = null;
  /** Grows with each end: what an earlier start still does is void. */
  #run = 0;
  #ended: () => void = () => {};
  #hasStyles = false;
  #home: Bounds = [0, 0, 0, 0];
  /** Which districts it shows. */
  frame: Frame | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };

  constructor(private readonly host: LiveMapHost) {}

  get isStarting(): boolean {
    return this.#starting !== null;
  }

  /** The engine once its first picture is shown. */
  get engine(): Engine | null {
    return this.#starting ? null : this.#engine;
  }

  /** Starts unless it runs; resolves when it is shown or has failed. */
  start(start: Start): Promise<void> {
    if (this.#engine && !this.#starting) return Promise.resolve();
    if (!start.asked && living.length >= mostLive) return Promise.resolve();
    if (this.#starting) return this.#starting;
    const run = ++this.#run;
    this.#starting = this.#begin(start, run).finally(() => {
      if (run !== this.#run) return;
      this.#starting = null;
      this.host.onChange();
    });
    this.host.onChange();
    return this.#starting;
  }

  /** @param home what the map offers as a whole; when it changes, it is shown */
  update(picture: Picture, home: Bounds): void {
    this.#engine?.update(picture);
    if (home.join() === this.#home.join()) return;
    this.#home = home;
    this.#engine?.fit(undefined, home);
  }

  /** Back to the SVG map; may be called at any time. */
  end(): void {
    this.#run++;
    this.#starting = null;
    this.#ended();
    this.#engine?.destroy();
    this.#engine = null;
    const index = living.indexOf(this);
    if (index >= 0) living.splice(index, 1);
    this.frame = null;
    this.#show(false);
    this.host.onChange();
  }

  /** A step of the reader. */
  pan(direction: Direction): void {
    this.#engine?.pan(...pans[direction]);
  }

  /** Brings what has the focus into view; the browser has scrolled to where that lay before. */
  reveal(lonLat: LonLat): void {
    if (!this.engine) return;
    this.engine.reveal(lonLat);
    this.host.stage.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  async #begin({ frame, home, picture, texts, asked }: Start, run: number): Promise<void> {
    const isOver = () => run !== this.#run;
    const { stage } = this.host;
    const container = stage.querySelector<HTMLElement>('.canvas');
    if (!container) return;
    const ended = new Promise<void>((resolve) => (this.#ended = resolve));
    try {
      if (!hasWebGl()) throw new Error('no WebGL2');
      const { createMapLibre, mapLibreStyles } = await loadEngine(this.host.workerUrl);
      if (isOver() || (!asked && living.length >= mostLive)) return;
      if (!this.#hasStyles) this.host.addStyles(mapLibreStyles);
      this.#hasStyles = true;
      while (living.length >= mostLive) living[0]?.end();
      living.push(this);
      this.frame = frame;
      this.#home = home;
      this.#engine = createMapLibre({
        container,
        picture,
        home,
        outlines: outlinesOf(overview(frame)),
        detail: () => detailOutlines(frame),
        intents: this.host.intents,
        texts,
        workerUrl: this.host.workerUrl,
        onMove: (camera) => this.#follow(camera),
        onRest: () => this.host.onRest(this.#camera),
        onFailure: (failure) => {
          if (isOver()) return;
          if (failure.kind === 'webgl') this.end();
          this.host.onFailure(failure);
        },
        onVisible: (visible) => this.#show(visible && !isOver()),
      });
      await Promise.race([this.#engine.shown, ended]);
      if (!isOver()) this.#show(true);
    } catch (error) {
      if (isOver()) return;
      this.end();
      this.host.onFailure({ kind: 'webgl', source: 'thilik-map', message: String(error) });
    }
  }

  #show(visible: boolean): void {
    this.host.stage.classList.toggle('live', visible);
    if (!visible) this.#map?.style.removeProperty('transform');
  }

  /** The invisible SVG map goes along, so that screen readers and magnifiers point to the right place. */
  #follow(camera: Camera): void {
    const { x, y, scale } = (this.#camera = camera);
    this.#map?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`);
  }

  get #map(): SVGElement | null {
    return this.host.stage.querySelector<SVGElement>('.map');
  }
}
