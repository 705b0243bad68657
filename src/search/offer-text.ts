import { rememberEach } from '../model/remember-each.ts';
import { remember } from '../model/remember.ts';
import type { Offer, Text } from '../model/types.ts';
import { fold } from './fold.ts';

/** Nobody searches for more; what comes after is not read. */
export const longestQuery = 200;

const all = (text: string | Text = {}) =>
  typeof text === 'string' ? [text] : Object.keys(text).map((lang) => text[lang] ?? '');

/** Everything that an offer says of itself, in all languages. */
function textsOf(offer: Offer): readonly string[] {
  const { name, description, when, cost, organisation, audience = [], place, address, registration } = offer;
  return [
    ...[name, description, when, cost, organisation, ...audience].flatMap(all),
    ...(typeof registration === 'object' ? all(registration) : []),
    ...[place?.name, address?.street, address?.postcode, address?.town].map((each) => each ?? ''),
  ];
}

/** A search in offers. */
export interface OfferSearch {
  /** Which of the offers have every word, in any language and field, whatever the spelling: 1 at the place of each. */
  readonly find: (query: string, offers: readonly Offer[]) => Uint8Array;
  /** Reads an offer ahead of the first search, since that takes a while for thousands. */
  readonly read: (offer: Offer) => void;
}

/** What was found for words. */
interface Found {
  readonly words: readonly string[];
  readonly offers: readonly Offer[];
  readonly hits: Uint8Array;
}

/** So many letters can be taken back without a search in all offers. */
const mostKept = 20;

/**
 * Folded texts are kept, so that each letter typed compares only, and only what the letters before it have found. A query
 * of signs that are no letters finds nothing.
 * @param moreOf what readers are shown beside, e.g. names of topics and languages
 */
export function createOfferSearch(moreOf: (offer: Offer) => readonly string[]): OfferSearch {
  /** Many offers are shown beside the same words. */
  const foldOnce = rememberEach(fold);
  const folded = new WeakMap<Offer, string>();
  const textOf = (offer: Offer): string => {
    const known = folded.get(offer);
    if (known !== undefined) return known;
    // Folding keeps apart what a space does; it is quicker at once than field by field.
    const text = [fold(textsOf(offer).join(' | ')), ...moreOf(offer).map(foldOnce)].join(' ');
    folded.set(offer, text);
    return text;
  };
  let found: readonly Found[] = [];
  const textsOnce = remember((offers: readonly Offer[]) => offers.map(textOf));
  return {
    find(query, offers) {
      const words = [...new Set(fold(query.slice(0, longestQuery)).split(' '))];
      const hits = new Uint8Array(offers.length);
      if (!words[0]) return hits;
      const wider = found.filter(
        (before) => before.offers === offers && before.words.every((word) => words.some((each) => each.includes(word))),
      );
      const before = wider.at(-1)?.hits;
      textsOnce(offers).forEach((text, at) => {
        if ((!before || before[at]) && words.every((word) => text.includes(word))) hits[at] = 1;
      });
      found = [...wider, { words, offers, hits }].slice(-mostKept);
      return hits;
    },
    read: textOf,
  };
}
