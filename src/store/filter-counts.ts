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

type Limits = readonly Exclude<LimitName, 'query'>[];

/** What an offer has values of. */
const valued: Limits = [...facetNames, 'topic'];

/** An offer with what it has of everything to filter by. */
export interface Row {
  readonly offer: Offer;
  /** Numbers of its values, see {@link Rows}. */
  readonly numbers: readonly number[];
}

/** The offers of a place with numbers for what they have, so that each letter typed only adds up. */
export interface Rows {
  readonly all: readonly Row[];
  /** The number of each value, and how many offers of the place have it, whatever is filtered. */
  readonly known: Readonly<Record<Exclude<LimitName, 'query'>, ReadonlyMap<string, Value>>>;
}

interface Value {
  readonly number: number;
  count: number;
}

/** How many kinds of values there are: a number tells its kind by what is left when it is divided by this. */
const kinds = valued.length;

export function rowsOf(offers: readonly Offer[], setting: ValuesSetting): Rows {
  const tables = valued.map(() => new Map<string, Value>());
  const all = offers.map((offer) => {
    const numbers: number[] = [];
    tables.forEach((table, kind) => {
      const of = valued[kind] as Limits[number];
      for (const value of of === 'topic' ? offer.topics : valuesOf(offer, of, setting)) {
        const known = table.get(value) ?? { number: table.size * kinds + kind, count: 0 };
        if (known.count++ === 0) table.set(value, known);
        numbers.push(known.number);
      }
    });
    return { offer, numbers };
  });
  const known = Object.fromEntries(valued.map((of, kind) => [of, tables[kind]])) as unknown as Rows['known'];
  return { all, known };
}

/** Counts in one pass: an offer counts for a choice when nothing else keeps it out. */
export class Tally {
  readonly #counts: number[] = [];
  readonly #without = new Map<LimitName, number>();

  constructor(private readonly known: Rows['known']) {}

  add({ numbers }: Row, missed: readonly LimitName[]): void {
    const [only] = missed;
    if (missed.length > 1) return;
    if (only) this.#without.set(only, (this.#without.get(only) ?? 0) + 1);
    if (only === 'query') return;
    const kind = only && valued.indexOf(only);
    for (const number of numbers) {
      if (kind === undefined || number % kinds === kind) this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    }
  }

  countOf(of: Exclude<LimitName, 'query'>, value: string): number {
    return this.#counts[this.known[of].get(value)?.number ?? -1] ?? 0;
  }

  /** How many offers there are without a filter; none when that alone does not help. */
  without(of: LimitName): readonly { readonly of: LimitName; readonly count: number }[] {
    const count = this.#without.get(of) ?? 0;
    return count > 0 ? [{ of, count }] : [];
  }
}

/** Hours have a button of their own, beside the topics. */
export function facetsOf({ chosen }: OfferFilter, tally: Tally, { all: rows, known }: Rows): readonly Facet[] {
  return facetNames
    .filter((name) => name !== 'hours')
    .map((name) => {
      const all = known[name];
      const countIn = (value: string) => all.get(value)?.count ?? 0;
      const isChosen = (value: string) => chosen[name]?.includes(value) ?? false;
      const values = [...all.keys()].sort((a, b) => countIn(b) - countIn(a));
      // What a single offer says of its audience is found by words.
      const often = values.filter((value) => countIn(value) > 1).slice(0, mostAudiences);
      const told = name === 'audience' ? often : name === 'distance' ? rings(values, countIn) : values;
      const shown = [...told, ...(chosen[name] ?? []).filter((value) => !told.includes(value) && all.has(value))];
      const tellsApart = shown.some((value) => isChosen(value) || countIn(value) < rows.length);
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
  for (const { offer } of rows) {
    const text = offer.audience?.find((each) => audienceKey(each) === key);
    if (text) return text;
  }
  return undefined;
}

/** Distances from the smallest, each of which holds more than the one before. */
const rings = (all: readonly string[], countIn: (value: string) => number): readonly string[] =>
  [...all]
    .sort((a, b) => Number(a) - Number(b))
    .filter((value, index, values) => countIn(value) !== countIn(values[index - 1] ?? ''));
