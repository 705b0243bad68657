import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { de } from '../i18n/de/interface.ts';
import type { Terms } from '../i18n/terms.ts';
import { closestAcross } from './store-controller.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Languages beside German; each is a small file that is loaded when a page asks for it. */
const loaders: Readonly<Record<string, () => Promise<Terms>>> = {
  en: () => import('../i18n/en/interface.ts').then(({ en }) => en),
  'de-simple': () => import('../i18n/de-simple/interface.ts').then(({ deSimple }) => deSimple),
};

const loaded = new Map<string, Terms>([['de', de]]);
const hosts = new Set<LocalizeController>();
let observer: MutationObserver | null = null;

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor, across shadow roots, else of the page,
 * else German; never the browser's. Terms that are not there yet are German until they are.
 */
export class LocalizeController implements ReactiveController {
  /** Language wanted by the page, BCP 47; content is chosen by it. */
  lang = 'de';
  /** Texts of the interface. */
  terms: Terms = de;

  /** Ends when the texts are there or can't be had; `null` when nothing is on its way. */
  loading: Promise<void> | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    observe();
    this.resolve();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = null;
  }

  /** Reads the language again; updates the host when it changed. */
  resolve(): void {
    const lang = closestAcross(this.host, '[lang]')?.getAttribute('lang')?.trim() || 'de';
    const key = [lang.toLowerCase(), lang.toLowerCase().split('-')[0]].find(
      (tag) => tag && (loaded.has(tag) || loaders[tag]),
    );
    const terms = loaded.get(key ?? 'de');
    if (lang !== this.lang || (terms && terms !== this.terms)) {
      this.lang = lang;
      this.terms = terms ?? de;
      this.host.requestUpdate();
    }
    if (!terms && key) this.loading = this.#load(key);
  }

  async #load(key: string): Promise<void> {
    try {
      const terms = await loaders[key]?.();
      if (terms) loaded.set(key, terms);
    } catch {
      return;
    }
    if (this.host.isConnected) this.resolve();
  }
}

/** One observer for the page; a changed `lang` inside a foreign shadow root is seen when the element is connected anew. */
function observe(): void {
  if (isServer || observer) return;
  observer = new MutationObserver(() => {
    for (const controller of [...hosts]) controller.resolve();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
}
