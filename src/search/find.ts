import type { Ags, LonLat } from '../model/types.ts';
import { fold } from './fold.ts';
import { baseName, type Entry, type Gazetteer } from './gazetteer.ts';

/** Where a reader may live. */
export interface Hit {
  /** Name of the place, or a postal code that several places share. */
  readonly name: string;
  /** What is shown beside: with a postal code the places that have it; else empty. */
  readonly more: string;
  readonly ags: Ags;
  /** `null`: only the district is known. */
  readonly lonLat: LonLat | null;
}

/** What a search finds. */
export interface Found {
  readonly hits: readonly Hit[];
  /** When `true`, what was asked for lies in several districts: only the reader knows in which. */
  readonly isQuestion: boolean;
}

/** Nobody lives at a longer address; what comes after is not read. */
const longest = 200;
const most = 8;
const none: Found = { hits: [], isQuestion: false };

/**
 * The places that a reader may mean by a name, a part of it, a postal code or its beginning, or a line with a known postal
 * code or name in it; the likeliest first. Pure.
 */
export function find(query: string, gazetteer: Gazetteer): Found {
  const asked = fold(query.slice(0, longest));
  const numbers = asked.match(/\d+/g) ?? [];
  const words = asked.replace(/\d+/g, ' ').trim().replace(/ +/g, ' ');
  const code = numbers.find(({ length }) => length === 5);
  if (code) return byPostcode(code, words, gazetteer);
  if (words) {
    const found = byName(words, gazetteer);
    return found.hits.length > 0 ? found : byTownIn(words, gazetteer);
  }
  const [start = ''] = numbers;
  return numbers.length === 1 && start.length < 5 ? byStart(start, gazetteer) : none;
}

/** Postal code and place say more than the code alone. */
function byPostcode(code: string, words: string, gazetteer: Gazetteer): Found {
  const named = words ? gazetteer.entries.filter((entry) => entry.postcodes.includes(code) && isIn(words, entry)) : [];
  const hits = named.length > 0 ? named.map(hitOf) : hitsOf(code, gazetteer);
  return { hits: hits.slice(0, most), isQuestion: severalDistricts(hits) };
}

/** Whether the name, or what is left of it without what tells it apart, stands among the words. */
const isIn = (words: string, entry: Entry) => lengthIn(words, entry) > 0;
const lengthIn = (words: string, { keys }: Entry) =>
  Math.max(0, ...keys.filter((key) => ` ${words} `.includes(` ${key} `)).map(({ length }) => length));

/** A town with its quarter, street or state, which are not known: the longest name among the words. */
function byTownIn(words: string, { entries }: Gazetteer): Found {
  const lengths = entries.map((entry) => lengthIn(words, entry));
  const greatest = Math.max(1, ...lengths);
  const hits = entries.filter((_, index) => lengths[index] === greatest).map(hitOf);
  return { hits: hits.slice(0, most), isQuestion: severalDistricts(hits) };
}

function byStart(start: string, gazetteer: Gazetteer): Found {
  const { entries, reachingInto } = gazetteer;
  const all = [...entries.flatMap(({ postcodes }) => postcodes), ...reachingInto.map(([code]) => code)];
  const codes = [...new Set(all.filter((code) => code.startsWith(start)))].sort();
  const hits = codes.slice(0, most).flatMap((code) => hitsOf(code, gazetteer));
  return { hits: hits.slice(0, most), isQuestion: hits.length > 1 };
}

/** One hit for each district in which a postal code lies. */
function hitsOf(code: string, { entries, reachingInto }: Gazetteer): Hit[] {
  const places = entries.filter(({ postcodes }) => postcodes.includes(code));
  const further = reachingInto.filter(([known]) => known === code).map(([, ags]) => ags);
  return [...new Set([...places.map(({ ags }) => ags), ...further])].map((ags) => {
    const own = places.filter((place) => place.ags === ags);
    const [only] = own;
    if (only && own.length === 1) return { ...hitOf(only), more: code };
    const points = own.flatMap(({ lonLat }) => (lonLat ? [lonLat] : []));
    return { name: code, more: own.map(({ name }) => name).join(', '), ags, lonLat: middle(points) };
  });
}

function middle(points: readonly LonLat[]): LonLat | null {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return points.length > 0 ? [mean(0), mean(1)] : null;
}

const hitOf = ({ name, ags, lonLat }: Entry): Hit => ({ name, more: '', ags, lonLat });

const severalDistricts = (hits: readonly Hit[]) => hits.some(({ ags }) => ags !== hits[0]?.ags);

/** How well a name fits; a smaller number is better. */
const ranks = { exact: 0, start: 1, wordStart: 2, inside: 3, oneError: 4, not: 5 } as const;

/** Words that a reader may write before a name, or leave out. */
const before = /^(bad|stadt|gemeinde|landkreis|kreis|lk) (?=...)/;

function byName(words: string, { entries }: Gazetteer): Found {
  const asked = [...new Set([words, words.replace(before, '')])];
  const ranked = entries
    .map((entry) => ({ entry, rank: Math.min(...asked.map((each) => rankOf(each, entry))) }))
    .filter(({ rank }) => rank < ranks.not);
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const found = ranked
    // What begins as asked was not mistyped.
    .filter(({ rank }) => rank < ranks.oneError || best > ranks.start)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => hitOf(entry));
  const [first] = found;
  const namesakes = found.filter(({ name }) => first && baseName(name) === baseName(first.name));
  const hits = [...namesakes, ...found.filter((hit) => !namesakes.includes(hit))];
  return { hits: hits.slice(0, most), isQuestion: severalDistricts(namesakes) };
}

function rankOf(asked: string, { keys }: Entry): number {
  return Math.min(...keys.map((key) => rankOfKey(asked, key)));
}

const together = (text: string) => text.replace(/ /g, '');

function rankOfKey(asked: string, key: string): number {
  const [joined, whole] = [together(asked), together(key)];
  if (joined === whole) return ranks.exact;
  if (whole.startsWith(joined)) return ranks.start;
  const parts = asked.split(' ');
  const own = key.split(' ');
  if (parts.every((part) => own.some((word) => word.startsWith(part)))) return ranks.wordStart;
  if (joined.length > 1 && (whole.includes(joined) || parts.every((part) => whole.includes(part)))) return ranks.inside;
  return joined.length > 4 && isOneOff(joined, whole) ? ranks.oneError : ranks.not;
}

/** Whether the text is the beginning of the other, but for one letter that is wrong, missing, too many or swapped with the next. */
function isOneOff(text: string, other: string): boolean {
  let i = 0;
  while (text[i] === other[i]) i++;
  const goesOn = (from: number, at: number) => other.startsWith(text.slice(from), at);
  const isSwapped = text[i] === other[i + 1] && text[i + 1] === other[i];
  return goesOn(i + 1, i + 1) || goesOn(i, i + 1) || goesOn(i + 1, i) || (isSwapped && goesOn(i + 2, i + 2));
}
