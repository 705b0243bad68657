import { setWorkerUrl } from 'maplibre-gl';
import { trustedTypes } from '../../templates/trusted-types.ts';
import { workerAddress } from './worker-address.ts';

/**
 * Tells MapLibre where its worker lies.
 * @returns the address
 * @throws TypeError when the page lists the policies of Trusted Types that it allows, and ours is not among them
 */
export function prepareWorker(own: string): string {
  const url = workerAddress(own);
  setWorkerUrl(trusted(url));
  return url;
}

/**
 * MapLibre takes the address for a string and hands it to `new Worker()`, where a page with Trusted Types wants an
 * object. So the object gets the two methods of strings that MapLibre uses on the way.
 */
function trusted(url: string): string {
  const policy = trustedTypes();
  if (!policy) return url;
  const methods = {
    endsWith: (end: string) => url.endsWith(end),
    split: (at: RegExp) => url.split(at),
  };
  return Object.assign(policy.createScriptURL(url) as object, methods) as unknown as string;
}
