import type { Mode } from '../contract/formats.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Kind } from '../model/types.ts';

declare const __THILIK_DATA__: string;

/** Folder of the bundled content: beside the script, so that a site can correct a record without a release. */
const folder = new URL(__THILIK_DATA__, import.meta.url).href;

/** Address of a bundled file by its name in that folder. */
export function dataFile(name: string): string {
  return folder + name;
}

/** Whether this is the address of a bundled list. */
export function isBundledList(address: string): boolean {
  return isBundled(address) && /^[\w-]+\/\w+\.json$/.test(address.slice(folder.length));
}

/** Whether this is the address of a bundled file. */
export function isBundled(address: string): boolean {
  return address.startsWith(folder);
}

/** Whether own content comes beside ours. */
export function addsToOurs(kind: Kind, mode: Mode): boolean {
  return mode === 'add' || (mode !== 'replace' && kind === 'offers');
}

/**
 * Addresses of the files that are read as one list, separated by spaces: own ones, and after them ours where the page
 * adds to it. Ours is complete then, in all languages, so that nothing of it has to follow.
 * @param own `undefined`: there is none, so that the list is ours
 */
export function withOurs(kind: Kind, own: string | undefined, mode: Mode): string | undefined {
  return own && addsToOurs(kind, mode) ? `${own} ${dataFile(`${kind}.json`)}` : own;
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
