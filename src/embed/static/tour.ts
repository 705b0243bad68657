import { valueOf, without } from '../../content/fact.ts';
import { storyFacts } from '../../content/story.ts';
import { readOneOf } from '../../contract/kinds.ts';
import { tourOrders } from '../../contract/tour-orders.ts';
import { districtName, districtsOf } from '../../data/boundaries.ts';
import { nearestOrder } from '../../geo/nearest-order.ts';
import { tourTerms } from '../../i18n/tour.ts';
import type { Story } from '../../model/types.ts';
import type { Records } from '../../store/view.ts';
import { tourView } from '../../store/tour-view.ts';
import { detailsOf, line, written } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { heading } from './text.ts';

/** The stories of the tour in its order; the topics of the attribute can only limit here. */
export function tourStories({ stories }: Records, { state, attributes }: Page): readonly Story[] {
  const order = readOneOf(tourOrders, attributes.order);
  const labelOf = (ags: string) => districtsOf('2019').find((each) => each.ags === ags)?.label ?? ([11, 51] as const);
  return tourView(state, stories, order, labelOf, nearestOrder).all.map(({ story }) => story);
}

/** All stories in their order, each an article with a heading. */
export function tourPage(records: Records, page: Page): Markup {
  const texts = tourTerms(page.terms.lang);
  const stories = tourStories(records, page);
  const inner = below(page);
  const entries = stories.map((story) => {
    const facts = storyFacts(story, detailsOf(page), { frame: page.state.frame, nameOf: districtName });
    const rest = without(facts, 'district', 'title', 'summary', 'asOf').map((each) => markup`<p>${line(each)}</p>`);
    return markup`<li><article>${heading(inner, written(valueOf(facts, 'title')))}
<p><small>${written(valueOf(facts, 'district'))} · ${written(valueOf(facts, 'asOf'))}</small></p>
<p>${written(valueOf(facts, 'summary'))}</p>${rest}</article></li>`;
  });
  if (entries.length === 0) return markup`<p>${texts.none}</p>`;
  return markup`${heading(page, texts.all(stories.length))}<ol>${entries}</ol>`;
}
