import { addProtocol, Map as MapLibre } from 'maplibre-gl';
import type { Bounds } from '../../geo/viewport.ts';
import type { Engine, EngineOptions, Picture } from '../engine.ts';
import { createBasemapLayer } from './basemap.ts';
import { createDrawing } from './drawing.ts';
import { createFlight } from './flight.ts';
import { moreNames, nearer, namesEnd } from './layers.ts';
import { listenToPointer } from './pointing.ts';
import { drawSign } from './signs.ts';
import { prepareWorker } from './worker.ts';

export { mapLibreStyles } from './maplibre.styles.ts';

/** Zoom levels, 0–22: nearer than houses nothing comes, and without streets there is less to see. */
const nearest = { streets: 18, districts: 13 } as const;
const farthest = 5;
/** When the home view is this much larger, the districts are drawn in detail. */
const detailFrom = 1.2;
const refused = 'thilik-refused';

type Corners = [number, number, number, number];
const corners = (bounds: Bounds) => [...bounds] as Corners;

/**
 * The districts on a canvas that zooms to the street.
 * @throws Error when the browser has no WebGL2, or refuses the worker by Trusted Types
 */
export function createMapLibre(options: EngineOptions): Engine {
  const { container, intents, onFailure } = options;
  let { picture, home, outlines } = options;
  let homeZoom = 0;
  let isAtHome = true;
  let isLoaded = false;
  let isShown = false;
  let isDestroyed = false;
  let asksDetail = false;
  const drawing = createDrawing(picture, outlines);
  const workerUrl = prepareWorker(options.workerUrl);
  addProtocol(refused, ({ url }) => Promise.reject(new Error(`not allowed: ${url.slice(refused.length + 3)}`)));

  const map = new MapLibre({
    container,
    bounds: corners(home),
    attributionControl: false,
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': options.texts.wheelHint,
      'CooperativeGesturesHandler.MacHelpText': options.texts.wheelHint.replace('Strg', '⌘').replace('Ctrl', '⌘'),
      'CooperativeGesturesHandler.MobileHelpText': options.texts.touchHint,
    },
    fadeDuration: 0,
    minZoom: farthest,
    maxZoom: nearest.districts,
    dragRotate: false,
    touchPitch: false,
    keyboard: false,
    boxZoom: false,
    renderWorldCopies: false,
    transformRequest: (url) => ({ url: mayAsk(url, picture) ? url : `${refused}://${url}` }),
  });
  map.touchZoomRotate.disableRotation();
  // The SVG map stays what keyboard and screen readers meet; the canvas is its picture.
  for (const name of ['tabindex', 'role', 'aria-label']) map.getCanvas().removeAttribute(name);
  const basemap = createBasemapLayer(map, onFailure);
  const fly = createFlight(map);
  listenToPointer(map, intents, () => picture.view.selected?.ags);

  /** All names appear somewhat nearer than the home view, whatever its scale is. */
  const measureHome = () => {
    homeZoom = map.cameraForBounds(corners(home))?.zoom ?? map.getZoom();
    if (isLoaded) map.setLayerZoomRange(moreNames, homeZoom + nearer, namesEnd);
  };

  const draw = () => {
    if (!isLoaded || isDestroyed) return;
    drawing.draw(map, picture, outlines);
    map.setMaxZoom(picture.basemap ? nearest.streets : nearest.districts);
    basemap.show(picture.basemap);
  };

  const useDetail = () => {
    asksDetail = true;
    options.detail().then(
      (detail) => {
        outlines = detail;
        draw();
      },
      () => {},
    );
  };

  map.setMissingStyleImageResolver((name) => {
    const ratio = Math.max(2, Math.ceil(devicePixelRatio));
    const image = drawSign(name, ratio);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
  });
  map.once('style.load', () => {
    isLoaded = true;
    draw();
  });
  // What a canvas that is not yet visible is told to draw would otherwise wait until it is.
  const context = map.getCanvas().getContext('webgl2');
  const hurry = map.on('render', () => context?.flush());
  measureHome();
  map.setStyle(drawing.style(homeZoom + nearer));
  map.on('movestart', (event) => {
    if (event.originalEvent) isAtHome = false;
  });
  map.on('move', () => {
    const { x, y } = map.project([home[0], home[3]]);
    const scale = 2 ** (map.getZoom() - homeZoom);
    options.onMove({ x, y, scale });
    if (scale > detailFrom && !asksDetail) useDetail();
  });
  map.on('moveend', () => options.onRest());
  map.on('resize', () => {
    if (!isLoaded) return;
    measureHome();
    if (isAtHome) map.fitBounds(corners(home), { animate: false });
  });
  map.on('webglcontextlost', () => {
    isLoaded = false;
    options.onVisible(false);
  });
  map.on('webglcontextrestored', () => {
    void map.once('idle').then(() => {
      if (isDestroyed) return;
      isLoaded = true;
      drawing.forgetStates();
      draw();
      options.onVisible(true);
    });
  });
  map.on('error', (event) => {
    const { message } = event.error;
    if (basemap.fail(event) || isShown) return;
    onFailure({ kind: 'webgl', source: /worker/i.test(message) ? workerUrl : 'maplibre-gl', message });
  });

  return {
    // Without fading, the frame in which everything has arrived is complete.
    shown: map.once('load').then(() => {
      isShown = true;
      hurry.unsubscribe();
    }),
    update(next) {
      picture = next;
      draw();
    },
    fit(bounds, nextHome) {
      if (nextHome) {
        home = nextHome;
        measureHome();
      }
      isAtHome = !bounds;
      map.fitBounds(corners(bounds ?? home), bounds ? { padding: 16, linear: true } : { linear: true });
    },
    zoom(steps, around) {
      isAtHome = false;
      map.easeTo({ zoom: map.getZoom() + steps, ...(around ? { around: map.unproject([...around]) } : {}) });
    },
    pan(x, y) {
      isAtHome = false;
      map.panBy([x * container.clientWidth, y * container.clientHeight]);
    },
    reveal(lonLat) {
      const { x, y } = map.project([...lonLat]);
      if (x > 0 && y > 0 && x < container.clientWidth && y < container.clientHeight) return;
      isAtHome = false;
      fly(lonLat);
    },
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      basemap.end();
      map.remove();
    },
  };
}

/** Our own host, and those that the basemap may ask. */
function mayAsk(url: string, { basemap }: Picture): boolean {
  const address = url.replace(/^pmtiles:\/\//, '');
  if (!/^https?:/.test(address)) return true;
  const { host } = new URL(address);
  return host === location.host || (basemap?.hosts.includes(host) ?? false);
}
