import { districtAt } from '../geo/district-at.ts';
import type { DistrictFeatures } from '../geo/district-features.ts';
import { isAgs } from '../model/frames.ts';
import type { Ags, LonLat } from '../model/types.ts';
import { fold } from '../search/fold.ts';
import type { Entry, Gazetteer } from '../search/gazetteer.ts';

/** What readers ask of Thuringia. Districts are those of the gazetteer's frame. */
export interface Places {
  /** Districts into which a postal code reaches; empty: none of Thuringia. */
  byPostcode(code: string): readonly Ags[];
  /** Districts that have a place of this name: those of the best fit only. */
  byTown(name: string): readonly Ags[];
  /** A district by its key, by the key of one of its municipalities, or by its name. */
  byName(text: string): Ags | null;
  /** What a district is called. */
  nameOf(ags: Ags): string;
  /** The district of a point; asks for the boundaries when first needed. */
  at(lonLat: LonLat): Promise<Ags | null>;
}

/** Words before the name of a district. */
const before = /^(landkreis|lkr|lk|kreis|kreisfreie stadt|stadt) /;

/** @param boundaries districts of the same frame, asked for when first needed */
export function createPlaces(gazetteer: Gazetteer, boundaries: () => Promise<DistrictFeatures>): Places {
  const codes = new Map<string, Set<Ags>>();
  const towns = new Map<string, Entry[]>();
  const names = new Map<string, Ags>();
  const ownNames = new Map<Ags, string>();
  const reach = (code: string, ags: Ags) => codes.set(code, (codes.get(code) ?? new Set()).add(ags));
  for (const entry of gazetteer.entries) {
    for (const code of entry.postcodes) reach(code, entry.ags);
    for (const key of entry.keys) towns.set(key, [...(towns.get(key) ?? []), entry]);
    if (entry.kind !== 'district') continue;
    ownNames.set(entry.ags, entry.name);
    for (const key of entry.keys) names.set(key.replace(before, ''), entry.ags);
  }
  for (const [code, ags] of gazetteer.reachingInto) reach(code, ags);

  return {
    byPostcode: (code) => [...(codes.get(code) ?? [])],
    byTown(name) {
      const word = fold(name);
      const found = towns.get(word) ?? towns.get(word.replace(before, '')) ?? [];
      const exact = found.filter((entry) => fold(entry.name) === word);
      // A village is meant only where no town has the name.
      const larger = (exact.length > 0 ? exact : found).filter(({ kind }) => kind !== 'village');
      const best = larger.length > 0 ? larger : exact.length > 0 ? exact : found;
      return [...new Set(best.map(({ ags }) => ags))];
    },
    byName(text) {
      // Keys of municipalities are written in groups, too: 16 0 70 029.
      const digits = text.replace(/(\d)\s+(?=\d)/g, '$1');
      const key = /^\D*(16\d{3})(\d{3}|\d{7})?\D*$/.exec(digits)?.[1];
      if (isAgs(key)) return key;
      const word = fold(text);
      return (
        names.get(word) ??
        names.get(word.replace(before, '')) ??
        names.get(word.replace(/ (kreis|landkreis)$/, '')) ??
        null
      );
    },
    nameOf: (ags) => ownNames.get(ags) ?? ags,
    at: async (lonLat) => districtAt(lonLat, await boundaries()),
  };
}
