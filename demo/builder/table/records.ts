import type { Hub } from '../../../src/controllers/hub.ts';
import type { Reading } from './reading.ts';

/** What records have come from, as the elements see it; nobody asks for it. */
const address = new URL('own-table', document.baseURI).href;

type HubElement = HTMLElement & { readonly hub?: Hub };

/** Shows records on a map and as a list, before any page has them: they are put where the map would load them to. */
export class RecordsPreview {
  #map: HubElement | null = null;
  #kind = '';

  constructor(private readonly frame: HTMLElement) {}

  async show({ table: { kind }, records }: Reading): Promise<void> {
    await customElements.whenDefined('thilik-map');
    if (this.#kind !== kind || !this.#map) this.#map = this.#make(kind);
    this.#kind = kind;
    this.#map.hub?.store.dispatch({
      type: 'feed',
      address,
      feed: { kind, status: 'ready', records, problems: [], details: null, error: null },
    });
    if (!this.#map.isConnected) this.frame.replaceChildren(this.#map);
  }

  clear(): void {
    this.frame.replaceChildren();
    this.#map = null;
  }

  #make(kind: Reading['table']['kind']): HubElement {
    const map = document.createElement('thilik-map') as HubElement;
    const list = document.createElement(kind === 'offers' ? 'thilik-offer-list' : 'thilik-contact-list');
    map.setAttribute(`${kind}-src`, address);
    map.setAttribute(`${kind}-mode`, 'replace');
    map.setAttribute('layers', kind);
    map.setAttribute('shade', kind);
    map.append(list);
    return map;
  }
}
