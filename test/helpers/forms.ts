/** Every form in which a record leaves, as one module, so that all share the texts of a language. */
import { showcasePages } from '../../demo/showcase/render.ts';
import { contactFacts } from '../../src/content/contact.ts';
import { calendarOf, contactsOf, placesOf, tableOf } from '../../src/content/hand-over/offer-files.ts';
import { offerFacts } from '../../src/content/offer.ts';
import { nodesOf } from '../../src/content/schema-org.ts';
import { storyFacts } from '../../src/content/story.ts';
import { contactItem } from '../../src/embed/static/contacts.ts';
import { line } from '../../src/embed/static/facts.ts';
import { offerItem } from '../../src/embed/static/offers.ts';
import { pageOf } from '../../src/embed/static/request.ts';
import { staticHtml } from '../../src/embed/static/static-html.ts';
import { longStory, storyCard, storyItem } from '../../src/embed/static/story.ts';
import type { Tag } from '../../src/contract/elements.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { readingTerms } from '../../src/i18n/reading.ts';
import { languageTags, type Language } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Contact, Kind, Offer, RecordOf, Story } from '../../src/model/types.ts';
import type { Records } from '../../src/store/view.ts';

export { interfaceTerms, normalise, readingTerms, showcasePages };

// What is imported later finds its loader closed, and German would stand in unnoticed.
for (const lang of languageTags) await loadTexts(lang);

const now = new Date('2026-11-29');

const localeOf = (lang: Language) => ({ lang, terms: interfaceTerms(lang), now, staleBefore: '2024-11' });

/** What each form says of a record, by name. */
export function formsOf(kind: Kind, record: RecordOf[Kind], lang: Language): Readonly<Record<string, string>> {
  const locale = localeOf(lang);
  const page = pageOf({ tag: 'thilik-map', attributes: {}, ...locale });
  const nodes = nodesOf(kind, record, { ...locale, url: 'https://example.org/', districtOf: () => undefined });
  const linked: Readonly<Record<string, string>> = nodes.length > 0 ? { 'JSON-LD': JSON.stringify(nodes) } : {};
  if (kind === 'contacts') return { html: contactItem(record as Contact, page).html, ...linked };
  if (kind === 'stories') {
    const story = record as Story;
    return {
      'html, in a list': storyItem(story, page).html,
      'html, the card': storyCard(story, page).html,
      'html, the long text': longStory(story, page).html,
      ...linked,
    };
  }
  const offer = { ...(record as Offer), dates: [{ start: '2027-01-01' }] };
  return {
    html: offerItem(offer, page).html,
    table: tableOf([offer], locale),
    calendar: calendarOf([offer], locale, now).replace(/\r\n /g, ''),
    'address book': contactsOf([offer], locale, now).replace(/\r\n /g, ''),
    GeoJSON: placesOf([offer], locale),
    ...linked,
  };
}

/** An element of a page without script, with complete records. */
export const elementHtml = (
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  lang: Language,
  records: Records,
): string => staticHtml({ tag, attributes, ...localeOf(lang) }, records);

/** What a list says of its short record at first sight. */
export function listed(kind: Kind, record: RecordOf[Kind], lang: Language): string {
  const locale = localeOf(lang);
  const facts =
    kind === 'contacts'
      ? contactFacts(record as Contact, locale)
      : kind === 'offers'
        ? offerFacts(record as Offer, locale)
        : storyFacts(record as Story, locale, null);
  return facts.map((fact) => line(fact).html).join('\n');
}
