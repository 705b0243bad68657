import { html, type TemplateResult } from 'lit';
import type { Story } from '../../model/types.ts';
import { shortNumber } from '../../store/view.ts';
import type { Locale } from './text.ts';

/** The number that the story has on the map, in the map's own shape: square for a whole district. */
export function storyBadge({ number, place }: Story, { terms }: Locale): TemplateResult {
  const wide = place.precision === 'district' || place.lonLat === null;
  return html`<span class="badge ${wide ? 'district-wide' : ''}" part="story-point"
    ><span class="hidden-text">${terms.story('')} </span>${shortNumber(number)}</span
  >`;
}

/** The topics as words. */
export function topicTags({ topics }: Pick<Story, 'topics'>, { terms }: Locale): TemplateResult {
  return html`<ul class="tags">
    ${topics.map((topic) => html`<li class="tag">${terms.topics[topic]}</li>`)}
  </ul>`;
}
