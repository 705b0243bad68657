import { locales } from './number.ts';

/** Languages by their names in the language of the interface, e.g. `Arabisch, Deutsch`; what is no tag stays as it is. */
export function languageNames(tags: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames(locales(lang), { type: 'language' });
  const nameOf = (tag: string) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  return tags.map(nameOf).join(', ');
}
