import type { Tag } from '../../contract/elements.ts';
import { classOf, laterStyles } from './element-template.ts';

/** What only the picture that comes with the page needs: no signs of what a script would do. */
const ownStyles = [
  // It is as high as it is: no space is held by thilik.css, neither before nor while the element takes over.
  ':host::before{content:none!important}',
  '.map path[data-ags]{fill-rule:evenodd;cursor:auto}',
  '.more{grid-area:auto;margin-block-start:1em}',
  '.more :is(h2,h3,h4,h5,h6){margin-block-start:1em}',
  '.more :is(p,ul){margin-block:0.4em}',
  '.more ul{padding-inline-start:1.2em;list-style:disc}',
  '@media (scripting:none){.button,.search,.filter,.link,.neighbours{display:none}.row{cursor:auto}}',
].join('');

/** What the styles are for; `theme` as the attribute, `html` with every class that occurs. */
interface Use {
  readonly theme: string;
  readonly html: string;
}

/**
 * The styles of an element and of the parts it loads later.
 * @param use leaves out the rules that this picture does not need; `null`: all of them
 */
export function stylesFor(tag: Tag, use: Use | null): string {
  const all = [...classOf(tag).elementStyles, ...(laterStyles[tag] ?? [])]
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('');
  const text = minified(all.replace(/\[aria-selected='true'\]/g, '.chosen') + ownStyles);
  if (!use) return text;
  const known = new Set([...use.html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const isUsed = (selector: string) => {
    const theme = /\[theme='(\w+)'\]/.exec(selector)?.[1];
    // What must not be there need not occur.
    const names = [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].map(
      ([, name = '']) => name,
    );
    return (!theme || theme === use.theme) && names.every((name) => known.has(name));
  };
  return pruned(text, isUsed);
}

function minified(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
}

/** The rules with a selector that is used, also within at-rules. */
function pruned(css: string, isUsed: (selector: string) => boolean): string {
  let result = '';
  let start = 0;
  while (start < css.length) {
    const open = css.indexOf('{', start);
    if (open < 0) break;
    const end = blockEnd(css, open);
    const head = css.slice(start, open);
    const body = css.slice(open + 1, end);
    if (head.startsWith('@')) {
      const inner = pruned(body, isUsed);
      if (inner) result += `${head}{${inner}}`;
    } else {
      const selectors = splitSelectors(head).filter(isUsed);
      if (selectors.length > 0) result += `${selectors.join(',')}{${body}}`;
    }
    start = end + 1;
  }
  return result;
}

function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  return css.length;
}

/** The selectors of a list; commas in brackets do not separate. */
function splitSelectors(list: string): string[] {
  const result = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (sign === ',' && depth === 0) result.push('');
    else result[result.length - 1] += sign;
  }
  return result;
}
