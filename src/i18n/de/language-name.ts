import { languages } from '../languages.ts';

/** The German name of a language, e.g. `Englisch`; forms of German name themselves; the tag itself when it is none. */
export function languageName(tag: string): string {
  const own: Readonly<Record<string, { readonly name: string }>> = languages;
  if (tag.startsWith('de-') && own[tag]) return own[tag].name;
  try {
    return new Intl.DisplayNames('de', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
