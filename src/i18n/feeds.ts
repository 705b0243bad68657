import type { Text } from '../model/types.ts';
import type { FeedTerms } from './terms.ts';

const all = import.meta.glob<FeedTerms>('./*/feeds.ts', { import: 'terms', eager: true });

/** A text of a record in all languages, since the record outlives the language of the page. */
function inAll(name: keyof FeedTerms): Text {
  return Object.fromEntries(Object.keys(all).map((path) => [path.split('/')[1] as string, all[path]?.[name] ?? '']));
}

/** Told of a place that is closed for a while. */
export const closedForNow = inAll('closedForNow');
