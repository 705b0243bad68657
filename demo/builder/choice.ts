import { attributes, type AttributeName } from '../../src/contract/attributes.ts';
import { elementNames, elements as rows, type ElementName } from '../../src/contract/elements.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { isAgs } from '../../src/model/frames.ts';
import { topicIds, type Ags, type TopicId } from '../../src/model/types.ts';
import { hexColour, type Colours } from './colour.ts';

export const elements = elementNames;
export type { ElementName };

export const forms = ['div', 'module', 'classic', 'iframe', 'static'] as const;
export type Form = (typeof forms)[number];

/** Languages of the interface; empty: that of the page. */
export const languages = ['', ...languageTags] as const;
export type Language = (typeof languages)[number];

/** Street maps that need no address, only the reader's consent; empty: none. */
export const basemaps = ['', 'basemapde-grau', 'basemapde-farbe', 'basemapde-relief'] as const;
export type Basemap = (typeof basemaps)[number];

/** Everything that a person chooses in the builder. */
export interface Choice {
  readonly element: ElementName;
  readonly form: Form;
  /** Selected district; empty: none. */
  readonly district: Ags | '';
  /** The only districts to offer; empty: all. */
  readonly scope: readonly Ags[];
  readonly story: string;
  readonly topics: readonly TopicId[];
  readonly lang: Language;
  /** Level of the first heading inside, 2–6. */
  readonly headingLevel: number;
  readonly noPersons: boolean;
  readonly noSearch: boolean;
  readonly noLegend: boolean;
  readonly boundaries: 'today' | '2019';
  readonly basemap: Basemap;
  /** Address of own contacts; empty: the bundled ones. */
  readonly contactsSrc: string;
  /** Address for reports of mistakes; empty: no link. */
  readonly reportHref: string;
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
  district: '',
  scope: [],
  story: 'ilm-kreis',
  topics: [],
  lang: '',
  headingLevel: 3,
  noPersons: false,
  noSearch: false,
  noLegend: false,
  boundaries: 'today',
  basemap: '',
  contactsSrc: '',
  reportHref: '',
  colours: null,
  folder: '/thilik/',
  integrity: true,
  system: '',
};

const takes = (name: AttributeName) => (element: ElementName) => attributes[name].on.includes(element);

/** What the builder asks for an element, beside what it asks for all. */
export const has = {
  district: takes('district'),
  topics: takes('topics'),
  contacts: (element: ElementName) => rows[element].kind === 'contacts' || takes('contacts-src')(element),
  /** The map has one, too, but is asked for a district. */
  story: (element: ElementName) => rows[element].needsStory === true,
  search: takes('no-search'),
  /** Legend, boundaries and streets. */
  drawing: takes('boundaries'),
};

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

const words = (value: string | null) => (value ?? '').split(/[\s,]+/).filter(Boolean);

function readColours(value: string | null): Colours | null {
  const [accent, district, background, text] = words(value).map((word) => hexColour(`#${word}`));
  return accent && district && background && text ? { accent, district, background, text } : null;
}

/** The choice that an address hash describes; what it does not know is as at the beginning. */
export function readHash(hash: string, first: Choice = firstChoice): Choice {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const level = Number(given.get('heading'));
  const story = given.get('story') ?? '';
  const district = given.get('district');
  const scope = words(given.get('scope')).filter(isAgs);
  return {
    element: oneOf(elements, given.get('element')) ?? first.element,
    form: oneOf(forms, given.get('form')) ?? first.form,
    district: isAgs(district) ? district : '',
    scope: scope.filter((ags, index) => scope.indexOf(ags) === index),
    story: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(story) ? story : first.story,
    topics: topicIds.filter((topic) => words(given.get('topics')).includes(topic)),
    lang: oneOf(languages, given.get('lang')) ?? '',
    headingLevel: Number.isInteger(level) && level >= 2 && level <= 6 ? level : first.headingLevel,
    noPersons: given.get('persons') === 'no',
    noSearch: given.get('search') === 'no',
    noLegend: given.get('legend') === 'no',
    boundaries: given.get('boundaries') === '2019' ? '2019' : 'today',
    basemap: oneOf(basemaps, given.get('basemap')) ?? '',
    contactsSrc: (given.get('contacts') ?? '').slice(0, 500),
    reportHref: (given.get('report') ?? '').slice(0, 500),
    colours: readColours(given.get('colours')),
    folder:
      folderAddress(given.get('folder') ?? '') && given.get('folder')
        ? folderAddress(given.get('folder')!)!
        : first.folder,
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
    ['district', choice.district, ''],
    ['scope', choice.scope.join(' '), ''],
    ['story', choice.story, first.story],
    ['topics', choice.topics.join(' '), ''],
    ['lang', choice.lang, ''],
    ['heading', String(choice.headingLevel), String(first.headingLevel)],
    ['persons', choice.noPersons ? 'no' : '', ''],
    ['search', choice.noSearch ? 'no' : '', ''],
    ['legend', choice.noLegend ? 'no' : '', ''],
    ['boundaries', choice.boundaries, 'today'],
    ['basemap', choice.basemap, ''],
    ['contacts', choice.contactsSrc, ''],
    ['report', choice.reportHref, ''],
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
