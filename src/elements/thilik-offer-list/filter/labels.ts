import { text, type Locale, type Words } from '../../../content/fact.ts';
import { filterTerms } from '../../../i18n/filter.ts';
import { readingTerms } from '../../../i18n/reading.ts';
import { languageNames } from '../../../model/language-names.ts';
import type { TopicId } from '../../../model/types.ts';
import type { Active, FilterView } from '../../../store/filter-view.ts';
import { shown } from '../../parts/facts.ts';

/** What names of filters depend on. */
export interface LabelSetting extends Locale {
  /** What the filter for opening hours is called, once it is here. */
  readonly openNow: string;
  /** The place that the reader has searched for; empty: none. */
  readonly place: string;
}

/** What a record calls its audience. */
function audienceOf(audience: string, { facets }: FilterView, setting: LabelSetting): Words | undefined {
  const choices = facets.find(({ name }) => name === 'audience')?.choices ?? [];
  const found = choices.find(({ value }) => value === audience)?.text;
  return found && text(found, setting);
}

/** A label as a template: what a record says may be in another language. */
export function shownLabel({ of, value }: Active, label: string, view: FilterView, setting: LabelSetting): unknown {
  return of === 'audience' ? shown(audienceOf(value, view, setting) ?? label) : label;
}

/** What readers call a filter. */
export function labelOf({ of, value }: Active, view: FilterView, setting: LabelSetting): string {
  const { terms } = setting;
  const texts = filterTerms(terms.lang);
  switch (of) {
    case 'query':
      return texts.searched(value);
    case 'topic':
      return terms.topics[value as TopicId];
    case 'language':
      return languageNames([value], terms.lang);
    case 'kind':
      return (readingTerms(terms.lang).offerKinds as Readonly<Record<string, string>>)[value] ?? value;
    case 'audience':
      return audienceOf(value, view, setting)?.text ?? value;
    case 'cost':
      return texts.free;
    case 'wheelchair':
      return texts.wheelchair[value as 'yes' | 'partly'];
    case 'hours':
      return setting.openNow;
    case 'distance':
      return texts.within(value);
  }
}

/** The same where nothing beside says what it is about. */
export function fullLabelOf(active: Active, view: FilterView, setting: LabelSetting): string {
  const label = labelOf(active, view, setting);
  const texts = filterTerms(setting.terms.lang);
  if (active.of === 'wheelchair') return `${texts.facets.wheelchair}: ${label}`;
  return active.of === 'distance' ? `${texts.distanceFrom(setting.place)}: ${label}` : label;
}

/** What speakers of a language call it, when that is known and another word. */
export function ownName(tag: string, name: string): string | null {
  try {
    const names = new Intl.DisplayNames([tag], { type: 'language' });
    if (!names.resolvedOptions().locale.startsWith(tag)) return null;
    const own = names.of(tag) ?? name;
    return own.toLowerCase() === name.toLowerCase() ? null : own;
  } catch {
    return null;
  }
}
