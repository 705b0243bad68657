import type { PackedGazetteer } from '../../src/search/gazetteer.ts';

/** What is used of `gazetteer.json`, see its schema. */
export interface GazetteerSource {
  readonly reachingInto: readonly { readonly postcode: string; readonly ags: string }[];
  readonly places: readonly {
    readonly name: string;
    readonly ags: string;
    readonly ags2019?: string;
    readonly isMunicipality?: true;
    readonly postcodes: readonly string[];
    readonly lonLat: readonly [number, number];
  }[];
}

/** What is used of `gazetteer-names.json`. */
export interface NamesSource {
  readonly names: readonly { readonly name: string; readonly ags: string; readonly spellings: readonly string[] }[];
}

/**
 * The list of places as readers load it when they search, see {@link PackedGazetteer}; points in hundredths of a degree,
 * about a kilometre.
 */
export function packGazetteer({ places, reachingInto }: GazetteerSource, { names }: NamesSource): PackedGazetteer {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { name, ags, ags2019, isMunicipality, postcodes, lonLat } of places) {
    const districts = ags2019 ? `${ags} ${ags2019}` : ags;
    const codes = postcodes.join(' ');
    const group = groups.get(districts) ?? new Map<string, string[]>();
    const [lon, lat] = lonLat.map((degrees) => Math.round(degrees * 100)) as [number, number];
    const place = [isMunicipality ? name : `-${name}`, lon - 900, lat - 5000].join('|');
    groups.set(districts, group.set(codes, [...(group.get(codes) ?? []), place]));
  }
  return {
    version: 1,
    places: Object.fromEntries(
      [...groups].map(([districts, group]) => [
        districts,
        [...group].map(([codes, list]) => [codes, ...list].join('|')).join(';'),
      ]),
    ),
    reachingInto: reachingInto.map(({ postcode, ags }) => [postcode, ags]),
    names: names.map(({ name, ags, spellings }) => [name, ags, ...spellings]),
  };
}
