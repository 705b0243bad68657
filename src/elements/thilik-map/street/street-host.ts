import type { CSSResult } from 'lit';
import type { ConsentRequestDetail } from '../../../events.ts';
import type { Failure } from '../../../model/types.ts';
import type { State } from '../../../store/state.ts';

/** What the page wants of the street map, see the attributes of the map. */
export interface StreetSettings {
  readonly engine: string;
  readonly basemap: string;
  /** What relative addresses start from. */
  readonly baseURI: string;
  readonly workerUrl: string;
  readonly noLocate: boolean;
}

/** What the street map may ask of the map's element, and what it may say. */
export interface StreetHost {
  readonly settings: StreetSettings;
  readonly consent: Pick<State, 'consent' | 'agreed'>;
  readonly isConnected: boolean;
  readonly isFullscreen: boolean;
  /** Something in the picture. */
  find<E extends Element>(selector: string): E | null;
  /** Something is to be drawn anew. */
  requestUpdate(): void;
  /** Tells the developer. */
  warn(message: string): void;
  addStyles(styles: CSSResult): void;
  /** The reader agrees that these hosts are asked. */
  agree(hosts: readonly string[]): void;
  /** Tells the page that somebody has to agree; `false`: the page sees to it. */
  requestConsent(detail: ConsentRequestDetail): boolean;
  /** Tells the page and the developer. */
  fail(failure: Failure): void;
  toggleFullscreen(): Promise<void>;
}
