/** Story and topics of a tour in the part of the address after `#`; comes only where a page asks for it. */
import { readWords } from '../../contract/kinds.ts';
import { topicIds, type TopicId } from '../../model/types.ts';

/** What the address keeps. */
export interface Kept {
  readonly district: string | null;
  readonly story: string | null;
  readonly topics: readonly TopicId[];
}

/** The tour, as far as its address goes. */
interface Host {
  /** Name of its part of the address; nothing: it has none. */
  readonly urlState: string | null;
  /** What stands there now; `null`: only what stands there without any address. */
  readonly kept: Kept | null;
  /** Shows what the address says; `null`: it says nothing. */
  keep(kept: Kept | null): void;
}

/** `#other=1&thilik=16070/ilm-kreis/sport+sprache`: the parts of others stay as they are. */
const partsOf = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean);
const isOf = (name: string) => (part: string) => part.startsWith(`${encodeURIComponent(name)}=`);

export function readKept(hash: string, name: string): Kept | null {
  const part = partsOf(hash).find(isOf(name));
  if (!part) return null;
  const [district = '', story = '', topics = ''] = part
    .slice(part.indexOf('=') + 1)
    .split('/')
    .map(decode);
  return { district: district || null, story: story || null, topics: readWords(topicIds, topics.replace(/\+/g, ' ')) };
}

export function writeKept(hash: string, name: string, kept: Kept | null): string {
  const others = partsOf(hash).filter((part) => !isOf(name)(part));
  const values = kept ? [kept.district ?? '', kept.story ?? '', kept.topics.join('+')] : [];
  const own = values.map((value) => encodeURIComponent(value).replace(/%2B/g, '+')).join('/');
  const parts = kept ? [...others, `${encodeURIComponent(name)}=${own.replace(/\/$/, '')}`] : others;
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keeps address and tour the same, each step of the reader as one to go back from. */
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
    const there = readKept(location.hash, name);
    if (there?.story === kept?.story && there?.topics.join() === kept?.topics.join()) return;
    const hash = writeKept(location.hash, name, kept);
    history.pushState(history.state, '', hash || location.pathname + location.search);
  }

  end(): void {
    removeEventListener('popstate', this.#handle);
  }
}
