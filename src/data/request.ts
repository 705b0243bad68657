import { LoadError } from './load-error.ts';

export type Fetch = (address: string, options?: RequestInit) => Promise<Response>;

/** After how long a server that says nothing counts as one that does not answer, in milliseconds; a body has four times as long. */
const silence = 30_000;

/**
 * Asks for a file, each time anew.
 * @throws LoadError when there is no answer, none that comes to an end, or an error status
 */
export async function request(address: string, fetch: Fetch = globalThis.fetch): Promise<ArrayBuffer> {
  const control = new AbortController();
  const limit = (wait: number) => setTimeout(() => control.abort(), wait);
  let timer = limit(silence);
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(address, { signal: control.signal });
    clearTimeout(timer);
    timer = limit(4 * silence);
    bytes = await response.arrayBuffer();
  } catch (cause) {
    throw new LoadError('network', address, 'no answer', cause);
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok) throw new LoadError('status', address, `HTTP status ${response.status}`);
  return bytes;
}
