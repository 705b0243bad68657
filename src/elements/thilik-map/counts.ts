import type { Locale } from '../../content/fact.ts';
import { offerCount, type DistrictView } from '../../store/view.ts';

/** What a district has, in words; kinds without entries are left out. */
export function counts(district: DistrictView, { terms }: Pick<Locale, 'terms'>): string {
  const { stories, contacts } = district;
  const offers = offerCount(district);
  return [
    stories.length > 0 && terms.storyCount(stories.length),
    offers > 0 && terms.offerCount(offers),
    contacts.length > 0 && terms.contactCount(contacts.length),
  ]
    .filter(Boolean)
    .join(', ');
}
