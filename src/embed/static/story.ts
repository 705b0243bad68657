import { valueOf, without, type Fact } from '../../content/fact.ts';
import { storyAbout, storyBody, storyFigures, storySequel } from '../../content/story-details.ts';
import { shortNumber, storyFacts } from '../../content/story.ts';
import { districtName } from '../../data/boundaries.ts';
import { readingTerms } from '../../i18n/reading.ts';
import { staticTerms } from '../../i18n/static.ts';
import { isMoved } from '../../model/frames.ts';
import type { Story } from '../../model/types.ts';
import { detailsOf, line, written } from './facts.ts';
import { joined, markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { heading, list } from './text.ts';

const factsOf = (story: Story, page: Page) =>
  storyFacts(story, detailsOf(page), { frame: page.state.frame, nameOf: districtName });

/** District and place of a story, and of when it is. */
const whereAndWhen = (facts: readonly Fact[]) =>
  joined([valueOf(facts, 'district'), valueOf(facts, 'asOf')].map(written), ' · ');

/** A story in few words, as it stands among others. */
export function storyItem(story: Story, page: Page): Markup {
  const facts = factsOf(story, page);
  return joined(
    [
      markup`<strong>${page.terms.story(shortNumber(story.number))}: ${written(valueOf(facts, 'title'))}</strong>`,
      ...without(facts, 'district', 'title', 'asOf').map(line),
      markup`<small>${whereAndWhen(facts)}</small>`,
    ],
    markup`<br>`,
  );
}

/** The whole story; only title and summary for `variant="compact"`. */
export function storyCard(story: Story | undefined, page: Page): Markup {
  if (!story) return markup`<p>${staticTerms(page.terms.lang).nothing}</p>`;
  const facts = factsOf(story, page);
  const movedIn = isMoved(story.district, page.state.frame);
  return markup`${heading(page, written(valueOf(facts, 'title')))}
<p><small>${whereAndWhen(facts)}</small></p>
<p><strong>${written(valueOf(facts, 'summary'))}</strong></p>
<p>${written(valueOf(facts, 'topics'))}</p>
${movedIn && markup`<p>${readingTerms(page.terms.lang).eisenachToday}</p>`}${
    page.variant === 'compact' ? null : longStory(story, below(page))
  }`;
}

/** Text, figures, sources. */
export function longStory(story: Story, page: Page): Markup {
  const details = detailsOf(page);
  const terms = readingTerms(page.terms.lang);
  const body = storyBody(story, details);
  const figures = list(storyFigures(story, details).map(line));
  const sequel = storySequel(story, details).map(({ label, value }) => [heading(page, written(label)), items(value)]);
  return markup`${section(terms.figures, figures, page)}
${written(valueOf(body, 'review'))}
${written(valueOf(body, 'body'))}
${sequel}
${section(terms.about, list(without(storyAbout(story, details), 'asOf').map(line)), page)}`;
}

const section = (title: string, content: Markup | null, page: Page): Markup | null =>
  content && markup`${heading(page, title)}${content}`;

const items = (value: Fact['value']): Markup | null =>
  typeof value === 'object' && 'type' in value && value.type === 'list'
    ? list(value.items.map(written))
    : written(value);
