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

/**
 * A search in offers: every word has to occur, in any language and field, whatever the spelling. Folded texts are kept, so
 * that each letter typed compares only. A query of signs that are no letters finds nothing.
 * @param moreOf what readers are shown beside, e.g. names of topics and languages
 */
export function createOfferSearch(moreOf: (offer: Offer) => readonly string[]) {
  const folded = new WeakMap<Offer, string>();
  const textOf = (offer: Offer): string => {
    const known = folded.get(offer);
    if (known !== undefined) return known;
    const text = [...textsOf(offer), ...moreOf(offer)].map(fold).join(' | ');
    folded.set(offer, text);
    return text;
  };
  return (query: string): ((offer: Offer) => boolean) => {
    const words = [...new Set(fold(query.slice(0, longestQuery)).split(' '))];
    return words[0] ? (offer) => words.every((word) => textOf(offer).includes(word)) : () => false;
  };
}
