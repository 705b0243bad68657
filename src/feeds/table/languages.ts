import { fold } from '../../search/fold.ts';

/** Languages that people who come to Thuringia speak, and those of its neighbours. */
const tags =
  'de en ar fa fa-AF uk ru fr tr ku kmr ckb ps ti so am om sq sr hr bs mk ro bg pl cs sk hu es pt it el vi zh hi ur bn ta th ka hy az kk uz ky tg mn lt lv et nl sw ha yo ig ff wo bm rw ln rom be sl he yi ja ko id tl ne pa si sv da no fi'.split(
    ' ',
  );

/** What languages are called beside the names that the platform knows. */
const others: Readonly<Record<string, string>> = {
  farsi: 'fa',
  persisch: 'fa',
  persian: 'fa',
  prs: 'fa-AF',
  dari: 'fa-AF',
  tigrinisch: 'ti',
  tigrigna: 'ti',
  paschtunisch: 'ps',
  pashto: 'ps',
  kurmandschi: 'kmr',
  kurmanci: 'kmr',
  sorani: 'ckb',
  kurdisch: 'ku',
  romanes: 'rom',
  romani: 'rom',
  mandarin: 'zh',
  farsi_dari: 'fa',
  filipino: 'tl',
  dt: 'de',
  dtsch: 'de',
  frz: 'fr',
  ger: 'de',
  deu: 'de',
  eng: 'en',
  'leichte sprache': 'de-simple',
  'einfache sprache': 'de-simple',
  gebardensprache: 'gsg',
  'deutsche gebardensprache': 'gsg',
  dgs: 'gsg',
};

let known: ReadonlyMap<string, string> | null = null;

/** Tags by folded name and by tag; made when first asked for, since a table of names costs milliseconds. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  const all = new Map<string, string>();
  for (const lang of ['de', 'en']) {
    const named = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
    for (const tag of tags) {
      const name = named.of(tag);
      if (name) all.set(fold(name), tag);
    }
  }
  for (const tag of tags) all.set(fold(tag), tag);
  for (const name of Object.keys(others)) all.set(fold(name), others[name]!);
  return (known = all);
}

/** The tag of a language by its name, its tag or the beginning of its name; `null` when it is none. */
export function languageTag(text: string): string | null {
  const word = fold(text.replace(/\(.*?\)/g, ''));
  const exact = names().get(word);
  if (exact || word.length < 3) return exact ?? null;
  const found = new Set([...names()].filter(([name]) => name.startsWith(word)).map(([, tag]) => tag));
  return found.size === 1 ? [...found][0]! : null;
}

/** A language that is the whole of a heading, e.g. `Arabisch` or `spricht Arabisch`; no abbreviations. */
export function languageOfHeading(heading: string): string | null {
  const word = fold(heading).replace(/^(sprache|spricht|language) /, '');
  return word.length > 3 ? (names().get(word) ?? null) : null;
}

const separators = /\s*(?:[,;|/+&\n]|\bund\b|\band\b|\bsowie\b)\s*/i;

/** The languages of a list, and what in it is none. */
export function readLanguages(cell: string): { readonly tags: readonly string[]; readonly unknown: readonly string[] } {
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const word of cell.split(separators).filter(Boolean)) {
    const tag = languageTag(word);
    if (tag) found.add(tag);
    else unknown.push(word);
  }
  return { tags: [...found], unknown };
}
