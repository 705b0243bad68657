import { basemapSource, type BasemapSource } from '../../../data/basemaps.ts';
import { loadBasemap } from '../../../data/load-basemap.ts';
import type { LoadError } from '../../../data/load-error.ts';
import type { Basemap } from '../../../engines/engine.ts';
import type { StreetTerms } from '../../../i18n/street.ts';
import type { Failure } from '../../../model/types.ts';
import { attributionParts, type AttributionPart } from './attribution-text.ts';
import type { StreetHost } from './street-host.ts';
import type { Notice } from './street.view.ts';

/** A street map that may be shown. */
export interface StreetMap extends Basemap {
  readonly attribution: readonly AttributionPart[];
}

/** Somebody has to agree first. */
interface Question {
  readonly service: string;
  readonly hosts: readonly string[];
  /** When `true`, these hosts come on top of those agreed to. */
  readonly more: boolean;
}

/** What the streets need of the controls. */
export interface StreetsOwner {
  readonly terms: StreetTerms;
  /** Starts the map that can show streets; resolves with whether it runs. */
  start(asked: boolean): Promise<boolean>;
  say(notice: Notice | null): void;
  fail(failure: Failure): void;
  /** The reader has answered: the focus goes back to the button for streets. */
  answered(): void;
  refresh(): void;
}

/**
 * The street map below the districts and who may be contacted for it: decided by the page's `consent`, the reader's
 * click, or the page's script. Before that no host is asked for anything.
 */
export class Streets {
  /** When `true`, streets are on their way. */
  isBusy = false;
  #map: StreetMap | null = null;
  #isShown = false;
  /** What somebody has to agree to before the streets that the reader wants; `null`: nothing is waited for. */
  #awaited: { readonly hosts: readonly string[]; readonly asked: boolean } | null = null;
  /** Changes with each end of the streets, also of those on their way. */
  #round = 0;
  /** What `basemap` said when {@link #map} was loaded. */
  #basemap: string;

  constructor(
    private readonly host: StreetHost,
    private readonly owner: StreetsOwner,
  ) {
    this.#basemap = host.settings.basemap;
  }

  /** `null`: the page names no street map. */
  get source(): BasemapSource | null {
    const { basemap, baseURI } = this.host.settings;
    return basemapSource(basemap, baseURI);
  }

  /** What is shown; `null`: no streets. */
  get shown(): StreetMap | null {
    return this.#isShown ? this.#map : null;
  }

  /**
   * Shows the streets as far as that is allowed.
   * @param asked when `false`, the reader only zoomed: then nobody is asked for consent
   */
  async open(asked: boolean): Promise<void> {
    const { source } = this;
    if (!source || this.#isShown || this.isBusy) return;
    const round = this.#round;
    const { basemap } = this.host.settings;
    this.#await(source.hosts, asked);
    this.isBusy = true;
    this.owner.refresh();
    try {
      const found = this.#map ?? (await this.#load(source));
      if (round !== this.#round || basemap !== this.host.settings.basemap) return;
      if ('more' in found) return this.#wait(found, asked);
      this.#map = found;
      this.owner.say(null);
      const runs = await this.owner.start(asked);
      if (round !== this.#round) return;
      this.#awaited = null;
      this.#isShown = runs;
    } catch (error) {
      if (round !== this.#round) return;
      const { kind = 'network', source: address = source.address, message } = error as LoadError;
      this.owner.fail({ kind, source: address, message });
    } finally {
      if (round === this.#round) {
        this.isBusy = false;
        this.owner.refresh();
      }
    }
  }

  /** The reader no longer wants streets. */
  hide(): void {
    this.#round++;
    this.isBusy = false;
    this.#awaited = null;
    this.#isShown = false;
    this.owner.refresh();
  }

  /** Forgets a style that failed or is no longer wanted. */
  forget(): void {
    this.#map = null;
    this.hide();
  }

  /** Nobody agrees any more; what the reader wants waits for the next answer. */
  withdraw(): void {
    const { source } = this;
    const wanted = this.#isShown && source ? { hosts: source.hosts, asked: true } : this.#awaited;
    this.forget();
    this.#awaited = wanted;
  }

  /** To be called before each picture of the element. */
  check(): void {
    const { basemap } = this.host.settings;
    if (basemap !== this.#basemap) {
      this.#basemap = basemap;
      this.forget();
    } else if (this.#awaited?.hosts.every((host) => this.#allows(host))) {
      void this.open(this.#awaited.asked);
    }
  }

  /** Our own host is no third party. */
  #allows(host: string): boolean {
    const { consent, agreed } = this.host.consent;
    return host === location.host || consent === 'none' || agreed === 'all' || agreed.includes(host);
  }

  async #load(source: BasemapSource): Promise<StreetMap | Question> {
    const { service } = source;
    const first = source.hosts.filter((host) => !this.#allows(host));
    if (first.length > 0) return { service, hosts: first, more: false };
    const loaded = await loadBasemap(source, (host) => this.#allows(host));
    if ('wanted' in loaded) return { service, hosts: loaded.wanted, more: true };
    return { ...loaded, attribution: loaded.attributions.flatMap(attributionParts) };
  }

  #await(hosts: readonly string[], asked: boolean): void {
    this.#awaited = { hosts, asked: asked || this.#awaited?.asked === true };
  }

  /** Waits until somebody agrees; who pressed the button for streets is asked: by the page, else by us. */
  #wait({ service, hosts, more }: Question, asked: boolean): void {
    const { terms } = this.owner;
    this.#await(hosts, asked);
    if (!asked) return;
    const isOurs = this.host.requestConsent({ service, hosts });
    // What the page has agreed to at once is opened after this attempt.
    if (hosts.every((host) => this.#allows(host))) return;
    if (isOurs && this.host.consent.consent === 'external') {
      this.owner.say({ kind: 'message', text: terms.consentElsewhere });
    } else if (isOurs) {
      this.owner.say({
        kind: 'consent',
        text: (more ? terms.consentMore : terms.consent)(service, hosts.join(', ')),
        onYes: () => {
          this.host.agree(hosts);
          this.owner.answered();
        },
      });
    }
  }
}
