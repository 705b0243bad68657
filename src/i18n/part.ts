/** Texts come in parts. German comes with the code that shows it, any other language as a file for each part. */
import { languages, type Language } from './languages.ts';

/** What `import.meta.glob` makes of the files of a part: by path, how to load one. */
type Files<T> = Readonly<Record<string, () => Promise<T>>>;

/** Of each part that the page uses: loads its texts; `null` when they are there. */
const parts: ((lang: Language) => Promise<void> | null)[] = [];

/**
 * The texts of a part by language. Those that are not loaded, or can't be, are those of the fallback.
 * @param files one for each language but German; called when a language is wanted, since only bundlers know them
 * @param finish adds what follows from the language
 */
export function part<T, U = T>(
  german: T,
  files: () => Files<T>,
  finish = (texts: T, _lang: Language) => texts as unknown as U,
): (lang: string) => U {
  const texts = new Map<string, U>([['de', finish(german, 'de')]]);
  const load = async (lang: Language): Promise<void> => {
    const own = files();
    const path = Object.keys(own).find((each) => each.startsWith(`./${lang}/`));
    try {
      texts.set(lang, finish(await own[path as string]!(), lang));
    } catch {
      const { fallback } = languages[lang];
      if (!texts.has(fallback)) await load(fallback);
    }
  };
  parts.push((lang) => (texts.has(lang) ? null : load(lang)));
  const get = (lang: string): U => texts.get(lang) ?? get(languages[lang as Language]?.fallback ?? 'de');
  return get;
}

/**
 * Loads what the parts that the page uses lack in a language; a failed request is forgotten, and told by nobody, since the
 * fallback stands in.
 * @returns `null` when nothing is missing
 */
export function loadTexts(lang: Language): Promise<unknown> | null {
  const requests = parts.flatMap((request) => request(lang) ?? []);
  return requests.length > 0 ? Promise.all(requests) : null;
}
