import { expect } from '@open-wc/testing';
import type { Map as MapLibre } from 'maplibre-gl';
import { createBasemapLayer } from '../../src/engines/maplibre/basemap.ts';
import type { Failure } from '../../src/model/types.ts';

/** Keeps sources and layers as MapLibre does, and nothing else. */
function fakeMap() {
  const sources = new Map<string, object>([['thilik-districts', {}]]);
  const layers: { id: string; source?: string }[] = [{ id: 'thilik-fill' }, { id: 'thilik-names' }];
  const listeners = new Set<(event: object) => void>();
  let sprite: string | null = null;
  const map = {
    addSource: (id: string, source: object) => sources.set(id, source),
    removeSource: (id: string) => sources.delete(id),
    addLayer: (layer: { id: string; source?: string }, before: string) => {
      if (layers.some(({ id }) => id === layer.id)) throw new Error(`there is a layer ${layer.id}`);
      layers.splice(
        layers.findIndex(({ id }) => id === before),
        0,
        layer,
      );
    },
    removeLayer: (wanted: string) =>
      layers.splice(
        layers.findIndex(({ id }) => id === wanted),
        1,
      ),
    getStyle: () => ({ layers: [...layers], sources: Object.fromEntries(sources) }),
    setSprite: (address: string | null) => (sprite = address),
    on: (_type: string, listener: (event: object) => void) => listeners.add(listener),
    off: (_type: string, listener: (event: object) => void) => listeners.delete(listener),
    isMoving: () => true,
    isSourceLoaded: () => false,
  };
  return {
    map: map as unknown as MapLibre,
    ids: () => layers.map(({ id }) => id),
    layer: (wanted: string) => layers.find(({ id }) => id === wanted),
    sources: () => [...sources.keys()],
    sprite: () => sprite,
    listeners,
  };
}

const streets = (more: object = {}) => ({
  style: {
    version: 8,
    sources: { karte: { type: 'vector', tiles: ['https://karten.example/{z}'] } },
    layers: [
      { id: 'grund', type: 'background' },
      { id: 'strasse', type: 'line', source: 'karte' },
    ],
    ...more,
  },
  hosts: ['karten.example'],
});

describe('streets below the districts', () => {
  const open = () => {
    const failures: Failure[] = [];
    const fake = fakeMap();
    return { ...fake, failures, basemap: createBasemapLayer(fake.map, (failure) => failures.push(failure)) };
  };

  it('lie below all of ours, in their own order, with their own sources', () => {
    const { basemap, ids, layer, sources } = open();
    basemap.show(streets());
    expect(ids()).to.deep.equal(['street-grund', 'street-strasse', 'thilik-fill', 'thilik-names']);
    expect(layer('street-strasse')?.source).to.equal('street-karte');
    expect(layer('street-grund')).not.to.have.property('source');
    expect(sources()).to.deep.equal(['thilik-districts', 'street-karte']);
    basemap.end();
  });

  it('go without a trace', () => {
    const { basemap, ids, sources, sprite, listeners } = open();
    basemap.show(streets({ sprite: 'https://karten.example/zeichen' }));
    expect(sprite()).to.equal('https://karten.example/zeichen');
    basemap.show(null);
    expect([ids(), sources(), sprite(), listeners.size]).to.deep.equal([
      ['thilik-fill', 'thilik-names'],
      ['thilik-districts'],
      null,
      0,
    ]);
  });

  it('names of theirs that are ours stay apart', () => {
    const { basemap, ids, failures } = open();
    basemap.show(
      streets({ sources: { 'thilik-districts': {} }, layers: [{ id: 'thilik-fill', source: 'thilik-districts' }] }),
    );
    expect(ids()).to.deep.equal(['street-thilik-fill', 'thilik-fill', 'thilik-names']);
    expect(failures).to.deep.equal([]);
    basemap.end();
  });

  it('others replace them; the same again changes nothing', () => {
    const { basemap, ids } = open();
    const first = streets();
    basemap.show(first);
    basemap.show(first);
    expect(ids()).to.have.lengthOf(4);
    basemap.show(streets({ layers: [{ id: 'luftbild', type: 'raster', source: 'karte' }] }));
    expect(ids()).to.deep.equal(['street-luftbild', 'thilik-fill', 'thilik-names']);
    basemap.end();
  });

  it('layers that MapLibre does not take: the districts stay, the page is told once', () => {
    const { basemap, ids, failures } = open();
    basemap.show(streets({ layers: [{ id: 'a' }, { id: 'a' }] }));
    expect(ids().slice(-2)).to.deep.equal(['thilik-fill', 'thilik-names']);
    expect(failures.map(({ kind }) => kind)).to.deep.equal(['shape']);
    basemap.end();
  });

  it('only failures of the streets are theirs', () => {
    const { basemap, failures } = open();
    const error = Object.assign(new Error('HTTP 500'), { status: 500, url: 'https://karten.example/9' });
    const event = (sourceId: string, more: object = {}) => ({ type: 'error', error, sourceId, ...more }) as never;
    expect(basemap.fail(event('street-karte'))).to.equal(false);
    basemap.show(streets());
    expect(basemap.fail(event('thilik-districts'))).to.equal(false);
    expect(basemap.fail(event('street-karte', { tile: {} }))).to.equal(true);
    expect(failures, 'one tile is no failure').to.deep.equal([]);
    expect(basemap.fail(event('street-karte'))).to.equal(true);
    expect(failures).to.deep.equal([{ kind: 'status', source: 'https://karten.example/9', message: 'HTTP 500' }]);
    basemap.end();
  });
});
