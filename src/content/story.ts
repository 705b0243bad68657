import { inFrame } from '../model/frames.ts';
import type { Ags, Frame, Story } from '../model/types.ts';
import { asOf, fact, present, text, title, topics, type Fact, type Locale } from './fact.ts';

/** Names of districts, for stories that stand without theirs. */
export interface Districts {
  readonly frame: Frame;
  /** Name of the district of this key. */
  nameOf(ags: Ags): string;
}

/** Place and district, with what that is part of today: `Arnstadt, Ilm-Kreis`. */
function where({ district, place }: Story, { frame, nameOf }: Districts, { terms }: Locale): string {
  const [then, now] = [nameOf(district), nameOf(inFrame(district, frame))];
  const town = place.precision !== 'district' && place.name !== then ? place.name : '';
  return [town, then === now ? then : terms.formerDistrict(then, now)].filter(Boolean).join(', ');
}

/** Of when a story is; one of the brochure tells of its year, which nobody has to confirm. */
export function storyDate({ number, asOf: date }: Story, locale: Locale): string {
  return number && date.length === 4 ? locale.terms.ofBrochure(date) : asOf(date, locale);
}

/**
 * A story as lists and cards show it, of when it is last.
 * @param districts `null` where the district is clear
 */
export function storyFacts(story: Story, locale: Locale, districts: Districts | null): readonly Fact[] {
  return present([
    fact('district', '', districts && { type: 'name', text: where(story, districts, locale), lang: null }),
    fact('title', '', title(story.headline ?? story.title, story.review, locale)),
    fact('summary', '', text(story.summary, locale)),
    fact('topics', '', topics(story.topics, locale)),
    fact('asOf', '', storyDate(story, locale)),
  ]);
}

/** Short form of a section number, for badges. */
export function shortNumber(number: string): string {
  return number.slice(number.lastIndexOf('.') + 1);
}
