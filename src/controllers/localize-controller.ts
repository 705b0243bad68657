import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { interfaceTerms } from '../i18n/interface.ts';
import { languageOf, tagOf } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/part.ts';
import type { Terms } from '../i18n/terms.ts';
import { closestAcross } from './store-controller.ts';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<LocalizeController>();
let observer: MutationObserver | null = null;

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor, across shadow roots, else of the page,
 * else German; never the browser's. Until the texts of all parts are there, those that stood before stay, at first German.
 */
export class LocalizeController implements ReactiveController {
  /** Language wanted by the page, BCP 47; content is chosen by it. */
  lang = 'de';
  /** Texts of the interface. */
  terms: Terms = interfaceTerms('de');

  /** Ends when the texts are there or can't be had; `null` when nothing is on its way. */
  loading: Promise<unknown> | null = null;

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

  /** Reads the language again; updates the host when it changed, and when its texts have come. */
  resolve(): void {
    const lang = tagOf(closestAcross(this.host, '[lang]')?.getAttribute('lang') ?? '') || 'de';
    const show = (terms: Terms) => {
      if (lang === this.lang && terms === this.terms) return;
      Object.assign(this, { lang, terms });
      this.host.requestUpdate();
    };
    const texts = loadTexts(languageOf(lang));
    show(texts ? this.terms : interfaceTerms(languageOf(lang)));
    const handleTexts = () => {
      if (lang !== this.lang) return;
      this.loading = null;
      if (this.host.isConnected) show(interfaceTerms(languageOf(lang)));
    };
    this.loading = texts?.then(handleTexts) ?? null;
  }

  /** Loads what a part that has come later lacks in the language of the element; to be awaited before it is shown. */
  complete(): Promise<unknown> | null {
    return loadTexts(languageOf(this.lang));
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
