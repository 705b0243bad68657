/** The part that shows long texts. */
export type Reading = typeof import('../parts/reading.ts');

let request: Promise<Reading> | null = null;

/** Loads the part for long texts, once per page; a failed request is forgotten, so that asking again helps. */
export function loadReading(): Promise<Reading> {
  request ??= import('../parts/reading.ts');
  request.catch(() => (request = null));
  return request;
}
