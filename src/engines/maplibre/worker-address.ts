import bundledWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where MapLibre's worker lies: beside our own script, from the same build, unless the page says otherwise. */
export function workerAddress(own: string): string {
  return new URL(own || bundledWorker, own ? document.baseURI : import.meta.url).href;
}
