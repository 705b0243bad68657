import { attributes as rows } from '../../src/contract/attributes.ts';
import { elements } from '../../src/contract/elements.ts';
import { tokens } from '../../src/styles/tokens.ts';
import { ownWord } from '../../src/embed/static/own-word.ts';
import { given, ownWordOf, type Choice } from './choice.ts';
import type { Colours } from './colour.ts';
import { colourTokens, isLight } from './colour.ts';
import type { Content } from './content.ts';
import { attributesText, escape } from './escape.ts';
import { fallback, titleOf } from './fallback.ts';

/** What the code depends on beside the choice. */
export interface Context {
  readonly content: Content;
  /** SRI hash of each built file; `null`: not known. */
  readonly integrity: Readonly<Record<string, string>> | null;
  readonly version: string;
  /** Makes the form without script. */
  readonly staticHtml: (choice: Choice) => string;
}

/** The code, by the place where it belongs; an empty part is not needed. */
export interface Snippet {
  /** Once per page, best in the template of the site. */
  readonly head: string;
  /** For the style sheet of the site. */
  readonly css: string;
  /** Where the element is to stand. */
  readonly body: string;
}

type Attributes = readonly (readonly [string, string | true])[];

/** The attributes of the element that a choice means, without those at their default. */
export function attributesOf(choice: Choice): Attributes {
  const values = given(choice);
  const names = Object.keys(values) as (keyof typeof values)[];
  return names.map((name) => [name, rows[name].kind === 'flag' ? true : (values[name] as string)]);
}

