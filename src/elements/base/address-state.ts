/** What elements keep in the part of the address after `#`; comes only where a page asks for it. */
import { readWords } from '../../contract/kinds.ts';
import { readPart, writePart } from '../../model/address-part.ts';
import { topicIds, type TopicId } from '../../model/types.ts';

/** What the address keeps. */
export interface Kept {
  readonly district: string | null;
  readonly story: string | null;
  readonly topics: readonly TopicId[];
  /** What else elements keep, as it stands there: `language:ar+fa`. */
  readonly more: readonly string[];
}

/** An element, as far as its address goes. */
interface Host {
  /** Name of its part of the address; nothing: it has none. */
  readonly urlState: string | null;
  /** What stands there now; what is missing belongs to others. `null`: only what stands there without any address. */
  readonly kept: Partial<Kept> | null;
  /** Shows what the address says; `null`: it says nothing. */
  keep(kept: Kept | null): void;
}

/** Told to the window after each change; browsers tell only of those that are not ours. */
export const addressChange = 'thilik-address';

const nothing: Kept = { district: null, story: null, topics: [], more: [] };

/** `#other=1&thilik=16070/ilm-kreis/sport+sprache/language:ar` */
export function readKept(hash: string, name: string): Kept | null {
  const part = readPart(hash, name);
  if (part === null) return null;
  const [district = '', story = '', topics = '', ...more] = part.split('/');
  return {
    district: decode(district) || null,
    story: decode(story) || null,
    topics: readWords(topicIds, decode(topics).replace(/\+/g, ' ')),
    more: more.filter(Boolean),
  };
}

export function writeKept(hash: string, name: string, { district, story, topics, more }: Kept): string {
  const values = [district ?? '', story ?? '', topics.join('+')].map(encodeURIComponent);
  const own = [...values, ...more].join('/').replace(/%2B/g, '+').replace(/\/+$/, '');
  return writePart(hash, name, own);
}

/** What an address had encoded; what makes no sense stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A story says where it is, whatever stands beside it; topics are the same in any order. */
const signOf = ({ district, story, topics, more }: Kept) => [story ?? district, [...topics].sort(), more].join('|');

/** A word that is typed on is no step of its own. */
const stepOf = (kept: Kept) => signOf({ ...kept, more: kept.more.map((each) => each.replace(/^words:.+/, 'words')) });

/** Keeps address and element the same, each step of the reader as one to go back from. */
export class AddressState {
  readonly #handle = (): void => {
    const { urlState: name } = this.host;
    if (name) this.host.keep(readKept(location.hash, name));
  };

  constructor(private readonly host: Host) {}

  begin(): void {
    if (this.host.urlState && readKept(location.hash, this.host.urlState)) this.#handle();
    addEventListener('popstate', this.#handle);
  }

  /** The reader has done something, or the page has. */
  tell(): void {
    const { kept, urlState: name } = this.host;
    if (!name) return;
    const there = readKept(location.hash, name) ?? nothing;
    // Who keeps no story leads away from the one that stands there by going to another district.
    const isElsewhere = kept?.district && kept.district !== there.district;
    const next = {
      ...there,
      ...(isElsewhere && { story: null }),
      ...(kept ?? { district: null, story: null, topics: [] }),
    };
    if (signOf(next) === signOf(there)) return;
    const address = writeKept(location.hash, name, next) || location.pathname + location.search;
    if (stepOf(next) === stepOf(there)) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
    dispatchEvent(new CustomEvent(addressChange));
  }

  end(): void {
    removeEventListener('popstate', this.#handle);
  }
}
