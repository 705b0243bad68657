import { LoadError } from './load-error.ts';

export type Fetch = (address: string) => Promise<Response>;

/** After how long a server that says nothing counts as one that does not answer, in milliseconds. */
const silence = 30_000;

function ask(address: string): Promise<Response> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), silence);
  return globalThis.fetch(address, { signal: control.signal }).finally(() => clearTimeout(timer));
}

/**
 * Asks for a file, each time anew.
 * @throws LoadError when there is no answer or an error status
 */
export async function request(address: string, fetch: Fetch = ask): Promise<ArrayBuffer> {
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
