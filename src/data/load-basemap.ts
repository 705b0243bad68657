import { isPmtiles, type BasemapSource } from './basemaps.ts';
import { LoadError } from './load-error.ts';
import { requestJson } from './request-json.ts';
import { protomapsStyle } from './protomaps-style.ts';

/** Milliseconds for a style or a list of tiles. */
const patienceMs = 15_000;

type Json = Record<string, unknown>;
type Sources = Record<string, Json>;

/** A style whose every address is known and allowed. */
export interface LoadedBasemap {
  readonly style: object;
  readonly hosts: readonly string[];
  /** HTML, as styles have it. */
  readonly attributions: readonly string[];
}

/** Hosts that the style names and nobody has allowed yet. */
export interface WantedHosts {
  readonly wanted: readonly string[];
}

const ask = (address: string) =>
  requestJson(address, (url) => fetch(url, { signal: AbortSignal.timeout(patienceMs), credentials: 'same-origin' }));

/**
 * Loads a street map's style and the lists of tiles it names, never asking a host that is not allowed.
 * Glyphs are left out: names are drawn with the fonts of the device.
 * @throws LoadError when there is no answer, an error status, no JSON or no style
 */
export async function loadBasemap(
  source: BasemapSource,
  isAllowed: (host: string) => boolean,
): Promise<LoadedBasemap | WantedHosts> {
  const style = await loadStyle(source);
  const { sources } = style;
  let wanted = refusedHosts(style, isAllowed);
  if (wanted.length > 0) return { wanted };
  for (const id of Object.keys(sources)) sources[id] = await resolveTiles(sources[id] as Json);
  wanted = refusedHosts(style, isAllowed);
  if (wanted.length > 0) return { wanted };
  const attributions = Object.keys(sources).map((id) => sources[id]?.attribution);
  return {
    style,
    hosts: hostsOf(style),
    attributions: [source.attribution, ...attributions].filter(
      (html): html is string => typeof html === 'string' && html !== '',
    ),
  };
}

async function loadStyle({ address }: BasemapSource): Promise<Json & { sources: Sources }> {
  if (isPmtiles(address)) return protomapsStyle(address);
  const style = (await ask(address)) as Json | null;
  const { sources, layers, sprite } = style ?? {};
  if (typeof sources !== 'object' || !sources || !Array.isArray(layers)) {
    throw new LoadError('shape', address, 'not a MapLibre style');
  }
  const absolute: Sources = {};
  for (const id of Object.keys(sources)) absolute[id] = absoluteSource((sources as Sources)[id] ?? {}, address);
  return {
    version: 8,
    sources: absolute,
    layers,
    ...(typeof sprite === 'string' ? { sprite: absoluteAddress(sprite, address) } : {}),
  };
}

/** What a list of tiles (TileJSON) says, in the place of its address. */
async function resolveTiles(source: Json): Promise<Json> {
  const { url, ...rest } = source;
  if (typeof url !== 'string' || !/^https?:/.test(url) || source.type === 'image' || source.type === 'video')
    return source;
  const tiles = (await ask(url)) as Json | null;
  if (!Array.isArray(tiles?.tiles)) throw new LoadError('shape', url, 'not a list of tiles (TileJSON)');
  const { minzoom, maxzoom, bounds, scheme, attribution } = tiles;
  const known: Json = { minzoom, maxzoom, bounds, scheme, attribution };
  for (const name of Object.keys(known)) if (known[name] === undefined) delete known[name];
  return absoluteSource({ ...known, ...rest, tiles: tiles.tiles as unknown }, url);
}

function absoluteSource(source: Json, base: string): Json {
  const { url, tiles, data } = source;
  return {
    ...source,
    ...(typeof url === 'string' ? { url: absoluteAddress(url, base) } : {}),
    ...(typeof data === 'string' ? { data: absoluteAddress(data, base) } : {}),
    ...(Array.isArray(tiles) ? { tiles: tiles.map((tile) => absoluteAddress(String(tile), base)) } : {}),
  };
}

/** An absolute address, in which the places for numbers (`{z}`) stay as they are. */
function absoluteAddress(address: string, base: string): string {
  const [, protocol = '', rest = address] = /^(pmtiles:\/\/)(.*)$/.exec(address) ?? [];
  return protocol + new URL(rest, base).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

function hostsOf({ sources, sprite }: Json): readonly string[] {
  const list = Object.keys(sources as Sources).flatMap((id) => {
    const { url, tiles, data } = (sources as Sources)[id] ?? {};
    return [url, data, ...(Array.isArray(tiles) ? (tiles as unknown[]) : [])];
  });
  const hosts = [...list, sprite].flatMap((address) => {
    const [, host] = /^(?:pmtiles:\/\/)?https?:\/\/([^/?#]+)/.exec(typeof address === 'string' ? address : '') ?? [];
    return host ? [host] : [];
  });
  return [...new Set(hosts)];
}

const refusedHosts = (style: Json, isAllowed: (host: string) => boolean) =>
  hostsOf(style).filter((host) => !isAllowed(host));
