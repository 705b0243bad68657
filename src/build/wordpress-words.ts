import { contactFacts } from '../content/contact.ts';
import type { Fact, Locale } from '../content/fact.ts';
import { offerFacts } from '../content/offer.ts';
import { storyFacts } from '../content/story.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import { languageTags } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/part.ts';
import { inFrame } from '../model/frames.ts';
import { normalise } from '../model/normalise.ts';
import { isOffice } from '../model/office.ts';
import type { Ags, Kind, RecordOf, TopicId } from '../model/types.ts';
import { entry } from './embed-words.ts';

// Before anything else, since the files of other languages can be read only while this module is being imported.
for (const lang of languageTags) await loadTexts(lang);

/** A record in words, and what PHP chooses it by. */
interface Entry {
  readonly id: string;
  readonly topics: readonly TopicId[];
  /** Phrasing content without line breaks in its source. */
  readonly html: string;
}

type Entries = Record<Kind, Entry[]>;

/**
 * What the plugin for WordPress shows between the tags: by language and district of today, `none` for what belongs to no
 * district, the entries of each kind. The words do not depend on the day, so that the same sources give the same bytes.
 * @param read gives the text of a complete list of the built content
 */
export async function wordpressWords(
  read: (file: string) => Promise<string>,
): Promise<Readonly<Record<string, Entries>>> {
  const records = async <K extends Kind>(kind: K): Promise<readonly RecordOf[K][]> =>
    normalise(kind, JSON.parse(await read(`${kind}.json`)))?.dataset.records ?? [];
  const [stories, offers, contacts] = [await records('stories'), await records('offers'), await records('contacts')];
  const words: Record<string, Entries> = {};

  for (const lang of languageTags) {
    const locale: Locale = { lang, terms: interfaceTerms(lang) };
    const add = (
      kind: Kind,
      record: { readonly id: string; readonly district: Ags | null; readonly topics?: readonly TopicId[] },
      facts: readonly Fact[],
      first: string,
    ) => {
      const district = record.district === null ? 'none' : inFrame(record.district, 'today');
      const ofDistrict = (words[`${lang}/${district}`] ??= { stories: [], offers: [], contacts: [] });
      const html = entry(facts, first).html.replace(/[\r\n\t ]+/g, ' ');
      ofDistrict[kind].push({ id: record.id, topics: record.topics ?? [], html });
    };
    for (const story of stories) add('stories', story, storyFacts(story, locale, null), 'title');
    for (const offer of offers) add('offers', offer, offerFacts(offer, locale), 'name');
    for (const contact of contacts.filter(isOffice))
      add('contacts', contact, contactFacts(contact, locale), 'function');
  }
  return words;
}
