import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadContext } from '../feeds/context.ts';
import { foreign } from '../feeds/foreign.ts';
import { createPlaces, type Places } from '../feeds/places.ts';
import { dayInBerlin } from '../hours/day-in-berlin.ts';
import { createGazetteer, type PackedGazetteer } from '../search/gazetteer.ts';
import { districtsOf2019 } from './districts.ts';
import { isAddress, openFile } from './open-file.ts';

let made: Places | null = null;

/** Where towns, postal codes and points lie; read when first asked for. */
function places(): Places {
  // Beside the built command, in data/.
  const file = new URL('../data/gazetteer.json', import.meta.url);
  const packed = () => JSON.parse(readFileSync(file, 'utf8')) as PackedGazetteer;
  const boundaries = districtsOf2019();
  const districts = boundaries.features.map(({ properties: { ags, name } }) => ({
    ags,
    name,
    type: '',
    label: [0, 0] as const,
  }));
  return (made ??= createPlaces(createGazetteer(packed(), districts, '2019'), () => Promise.resolve(boundaries)));
}

/**
 * What readers of files may ask for on this machine.
 * @param file path or address of the file that is read
 */
export const contextOf = (file: string, now: Date, progress?: ReadContext['progress']): ReadContext => ({
  today: dayInBerlin(now),
  places: () => Promise.resolve(places()),
  async open(address) {
    const other = isAddress(file) ? new URL(address, file).href : join(dirname(file), address);
    const content = await openFile(other);
    return foreign(typeof content === 'string' ? new Uint8Array() : content);
  },
  progress,
});
