import { safeLink, shortAddress, telLink } from '../../model/link.ts';
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
  const [tel, href] = [telLink(phone), safeLink(url.trim())];
  const parts = [
    name.trim() && markup`${name.trim()}`,
    tel && markup`<a href="${tel}">${phone.trim()}</a>`,
    href && markup`<a href="${href}">${shortAddress(href)}</a>`,
  ];
  return parts.some(Boolean) ? joined(parts, ' · ') : null;
}
