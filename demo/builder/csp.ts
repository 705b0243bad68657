import { has, type Choice } from './choice.ts';

const self = "'self'";

/** Where an address lies, as a content security policy names it. */
export function originOf(address: string): string {
  if (!/^(https?:)?\/\//.test(address)) return self;
  try {
    return new URL(address, 'https://page.invalid/').origin;
  } catch {
    return self;
  }
}

/** Whether the page's visitors ask a server of another address. */
export const isForeign = (address: string): boolean => originOf(address) !== self;

/** Where the streets of basemap.de come from, once a reader has agreed. */
const streets = 'https://sgx.geodatenzentrum.de';

const directive = (name: string, ...sources: string[]) =>
  `${name} ${sources.filter((source, index) => sources.indexOf(source) === index).join(' ')}`;

/** What a page's content security policy must allow for a choice; empty: nothing. */
export function policy(choice: Choice): string {
  const folder = originOf(choice.folder);
  const isMap = has.drawing(choice.element) && choice.basemap !== '';
  const contacts = has.contacts(choice.element) && choice.contactsSrc ? [originOf(choice.contactsSrc.trim())] : [];
  switch (choice.form) {
    case 'static':
      return '';
    case 'iframe':
      return [directive('frame-src', folder), directive('script-src', folder)].join('; ');
    default:
      return [
        directive('script-src', folder),
        directive('style-src', folder),
        directive('connect-src', folder, ...contacts, ...(isMap ? [streets] : [])),
        ...(isMap ? [directive('img-src', folder, streets), directive('worker-src', folder)] : []),
      ].join('; ');
  }
}
