/** Texts for handing offers over; they come with its first use. */
export interface HandOverTerms {
  /** On the button of an offer, pressed or not. */
  readonly mark: string;
  /** While nothing is marked: what to do, and that nothing is stored. */
  readonly how: string;
  marked(count: number): string;
  /** How many offers of the link are not there. */
  missing(count: number): string;
  /** How many offers of the link are not in the districts that it names; others are not read before the reader chooses them. */
  elsewhere(count: number): string;
  /** How many offers of the link may be in districts that are not read before the reader chooses them. */
  unread(count: number): string;
  /** More are marked than a link holds. */
  limit(most: number): string;
  /** Who opens a link that holds fewer than were marked: where the others are. */
  cut(total: number, most: number): string;
  /** Shows the marked offers alone, pressed or not. */
  readonly only: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser does not copy: the link stands in a field and is selected. */
  readonly refused: string;
  /** Name of that field. */
  readonly link: string;
  readonly print: string;
  readonly table: string;
  readonly calendar: string;
  /** Shows the link as a QR code, pressed or not. */
  readonly code: string;
  /** What that code leads to. */
  readonly codeOf: string;
  /** Names the file for an address book. */
  readonly contacts: string;
  /** Names the file for a map. */
  readonly places: string;
  readonly clear: string;
  /** A file could not be made. */
  readonly failed: string;
  /** Name of the files, without what tells their form. */
  readonly fileName: string;
  /** Heads of the columns that have no label elsewhere. */
  readonly columns: Readonly<Record<'name' | 'kind' | 'status' | 'topics' | 'asOf', string>>;
}
