import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import type { Story } from '../../model/types.ts';
import { shortNumber } from '../../content/story.ts';

/** The number that the story has on the map, in the map's own shape: square for a whole district. */
export function storyBadge({ number, place }: Story, { terms }: Locale): TemplateResult {
  const wide = place.precision === 'district' || place.lonLat === null;
  return html`<span class="badge ${wide ? 'district-wide' : ''}" part="story-point"
    ><span class="hidden-text">${terms.story('')} </span>${shortNumber(number)}</span
  >`;
}
