import { locales } from './number.ts';
import { remember } from './remember.ts';

/** Made once: that takes as long as a hundred names. */
const namesIn = remember((lang: string) => new Intl.DisplayNames(locales(lang), { type: 'language' }));

/** Languages by their names in the language of the interface, e.g. `Arabisch, Deutsch`; what is no tag stays as it is. */
export function languageNames(tags: readonly string[], lang: string): string {
  const names = namesIn(lang);
  const nameOf = (tag: string) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  return tags.map(nameOf).join(', ');
}
