import { inFrame } from '../../src/model/frames.ts';
import type { Contact } from '../../src/model/types.ts';
import { given, type Choice } from './choice.ts';
import { districtName, textIn, type Content } from './content.ts';
import { escape, link } from './escape.ts';

interface Words {
  readonly map: string;
  readonly contacts: string;
  readonly offers: string;
  readonly asOf: (year: string) => string;
  readonly ask: string;
}

/** The few words around names and links, in the languages of the bundled content. */
const words: Readonly<Record<string, Words>> = {
  de: {
    map: 'Integration in Thüringen',
    contacts: 'Anlaufstellen für Integration',
    offers: 'Angebote zur Integration',
    asOf: (year) => `Stand ${year}`,
    ask: 'Auskunft',
  },
  en: {
    map: 'Integration in Thuringia',
    contacts: 'Offices for integration',
    offers: 'Integration offers',
    asOf: (year) => `as of ${year}`,
    ask: 'Information',
  },
  'de-simple': {
    map: 'Integration in Thüringen',
    contacts: 'Hier bekommen Sie Hilfe',
    offers: 'Angebote für Sie',
    asOf: (year) => `Das war im Jahr ${year}.`,
    ask: 'Fragen Sie hier',
  },
};

const mostOffices = 2;

/** The integration office first, then the switchboard. */
const rank = ({ id, switchboard }: Contact) => (id.includes('integration') ? 0 : switchboard ? 1 : 2);

function offices({ contacts }: Content, district: string): readonly Contact[] {
  const there = contacts.filter((contact) =>
    district ? contact.kind === 'office' && contact.district === district : contact.kind === 'state',
  );
  const linked = there.filter(({ url }) => url);
  return (linked.length > 0 ? linked : there).sort((a, b) => rank(a) - rank(b)).slice(0, mostOffices);
}

function officeLinks(content: Content, district: string, lang: string): string {
  const found = offices(content, district);
  return found
    .map(({ url, authority, unit }) => link(url, unit ? `${authority}, ${textIn(unit, lang)}` : authority))
    .join(' · ');
}

/** District whose offices the fallback names: the selected one, else the only one offered. */
function districtOf(choice: Choice): string {
  const { district, scope = '' } = given(choice);
  return inFrame(district ?? (scope.includes(' ') ? '' : scope), 'today');
}

const storyOf = (choice: Choice, { stories }: Content) => stories.find(({ id }) => id === given(choice).story);

/**
 * Words and links that stay when the script does not run: phrasing content only, because some systems wrap the element
 * in a paragraph, and never empty, because some drop empty elements.
 */
export function fallback(choice: Choice, content: Content): string {
  const { lang = 'de' } = given(choice);
  const say = words[lang] ?? words.de!;
  if (choice.element === 'story-card') {
    const story = storyOf(choice, content);
    if (!story) return escape(say.map);
    const year = story.asOf.slice(0, 4);
    return `${escape(textIn(story.title, lang))}: ${escape(textIn(story.summary, lang))} (${escape(say.asOf(year))})`;
  }
  const district = districtOf(choice);
  const what = { map: say.map, 'contact-list': say.contacts, 'offer-list': say.offers }[choice.element];
  const where = [what, districtName(content, district)].filter(Boolean).join(', ');
  const links = officeLinks(content, district, lang);
  return links ? `${escape(where)}. ${escape(say.ask)}: ${links}` : escape(where);
}

/** What the element is called for people who can't see it: the title of an iframe, the text of a link to it. */
export function titleOf(choice: Choice, content: Content): string {
  const { lang = 'de' } = given(choice);
  const say = words[lang] ?? words.de!;
  if (choice.element === 'story-card') {
    const story = storyOf(choice, content);
    return story ? textIn(story.title, lang) : say.map;
  }
  const what = { map: say.map, 'contact-list': say.contacts, 'offer-list': say.offers }[choice.element];
  return [what, districtName(content, districtOf(choice))].filter(Boolean).join(', ');
}
