import type { Schedule } from '../model/hours.ts';
import { readGerman } from './german.ts';
import { readOsm } from './osm.ts';

/** What a text says about opening hours; `hours` is `null` when it is not sure: then the words alone are shown. */
export interface ReadHours {
  readonly hours: Schedule | null;
  /** The text as it came, without blanks around it. */
  readonly text: string;
}

/** What people write into a cell of which they know nothing. */
const nothing = /^(?:[-–—?/.]*|k\. ?a\.|keine angaben?|unbekannt|unknown|n\/a)$/i;

/** Times alone: of every day, or of one that stands elsewhere. */
const timesOnly = /^[\d\s:.,–-]+$/;

/**
 * Reads opening hours in the writing of OpenStreetMap or as German pages and tables have them. Nothing is guessed:
 * whatever can be meant in two ways stays text.
 * @returns `null` when there is nothing to tell
 */
export function readHours(text: string): ReadHours | null {
  const trimmed = text.trim();
  if (nothing.test(trimmed)) return null;
  if (timesOnly.test(trimmed)) return { hours: null, text: trimmed };
  return { hours: readOsm(trimmed) ?? readGerman(trimmed), text: trimmed };
}
