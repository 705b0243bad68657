import { createPlaces, type Places } from '../feeds/places.ts';
import { createGazetteer } from '../search/gazetteer.ts';
import { districtsOf } from './boundaries.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { detailOutlines } from './outlines.ts';

let made: Places | null = null;

/**
 * Where towns, postal codes and points lie, in the frame of 2019, whose keys records keep.
 * @throws LoadError when the list of places can't be had
 */
export async function loadPlaces(): Promise<Places> {
  const file = await loadGazetteer();
  return (made ??= createPlaces(createGazetteer(file, districtsOf('2019'), '2019'), () => detailOutlines('2019')));
}
