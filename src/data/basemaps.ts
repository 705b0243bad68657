import type { Table } from '../contract/attributes.ts';

/** Street maps that have a name of their own, and what a page may write into `basemap`. */

/** A street map before anything of it is loaded. */
export interface BasemapSource {
  /** Who offers it, for the reader. */
  readonly service: string;
  /** Absolute address of a MapLibre style, or of a PMTiles file. */
  readonly address: string;
  /** Hosts that are contacted as far as they are known before the style is loaded. */
  readonly hosts: readonly string[];
  /** HTML, as styles have it; added to what the style itself says. */
  readonly attribution: string;
}

const basemapdeHost = 'sgx.geodatenzentrum.de';

function basemapde(style: 'col' | 'gry' | 'top'): BasemapSource {
  return {
    service: 'basemap.de (Bundesamt für Kartographie und Geodäsie)',
    address: `https://${basemapdeHost}/gdz_basemapde_vektor/styles/bm_web_${style}.json`,
    hosts: [basemapdeHost],
    attribution:
      '<a href="https://basemap.de/">© basemap.de / BKG</a> (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>)',
  };
}

/** basemap.de Web Vektor, the official map of federation and states; addresses as published at https://basemap.de/web-vektor/. */
export const presets: Readonly<Record<string, BasemapSource>> = {
  'basemapde-farbe': basemapde('col'),
  'basemapde-grau': basemapde('gry'),
  'basemapde-relief': basemapde('top'),
} satisfies Readonly<Record<Table['basemap']['names'][number], BasemapSource>>;

/**
 * What the attribute means: a preset, a style or a PMTiles file (an address that ends with `.pmtiles`).
 * @returns `null` when it is empty or no web address
 */
export function basemapSource(value: string, base: string): BasemapSource | null {
  const name = value.trim();
  const preset = presets[name];
  if (preset) return preset;
  if (!name) return null;
  try {
    const { href, host, protocol } = new URL(name, base);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return { service: host, address: href, hosts: [host], attribution: '' };
  } catch {
    return null;
  }
}

/** Whether the address is a file of tiles instead of a style. */
export function isPmtiles(address: string): boolean {
  return new URL(address).pathname.endsWith('.pmtiles');
}
