/**
 * Templates that survive what page translators do: they wrap and replace text nodes, also those that Lit would write
 * into, or insert before. So what comes, goes or changes stands between marks of its own, and is never written into what
 * stands there but made anew.
 */
import { keyed } from 'lit/directives/keyed.js';

/** Contents that come and go. */
export const apart = (...contents: readonly unknown[]): unknown => contents;

/** Content that belongs to its key, e.g. that of a record: another key gets nodes of its own. */
export const own = (key: string, content: unknown): unknown => [keyed(key, content)];

/** Words that may change. */
export const words = (text: string): unknown => own(text, text);
