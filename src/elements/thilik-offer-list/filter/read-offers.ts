/** How thousands of offers are read for the filter, and by which words they are found. */
import { districtName } from '../../../data/boundaries.ts';
import { readingTerms } from '../../../i18n/reading.ts';
import type { Terms } from '../../../i18n/terms.ts';
import { languageNames } from '../../../model/language-names.ts';
import { rememberEach } from '../../../model/remember-each.ts';
import type { Offer } from '../../../model/types.ts';
import { createOfferSearch, type OfferSearch } from '../../../search/offer-text.ts';
import { nextTask } from '../../base/next-task.ts';

/** So many offers are read within some milliseconds. */
export const readAtOnce = 500;

/** Reads thousands of offers while the page answers in between; ends early where the element has left the page. */
export async function inPieces(
  element: Pick<Node, 'isConnected'>,
  offers: readonly Offer[],
  read: (offer: Offer) => void,
): Promise<void> {
  for (let at = 0; at < offers.length && element.isConnected; at += readAtOnce) {
    if (at > 0) await nextTask();
    for (const offer of offers.slice(at, at + readAtOnce)) read(offer);
  }
}

/** Finds offers also by what the interface's language calls their topics, kind, languages and district. */
export function searchIn(terms: Terms): OfferSearch {
  const languagesOf = rememberEach((tags) => languageNames(tags.split(' '), terms.lang));
  return createOfferSearch(({ topics, kind, spokenLanguages, district }) => [
    ...topics.map((topic) => terms.topics[topic]),
    readingTerms(terms.lang).offerKinds[kind],
    languagesOf(spokenLanguages.join(' ')),
    districtName(district),
  ]);
}
