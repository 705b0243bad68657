import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let isRegistered = false;

/** Lets MapLibre read tiles out of one file, by range requests. Comes only with maps that use such a file. */
export function registerPmtiles(): void {
  if (isRegistered) return;
  isRegistered = true;
  addProtocol('pmtiles', new Protocol({ metadata: true }).tile);
}
