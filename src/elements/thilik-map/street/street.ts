/** Controls of the map and the way to the street map; comes after the first picture. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Picture } from '../../../engines/engine.ts';
import { unite } from '../../../geo/mercator.ts';
import { boundsOf } from '../../../geo/viewport.ts';
import { streetTerms, type StreetTerms } from '../../../i18n/street.ts';
import type { Ags, Failure } from '../../../model/types.ts';
import { apart } from '../../../templates/own.ts';
import { readAgsList } from '../../../contract/kinds.ts';
import { watchGestures } from './gestures.ts';
import { watchKeys } from './keys.ts';
import { LiveMap, warmUp } from './live-map.ts';
import { Notices } from './notices.ts';
import { InView } from './in-view.ts';
import { homeOf, pictureOf, type Scenery } from './scenery.ts';
import type { StreetHost } from './street-host.ts';
import { Streets } from './streets.ts';
import { whenSeen } from './when-seen.ts';
import { Whereabouts } from './whereabouts.ts';
import { controls, overlay, streetAttribution, type Action } from './street.view.ts';

export class Street implements ReactiveController {
  #scenery: Scenery | null = null;
  #live: LiveMap | null = null;
  #isOpen: boolean;
  #isMoving = false;
  #focused: Ags | null = null;
  /** Id of the story that the camera has brought into view. */
  #story: string | undefined;
  /** Ends waiting for the reader to see the map; `null`: nothing to wait for yet. */
  #stopWaiting: (() => void) | null = null;
  readonly #notices: Notices;
  readonly #inView: InView;
  readonly #streets: Streets;
  readonly #whereabouts: Whereabouts;

  constructor(private readonly host: StreetHost) {
    this.#isOpen = host.settings.engine === 'maplibre';
    this.#notices = new Notices(host);
    this.#inView = new InView(host);
    this.#streets = new Streets(host, {
      get terms() {
        return terms();
      },
      start: async (asked) => (await this.#start(asked)) !== null,
      say: (what) => this.#notices.say(what),
      fail: (failure) => this.#fail(failure),
      answered: () => this.#notices.focusButton(),
      refresh: this.#refresh,
    });
    const terms = () => this.#terms;
    this.#whereabouts = new Whereabouts(
      host,
      () => this.#scenery as Scenery,
      (text) => this.#notices.say({ kind: 'message', text }, false),
    );
  }

  /** Whether the controls are there. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows the controls and steps nearer, about a point in CSS pixels of the stage or its middle. */
  async enlarge(at?: readonly [number, number]): Promise<void> {
    this.#isOpen = true;
    this.#inView.moved();
    this.#refresh();
    await this.#zoom(1, at);
  }

  /** Back to the drawing of the whole map. */
  reduce(): void {
    this.#isOpen = this.#isMoving = false;
    this.#streets.hide();
    this.#live?.end();
    this.#notices.say(null);
  }

  /** To be drawn over the SVG map. */
  overlay(scenery: Scenery): TemplateResult {
    this.#scenery = scenery;
    const { host } = this;
    const isStarting = Boolean(this.#live?.isStarting);
    const buttons = controls({
      terms: this.#terms,
      live: Boolean(this.#live?.engine),
      busy: this.#whereabouts.isAsked ? 'here' : this.#streets.isBusy ? 'streets' : isStarting ? 'in' : null,
      canLocate: !host.settings.noLocate && isSecureContext && 'geolocation' in navigator,
      canFullscreen: document.fullscreenEnabled,
      fullscreen: host.isFullscreen,
      moving: this.#isMoving,
      streets: this.#streets.source ? this.#streets.shown !== null : null,
      onAction: (action) => void this.#act(action),
      onPan: (direction) => {
        this.#inView.moved();
        this.#live?.pan(direction);
      },
      onNear: () => warmUp(host.settings.workerUrl),
    });
    return overlay(this.#isOpen ? buttons : nothing, scenery.scene, this.#whereabouts.lonLat, () => this.#push());
  }

  /** To be drawn below the map: what the reader is asked and told, and whom the street map is from. */
  notes(): unknown {
    return apart(
      this.#notices.render(this.#terms),
      streetAttribution(this.#streets.shown?.attribution ?? [], this.#terms),
      this.#inView.render(),
    );
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#refresh);
    this.#watchScreen();
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#refresh);
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    // An element that is only moved is connected again before this runs, and its canvas goes with it.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#live?.end();
    });
  }

  hostUpdate(): void {
    this.#streets.check();
  }

  hostUpdated(): void {
    const stage = this.host.find<HTMLElement>('.stage');
    if (!stage?.querySelector('.canvas')) return;
    this.#live ??= this.#begin(stage);
    this.#watchScreen();
    if (this.#live.frame && this.#live.frame !== this.#scenery?.frame) this.#live.end();
    this.#push();
    const story = this.#scenery?.view.points.find(({ selected }) => selected);
    if (story && story.id !== this.#story) this.#live.engine?.reveal(story.lonLat);
    this.#story = story?.id;
    this.#notices.updated();
  }

  /** Shows these districts, or all that the map offers. */
  fit(ags = ''): void {
    const { scene } = this.#scenery as Scenery;
    const wanted = readAgsList(ags);
    const boxes = scene.drawn.flatMap(({ shape }) => (wanted.includes(shape.ags) ? [shape.box] : []));
    if (boxes.length === 0) return this.#live?.engine?.fit();
    this.#isOpen = true;
    void this.#start().then((engine) => engine?.fit(boundsOf(unite(boxes), scene.project)));
  }

  /** The visitor does not agree, or no longer: streets disappear until they do. */
  revokeConsent(): void {
    this.#streets.withdraw();
    if (this.#notices.kind === 'consent') this.#notices.say(null);
  }

  readonly #refresh = () => this.host.requestUpdate();

  get #terms(): StreetTerms {
    return streetTerms(this.#scenery?.lang ?? 'de');
  }

  #begin(stage: HTMLElement): LiveMap {
    const { host } = this;
    const intents = () => this.#scenery?.intents;
    watchGestures(
      stage,
      () => !this.#live?.engine,
      (at) => void this.enlarge(at),
    );
    // The button that brings the controls stands beside the stage.
    watchKeys(stage.parentElement, {
      act: (action) => void this.#act(action),
      escape: () => this.#handleEscape(),
    });
    stage.addEventListener('focusin', (event) => this.#handleFocus(event.target as Element));
    stage.addEventListener('focusout', () => this.#handleFocus(null));
    return new LiveMap({
      stage,
      get workerUrl() {
        return host.settings.workerUrl;
      },
      intents: {
        selectDistrict: (ags) => intents()?.selectDistrict(ags),
        selectStory: (id) => intents()?.selectStory(id),
        point: (ags) => intents()?.point(ags),
      },
      addStyles: (styles) => host.addStyles(styles),
      onFailure: (failure) => this.#fail(failure),
      onRest: (camera) => this.#inView.rests(camera, this.#scenery, this.#terms),
      onChange: this.#refresh,
    });
  }

  /** `engine="maplibre"`: starts by itself once it is seen; in a closed tab or accordion it waits. */
  #watchScreen(): void {
    if (this.#stopWaiting || this.host.settings.engine !== 'maplibre' || !this.#live) return;
    this.#stopWaiting = whenSeen(this.host.find('.stage') as Element, () => {
      void this.#start(false).then((engine) => engine && this.#streets.open(false));
    });
  }

  async #act(action: Action): Promise<void> {
    this.#inView.moved(action === 'in' || action === 'out' || action === 'home');
    if (action === 'in') await this.#zoom(1);
    else if (action === 'out') this.#live?.engine?.zoom(-1);
    else if (action === 'home') this.#live?.engine?.fit();
    else if (action === 'move') this.#isMoving = !this.#isMoving;
    else if (action === 'here') {
      const lonLat = await this.#whereabouts.find();
      if (lonLat) this.#live?.engine?.reveal(lonLat);
    } else if (action === 'full') await this.host.toggleFullscreen();
    else if (!this.#streets.shown) await this.#streets.open(true);
    else {
      this.#streets.hide();
      this.#live?.engine?.fit();
    }
    this.#refresh();
  }

  async #zoom(steps: number, at?: readonly [number, number]): Promise<void> {
    const engine = await this.#start();
    engine?.zoom(steps, at);
    if (engine) await this.#streets.open(false);
  }

  /** @returns the engine, or `null` when it could not be started */
  async #start(asked = true): Promise<LiveMap['engine']> {
    const picture = this.#picture();
    if (!this.#live || !picture || !this.#scenery) return null;
    const { frame } = this.#scenery;
    await this.#live.start({ frame, home: homeOf(this.#scenery), picture, texts: this.#terms, asked });
    this.#push();
    return this.#live.engine;
  }

  #picture(): Picture | null {
    const probe = this.host.find('.probe');
    if (!this.#scenery || !probe) return null;
    return pictureOf(this.#scenery, probe, {
      focused: this.#focused,
      basemap: this.#streets.shown,
      here: this.#whereabouts.lonLat,
    });
  }

  /** Hands the whole picture to the canvas. */
  #push(): void {
    const picture = this.#live?.engine ? this.#picture() : null;
    if (picture && this.#scenery) this.#live?.update(picture, homeOf(this.#scenery));
  }

  #fail(failure: Failure): void {
    const terms = this.#terms;
    this.host.fail(failure);
    if (failure.kind === 'webgl') {
      this.#streets.hide();
      return this.#notices.say({ kind: 'failure', text: terms.noEngine }, false);
    }
    this.#streets.forget();
    const text = failure.message.includes('Byte Serving') ? terms.noRanges : terms.noStreets;
    this.#notices.say({ kind: 'failure', text, onYes: () => void this.#streets.open(true) }, false);
  }

  /** Escape ends one thing at a time: first the buttons that move the map, then all controls. */
  #handleEscape(): boolean {
    if (!this.#isOpen) return false;
    if (this.host.find('.controls:focus-within, .pans:focus-within')) this.host.find<HTMLElement>('.enlarge')?.focus();
    if (this.#isMoving) this.#isMoving = false;
    else this.reduce();
    this.#refresh();
    return true;
  }

  /** The focus stays in the SVG map; the canvas shows where it is, and brings it into view. */
  #handleFocus(target: Element | null): void {
    const ags = target?.matches('[data-ags]:focus-visible') ? target.getAttribute('data-ags') : null;
    if (ags === this.#focused) return;
    this.#focused = ags;
    const district = this.#scenery?.view.districts.find((each) => each.ags === ags);
    if (district) this.#live?.reveal(district.label);
    this.#push();
  }
}
