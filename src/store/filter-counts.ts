import { facetNames, type FacetName, type OfferFilter } from '../model/offer-filter.ts';
import { rememberEach } from '../model/remember-each.ts';
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

/** What offers are counted by. Hours have a button of their own, without a number. */
type Counted = Exclude<LimitName, 'query' | 'hours'>;
const kinds: readonly Counted[] = [...facetNames.filter((name) => name !== 'hours'), 'topic'];

/** An offer with what it has of everything that is counted. */
export interface Row {
  readonly offer: Offer;
  /** Its place in the list of all. */
  readonly at: number;
  readonly numbers: readonly number[];
}

/** The offers of a place with numbers for what they have, so that each letter typed only adds up. */
export interface Rows {
  readonly all: readonly Row[];
  /** The number of each value, and how many offers of the place have it, whatever is filtered. */
  readonly known: Readonly<Record<Counted, ReadonlyMap<string, Value>>>;
}

interface Value {
  readonly number: number;
  readonly count: number;
}

/** A number for each value of offers; it tells the kind of value by what is left when it is divided by that of kinds. */
export class ValueNumbers {
  readonly #tables = kinds.map(() => new Map<string, number>());
  readonly #known = new WeakMap<Offer, readonly number[]>();
  /** One list for all offers that have the same. */
  readonly #listOf = rememberEach((numbers): readonly number[] => (numbers ? numbers.split(' ').map(Number) : []));

  numberOf(of: Counted, value: string): number {
    const kind = kinds.indexOf(of);
    const table = this.#tables[kind] as Map<string, number>;
    const number = table.get(value) ?? table.size * kinds.length + kind;
    table.set(value, number);
    return number;
  }

  /** What an offer has by itself; worked out once, which takes a while for thousands. */
  of(offer: Offer): readonly number[] {
    const known = this.#known.get(offer);
    if (known) return known;
    const numbers = kinds.flatMap((of) => {
      const values = of === 'topic' ? offer.topics : of === 'distance' ? [] : valuesOf(offer, of);
      return values.map((value) => this.numberOf(of, value));
    });
    const list = this.#listOf(numbers.join(' '));
    this.#known.set(offer, list);
    return list;
  }

  /** @param placeOf where an offer stands in the list of all */
  rows(offers: readonly Offer[], placeOf: (offer: Offer) => number, setting: ValuesSetting): Rows {
    const counts: number[] = [];
    const all = offers.map((offer) => {
      const near = valuesOf(offer, 'distance', setting).map((value) => this.numberOf('distance', value));
      const numbers = near.length > 0 ? [...this.of(offer), ...near] : this.of(offer);
      for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
      return { offer, at: placeOf(offer), numbers };
    });
    const valuesIn = (table: ReadonlyMap<string, number> = new Map()) =>
      [...table].flatMap(([value, number]) =>
        counts[number] ? [[value, { number, count: counts[number] }] as const] : [],
      );
    const known = Object.fromEntries(kinds.map((of, kind) => [of, new Map(valuesIn(this.#tables[kind]))]));
    return { all, known: known as unknown as Rows['known'] };
  }
}

/** Counts in one pass: an offer counts for a choice when nothing else keeps it out. */
export class Tally {
  readonly #counts: Uint32Array;
  readonly #without = new Map<LimitName, number>();

  constructor(private readonly known: Rows['known']) {
    const numbers = kinds.flatMap((of) => [...known[of].values()].map(({ number }) => number));
    this.#counts = new Uint32Array(Math.max(-1, ...numbers) + 1);
  }

  add({ numbers }: Row, missed: readonly LimitName[]): void {
    const [only] = missed;
    if (missed.length > 1) return;
    if (only) this.#without.set(only, (this.#without.get(only) ?? 0) + 1);
    if (only === 'query') return;
    const kind = only && kinds.indexOf(only as Counted);
    for (const number of numbers) {
      if (kind === undefined || number % kinds.length === kind) (this.#counts[number] as number)++;
    }
  }

  countOf(of: Counted, value: string): number {
    return this.#counts[this.known[of].get(value)?.number ?? -1] ?? 0;
  }

  /** How many offers there are without a filter; none when that alone does not help. */
  without(of: LimitName): readonly { readonly of: LimitName; readonly count: number }[] {
    const count = this.#without.get(of) ?? 0;
    return count > 0 ? [{ of, count }] : [];
  }
}

export function facetsOf({ chosen }: OfferFilter, tally: Tally, { all: rows, known }: Rows): readonly Facet[] {
  return facetNames
    .filter((name): name is Exclude<FacetName, 'hours'> => name !== 'hours')
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

/** Distances from the smallest, each of which holds more than the one before, and than what has no place. */
const rings = (all: readonly string[], countIn: (value: string) => number): readonly string[] =>
  [...all]
    .sort((a, b) => Number(a) - Number(b))
    .filter((value, index, values) => countIn(value) !== countIn(values[index - 1] ?? ''));
