import type { ErrorEvent, Map as MapLibre, MapSourceDataEvent, StyleSpecification } from 'maplibre-gl';
import type { Failure } from '../../model/types.ts';
import type { Basemap } from '../engine.ts';
import { targets } from './layers.ts';

/** Names of foreign sources and layers get this in front, so that they never meet ours. */
const prefix = 'street-';
const lowestOwn = targets.districts;
/** After this time without a single tile, in milliseconds, the reader is told that there are no streets. */
const patienceMs = 15_000;
/** How often is looked whether all tiles have failed, in milliseconds: MapLibre tells nothing of tiles with 404. */
const lookMs = 500;

/** A tile of MapLibre, as far as it tells whether there is anything in it. */
interface Tile {
  readonly state: string;
  readonly texture?: object | null;
  readonly latestFeatureIndex?: object | null;
  readonly dem?: object | null;
}

interface BasemapLayer {
  /** Shows the streets of this style below the districts; `null`: none. The same style again does nothing. */
  show(basemap: Basemap | null): void;
  /** Takes an error of the map; tells whether it is about the streets. */
  fail(event: ErrorEvent & { sourceId?: string }): boolean;
  end(): void;
}

/** The street map below the districts: comes and goes without touching them. */
export function createBasemapLayer(map: MapLibre, onFailure: (failure: Failure) => void): BasemapLayer {
  let current: Basemap | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;
  let isTold = false;
  let lastError: Failure | null = null;

  const style = () => (current?.style ?? {}) as Partial<StyleSpecification>;

  const addressOf = (sourceId: string): string => {
    const source = style().sources?.[sourceId.slice(prefix.length)] as { url?: string; tiles?: string[] } | undefined;
    return (source?.url ?? source?.tiles?.[0] ?? sourceId).replace('pmtiles://', '');
  };

  const stopWaiting = () => {
    clearTimeout(timer);
    clearInterval(looking);
  };

  const tell = (failure: Failure) => {
    stopWaiting();
    if (isTold || !current) return;
    isTold = true;
    onFailure(failure);
  };

  const remove = () => {
    stopWaiting();
    map.off('sourcedata', note);
    for (const { id } of map.getStyle().layers) if (id.startsWith(prefix)) map.removeLayer(id);
    for (const id of Object.keys(map.getStyle().sources)) if (id.startsWith(prefix)) map.removeSource(id);
    if (style().sprite) map.setSprite(null);
  };

  const add = (basemap: Basemap) => {
    if (current !== basemap) return;
    const { sources = {}, layers = [], sprite } = style();
    try {
      if (typeof sprite === 'string') map.setSprite(sprite);
      for (const id of Object.keys(sources)) map.addSource(prefix + id, sources[id] as never);
      for (const layer of layers) {
        const own = { ...layer, id: prefix + layer.id };
        if ('source' in own) own.source = prefix + own.source;
        map.addLayer(own, lowestOwn);
      }
    } catch (error) {
      tell({ kind: 'shape', source: location.href, message: String(error) });
    }
    const ids = Object.keys(sources).map((id) => prefix + id);
    if (ids.length === 0 || isTold) return;
    const failure = (kind: 'network' | 'status', message: string) =>
      tell(lastError ?? { kind, source: addressOf(ids[0] as string), message });
    map.on('sourcedata', note);
    timer = setTimeout(() => failure('network', 'no tile arrived in time'), patienceMs);
    // A hole in the map is no failure, a map of nothing but holes is. Before the first tile is asked for, all seem to be there.
    let looks = 0;
    looking = setInterval(() => {
      const isOver = !map.isMoving() && ids.every((id) => map.isSourceLoaded(id));
      looks = isOver ? looks + 1 : 0;
      if (looks > 2) failure('status', 'not one tile could be had');
    }, lookMs);
  };

  /** The first tile with something in it ends the waiting. */
  const note = ({ sourceId, tile }: MapSourceDataEvent) => {
    const { state, texture, latestFeatureIndex, dem } = (tile ?? {}) as Tile;
    if (sourceId.startsWith(prefix) && state === 'loaded' && (texture ?? latestFeatureIndex ?? dem)) stopWaiting();
  };

  return {
    show(next) {
      if (next === current) return;
      if (current) remove();
      current = next;
      isTold = false;
      lastError = null;
      if (!next) return;
      const usesPmtiles = JSON.stringify(style().sources ?? {}).includes('"pmtiles://');
      if (!usesPmtiles) return add(next);
      import('./pmtiles.ts').then(
        ({ registerPmtiles }) => {
          registerPmtiles();
          add(next);
        },
        (error: unknown) => tell({ kind: 'network', source: 'pmtiles', message: String(error) }),
      );
    },
    fail({ error, sourceId, ...event }) {
      if (!current || !sourceId?.startsWith(prefix)) return false;
      const { status } = error as { status?: number };
      const kind = status || error.message.includes('Byte Serving') ? 'status' : 'network';
      const url = (error as { url?: string }).url;
      lastError = { kind, source: url ?? addressOf(sourceId), message: error.message };
      if (!('tile' in event)) tell(lastError);
      return true;
    },
    end() {
      stopWaiting();
      current = null;
    },
  };
}
