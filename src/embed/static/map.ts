import { whatToSay } from '../../content/contact.ts';
import { name, type Value } from '../../content/fact.ts';
import { boundaryCredit, districtsOf, placeCredit, type Credit } from '../../data/boundaries.ts';
import { answerTerms } from '../../i18n/answer.ts';
import { readingTerms } from '../../i18n/reading.ts';
import { staticTerms } from '../../i18n/static.ts';
import { inFrame, isMoved } from '../../model/frames.ts';
import { isNobody } from '../../model/nobody.ts';
import { shownPhone } from '../../model/office.ts';
import { officesOf } from '../../model/offices.ts';
import type { Contact } from '../../model/types.ts';
import { mapView, type DistrictView, type MapView, type Records } from '../../store/view.ts';
import { contactItem, contactLine } from './contacts.ts';
import { mapDrawing } from './drawing.ts';
import { joined, markup, type Markup } from './markup.ts';
import { offerItem } from './offers.ts';
import { ownWord } from './own-word.ts';
import { below, type Page } from './request.ts';
import { storyItem } from './story.ts';
import { detailsOf, written } from './facts.ts';
import { heading, list } from './text.ts';

/** What the map shows: a chosen story brings its district. */
export function viewOf(records: Records, page: Page): MapView {
  const { state } = page;
  const story = records.stories.find(({ id }) => id === state.story);
  const district = state.district ?? (story ? inFrame(story.district, state.frame) : null);
  return withHelp(mapView({ ...state, district }, districtsOf(state.frame), records), page);
}

/** Where a map shows offices, nobody is left without one to ask: help for the whole state may be that of our list. */
export function withHelp(view: MapView, { state, help = [] }: Page): MapView {
  const { selected, statewide } = view;
  const isLeft =
    state.layers.includes('contacts') && selected && isNobody(selected.ags, [...selected.contacts, ...statewide]);
  return isLeft ? { ...view, statewide: help } : view;
}

/** The drawing, and below it in words what the chosen district has, else every one. */
export function mapPage(records: Records, page: Page): Markup {
  const { terms, state } = page;
  const view = viewOf(records, page);
  const texts = staticTerms(terms.lang);
  const signs = view.points.length > 0 ? texts.signs : '';
  const credits = [boundaryCredit, ...(state.layers.length > 0 ? [placeCredit] : [])].map((each) => credit(each, page));
  const drawing = page.noDrawing
    ? null
    : markup`<p>${mapDrawing(view, page)}</p>
<p><small>${joined([signs, joined(credits, ' · ')], markup`<br>`)}</small></p>
`;
  return markup`${heading(page, texts.mapTitle(view.selected?.name ?? null))}
${drawing}${
    view.selected
      ? districtPart(view.selected, view, page)
      : view.districts.map(
          (district) => markup`${heading(below(page), district.name)}${districtPart(district, view, page)}`,
        )
  }`;
}

/**
 * Stories and offices of every district in few words; nothing when one is chosen, since the element shows that itself.
 */
export function unselectedDistricts(records: Records, page: Page): Markup | null {
  const view = viewOf(records, page);
  if (view.selected) return null;
  return markup`${view.districts.map(({ name, stories, contacts }) => {
    const offices = contacts.filter((contact) => shownPhone(contact) ?? contact.email ?? contact.url);
    const lines = offices.map((contact) => contactLine(contact, page));
    return markup`${heading(page, name)}${stories.map((story) => markup`<p>${storyItem(story, page)}</p>`)}${
      lines.length > 0 && markup`<p>${joined(lines, markup`<br>`)}</p>`
    }`;
  })}`;
}

/** Whom to ask: the offices of the chosen district, else those of the state. */
export function mapContacts(records: Records, page: Page): readonly Contact[] {
  const { selected, statewide } = viewOf(records, page);
  return selected?.contacts.length ? selected.contacts : statewide;
}

function credit({ use, name: publisher, url, licence }: Credit, page: Page): Markup {
  const { attribution, coordinatesFrom } = page.terms;
  const label = use === 'boundaries' ? attribution : coordinatesFrom;
  const link = (href: string, words: Value): Value => ({ type: 'link', href, label: words });
  const terms = licence && ['(', link(licence.url, licence.name), ')'];
  return joined(
    [label, link(url, name(publisher, detailsOf(page))), terms].map((each) => each && written(each)),
    ' ',
  );
}

/** Whom to ask first, and after that what else there is, as the element tells it. */
function districtPart(district: DistrictView, { statewide, selected }: MapView, page: Page): Markup {
  const { terms, state } = page;
  const texts = answerTerms(terms.lang);
  const { ags, stories, offers } = district;
  const { first, others, state: statewideOffices, isStateOpen } = officesOf(ags, [...district.contacts, ...statewide]);
  const movedIn = stories.some(({ district }) => isMoved(district, state.frame));
  const own = selected && page.ownWord && ownWord(page.ownWord);
  const say = !own && first && whatToSay(first, detailsOf(page));
  const beside = own && first ? [first, ...others] : others;
  const items = (contacts: readonly Contact[]) => list(contacts.map((contact) => contactItem(contact, page)));
  return markup`${
    own
      ? markup`<p><strong>${texts.askFirst}</strong></p><p>${own}<br><small>${texts.ownWord}</small></p>`
      : first && markup`<p><strong>${texts.askFirst}</strong></p><p>${contactItem(first, page)}</p>`
  }${say && markup`<p>${written(say)}</p>`}
${movedIn && markup`<p>${readingTerms(terms.lang).eisenachToday}</p>`}${stories.map(
    (story) => markup`<p>${storyItem(story, page)}</p>`,
  )}
${group(texts.moreOffices(beside.length), items(beside))}
${group(terms.offers, list(offers.map((offer) => offerItem(offer, page))))}
${selected && isStateOpen && group(texts.stateHelp, items(statewideOffices))}`;
}

const group = (title: string, entries: Markup | null): Markup | null =>
  entries && markup`<p><strong>${title}</strong></p>${entries}`;
