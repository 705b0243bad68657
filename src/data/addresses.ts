import type { Kind } from '../model/types.ts';

declare const __THILIK_DATA__: string;

/** Languages in which the bundled content lies ready. */
const contentLanguages: readonly string[] = ['de', 'en', 'de-simple'];

/** Folder of the bundled content: beside the script, so that a site can correct a record without a release. */
const folder = new URL(__THILIK_DATA__, import.meta.url);

/** Address of the bundled content of one kind in the wanted language, else in German. */
export function bundledAddress(kind: Kind, lang: string): string {
  const wanted = lang.toLowerCase();
  const language = [wanted, wanted.split('-')[0]].find((tag) => tag && contentLanguages.includes(tag)) ?? 'de';
  return new URL(`${language}/${kind}.json`, folder).href;
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
