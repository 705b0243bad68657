import type { ErrorEvent, Map as MapLibre, MapSourceDataEvent, StyleSpecification } from 'maplibre-gl';
import type { Failure } from '../../model/types.ts';
import type { Basemap } from '../engine.ts';
import { targets } from './layers.ts';

/** Names of foreign sources and layers get this in front, so that they never meet ours. */
const prefix = 'street-';
const lowestOwn = targets.districts;
/** After this time without a single tile, in milliseconds, the reader is told that there are no streets. */
const patienceMs = 15_000;

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
  let hasTile = false;
  let isTold = false;
  let lastError: Failure | null = null;

  const style = () => (current?.style ?? {}) as Partial<StyleSpecification>;

  const addressOf = (sourceId: string): string => {
    const source = style().sources?.[sourceId.slice(prefix.length)] as { url?: string; tiles?: string[] } | undefined;
    return (source?.url ?? source?.tiles?.[0] ?? sourceId).replace('pmtiles://', '');
  };

  const tell = (failure: Failure) => {
    clearTimeout(timer);
    if (isTold || !current) return;
    isTold = true;
    onFailure(failure);
  };

  const remove = () => {
    clearTimeout(timer);
    map.off('idle', judge);
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
    if (Object.keys(sources).length === 0) return;
    map.on('idle', judge);
    map.on('sourcedata', note);
    timer = setTimeout(() => {
      if (hasTile) return;
      const [first = ''] = Object.keys(sources);
      tell(lastError ?? { kind: 'network', source: addressOf(prefix + first), message: 'no tile arrived in time' });
    }, patienceMs);
  };

  const note = ({ sourceId, tile }: MapSourceDataEvent) => {
    const { state } = (tile ?? {}) as { state?: string };
    if (sourceId.startsWith(prefix) && state === 'loaded') hasTile = true;
    if (hasTile) clearTimeout(timer);
  };

  /** A hole in the map is no failure, a map of nothing but holes is. MapLibre keeps silent about 404. */
  const judge = () => {
    if (hasTile) return;
    const [first = ''] = Object.keys(style().sources ?? {});
    tell(lastError ?? { kind: 'status', source: addressOf(prefix + first), message: 'not one tile could be had' });
  };

  return {
    show(next) {
      if (next === current) return;
      if (current) remove();
      current = next;
      hasTile = isTold = false;
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
      clearTimeout(timer);
      current = null;
    },
  };
}
