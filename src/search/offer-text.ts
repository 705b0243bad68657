import type { Offer, Text } from '../model/types.ts';
import { fold } from './fold.ts';

/** Nobody searches for more; what comes after is not read. */
export const longestQuery = 200;

const all = (text: Text | undefined) => (text ? Object.keys(text).map((lang) => text[lang] ?? '') : []);

/** Everything that an offer says of itself, in all languages. */
function textsOf(offer: Offer): readonly string[] {
  const { name, description, when, cost, organisation, audience = [], place, address, registration } = offer;
  return [
    ...[name, description, when, cost, ...audience].flatMap(all),
    ...(typeof registration === 'object' ? all(registration) : []),
    ...[organisation, place?.name, address?.street, address?.postcode, address?.town].map((each) => each ?? ''),
  ];
}

/** A search in offers. */
export interface OfferSearch {
  /** What finds the offers in which every word occurs, in any language and field, whatever the spelling. */
  readonly find: (query: string) => (offer: Offer) => boolean;
  /** Reads an offer ahead of the first search, since that takes a while for thousands. */
  readonly read: (offer: Offer) => void;
}

/**
 * Folded texts are kept, so that each letter typed compares only. A query of signs that are no letters finds nothing.
 * @param moreOf what readers are shown beside, e.g. names of topics and languages
 */
export function createOfferSearch(moreOf: (offer: Offer) => readonly string[]): OfferSearch {
  const folded = new WeakMap<Offer, string>();
  const textOf = (offer: Offer): string => {
    const known = folded.get(offer);
    if (known !== undefined) return known;
    // Folding keeps apart what a space does; it is quicker at once than field by field.
    const text = fold([...textsOf(offer), ...moreOf(offer)].join(' | '));
    folded.set(offer, text);
    return text;
  };
  return {
    find(query) {
      const words = [...new Set(fold(query.slice(0, longestQuery)).split(' '))];
      return words[0] ? (offer) => words.every((word) => textOf(offer).includes(word)) : () => false;
    },
    read: textOf,
  };
}
