import { expect } from '@open-wc/testing';
import { basemapSource, presets, type BasemapSource } from '../../src/data/basemaps.ts';
import { loadBasemap, type LoadedBasemap, type WantedHosts } from '../../src/data/load-basemap.ts';
import type { LoadError } from '../../src/data/load-error.ts';

const address = 'https://karten.example/stile/grau.json';
const source = basemapSource(address, 'https://stadt.example/') as BasemapSource;
const raster = { type: 'raster', tiles: ['https://karten.example/{z}/{x}/{y}.png'], tileSize: 256 };
const style = (more: object = {}) => ({ version: 8, sources: { karte: raster }, layers: [], ...more });
const everybody = () => true;

/** Answers by address as JSON; everything else is not there. */
async function load(
  answers: Readonly<Record<string, unknown>>,
  isAllowed: (host: string) => boolean = everybody,
  from = source,
) {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    asked.push(String(input));
    const answer = answers[String(input)];
    return Promise.resolve(
      answer === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(answer)),
    );
  };
  const found = await loadBasemap(from, isAllowed).catch((error: unknown) => error as LoadError);
  globalThis.fetch = fetch;
  return { found, asked };
}
const loaded = async (...rest: Parameters<typeof load>) => (await load(...rest)).found as LoadedBasemap;
const sourceOf = (
  { style: { sources } }: LoadedBasemap & { style: { sources?: Record<string, object> } },
  id: string,
) => sources?.[id];

describe('loadBasemap', () => {
  it('has each address in full, with the places for numbers', async () => {
    const found = await loaded({
      [address]: style({
        sources: {
          karte: { type: 'vector', tiles: ['../kacheln/{z}/{x}/{y}.pbf'] },
          flug: { type: 'geojson', data: 'flug.json' },
        },
        sprite: 'zeichen',
      }),
    });
    expect(found.style).to.deep.equal({
      version: 8,
      sources: {
        karte: { type: 'vector', tiles: ['https://karten.example/kacheln/{z}/{x}/{y}.pbf'] },
        flug: { type: 'geojson', data: 'https://karten.example/stile/flug.json' },
      },
      layers: [],
      sprite: 'https://karten.example/stile/zeichen',
    });
  });

  it('leaves out fonts, terrain and whatever else leads to more addresses', async () => {
    const found = await loaded({
      [address]: style({
        glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
        terrain: { source: 'x' },
        sky: {},
        imports: [1],
      }),
    });
    expect(Object.keys(found.style)).to.deep.equal(['version', 'sources', 'layers']);
    expect(found.hosts).to.deep.equal(['karten.example']);
  });

  it('puts a list of tiles into the place of its address; what the style says itself wins', async () => {
    const list = 'https://karten.example/liste/tiles.json';
    const { found, asked } = await load({
      [address]: style({ sources: { karte: { type: 'vector', url: '../liste/tiles.json', maxzoom: 12 } } }),
      [list]: {
        tiles: ['{z}/{x}/{y}.pbf'],
        minzoom: 3,
        maxzoom: 15,
        attribution: '© Amt',
        name: 'Grau',
        vector_layers: [],
      },
    });
    expect(asked).to.deep.equal([address, list]);
    expect(sourceOf(found as LoadedBasemap, 'karte')).to.deep.equal({
      type: 'vector',
      tiles: ['https://karten.example/liste/{z}/{x}/{y}.pbf'],
      minzoom: 3,
      maxzoom: 12,
      attribution: '© Amt',
    });
  });

  describe('asks no host that is not allowed, and names those it wants', () => {
    const list = 'https://liste.example/tiles.json';
    const cases: readonly (readonly [string, object, readonly string[], readonly string[]])[] = [
      [
        'tiles',
        { sources: { karte: { ...raster, tiles: ['https://a.example/{z}', 'https://b.example/{z}'] } } },
        ['a.example', 'b.example'],
        [address],
      ],
      ['a list of tiles', { sources: { karte: { type: 'vector', url: list } } }, ['liste.example'], [address]],
      ['signs', { sprite: 'https://zeichen.example:8443/x' }, ['zeichen.example:8443'], [address]],
      [
        'data',
        { sources: { x: { type: 'geojson', data: 'https://daten.example/x.json' } } },
        ['daten.example'],
        [address],
      ],
      [
        'a file of tiles',
        { sources: { x: { type: 'vector', url: 'pmtiles://https://datei.example/x.pmtiles' } } },
        ['datei.example'],
        [address],
      ],
      [
        'the same host once',
        {
          sources: {
            a: { ...raster, tiles: ['https://a.example/1'] },
            b: { ...raster, tiles: ['https://a.example/2'] },
          },
        },
        ['a.example'],
        [address],
      ],
    ];
    for (const [title, more, wanted, expected] of cases) {
      it(title, async () => {
        const { found, asked } = await load({ [address]: style(more) }, (host) => host === 'karten.example');
        expect((found as WantedHosts).wanted).to.deep.equal(wanted);
        expect(asked).to.deep.equal(expected);
      });
    }

    it('also those that only the list of tiles names', async () => {
      const { found } = await load(
        {
          [address]: style({ sources: { karte: { type: 'vector', url: list } } }),
          [list]: { tiles: ['https://kacheln.example/{z}/{x}/{y}'] },
        },
        (host) => host !== 'kacheln.example',
      );
      expect((found as WantedHosts).wanted).to.deep.equal(['kacheln.example']);
    });
  });

  describe('merges whom it is from', () => {
    const attributed = (...texts: readonly unknown[]) =>
      style({
        sources: Object.fromEntries(texts.map((attribution, index) => [`s${index}`, { ...raster, attribution }])),
      });
    const cases: readonly (readonly [string, object, readonly string[]])[] = [
      ['of each source, in their order', attributed('© A', '© B'), ['© A', '© B']],
      ['none', attributed(undefined), []],
      ['empty or no text', attributed('', 7, null, '© A'), ['© A']],
    ];
    for (const [title, answer, expected] of cases) {
      it(title, async () => expect((await loaded({ [address]: answer })).attributions).to.deep.equal(expected));
    }

    it('that of a ready street map comes first and can’t be missing', async () => {
      const preset = presets['basemapde-grau'] as BasemapSource;
      const { attributions } = await loaded({ [preset.address]: attributed('© Land') }, everybody, preset);
      expect(attributions).to.deep.equal([preset.attribution, '© Land']);
      expect(preset.attribution).to.contain('BKG').and.contain('CC BY 4.0');
    });
  });

  describe('says what is wrong, and where', () => {
    const list = 'https://karten.example/tiles.json';
    const listed = style({ sources: { karte: { type: 'vector', url: list } } });
    const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string])[] = [
      ['no style there', {}, 'status', address],
      ['null', { [address]: null }, 'shape', address],
      ['a list', { [address]: [] }, 'shape', address],
      ['no sources', { [address]: { layers: [] } }, 'shape', address],
      ['no layers', { [address]: { sources: {} } }, 'shape', address],
      ['no list of tiles there', { [address]: listed }, 'status', list],
      ['a list without tiles', { [address]: listed, [list]: { name: 'x' } }, 'shape', list],
    ];
    for (const [title, answers, kind, at] of cases) {
      it(title, async () => expect((await load(answers)).found).to.include({ kind, source: at }));
    }
  });
});
