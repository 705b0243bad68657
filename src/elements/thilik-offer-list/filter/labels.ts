import type { Locale } from '../../../content/fact.ts';
import { filterTerms } from '../../../i18n/filter.ts';
import { readingTerms } from '../../../i18n/reading.ts';
import { languageNames } from '../../../model/language-names.ts';
import { pick } from '../../../model/text.ts';
import type { TopicId } from '../../../model/types.ts';
import type { Active, FilterView } from '../../../store/filter-view.ts';

/** What names of filters depend on. */
export interface LabelSetting extends Locale {
  /** What the filter for opening hours is called, once it is here. */
  readonly openNow: string;
  /** The place that the reader has searched for; empty: none. */
  readonly place: string;
}

/** What readers call a filter. */
export function labelOf({ of, value }: Active, view: FilterView, setting: LabelSetting): string {
  const { terms, lang } = setting;
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
    case 'audience': {
      const choices = view.facets.find(({ name }) => name === of)?.choices ?? [];
      const text = choices.find((choice) => choice.value === value)?.text;
      return text ? pick(text, lang).text : value;
    }
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
