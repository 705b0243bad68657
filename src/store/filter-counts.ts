import { facetNames, type FacetName, type OfferFilter } from '../model/offer-filter.ts';
import type { Offer, Text } from '../model/types.ts';
import { audienceKey, valuesOf, type ValuesSetting } from '../search/offer-values.ts';

/** Something to filter by. */
export interface Choice {
  readonly value: string;
  /** How many offers it leaves beside what is chosen of other facets. */
  readonly count: number;
  readonly isChosen: boolean;
  /** What the record calls it, where it has words of its own. */
  readonly text?: Text | undefined;
}

/** What can be chosen of one kind. */
export interface Facet {
  readonly name: FacetName;
  readonly choices: readonly Choice[];
}

/** What limits the list: words, topics, or a facet. */
export type LimitName = 'query' | 'topic' | FacetName;

/** Of what readers can't overlook; the rest is found by words. */
const mostAudiences = 10;

/** An offer with what it has of everything to filter by. */
export interface Row {
  readonly offer: Offer;
  readonly values: Readonly<Record<Exclude<LimitName, 'query'>, readonly string[]>>;
}

export const rowsOf = (offers: readonly Offer[], values: ValuesSetting): readonly Row[] =>
  offers.map((offer) => {
    const own = facetNames.map((facet) => [facet, valuesOf(offer, facet, values)] as const);
    return { offer, values: { ...Object.fromEntries(own), topic: offer.topics } as Row['values'] };
  });

type Counts = Map<string, number>;
type Occurring = Readonly<Record<Exclude<LimitName, 'query'>, ReadonlyMap<string, number>>>;

const countIn = (counts: Counts, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);

/** How many offers of the place have each value, whatever is filtered. */
export function occurring(rows: readonly Row[]): Occurring {
  const table = (of: Exclude<LimitName, 'query'>) => {
    const counts: Counts = new Map();
    for (const { values } of rows) for (const value of values[of]) countIn(counts, value);
    return [of, counts] as const;
  };
  return Object.fromEntries([...facetNames, 'topic' as const].map(table)) as unknown as Occurring;
}

/** Counts in one pass: an offer counts for a choice when nothing else keeps it out. */
export class Tally {
  readonly #counts = new Map<LimitName, Counts>();
  readonly #without = new Map<LimitName, number>();

  add({ values }: Row, missed: readonly LimitName[]): void {
    const [only] = missed;
    if (missed.length > 1) return;
    if (only) this.#without.set(only, (this.#without.get(only) ?? 0) + 1);
    if (only === 'query') return;
    for (const of of only ? [only] : ([...facetNames, 'topic'] as const)) {
      const counts = this.#counts.get(of) ?? new Map<string, number>();
      for (const value of values[of]) countIn(counts, value);
      this.#counts.set(of, counts);
    }
  }

  countOf(of: LimitName, value: string): number {
    return this.#counts.get(of)?.get(value) ?? 0;
  }

  /** How many offers there are without a filter; none when that alone does not help. */
  without(of: LimitName): readonly { readonly of: LimitName; readonly count: number }[] {
    const count = this.#without.get(of) ?? 0;
    return count > 0 ? [{ of, count }] : [];
  }
}

/** Hours have a button of their own, beside the topics. */
export function facetsOf(
  { chosen }: OfferFilter,
  tally: Tally,
  occur: Occurring,
  rows: readonly Row[],
): readonly Facet[] {
  return facetNames
    .filter((name) => name !== 'hours')
    .map((name) => {
      const all = occur[name];
      const isChosen = (value: string) => chosen[name]?.includes(value) ?? false;
      const values = [...all.keys()].sort((a, b) => (all.get(b) ?? 0) - (all.get(a) ?? 0));
      // What a single offer says of its audience is found by words.
      const often = values.filter((value) => (all.get(value) ?? 0) > 1).slice(0, mostAudiences);
      const told = name === 'audience' ? often : name === 'distance' ? rings(all) : values;
      const shown = [...told, ...(chosen[name] ?? []).filter((value) => !told.includes(value) && all.has(value))];
      const tellsApart = shown.some((value) => isChosen(value) || (all.get(value) ?? 0) < rows.length);
      return {
        name,
        choices: (tellsApart ? shown : []).map((value) => ({
          value,
          count: tally.countOf(name, value),
          isChosen: isChosen(value),
          text: name === 'audience' ? audienceText(value, rows) : undefined,
        })),
      };
    })
    .filter(({ choices }) => choices.length > 0);
}

/** The words of the first offer that says it. */
function audienceText(key: string, rows: readonly Row[]): Text | undefined {
  const first = rows.find(({ values }) => values.audience.includes(key));
  return first?.offer.audience?.find((text) => audienceKey(text) === key);
}

/** Distances from the smallest, each of which holds more than the one before. */
const rings = (all: ReadonlyMap<string, number>): readonly string[] =>
  [...all.keys()]
    .sort((a, b) => Number(a) - Number(b))
    .filter((value, index, values) => all.get(value) !== all.get(values[index - 1] ?? ''));
