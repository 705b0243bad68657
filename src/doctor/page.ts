import { bundledAddress } from '../data/addresses.ts';

/** The folder with our files. */
export const folder = new URL('../../', bundledAddress('contacts', 'de')).href;

/** Everything in the page whose tag is one of ours, or looks like it. */
export function ownElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('thilik-'));
}

/** How webmasters find an element again: `<thilik-map id="karte">`. */
export function nameOf(element: Element): string {
  const id = element.id ? ` id="${element.id}"` : '';
  const name = element.classList.length > 0 && !id ? ` class="${element.classList.value}"` : id;
  return `<${element.localName}${name}>`;
}

/** An address as short as it can be understood. */
export function short(address: string): string {
  return address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;
}
