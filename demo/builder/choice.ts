import { attributeNames } from '../../src/contract/attributes.ts';
import { elementNames, elements as rows, type ElementName } from '../../src/contract/elements.ts';
import type { OwnWord } from '../../src/embed/static/own-word.ts';
import { askedFor, readValues, type CodeForm, type Given } from './attributes.ts';
import { hexColour, type Colours } from './colour.ts';

export const elements = elementNames;
export type { ElementName };

export const forms = ['div', 'module', 'classic', 'iframe', 'static'] as const satisfies readonly CodeForm[];
export type Form = (typeof forms)[number];

/** Everything that a person chooses in the builder. */
export interface Choice {
  readonly element: ElementName;
  readonly form: Form;
  /** What was chosen of the attributes, also of those that this element does not take: it may be another one again. */
  readonly attributes: Given;
  /** Whom the page itself names as the first to ask in its district. */
  readonly first: OwnWord;
  /** `null`: the colours of the page. */
  readonly colours: Colours | null;
  /** Address of the folder with the built files, as the page sees it; ends with a slash. */
  readonly folder: string;
  /** When `true`, the code carries check sums of the files it names. */
  readonly integrity: boolean;
  /** Id of the guide for the person's system; empty: unknown. */
  readonly system: string;
}

export const ownColours: Colours = { accent: '#0b5a94', district: '#cfdfeb', background: '#ffffff', text: '#1c2329' };

export const firstChoice: Choice = {
  element: 'map',
  form: 'div',
  attributes: {},
  first: { name: '', phone: '', url: '' },
  colours: null,
  folder: '/thilik/',
  integrity: true,
  system: '',
};

const firstStory = 'ilm-kreis';

/**
 * What the page says itself of whom to ask; `null` where that can't be shown: without a district of the page's own, and in
 * an iframe, whose address could put anybody's number onto the page of an authority.
 */
export function ownWordOf(choice: Choice): OwnWord | null {
  const { district, scope = '' } = given(choice);
  const isOfOne = Boolean(district) || (scope !== '' && !scope.includes(' '));
  return choice.element === 'map' && choice.form !== 'iframe' && isOfOne ? choice.first : null;
}

/** The attributes of the element in the code. */
export function given({ element, form, attributes }: Choice): Given {
  const all: Given = rows[element].needsStory ? { story: firstStory, ...attributes } : attributes;
  const names = askedFor(element, form).filter((name) => all[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** A folder's address with one slash at its end; `null` when it is no web address. */
export function folderAddress(value: string): string | null {
  const text = value.trim().replace(/[?#].*$/, '');
  const slashed = text.endsWith('/') ? text : `${text}/`;
  try {
    const { protocol, href } = new URL(slashed, 'https://page.invalid/');
    if (!/^https?:$/.test(protocol) || /[\s"'<>\\]/.test(slashed)) return null;
    // A relative address stays as it was written.
    return /^[a-z]+:/i.test(slashed) || slashed.startsWith('//') ? href : slashed;
  } catch {
    return null;
  }
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((each) => each === value);

function readColours(value: string | null): Colours | null {
  const [accent, district, background, text] = (value ?? '').split(' ').map((word) => hexColour(`#${word}`));
  return accent && district && background && text ? { accent, district, background, text } : null;
}

/** The choice that an address hash describes; what it does not know is as at the beginning. */
export function readHash(hash: string, first: Choice = firstChoice): Choice {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const folder = folderAddress(given.get('folder') ?? '');
  return {
    element: oneOf(elements, given.get('element')) ?? first.element,
    form: oneOf(forms, given.get('form')) ?? first.form,
    attributes: readValues((name) => given.get(name)),
    // Never from an address: a link could show anybody's number on an authority's host.
    first: first.first,
    colours: readColours(given.get('colours')),
    folder: given.get('folder') && folder ? folder : first.folder,
    integrity: given.get('integrity') !== 'no',
    system: /^[a-z0-9]+$/.test(given.get('system') ?? '') ? given.get('system')! : '',
  };
}

/** The hash for a choice, without `#`; only what differs from the beginning. */
export function writeHash(choice: Choice, first: Choice = firstChoice): string {
  const { colours } = choice;
  const all: readonly (readonly [string, string, string])[] = [
    ['system', choice.system, ''],
    ['element', choice.element, first.element],
    ['form', choice.form, first.form],
    ...attributeNames.map((name) => [name, choice.attributes[name] ?? '', ''] as const),
    [
      'colours',
      colours
        ? [colours.accent, colours.district, colours.background, colours.text].map((hex) => hex.slice(1)).join(' ')
        : '',
      '',
    ],
    ['folder', choice.folder, first.folder],
    ['integrity', choice.integrity ? '' : 'no', ''],
  ];
  const changed = all.filter(([, value, usual]) => value !== usual);
  return new URLSearchParams(changed.map(([name, value]) => [name, value])).toString();
}
