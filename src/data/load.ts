import { normaliseList, type Normalised } from '../model/normalise-list.ts';
import type { Kind } from '../model/types.ts';
import { LoadError } from './load-error.ts';

type Fetch = (address: string) => Promise<Response>;

const cache = new Map<string, Promise<unknown>>();

/**
 * Asks for a file once per page; a failed request is forgotten, so that asking again helps.
 * @throws LoadError when there is no answer, an error status or no JSON
 */
export function loadJson(address: string, fetch: Fetch = (url) => globalThis.fetch(url)): Promise<unknown> {
  const known = cache.get(address);
  if (known) return known;
  const wanted = requestJson(address, fetch);
  cache.set(address, wanted);
  wanted.catch(() => cache.delete(address));
  return wanted;
}

/**
 * Asks for a file, each time anew.
 * @throws LoadError when there is no answer, an error status or no JSON
 */
export async function requestJson(address: string, fetch: Fetch): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address);
    body = await response.text();
  } catch (cause) {
    throw new LoadError('network', address, 'no answer', cause);
  }
  if (!response.ok) throw new LoadError('status', address, `HTTP status ${response.status}`);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new LoadError('json', address, 'not valid JSON', cause);
  }
}

/** What reads complete records comes with the first of them. */
function loadNormalise(address: string) {
  return import('../model/normalise.ts').catch((cause: unknown) => {
    throw new LoadError('network', address, 'no code to read it', cause);
  });
}

/**
 * Loads and normalises one content file.
 * @param address absolute URL
 * @throws LoadError when there is no answer, an error status, no JSON, or JSON without a list of this kind
 */
export async function loadDataset<K extends Kind>(kind: K, address: string, fetch?: Fetch): Promise<Normalised<K>> {
  const json = await loadJson(address, fetch);
  const list = normaliseList(kind, json);
  const result = list === undefined ? (await loadNormalise(address)).normalise(kind, json) : list;
  if (!result) {
    cache.delete(address);
    throw new LoadError('shape', address, `no list "${kind}" at the top level`);
  }
  return result;
}
