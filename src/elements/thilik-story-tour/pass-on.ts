import { readWords } from '../../contract/kinds.ts';
import { messengers, type Messenger } from '../../contract/messengers.ts';
import { inFrame } from '../../model/frames.ts';
import type { Story } from '../../model/types.ts';
import { writeKept } from '../base/address-state.ts';

/** What a link hands over, as each messenger wants it. */
const links: Readonly<
  Record<Messenger, { name: string; address: string; query: (text: string, url: string) => Query }>
> = {
  whatsapp: { name: 'WhatsApp', address: 'https://wa.me/', query: (text, url) => ({ text: `${text} ${url}` }) },
  telegram: { name: 'Telegram', address: 'https://t.me/share/url', query: (text, url) => ({ url, text }) },
  threema: {
    name: 'Threema',
    address: 'https://threema.id/compose',
    query: (text, url) => ({ text: `${text} ${url}` }),
  },
};
type Query = Readonly<Record<string, string>>;

/**
 * Links to the messengers that the page has switched on, which pass on a title and an address.
 * @param wanted value of the attribute `share`
 */
export function messengerLinks(wanted: string, title: string, url: string): { name: string; href: string }[] {
  return readWords(messengers, wanted).map((id) => {
    const { name, address, query } = links[id];
    // Not all of them read `+` as a space.
    const parameters = String(new URLSearchParams(query(title, url))).replace(/\+/g, '%20');
    return { name, href: `${address}?${parameters}` };
  });
}

/** Address of the page, with the deep link of the story where the page keeps that in its address. */
export function storyAddress({ id, district }: Story, urlState: string | null): string {
  const { href, hash } = location;
  const kept = { district: inFrame(district, 'today'), story: id, topics: [], more: [] };
  return urlState ? href.replace(/#.*$/, '') + writeKept(hash, urlState, kept) : href;
}
