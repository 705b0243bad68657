import { inFrame } from '../model/frames.ts';
import type { Ags, District, Frame, LonLat } from '../model/types.ts';
import { fold } from './fold.ts';

/** The list of places as a file. */
export interface PackedGazetteer {
  readonly version: 1;
  /**
   * By district of today, or `today 2019` where that was another one: groups separated by `;` of postal codes (separated by
   * spaces), then for each place its name (a village's begins with `-`), longitude and latitude in hundredths of a degree
   * from 9° E, 50° N; all separated by `|`.
   */
  readonly places: Readonly<Record<string, string>>;
  /** Postal codes that reach into a district (key of today) of which no place with this code is known. */
  readonly reachingInto: readonly (readonly [string, Ags])[];
  /** Name, district of today, and how the name is written in other scripts. */
  readonly names: readonly (readonly string[])[];
}

/** What a reader may live in, and how it is found. */
export interface Entry {
  readonly name: string;
  readonly kind: 'district' | 'municipality' | 'village';
  /** Its district in the frame of the gazetteer. */
  readonly ags: Ags;
  /** `null`: only the district is known. */
  readonly lonLat: LonLat | null;
  readonly postcodes: readonly string[];
  /** Folded forms of the name: in full, without what tells it apart, without `Bad`, in other scripts. */
  readonly keys: readonly string[];
}

/** Everything that can be found. */
export interface Gazetteer {
  /** Districts first, then municipalities, then villages. */
  readonly entries: readonly Entry[];
  /** The districts of each postal code of which no place is known. */
  readonly reachingInto: readonly (readonly [string, Ags])[];
}

/** What tells places of one name apart: `Neundorf (bei Schleiz)`, `Saalfeld/Saale`, `Linda bei Weida`. */
const addition = /(\/|, | \(| (bei|an der|am|vor der|unterm) ).*/;

/** Name without what tells it apart. */
export const baseName = (name: string): string => name.replace(addition, '');

function keysOf(name: string, spellings: readonly string[]): readonly string[] {
  const base = fold(baseName(name));
  return [...new Set([fold(name), base, base.replace(/^(heil)?bad /, ''), ...spellings.map(fold)])];
}

/**
 * Everything that can be found in one frame.
 * @param file `null`: there are only the districts
 * @throws TypeError when the file is no list of places
 */
export function createGazetteer(file: PackedGazetteer | null, districts: readonly District[], frame: Frame): Gazetteer {
  const spellings = new Map(file?.names.map(([name, ags, ...others]) => [`${ags} ${name}`, others]));
  const spelled = (name: string, today: Ags) => keysOf(name, spellings.get(`${today} ${name}`) ?? []);
  const places = Object.keys(file?.places ?? {}).flatMap((key) => {
    const [today = '', before = today] = key.split(' ');
    const ags = frame === 'today' ? today : before;
    const groups = (file as PackedGazetteer).places[key]?.split(';') ?? [];
    return groups.flatMap((group) => placesOf(group, ags, (name) => spelled(name, today)));
  });
  const names = new Set(districts.map(({ ags, name }) => `${ags} ${name}`));
  const isTown = ({ ags, name }: Entry) => names.has(`${ags} ${name}`);
  // A town of its district's name is one with it: both lead there, and nobody has to know the difference.
  const known = districts.map(({ ags, name }): Entry => {
    const town = places.find((place) => place.ags === ags && place.name === name);
    const { lonLat = null, postcodes = [] } = town ?? {};
    return { name, kind: 'district', ags, lonLat, postcodes, keys: spelled(name, inFrame(ags, 'today')) };
  });
  const rest = places
    .filter((place) => !isTown(place))
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return {
    entries: [
      ...known,
      ...rest.filter(({ kind }) => kind === 'municipality'),
      ...rest.filter(({ kind }) => kind === 'village'),
    ],
    reachingInto: file?.reachingInto ?? [],
  };
}

function placesOf(group: string, ags: Ags, keys: (name: string) => readonly string[]): Entry[] {
  const [codes = '', ...fields] = group.split('|');
  const postcodes = codes.split(' ').filter(Boolean);
  const entries: Entry[] = [];
  for (let i = 0; i < fields.length; i += 3) {
    const [given = '', lon, lat] = fields.slice(i, i + 3);
    const name = given.replace(/^-/, '');
    const lonLat: LonLat = [9 + Number(lon) / 100, 50 + Number(lat) / 100];
    entries.push({ name, kind: name === given ? 'municipality' : 'village', ags, lonLat, postcodes, keys: keys(name) });
  }
  return entries;
}
