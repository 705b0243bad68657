import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../store/state.ts';
import { createHub, type Hub } from './hub.ts';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly for?: string | null;
    /** Called after every change of the state. */
    follow(before: State): void;
  };
type MapElement = HTMLElement & { readonly hub?: Hub };

const mapTag = 'thilik-map';

/** Elements that wait for a map to join; a map that connects later calls them. */
const waiting = new Set<StoreController>();

/**
 * Gives an element its store: that of the map named by `for`, else of the nearest map around it, else its own.
 * The host is updated after every change of the store.
 */
export class StoreController implements ReactiveController {
  /** When `true`, the element shares the store of a map. */
  joined = false;
  #current: Hub | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get hub(): Hub {
    return (this.#current ??= createHub());
  }

  hostConnected(): void {
    waiting.add(this);
    this.join();
  }

  hostDisconnected(): void {
    waiting.delete(this);
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  /** Looks for the map again, after `for` changed or a map appeared. */
  join(): void {
    const map = this.host.localName === mapTag ? null : findMap(this.host);
    // A map's own content replaces its children; thilik elements among them stand beside it.
    if (this.host.parentElement?.localName === mapTag) this.host.slot ||= 'beside';
    if (map && !map.hub) {
      void customElements.whenDefined(mapTag).then(() => this.host.isConnected && map.hub && this.#use(map.hub, true));
    }
    if (map?.hub) this.#use(map.hub, true);
    else this.#use(this.joined ? createHub() : this.hub, false);
  }

  #use(hub: Hub, joined: boolean): void {
    this.joined = joined;
    if (hub === this.#current && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.#current = hub;
    this.#unsubscribe = hub.store.subscribe((before) => {
      this.host.follow(before);
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
  }
}

/** To be called by a map once it is connected, so that elements which came first can join. */
export function announceMap(): void {
  for (const controller of [...waiting]) controller.join();
}

/** The map that an element joins; `null`: none of the page. */
export function findMap(host: HTMLElement & { readonly for?: string | null }): MapElement | null {
  if (host.for) {
    const root = host.getRootNode() as Document | ShadowRoot;
    return root.getElementById(host.for) ?? host.ownerDocument.getElementById(host.for);
  }
  return closestAcross(host, mapTag);
}

/** `closest` that goes on outside of shadow roots. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  let from: Element | null = element;
  while (from) {
    const found: HTMLElement | null = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}
