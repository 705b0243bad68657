/** A text as it is shown: `lang` is the language it really has. */
export interface Shown<T = string> {
  readonly text: T;
  readonly lang: string;
  /** When `true`, the wanted language is missing and German stands in. */
  readonly isFallback: boolean;
}

const source = 'de';

/** Easy language is a language of its own, so that missing easy texts are said and not hidden. */
const isEasy = (lang: string) => lang.endsWith('-simple');

/**
 * Chooses the language to show: the wanted one, its base language, else German.
 * @param lang BCP 47
 */
export function pick<T = string>(text: Readonly<Record<string, T>>, lang: string): Shown<T> {
  const wanted = lang.toLowerCase();
  const base = wanted.split('-')[0] ?? wanted;
  const tags = Object.keys(text);
  const find = (tag: string) => tags.find((own) => own.toLowerCase() === tag);
  const match = find(wanted) ?? (isEasy(wanted) ? undefined : find(base));
  if (match !== undefined) return { text: text[match] as T, lang: match, isFallback: false };
  const found = find(source) ?? tags[0] ?? source;
  return { text: text[found] as T, lang: found, isFallback: base !== found || isEasy(wanted) };
}
