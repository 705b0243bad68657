/** The languages of the interface: the one list that everything else reads. Texts lie in a folder named after the tag. */

interface Row<Tag extends string = string> {
  /** What its readers call it. */
  readonly name: string;
  /** Direction of its script. */
  readonly dir: 'ltr' | 'rtl';
  /** `draft` until somebody else who knows the language has read its texts. */
  readonly review: 'draft' | 'reviewed';
  /** Whose texts stand in for those that can't be loaded. */
  readonly fallback: Tag;
}

/** By tag (BCP 47, small letters). German is the source: its texts are always there. */
const list = {
  de: { name: 'Deutsch', dir: 'ltr', review: 'reviewed', fallback: 'de' },
  en: { name: 'English', dir: 'ltr', review: 'draft', fallback: 'de' },
  'de-simple': { name: 'Leichte Sprache', dir: 'ltr', review: 'draft', fallback: 'de' },
} as const satisfies Readonly<Record<string, Row>>;

export type Language = keyof typeof list;

export const languages: Readonly<Record<Language, Row<Language>>> = list;

export const languageTags = Object.keys(list) as readonly Language[];

/** A language as systems write it (`en_US.UTF-8`, `de_DE@euro`) as BCP 47 has it; other tags stay as they are. */
export const tagOf = (name: string): string =>
  name
    .trim()
    .replace(/[.@].*/, '')
    .replace(/_/g, '-');

/** The language that speaks for a tag: `en` for `en-GB`, German for what the list does not have. */
export function languageOf(tag: string): Language {
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    const found = languageTags.find((each) => each === wanted);
    if (found) return found;
  }
  return 'de';
}
