import { safeLink, shortAddress, telLink } from '../../model/link.ts';
import { dialled } from '../../model/phone.ts';
import { joined, markup, type Markup } from './markup.ts';

/** What a page itself says of whom to ask first; each part may be empty. */
export interface OwnWord {
  readonly name: string;
  /** German notation with area code. */
  readonly phone: string;
  /** Address of a page. */
  readonly url: string;
}

/** A piece of it: words, or a link (`href`). */
interface Piece {
  readonly text: string;
  readonly href: string | null;
}

/** What stands between the pieces. */
export const between = ' · ';

/** The pieces of the page's own word, for the slot `first`; none: it says nothing that helps. */
export function piecesOf({ name, phone, url }: OwnWord): readonly Piece[] {
  const href = safeLink(url.trim());
  const pieces = [
    { text: name.trim(), href: null },
    ...dialled(phone).map((number) => ({ text: number, href: telLink(number) })),
    { text: href ? shortAddress(href) : '', href },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** The page's own word as words and links, for the slot `first`; `null`: it says nothing that helps. */
export function ownWord(own: OwnWord): Markup | null {
  const parts = piecesOf(own).map(({ text, href }) => (href ? markup`<a href="${href}">${text}</a>` : markup`${text}`));
  return parts.length > 0 ? joined(parts, between) : null;
}
