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

/** The page's own word as words and links, for the slot `first`; `null`: it says nothing that helps. */
export function ownWord({ name, phone, url }: OwnWord): Markup | null {
  const href = safeLink(url.trim());
  const parts = [
    name.trim() && markup`${name.trim()}`,
    ...dialled(phone).map((number) => markup`<a href="${telLink(number) ?? ''}">${number}</a>`),
    href && markup`<a href="${href}">${shortAddress(href)}</a>`,
  ];
  return parts.some(Boolean) ? joined(parts, ' · ') : null;
}
