/** What only readers without a mouse hear or see in the map; it comes once the page rests. */
export interface KeyboardTerms {
  /** How the map is used by keys; said after its name. */
  readonly help: string;
  /** The button past map and list, and where it ends. */
  readonly skip: string;
  readonly skipped: string;
  /** The neighbours of a district by name, at least one. */
  bordersOn(district: string, neighbours: readonly string[]): string;
}
