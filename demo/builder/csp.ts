import { presets } from '../../src/data/basemaps.ts';
import { isFile } from './attributes.ts';
import { given, type Choice } from './choice.ts';

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

const directive = (name: string, ...sources: string[]) =>
  `${name} ${sources.filter((source, index) => sources.indexOf(source) === index).join(' ')}`;

/** Addresses of own files that the code names. */
export function filesOf(choice: Choice): readonly string[] {
  const values = given(choice);
  const names = (Object.keys(values) as (keyof typeof values)[]).filter(isFile);
  return names.flatMap((name) => (values[name] as string).split(/\s+/));
}

/** What a page's content security policy must allow for a choice; empty: nothing. */
export function policy(choice: Choice): string {
  const folder = originOf(choice.folder);
  // Asked once a reader has agreed.
  const streets = presets[given(choice).basemap ?? '']?.hosts.map((host) => `https://${host}`);
  switch (choice.form) {
    case 'static':
      return '';
    case 'iframe':
      return [directive('frame-src', folder), directive('script-src', folder)].join('; ');
    default:
      return [
        directive('script-src', folder),
        directive('style-src', folder),
        directive('connect-src', folder, ...filesOf(choice).map(originOf), ...(streets ?? [])),
        ...(streets ? [directive('img-src', folder, ...streets), directive('worker-src', folder)] : []),
      ].join('; ');
  }
}
