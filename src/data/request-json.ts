import { foreign } from '../feeds/foreign.ts';
import { LoadError } from './load-error.ts';
import { request, type Fetch } from './request.ts';

/**
 * Asks for a file that is no content, each time anew.
 * @throws LoadError when there is no answer, an error status or no JSON
 */
export async function requestJson(address: string, fetch?: Fetch): Promise<unknown> {
  const { json } = foreign(await request(address, fetch));
  if (json === undefined) throw new LoadError('json', address, 'not valid JSON');
  return json;
}
