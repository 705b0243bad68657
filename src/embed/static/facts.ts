/** Facts as HTML without Lit. */
import type { Details } from '../../content/details.ts';
import type { Fact, Value } from '../../content/fact.ts';
import { joined, markup, type Markup } from './markup.ts';
import type { Page } from './request.ts';

/** How a page tells what is known. */
export function detailsOf({ lang, terms, now, said, noPersons, state, attributes }: Page): Details {
  return {
    lang,
    terms,
    now,
    said,
    noPersons,
    staleBefore: state.staleBefore,
    reportHref: attributes['report-href'] ?? '',
  };
}

/** A value; `null` when it is not known. */
export function written(value: Value | undefined): Markup | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return markup`${value}`;
  if (!('type' in value)) return markup`${value.map(written)}`;
  switch (value.type) {
    case 'list':
      return joined(value.items.map(written), '; ');
    case 'tags':
      return joined(value.items.map(written), ', ');
    case 'badge':
    case 'note':
      return markup`<small>(${written(value.of)})</small>`;
    case 'prose':
      return markup`${value.paragraphs.map((each) => markup`<p${value.lang && markup` lang="${value.lang}" dir="auto"`}>${each}</p>`)}`;
    case 'phone':
    case 'mail':
    case 'link':
      return value.href ? markup`<a href="${value.href}">${written(value.label)}</a>` : written(value.label);
    case 'number':
      return markup`${value.approx && `${value.approx} `}${value.text}`;
    default:
      return value.lang ? markup`<span lang="${value.lang}" dir="auto">${value.text}</span>` : markup`${value.text}`;
  }
}

/** A fact in one line. */
export function line({ label, value }: Fact): Markup {
  return label ? markup`${written(label)}: ${written(value)}` : markup`${written(value)}`;
}

/** The lines of an entry: what is known, and smaller of when and from where. */
export function lines(facts: readonly Fact[], origin: readonly Fact[]): Markup {
  const small = origin.length > 0 && markup`<small>${joined(origin.map(line), ' · ')}</small>`;
  return joined([...facts.map(line), small], markup`<br>`);
}