/** Check sum of a file. Files from another host are asked for in a way that lets the browser check them. */
function integrityOf(file: string, choice: Choice, { integrity }: Context): Attributes {
  const hash = choice.integrity ? integrity?.[file] : undefined;
  if (!hash) return [];
  return [
    ['integrity', hash],
    ...(/^(https?:)?\/\//.test(choice.folder) ? ([['crossorigin', 'anonymous']] as const) : []),
  ];
}

function script(file: string, choice: Choice, context: Context, kind: Attributes): string {
  const attributes: Attributes = [...kind, ['src', choice.folder + file], ...integrityOf(file, choice, context)];
  return `<script${attributesText(attributes)}></script>`;
}

function styleSheet(choice: Choice, context: Context): string {
  const file = 'thilik.css';
  const attributes: Attributes = [
    ['rel', 'stylesheet'],
    ['href', choice.folder + file],
    ...integrityOf(file, choice, context),
  ];
  return `<link${attributesText(attributes)}>`;
}

const tagOf = ({ element }: Choice) => `thilik-${element}`;
const mark = ({ version }: Context) => `<!-- thilik ${version} -->`;

/** Where the colours are set: on the element, or on what it is mounted in. */
const colourHost = (choice: Choice) => (choice.form === 'div' ? `[data-thilik="${choice.element}"]` : tagOf(choice));

/**
 * Own colours as a rule for the site's style sheet. On a page that turns dark by its `color-scheme`, the dark defaults
 * of thilik stay, because nobody checked the own colours there.
 */
export function colourRule(selector: string, colours: Colours): string {
  const own = colourTokens(colours);
  const declare = (value: (name: string, colour: string) => string, indent: string) =>
    own.map(([name, colour]) => `${indent}--thilik-${name}: ${value(name, colour)};`).join('\n');
  const rule = `${selector} {\n${declare((_name, colour) => colour, '  ')}\n}`;
  if (!isLight(colours.background)) return rule;
  const both = declare((name, colour) => `light-dark(${colour}, ${tokens[name]!.dark ?? colour})`, '    ');
  return `${rule}\n@supports (color: light-dark(red, red)) {\n  ${selector} {\n${both}\n  }\n}`;
}

const cssOf = (choice: Choice) => (choice.colours ? colourRule(colourHost(choice), choice.colours) : '');

/** What stands between the tags: whom the page names itself, then the words that stay when no script runs. */
function children(choice: Choice, { content }: Context, slot: string): string {
  const own = ownWordOf(choice);
  const first = own && ownWord(own);
  return `${first ? `<span ${slot}="first">${first.html}</span>\n  ` : ''}${fallback(choice, content)}`;
}

function element(choice: Choice, context: Context): string {
  const tag = tagOf(choice);
  return `<${tag}${attributesText(attributesOf(choice))}>\n  ${children(choice, context, 'slot')}\n</${tag}>`;
}

function placeholder(choice: Choice, context: Context): string {
  const attributes: Attributes = [
    ['data-thilik', choice.element],
    // A value everywhere: some systems drop attributes without one.
    ...attributesOf(choice).map(([name, value]) => [`data-${name}`, value === true ? 'true' : value] as const),
  ];
  return `<div${attributesText(attributes)}>\n  ${children(choice, context, 'data-slot')}\n</div>`;
}

/** Height of an iframe before its script has told the right one, and where none runs; in CSS pixels. */
const frameHeights = {
  map: 1400,
  'story-card': 700,
  'contact-list': 900,
  'offer-list': 1100,
  'district-search': 240,
  'story-tour': 1900,
} as const;

/** Own colours as parameters of the iframe page, which stays light then, because nobody checked them in the dark. */
function frameColours(colours: Colours): Attributes {
  const { background, text } = colours;
  const all = [['color-background', background], ['color-text', text], ...colourTokens(colours)] as const;
  const hex = all.map(([name, colour]) => [name, colour.slice(1)] as const);
  return [['color-scheme', 'light'], ...hex];
}

/** Address of the iframe page, with the attributes as parameters. */
export function frameAddress(choice: Choice): string {
  const given = [...attributesOf(choice), ...(choice.colours ? frameColours(choice.colours) : [])];
  const parameters = given.map(([name, value]) => [name, value === true ? 'true' : value]);
  const query = new URLSearchParams(parameters).toString();
  return `${choice.folder}embed/${elements[choice.element].page}.html${query && `?${query}`}`;
}

function frame(choice: Choice, context: Context): string {
  const address = frameAddress(choice);
  const title = titleOf(choice, context.content);
  const attributes: Attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(frameHeights[choice.element])],
    ['loading', 'lazy'],
  ];
  const text = `<a href="${escape(address)}">${escape(title)}</a>`;
  return `<iframe${attributesText(attributes)}></iframe>\n<p>${text}</p>`;
}

/** The code for a choice; the script first, which is asked for earlier then. Everything that people or files gave is escaped. */
export function snippet(choice: Choice, context: Context): Snippet {
  const comment = mark(context);
  switch (choice.form) {
    case 'module': {
      const program = script('thilik.js', choice, context, [
        ['type', 'module'],
        ['async', true],
      ]);
      const head = `${comment}\n${program}\n${styleSheet(choice, context)}`;
      return { head, css: cssOf(choice), body: element(choice, context) };
    }
    case 'classic': {
      const program = script('thilik.classic.js', choice, context, [['defer', true]]);
      const head = `${comment}\n${program}\n${styleSheet(choice, context)}`;
      return { head, css: cssOf(choice), body: element(choice, context) };
    }
    case 'div': {
      const program = script('thilik.classic.js', choice, context, [['defer', true]]);
      const head = `${comment}\n${program}\n${styleSheet(choice, context)}`;
      return { head, css: cssOf(choice), body: placeholder(choice, context) };
    }
    case 'iframe': {
      const program = script('thilik-frame.js', choice, context, [['defer', true]]);
      return { head: `${comment}\n${program}`, css: '', body: frame(choice, context) };
    }
    case 'static':
      // Its colours stand in it: there is nothing that a style sheet could reach.
      return { head: '', css: '', body: `${comment}\n${context.staticHtml(choice)}` };
  }
}
