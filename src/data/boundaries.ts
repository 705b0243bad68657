import overview from '../../geodata/districts.topo.json?packed';
import { unpackArcs, unpackDistricts } from './packed.ts';
import type { Topology } from '../geo/topology.ts';
import { isCity } from '../model/frames.ts';
import type { Ags, District, Frame, LonLat } from '../model/types.ts';

/** The overview of all districts. It comes with the code, so that the first picture waits for no request. */
export const topology: Topology = {
  transform: overview.transform,
  arcs: unpackArcs(overview.arcs),
  objects: {
    f2019: { geometries: unpackDistricts(overview.f2019) },
    ftoday: { geometries: unpackDistricts(overview.ftoday) },
  },
};

/** Names of the frames inside the boundary files. */
export const objectNames: Readonly<Record<Frame, string>> = { today: 'ftoday', '2019': 'f2019' };

const listOf = (frame: Frame): readonly District[] =>
  (topology.objects[objectNames[frame]]?.geometries ?? []).map(({ properties: { ags, name, label } }) => ({
    ags,
    name,
    type: isCity(ags) ? 'Kreisfreie Stadt' : 'Landkreis',
    label: label as unknown as LonLat,
  }));
const lists: Readonly<Record<Frame, readonly District[]>> = { today: listOf('today'), '2019': listOf('2019') };

/** The districts of a frame by name; the build puts them in order, since a collator costs milliseconds to start. */
export function districtsOf(frame: Frame): readonly District[] {
  return lists[frame];
}

/** Name of a district of either frame; empty when there is none. */
export function districtName(ags: Ags): string {
  return (lists['2019'].find((district) => district.ags === ags) ?? { name: '' }).name;
}

/** Place of a district in the order of names, from 0; −1 when there is none. */
export function districtRank(ags: Ags | null): number {
  return lists['2019'].findIndex((district) => district.ags === ags);
}

/** Whom to name for data on the map, linked. */
export interface Credit {
  readonly use: 'boundaries' | 'places';
  readonly name: string;
  readonly url: string;
  readonly licence?: { readonly name: string; readonly url: string };
}

/** VG250, state 2016-01-01, merged and simplified by this project; GeoNutzV demands this wording with a link. */
export const boundaryCredit: Credit = {
  use: 'boundaries',
  name: '© GeoBasis-DE / BKG 2017 (Daten verändert)',
  url: 'https://www.bkg.bund.de',
};

/** Town points of the bundled content. */
export const placeCredit: Credit = {
  use: 'places',
  name: 'GeoNames',
  url: 'https://www.geonames.org',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
