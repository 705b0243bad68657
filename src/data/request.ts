import { LoadError } from './load-error.ts';

export type Fetch = (address: string) => Promise<Response>;

/**
 * Asks for a file, each time anew.
 * @throws LoadError when there is no answer or an error status
 */
export async function request(address: string, fetch: Fetch = (url) => globalThis.fetch(url)): Promise<ArrayBuffer> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(address);
    bytes = await response.arrayBuffer();
  } catch (cause) {
    throw new LoadError('network', address, 'no answer', cause);
  }
  if (!response.ok) throw new LoadError('status', address, `HTTP status ${response.status}`);
  return bytes;
}
