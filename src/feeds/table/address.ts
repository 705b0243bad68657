/** What an address line holds. */
export interface AddressRead {
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  /** What stands before the street, e.g. the name of a house. */
  readonly place?: string;
}

const withCode = /^(?:(.*?)[,;\n\s]+)?(?:D[- ])?(\d{5})\s+([^,;]+?)(?:[,;].*)?$/s;

/** Ends with the number of a house, or with a word for a street. */
const houseNumber = /\d+\s*[a-z]?(\s*[-–/+]\s*\d+\s*[a-z]?)?$/i;
const streetWord =
  /(stra(ß|ss)e|str\.|weg|platz|gasse|allee|ring|damm|ufer|markt|anger|graben|hof|steig|chaussee|berg|promenade)\b/i;

export const looksLikeStreet = (cell: string): boolean =>
  !/^\d{5}\b/.test(cell) && (streetWord.test(cell) || (/\p{L}{3}/u.test(cell) && houseNumber.test(cell)));

/** Whether a cell holds postal code and town. */
export const hasTown = (cell: string): boolean => withCode.test(cell);

/** `Start: Bahnhofstraße 2`: what stands before the colon is no street. */
const withoutLabel = (text: string) => text.replace(/^\p{L}+:\s*/u, '');

export function readAddress(cell: string): AddressRead {
  const [, before = '', postcode, town] = withCode.exec(cell) ?? [];
  const parts = (postcode ? before : cell)
    .split(/\s*[,;\n]\s*/)
    .map(withoutLabel)
    .filter(Boolean);
  const numbered = parts.findIndex((part) => looksLikeStreet(part) && houseNumber.test(part));
  const at = numbered < 0 ? parts.findIndex(looksLikeStreet) : numbered;
  const street = at < 0 ? undefined : parts[at];
  const rest = parts.filter((_part, index) => index !== at).join(', ');
  return { street, postcode, town: town?.trim(), place: rest || undefined };
}

/** Street and number; `o. Nr.` says that there is none. */
export function joinStreet(street: string, number: string): string {
  return [street, /^(o\. ?nr\.?|ohne( nr\.?| nummer)?|[-–])$/i.test(number) ? '' : number].filter(Boolean).join(' ');
}

/** `99423`, `D-99423`, `99 423`, or a number as tables keep it: `7743`, `99423.0`; and what comes after it. */
export function readPostcode(cell: string): { readonly code: string; readonly rest: string } | null {
  const [all, digits] = /^(?:D[- ]{0,2})?(\d{4,5}|\d\d \d{3})(?:[.,]0+)?(?!\d)[\s,;/]*/.exec(cell) ?? [];
  if (all === undefined || digits === undefined) return null;
  return { code: digits.replace(' ', '').padStart(5, '0'), rest: cell.slice(all.length) };
}
