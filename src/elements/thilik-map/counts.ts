import type { MapView } from '../../store/view.ts';
import type { Locale } from '../../content/fact.ts';

type Counted = Readonly<Record<'stories' | 'offers' | 'contacts', { readonly length: number }>>;

/** What a district has, in words; kinds without entries are left out. */
export function counts({ stories, offers, contacts }: Counted, { terms }: Pick<Locale, 'terms'>): string {
  return [
    stories.length > 0 && terms.storyCount(stories.length),
    offers.length > 0 && terms.offerCount(offers.length),
    contacts.length > 0 && terms.contactCount(contacts.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What all districts have together. */
export function total({ districts }: MapView): Counted {
  const all = (kind: keyof Counted) => ({
    length: districts.reduce((sum, district) => sum + district[kind].length, 0),
  });
  return { stories: all('stories'), offers: all('offers'), contacts: all('contacts') };
}
