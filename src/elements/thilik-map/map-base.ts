import type { PropertyValues } from 'lit';
import { inFrame } from '../../model/frames.ts';
import type { Ags, Frame } from '../../model/types.ts';
import type { State } from '../../store/state.ts';
import { agsList, layerList, sourceAddress, topicList } from '../base/attributes.ts';
import { property, state } from '../base/decorators.ts';
import type { Street } from './street/street.ts';
import { ThilikElement } from '../base/thilik-element.ts';

/** The attributes of the map, how they become state, and the part for streets, which comes after the first picture. */
export abstract class MapBase extends ThilikElement {
  /** Key of the selected district, five digits, e.g. `16070`; `null` or empty: none. */
  @property({ reflect: true }) district: Ags | null = null;

  /** Keys of the districts to offer, separated by spaces; empty: all. The map fits them. */
  @property() scope = '';

  /** Which districts: the 22 of `today` or the 23 of `2019`. */
  @property() boundaries: Frame = 'today';

  /** Id of the selected story, e.g. `ilm-kreis`. */
  @property({ reflect: true }) story: string | null = null;

  /** What the map shows: any of `stories offers contacts`. */
  @property() layers: string | null = null;

  /** Ids of topics to filter by, separated by spaces; empty: all. */
  @property() topics = '';

  /** Address of own stories instead of the bundled ones. */
  @property({ attribute: 'stories-src' }) storiesSrc = '';

  /** Address of own offers instead of the bundled ones. */
  @property({ attribute: 'offers-src' }) offersSrc = '';

  /** Address of own contacts instead of the bundled ones. */
  @property({ attribute: 'contacts-src' }) contactsSrc = '';

  /** When `true`, the legend is left out. */
  @property({ type: Boolean, attribute: 'no-legend' }) noLegend = false;

  /** `auto`: a drawing that becomes a map to zoom into when the reader wants it; `svg`: never; `maplibre`: as soon as it is seen. */
  @property() engine: 'auto' | 'svg' | 'maplibre' = 'auto';

  /** Street map: address of a MapLibre style or a PMTiles file, or `basemapde-farbe`, `basemapde-grau`, `basemapde-relief`. */
  @property() basemap = '';

  /** When another host may be asked for the street map: after the reader's `click`, after `grantConsent()` (`external`), or at once (`none`). */
  @property() consent: 'click' | 'external' | 'none' = 'click';

  /** Address of MapLibre's worker; empty: beside our script. */
  @property({ attribute: 'worker-url' }) workerUrl = '';

  /** When `true`, there is no button for the reader's own position. */
  @property({ type: Boolean, attribute: 'no-locate' }) noLocate = false;

  /** Controls and street map; `null` until they are loaded. */
  @state() protected street: Street | null = null;

  #streetPart: Promise<Street | null> | null = null;
  protected markReady: () => void = () => {};

  /** Resolves with the first complete picture. */
  readonly ready: Promise<void> = new Promise((resolve) => (this.markReady = resolve));

  /** Shows these districts (keys, separated by spaces), without keys all that the map offers. */
  fit(ags?: string): void {
    void this.#withStreet((street) => street.fit(ags));
  }

  /** The visitor has agreed that the hosts of the street map are contacted. */
  grantConsent(): void {
    void this.#withStreet((street) => street.grantConsent());
  }

  /** The visitor no longer agrees: the street map disappears, and its hosts are not contacted any more. */
  revokeConsent(): void {
    void this.#withStreet((street) => street.revokeConsent());
  }

  protected loadStreet(): void {
    this.#streetPart ??= this.loadPart(() => import('./street/street.ts')).then(
      (part) => (this.street = part?.attachStreet(this) ?? null),
    );
  }

  async #withStreet(act: (street: Street) => void): Promise<void> {
    await this.ready;
    const street = await this.#streetPart;
    if (street) act(street);
  }

  /** Attributes to state; values that make no sense change nothing and are told in place. */
  protected configure(changed: PropertyValues<this>): void {
    const apply = (change: Partial<State>) => this.hub.store.dispatch({ type: 'configure', change });
    const own = (address: string) => sourceAddress(address, this.baseURI);
    const frame: Frame = this.boundaries === '2019' ? '2019' : 'today';
    if (changed.has('boundaries') || changed.has('scope') || changed.has('topics') || changed.has('layers')) {
      apply({
        frame,
        scope: agsList(this.scope),
        topics: topicList(this.topics),
        layers: layerList(this.layers),
      });
    }
    if (changed.has('storiesSrc') || changed.has('offersSrc') || changed.has('contactsSrc')) {
      const sources = { stories: own(this.storiesSrc), offers: own(this.offersSrc), contacts: own(this.contactsSrc) };
      apply({ sources });
    }
    if (changed.has('district') && (this.district || null) !== this.state.district) {
      this.hub.store.dispatch({ type: 'select-district', ags: this.unknownDistrict ? null : this.district || null });
    }
    if (changed.has('story') && (this.story || null) !== this.state.story) apply({ story: this.story || null });
    if (changed.has('boundaries') && this.state.district) apply({ district: inFrame(this.state.district, frame) });
  }

  /** What `district` says when it is no key of a district; else `null`. */
  protected get unknownDistrict(): string | null {
    return this.district && agsList(this.district).length !== 1 ? this.district : null;
  }
}
