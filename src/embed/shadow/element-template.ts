import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, LitElement } from 'lit';
import type { Tag } from '../../contract/elements.ts';
import type { Hub } from '../../controllers/hub.ts';
import type { Adoptable } from '../../elements/base/adoptable.ts';
import * as diagnostics from '../../elements/base/diagnostics.ts';
import * as nearest from '../../geo/nearest-order.ts';
import * as scopeNames from '../../engines/svg/scope-names.ts';
import * as shades from '../../elements/thilik-map/shades.ts';
import * as offerPoints from '../../elements/thilik-map/offers-on-map.ts';
import * as answer from '../../elements/thilik-map/answer.ts';
import * as reading from '../../elements/parts/reading.ts';
import { ThilikContactList } from '../../elements/thilik-contact-list/thilik-contact-list.ts';
import { ThilikDistrictSearch } from '../../elements/thilik-district-search/thilik-district-search.ts';
import { ThilikMap } from '../../elements/thilik-map/thilik-map.ts';
import { ThilikOfferList } from '../../elements/thilik-offer-list/thilik-offer-list.ts';
import { ThilikStoryCard } from '../../elements/thilik-story-card/thilik-story-card.ts';
import { ThilikStoryTour } from '../../elements/thilik-story-tour/thilik-story-tour.ts';
import type { Normalised } from '../../model/normalise-list.ts';
import { kinds, type Kind } from '../../model/types.ts';
import type { Feed } from '../../store/state.ts';
import type { MapView, Records } from '../../store/view.ts';
import { withHelp } from '../static/map.ts';
import { pageOf, type StaticRequest } from '../static/request.ts';

/** The lists as the elements load them, by kind. */
export type Lists = { readonly [K in Kind]: Normalised<K> };

/** What is used of an element's class. */
interface ElementClass extends Pick<typeof LitElement, 'observedAttributes' | 'elementStyles'> {
  new (): LitElement & Adoptable;
}

const classes: Readonly<Record<Tag, ElementClass>> = {
  'thilik-map': ThilikMap,
  'thilik-story-card': ThilikStoryCard,
  'thilik-contact-list': ThilikContactList,
  'thilik-offer-list': ThilikOfferList,
  'thilik-district-search': ThilikDistrictSearch,
  'thilik-story-tour': ThilikStoryTour,
};

/** The class of a tag, ready to use: Lit reads properties and styles when a browser asks for the attributes. */
export function classOf(tag: Tag): ElementClass {
  void classes[tag].observedAttributes;
  return classes[tag];
}

/** Styles of the parts that an element loads later. */
export const laterStyles: Readonly<Partial<Record<Tag, readonly CSSResult[]>>> = {
  'thilik-map': [shades.shadeStyles, answer.answerStyles, reading.readingStyles],
  'thilik-story-card': [reading.readingStyles],
  'thilik-contact-list': [reading.readingStyles],
  'thilik-offer-list': [reading.readingStyles],
  'thilik-story-tour': [reading.readingStyles],
};

interface TemplateRequest extends StaticRequest {
  readonly lists: Lists;
}

/** The complete picture of an element as Lit writes it, without its styles. */
export function elementTemplate(request: TemplateRequest, complete: Records): string {
  const { tag, attributes, lang, terms, lists, ownWord } = request;
  const page = pageOf(request);
  const elementClass = classOf(tag);
  const element = new elementClass();
  // Lit's elements have no children here; a map looks for the page's own word among them.
  Object.assign(element, {
    children: ownWord ? [{ slot: 'first' }] : [],
    withHelp: (view: MapView) => withHelp(view, page),
  });
  for (const name of Object.keys(attributes)) element.attributeChangedCallback(name, null, attributes[name] ?? '');
  element.adopt({
    language: { lang, terms },
    parts: { answer, reading, offerPoints, diagnostics, scopeNames, shades, nearest },
    step: 3,
  });
  for (const kind of kinds) {
    fill(element.hub, kind, element.addressOf(kind), lists[kind], complete);
  }
  // Slots are rendered only inside of a host.
  const host = Object.assign(Object.create(LitElementRenderer.prototype) as LitElementRenderer, { element });
  return collectResultSync(render(element.template(), { customElementHostStack: [host] }));
}

/** Puts a list into the store, and the complete records where the element would load them from. */
function fill({ store, detailsOf }: Hub, kind: Kind, address: string, list: Normalised<Kind>, complete: Records): void {
  const { dataset, problems } = list;
  const put = (at: string, feed: Pick<Feed, 'records' | 'details' | 'problems'>) =>
    store.dispatch({ type: 'feed', address: at, feed: { ...feed, kind, status: 'ready', error: null } });
  put(address, { records: dataset.records, details: dataset.details, problems });
  for (const { id } of dataset.records) {
    const { address: wanted } = detailsOf(address, id);
    if (wanted && !store.state.feeds[wanted]) put(wanted, { records: complete[kind], details: null, problems: [] });
  }
}
