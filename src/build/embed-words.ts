import { contactFacts } from '../content/contact.ts';
import { fact, name, present, valueOf, without, type Fact, type Locale } from '../content/fact.ts';
import { offerFacts } from '../content/offer.ts';
import { storyFacts } from '../content/story.ts';
import { lines, written } from '../embed/static/facts.ts';
import { joined, markup, type Markup } from '../embed/static/markup.ts';
import { list } from '../embed/static/text.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import type { EmbedTitles } from '../i18n/terms.ts';
import { inFrame } from '../model/frames.ts';
import { safeLink } from '../model/link.ts';
import { isOffice } from '../model/office.ts';
import { officesOf } from '../model/offices.ts';
import { normalise } from '../model/normalise.ts';
import type { Kind, Offer, RecordOf } from '../model/types.ts';

/** Pages for iframes are German until their script has read another language from the address. */
const locale: Locale = { lang: 'de', terms: interfaceTerms('de') };

const lineBreak = markup`<br>`;

/** What stands first, strong; then what is known, and smaller of when. */
export function entry(facts: readonly Fact[], first: string): Markup {
  const dated = facts.filter(({ id }) => id === 'asOf');
  return joined(
    [markup`<strong>${written(valueOf(facts, first))}</strong>`, lines(without(facts, first, 'asOf'), dated)],
    lineBreak,
  );
}

interface District {
  readonly ags: string;
  readonly name: string;
}

function readDistricts(text: string): readonly District[] {
  const { objects } = JSON.parse(text) as { objects: { ftoday: { geometries: { properties: District }[] } } };
  return objects.ftoday.geometries
    .map(({ properties }) => properties)
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/**
 * The elements of each page with what readers get where no script runs, sandboxes above all.
 * @param files the built content, by name
 */
export function embedWords(files: ReadonlyMap<string, string>): Record<keyof EmbedTitles, string> {
  const read = <K extends Kind>(kind: K): readonly RecordOf[K][] =>
    normalise(kind, JSON.parse(files.get(`de/${kind}.json`) as string))?.dataset.records ?? [];
  const [stories, contacts, offers] = [read('stories'), read('contacts'), read('offers')];
  const districts = readDistricts(files.get('districts.topo.json') as string);
  const names = new Map(districts.map(({ ags, name: district }) => [ags, district]));
  const isIn = (ags: string) => (each: { readonly district: string | null }) =>
    each.district !== null && inFrame(each.district, 'today') === ags;

  const ofDistrict = ({ ags, name: district }: District) => {
    const titles = stories.filter(isIn(ags)).map((story) => written(valueOf(storyFacts(story, locale, null), 'title')));
    const { first } = officesOf(ags, contacts.filter(isIn(ags)));
    const link = first && markup`<a href="${safeLink(first.url)}">${written(name(first.authority, locale))}</a>`;
    return joined([markup`<strong>${district}</strong>`, ...titles, link], lineBreak);
  };
  const cards = stories.map((story) => {
    const words = entry(without(storyFacts(story, locale, null), 'topics'), 'title');
    return markup`<thilik-story-card data-embed heading-level="2" story="${story.id}" data-district="${inFrame(story.district, 'today')}" variant="compact">${words}</thilik-story-card>\n`;
  });
  const ofOffer = (offer: Offer) => {
    const facts = offerFacts(offer, locale).filter(({ id }) => ['name', 'place', 'asOf'].includes(id));
    const district = names.get(inFrame(offer.district, 'today')) ?? '';
    return entry(present([...facts, !offer.place && fact('place', '', district)]), 'name');
  };
  const inTour = stories.map((story) => entry(without(storyFacts(story, locale, null), 'topics'), 'title'));
  const tourMap = markup`<thilik-map data-embed heading-level="2" slot="map" id="karte" layers="stories" engine="svg" no-search></thilik-map>`;
  const element = (tag: string, items: readonly Markup[]) =>
    markup`<${tag} data-embed heading-level="2">\n${list(items)}\n</${tag}>`.html;
  return {
    map: element('thilik-map', districts.map(ofDistrict)),
    stories: markup`${cards}`.html.trim(),
    contacts: element(
      'thilik-contact-list',
      contacts.filter(isOffice).map((contact) => entry(contactFacts(contact, locale), 'function')),
    ),
    offers: element('thilik-offer-list', offers.map(ofOffer)),
    search: element('thilik-district-search', districts.map(ofDistrict)),
    tour: markup`<thilik-story-tour data-embed heading-level="2" for="karte">\n${list(inTour)}\n${tourMap}\n</thilik-story-tour>`
      .html,
  };
}
