import { storyAbout, storyBody, storyFigures, storySequel } from '../../src/content/story-details.ts';
import { unsigned, type Details } from '../../src/content/details.ts';
import { badge, text, valueOf, without, type Fact } from '../../src/content/fact.ts';
import { storyDate } from '../../src/content/story.ts';
import { line, written } from '../../src/embed/static/facts.ts';
import { joined, markup, type Markup } from '../../src/embed/static/markup.ts';
import { inFrame } from '../../src/model/frames.ts';
import type { Figure, Story } from '../../src/model/types.ts';
import { districtName, type Content } from '../builder/content.ts';
import { locator } from './map.ts';

/** Town and district as they are today, each once. */
export function placeOf({ district, place }: Story, content: Content): string {
  const name = districtName(content, inFrame(district, 'today'));
  return place.precision === 'district' || place.name === name ? name : `${place.name}, ${name}`;
}

/** Anchor of a story in the page. */
export const anchorOf = ({ id }: Story): string => `geschichte-${id}`;

/**
 * A story as a whole: a page of the brochure, what is shown on a wall, and what readers without scripts get. No names of
 * persons.
 * @param number its place in the order
 * @param code caption of the code that leads to the story
 */
export function storyPage(story: Story, number: number, code: string, content: Content, details: Details): Markup {
  const about = storyAbout(story, details);
  const origin = about.filter(({ id }) => id === 'source');
  const note = badge(story.title, story.review, details)?.of ?? unsigned(story.review, details);
  const inner = markup`<header>
<p class="where"><b>${number}</b> <span translate="no">${placeOf(story, content)}</span>${note && markup` <span class="unchecked">(${written(note)})</span>`}</p>
<h2>${written(text(story.headline ?? story.title, details))}</h2>
<p class="summary">${written(text(story.summary, details))}</p>
${locator(story)}
</header>
${figures(story, details)}
<div class="text">${written(valueOf(storyBody(story, details), 'body'))}</div>
${storySequel(story, details).map(sequel)}
<dl class="facts">${without(about, 'source', 'asOf', 'report', 'remarks', ...(note ? ['review'] : [])).map(({ id, label, value }) => markup`<div class="${id}"><dt>${written(label)}</dt><dd>${written(value)}</dd></div>`)}</dl>
<footer>
<p>${joined([...origin.map(line), storyDate(story, details)], ' · ')}</p>
<figure class="code" hidden><figcaption>${code}<br><span class="address"></span></figcaption></figure>
</footer>`;
  return markup`<article class="story ${lengthOf(inner)}" id="${anchorOf(story)}" data-story="${story.id}" data-ags="${inFrame(story.district, 'today')}">
${inner}
</article>
`;
}

/** How dense a page has to be set to hold the story; an entry takes a line at least. */
function lengthOf({ html }: Markup): string {
  const entries = html.match(/<(li|dt)>/g)?.length ?? 0;
  const length = html.replace(/<[^>]+>/g, '').length + 60 * entries;
  if (length < 3320) return 'short';
  return length > 5200 ? 'longest' : length > 4300 ? 'long' : '';
}

function sequel({ label, value }: Fact): Markup {
  const items = typeof value === 'object' && 'type' in value && value.type === 'list' ? value.items : [value];
  return markup`<section class="sequel"><h3>${written(label)}</h3><ul>${items.map((item) => markup`<li>${written(item)}</li>`)}</ul></section>`;
}

function figures(story: Story, details: Details): Markup | null {
  const facts = storyFigures(story, details);
  if (facts.length === 0) return null;
  return markup`<dl class="figures">${facts.map(({ label, value }, index) => markup`<div><dt>${written(label)}</dt><dd>${written(value)}</dd>${drawn(story.figures[index])}</div>`)}</dl>`;
}

/** A share as a bar; the words say it, too. */
function drawn(figure: Figure | undefined): Markup | null {
  const { value, unit } = figure ?? {};
  if (unit !== '%' || typeof value !== 'number' || value <= 0 || value > 100) return null;
  return markup`<dd class="bar" aria-hidden="true"><svg viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="${value}" height="4"/></svg></dd>`;
}
