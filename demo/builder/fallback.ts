import { name, present, text, valueOf, type Locale } from '../../src/content/fact.ts';
import { wordsOf } from '../../src/content/plain.ts';
import { storyFacts } from '../../src/content/story.ts';
import { written } from '../../src/embed/static/facts.ts';
import { joined, markup, type Markup } from '../../src/embed/static/markup.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { staticTerms } from '../../src/i18n/static.ts';
import { inFrame } from '../../src/model/frames.ts';
import { safeLink } from '../../src/model/link.ts';
import { officesOf } from '../../src/model/offices.ts';
import type { Contact } from '../../src/model/types.ts';
import { given, type Choice } from './choice.ts';
import { districtName, type Content } from './content.ts';

/** The language of the code. Its texts are German until they have been loaded. */
function localeOf(choice: Choice): Locale {
  const { lang = 'de' } = given(choice);
  return { lang, terms: interfaceTerms(lang) };
}

const mostOffices = 2;

function offices({ contacts }: Content, district: string): readonly Contact[] {
  const { first, others, state } = officesOf(
    district,
    contacts.filter((contact) => contact.district === null || inFrame(contact.district, 'today') === district),
  );
  const there = district ? present([first, ...others]) : state;
  const linked = there.filter(({ url }) => url);
  return (linked.length > 0 ? linked : there).slice(0, mostOffices);
}

function officeLink({ url, authority, unit }: Contact, locale: Locale): Markup {
  const words = joined([written(name(authority, locale)), unit && written(text(unit, locale))], ', ');
  const href = safeLink(url);
  return href ? markup`<a href="${href}">${words}</a>` : words;
}

/** District whose offices the fallback names: the selected one, else the only one offered. */
function districtOf(choice: Choice): string {
  const { district, scope = '' } = given(choice);
  return inFrame(district ?? (scope.includes(' ') ? '' : scope), 'today');
}

/** What is said of the chosen story; nothing without one. */
function factsOf(choice: Choice, { stories }: Content) {
  const story = choice.element === 'story-card' && stories.find(({ id }) => id === given(choice).story);
  return story ? storyFacts(story, localeOf(choice), null) : [];
}

function placeOf(choice: Choice, content: Content): string {
  const { terms } = localeOf(choice);
  return staticTerms(terms.lang).mapTitle(districtName(content, districtOf(choice)) || null);
}

/** What the element is called for people who can't see it: the title of an iframe, the text of a link to it. */
export function titleOf(choice: Choice, content: Content): string {
  const { terms } = localeOf(choice);
  const place = placeOf(choice, content);
  switch (choice.element) {
    case 'contact-list':
      return `${place} – ${terms.contacts}`;
    case 'offer-list':
      return `${place} – ${terms.offers}`;
    case 'story-tour':
      return `${place} – ${terms.stories}`;
    case 'district-search':
      return `${terms.whereDoYouLive} ${place}`;
    default:
      return wordsOf(factsOf(choice, content), 'title') ?? place;
  }
}

/**
 * Words and links that stay when the script does not run: phrasing content only, because some systems wrap the element
 * in a paragraph, and never empty, because some drop empty elements.
 */
export function fallback(choice: Choice, content: Content): string {
  const locale = localeOf(choice);
  const facts = factsOf(choice, content);
  const [title, summary, asOf] = ['title', 'summary', 'asOf'].map((id) => written(valueOf(facts, id)));
  if (title) return markup`${title}: ${summary} (${asOf})`.html;
  const links = choice.element === 'story-card' ? [] : offices(content, districtOf(choice));
  if (links.length === 0) return markup`${titleOf(choice, content)}`.html;
  const isList = choice.element === 'contact-list' || choice.element === 'district-search';
  const what = isList ? placeOf(choice, content) : titleOf(choice, content);
  const named = joined(
    links.map((contact) => officeLink(contact, locale)),
    ' · ',
  );
  return markup`${what}. ${locale.terms.contacts}: ${named}`.html;
}
