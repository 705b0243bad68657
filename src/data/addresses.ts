import type { FormatName, Mode } from '../contract/formats.ts';
import { readAddress } from '../contract/kinds.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Kind } from '../model/types.ts';
import { inFormat } from './format-in-address.ts';

declare const __THILIK_DATA__: string;

/** Folder of the bundled content: beside the script, so that a site can correct a record without a release. */
const folder = new URL(__THILIK_DATA__, import.meta.url).href;

/** Address of a bundled file by its name in that folder. */
export function dataFile(name: string): string {
  return folder + name;
}

/** Whether this is the address of a bundled list. */
export function isBundledList(address: string): boolean {
  return address.startsWith(folder) && /^[\w-]+\/\w+\.json$/.test(address.slice(folder.length));
}

/** Whether own content comes beside ours. */
export function addsToOurs(kind: Kind, mode: Mode): boolean {
  return mode === 'add' || (mode !== 'replace' && kind === 'offers');
}

/**
 * Absolute addresses of the files that are read as one list, separated by spaces: own ones, and after them ours where the
 * page adds to it. Ours is complete then, in all languages, so that nothing of it has to follow.
 * @param words own addresses as the page writes them; what is none is left out
 * @param format the format of own ones where the page says it, which is then part of their address: read in another way
 * it is another file
 * @returns `undefined` when there is none, so that the list is ours
 */
export function ownAddress(
  kind: Kind,
  words: string,
  base: string,
  mode: Mode,
  format: FormatName,
): string | undefined {
  const end = format === 'auto' ? '' : inFormat + format;
  const own = words.split(/\s+/).flatMap((word) => readAddress(word, base)?.concat(end) ?? []);
  if (own[0] && addsToOurs(kind, mode)) own.push(dataFile(`${kind}.json`));
  return own.join(' ') || undefined;
}

/** Address of the bundled content of one kind for a page in the language `lang`. */
export function bundledAddress(kind: Kind, lang: string): string {
  return dataFile(`${languageOf(lang)}/${kind}.json`);
}

/**
 * Address of the complete record. `template` is relative to the list's address and may hold `{id}`.
 * @returns `null` when the template makes no address
 */
export function detailsAddress(template: string, listAddress: string, id: string): string | null {
  try {
    return new URL(template.replace('{id}', encodeURIComponent(id)), listAddress).href;
  } catch {
    return null;
  }
}
