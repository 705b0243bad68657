import type { Terms } from '../../i18n/terms.ts';
import { offerCount, type DistrictView } from '../../store/view.ts';

/** A district with what it has, in words; kinds without entries are left out. */
export function described(district: DistrictView, terms: Terms): string {
  const { name, stories, contacts } = district;
  const offers = offerCount(district);
  return [
    name,
    stories.length && terms.storyCount(stories.length),
    offers && terms.offerCount(offers),
    contacts.length && terms.contactCount(contacts.length),
  ]
    .filter(Boolean)
    .join(', ');
}
