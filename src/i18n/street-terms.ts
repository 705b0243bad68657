/** Texts of the map's controls and of the street map; they come with them. */
export interface StreetTerms {
  /** Name of the group of controls. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to all districts that the map offers. */
  readonly home: string;
  /** Opens the buttons that move the map without dragging. */
  readonly move: string;
  readonly locate: string;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  readonly pan: Readonly<Record<'up' | 'down' | 'left' | 'right', string>>;
  /** The button for the street map: what is on it, and what it does in either state. */
  readonly streets: string;
  /** Said once after the reader has zoomed or moved the map: the districts to be seen, by name. */
  visible(names: readonly string[]): string;
  readonly everythingVisible: string;

  readonly wheelHint: string;
  readonly touchHint: string;
  readonly loading: string;

  readonly consentTitle: string;
  consent(service: string, hosts: string): string;
  /** The style of the map names further hosts. */
  consentMore(service: string, hosts: string): string;
  readonly agree: string;
  readonly decline: string;
  /** The page asks in its own way, e.g. by a consent tool. */
  readonly consentElsewhere: string;

  /** Below the map stays usable, so every failure says what is missing only. */
  readonly noStreets: string;
  readonly noRanges: string;
  readonly noEngine: string;
  readonly retry: string;
  readonly close: string;

  readonly locating: string;
  here(district: string): string;
  readonly outside: string;
  outsideScope(district: string): string;
  readonly locateDenied: string;
  readonly locateFailed: string;
  /** Said before those whose data the street map shows. */
  readonly attribution: string;
}
