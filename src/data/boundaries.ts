import overview from '../../geodata/districts.topo.json?packed';
import { unpackArcs, unpackDistricts } from './packed.ts';
import type { Grid } from '../geo/grid.ts';
import { isCity, perFrame } from '../model/frames.ts';
import type { Ags, District, Frame } from '../model/types.ts';

const arcs = unpackArcs(overview.arcs);

/** The overview of a frame. It comes with the code, so that the first picture waits for no request. */
export function gridOf(frame: Frame): Grid {
  const { origin, step, size } = overview;
  return { origin, step, size, arcs, districts: unpackDistricts(overview[frame]) };
}

/** The districts of a frame by name; the build puts them in order, since a collator costs milliseconds to start. */
export const districtsOf = perFrame((frame): readonly District[] =>
  gridOf(frame).districts.map(({ ags, name, label }) => ({
    ags,
    name,
    type: isCity(ags) ? 'Kreisfreie Stadt' : 'Landkreis',
    label,
  })),
);

/** The districts that share a border with one, by name; the boundaries' arcs tell. */
export function neighboursOf(ags: Ags, frame: Frame): readonly District[] {
  const grid = gridOf(frame).districts;
  const arcs = ({ rings }: Grid['districts'][number]) => rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
  const own = new Set(grid.filter((district) => district.ags === ags).flatMap(arcs));
  return districtsOf(frame).filter(
    (_district, index) =>
      grid[index]?.ags !== ags && arcs(grid[index] as Grid['districts'][number]).some((arc) => own.has(arc)),
  );
}

/** Name of a district of either frame; empty when there is none. */
export function districtName(ags: Ags): string {
  return (districtsOf('2019').find((district) => district.ags === ags) ?? { name: '' }).name;
}

/** Place of a district in the order of names, from 0; −1 when there is none. */
export function districtRank(ags: Ags | null): number {
  return districtsOf('2019').findIndex((district) => district.ags === ags);
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
