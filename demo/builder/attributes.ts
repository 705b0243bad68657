/** Which attributes the builder asks for, and what a person or an address may say of them; all else follows from the table. */
import { attributeNames, attributes as rows, namesFor, type AttributeName } from '../../src/contract/attributes.ts';
import { elements, type ElementName } from '../../src/contract/elements.ts';
import { ignoredWords } from '../../src/contract/ignored.ts';
import { isId, readFlag, wordsOf } from '../../src/contract/kinds.ts';
import { languageTags } from '../../src/i18n/languages.ts';

/** Values by name, each with a meaning of its own: `true` for a switch that is on, never what counts anyhow. */
export type Given = Readonly<Partial<Record<AttributeName, string>>>;

/** Forms of the code, by what the table calls them. */
const formOf = {
  div: 'placeholder',
  module: 'element',
  classic: 'element',
  iframe: 'iframe',
  static: 'static',
} as const;
export type CodeForm = keyof typeof formOf;

/** They join elements or are for the time of trying; or they name code, or ask nobody, which the texts on privacy rule out. */
const notAsked: readonly AttributeName[] = ['id', 'for', 'thilik-check', 'worker-url', 'consent'];

/** What is asked for an element in a form. A map has a story, too, but is asked for a district. */
export function askedFor(element: ElementName, form: CodeForm): readonly AttributeName[] {
  const names = namesFor(formOf[form], element).filter((name) => !notAsked.includes(name));
  return names.filter((name) => name !== 'story' || elements[element].needsStory);
}

/** Whether it is the address of a file with content that readers load. */
export const isFile = (name: AttributeName): boolean => /(^|-)src$/.test(name);

/** The page may lie anywhere, so an address starts at the server. */
const isLinkable = (value: string) => /^(\/(?!\/)|https?:\/\/)\S+$/.test(value);

/** What the builder wants beyond what an element reads. */
function isFit(name: AttributeName, value: string): boolean {
  const row = rows[name];
  switch (row.kind) {
    case 'address':
      if (row.names) return row.names.includes(value);
      return (row.several ? value.split(/\s+/) : [value]).every(isLinkable);
    case 'link':
      return !/^mailto:(?![^\s@]+@[^\s@]+$)/i.test(value);
    case 'language':
      return languageTags.some((tag) => tag === value);
    case 'id':
      return isId(value);
    default:
      return true;
  }
}

/** What counts without the attribute. */
export function usualOf(name: AttributeName): string {
  const row = rows[name];
  return row.kind === 'oneOf' ? row.values[0] : row.kind === 'integer' ? String(row.usual) : '';
}

/**
 * A text as the value of an attribute.
 * @returns `''` when it says what counts anyhow, `null` when it makes no sense
 */
export function valueOf(name: AttributeName, text: string): string | null {
  const row = rows[name];
  const value = text.trim();
  if (row.kind === 'flag') return readFlag(value) ? 'true' : '';
  if (value === '' || value === usualOf(name)) return '';
  if (row.kind === 'words' || row.kind === 'agsList') {
    const known = wordsOf(value).filter((word) => ignoredWords(row, word) === '');
    return known.filter((word, index) => known.indexOf(word) === index).join(' ');
  }
  return ignoredWords(row, value) === '' && value.length <= 500 && isFit(name, value) ? value : null;
}

/** The values with another one in place of that of its name. */
export function withValue(given: Given, name: AttributeName, value: string): Given {
  const entries = attributeNames.map((each) => [each, each === name ? value : given[each]]);
  return Object.fromEntries(entries.filter(([, each]) => each)) as Given;
}

/** The values that an address has; what makes no sense is as not given. */
export function readValues(get: (name: string) => string | null): Given {
  const asked = attributeNames.filter((name) => !notAsked.includes(name));
  return asked.reduce<Given>((given, name) => {
    const text = get(name);
    return text === null ? given : withValue(given, name, valueOf(name, text) ?? '');
  }, {});
}
