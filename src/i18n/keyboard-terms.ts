/** A neighbour by name, with the way from middle to middle in kilometres and its direction, clockwise from 0: north to 7: north-west. */
export interface Neighbour {
  readonly name: string;
  readonly kilometres: number;
  readonly direction: number;
}

/** What only readers without a mouse hear or see in the map; it comes once the page rests. */
export interface KeyboardTerms {
  /** How the map is used by keys; said after its name. */
  readonly help: string;
  /** The button past map and list, and where it ends. */
  readonly skip: string;
  readonly skipped: string;
  /** The neighbours of a district, at least one: how far it is to the middle of each, and where that lies. */
  bordersOn(district: string, neighbours: readonly Neighbour[]): string;
}
