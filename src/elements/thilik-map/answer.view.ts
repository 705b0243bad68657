import { html, nothing, type TemplateResult } from 'lit';
import { contactFacts } from '../../content/contact.ts';
import { saidOnce, valueOf, type Locale } from '../../content/fact.ts';
import { storyFacts } from '../../content/story.ts';
import { neighboursOf } from '../../data/boundaries.ts';
import { answerTerms } from '../../i18n/answer.ts';
import { yearOf } from '../../model/date.ts';
import { addressOf } from '../base/linked-district.ts';
import { officesOf } from '../../model/offices.ts';
import type { Ags, Contact, Frame, Kind, Offer, Story } from '../../model/types.ts';
import { offerCount, type DistrictView, type MapView } from '../../store/view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { nextPage } from '../base/paging.ts';
import { contactEntry } from '../parts/contact.ts';
import { bare, remarks, shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import type { HoursNow } from '../parts/open-hours.ts';
import { firstOffice } from './first-office.view.ts';

/** What is folded away below the first office. */
export type Group = 'contacts' | 'offers' | 'state';

/** What the answer needs beside the view. */
export interface AnswerOptions extends Locale {
  /** What tells of hours, once it is here. */
  readonly hoursNow?: HoursNow;
  readonly level: number;
  /** When `false`, offers are on their way. */
  readonly hasOffers: boolean;
  readonly selectedStory: string | null;
  /** The place that the reader searched for, in the selected district; `null`: none. */
  readonly place: string | null;
  /** When `true`, the page itself says whom to ask in this district, in the slot `first`. */
  readonly hasOwnWord: boolean;
  readonly offerDetails: (offer: Offer) => unknown;
  readonly contactDetails: (contact: Contact) => unknown;
  /** Why Eisenach's story stands in the Wartburgkreis; nothing elsewhere. */
  readonly eisenachNote: () => unknown;
  /** How many entries of a group are shown. */
  readonly shown: (group: Group) => number;
  /** The reader wants more of them. */
  readonly onMore: (group: Group, ids: readonly string[]) => void;
  readonly onDistrict: (ags: Ags | null) => void;
  readonly onStory: (story: Story, open: boolean) => void;
  readonly isOpened: (kind: Kind, id: string) => boolean;
  /** The reader opens or closes records of a kind. */
  readonly onToggle: (kind: Kind, ids: readonly string[], isOpen: boolean) => void;
}

/** Whom to ask first in the selected district, and its story; several stories stand below, side by side. */
export function answer(view: MapView, options: AnswerOptions): unknown {
  const { selected } = view;
  return selected ? own(selected.ags, districtAnswer(selected, view, options)) : nothing;
}

function districtAnswer(district: DistrictView, view: MapView, options: AnswerOptions): TemplateResult {
  const { terms, level, place, hasOwnWord } = options;
  const texts = answerTerms(terms.lang);
  const { name, stories } = district;
  const { first } = officesOf(district.ags, district.contacts);
  const title = place ? texts.placeIn(name, place) : name;
  return html`<section
    class="answer ${stories.length === 1 ? '' : 'brief'} ${hasOwnWord ? 'own' : ''}"
    part="panel"
    aria-labelledby="answer-title"
  >
    ${apart(
      view.districts.length > 1
        ? html`<button class="back link" type="button" @click=${() => options.onDistrict(null)}>
            ${words(texts.allDistricts)}
          </button>`
        : nothing,
      own(title, heading(level, html`<span id="answer-title" translate="no">${title}</span>`)),
      hasOwnWord || first ? firstOffice(hasOwnWord ? null : first, options) : nothing,
      stories.length === 1 ? storiesOf(district, options) : nothing,
    )}
  </section>`;
}

/** What else there is: several stories, and folded away other offices, offers, help for the whole state. */
export function rest({ selected, statewide }: MapView, options: AnswerOptions): unknown {
  if (!selected) return nothing;
  const { terms, hasOwnWord } = options;
  const texts = answerTerms(terms.lang);
  const { ags, contacts, offers, stories } = selected;
  const { first, others, state, isStateOpen } = officesOf(ags, [...contacts, ...statewide]);
  const beside = hasOwnWord && first ? [first, ...others] : others;
  return own(
    `${ags} rest`,
    html`<div class="rest">
      ${apart(
        stories.length > 1 ? storiesOf(selected, options) : nothing,
        group('contacts', texts.moreOffices(beside.length), beside, contactItem, options),
        options.hasOffers || stories.length === 0
          ? group('offers', offersTitle(selected, options), offers, options.offerDetails, options)
          : html`<p class="group awaited muted">${words(terms.offers)}</p>`,
        group('state', texts.stateHelp, state, stateItem, options, isStateOpen),
      )}
    </div>`,
  );
}

function storiesOf({ type, stories }: DistrictView, options: AnswerOptions): TemplateResult | typeof nothing {
  const { terms, lang, level } = options;
  if (stories.length === 0) return nothing;
  const year = commonYear(stories);
  return html`<section class="stories">
    ${heading(level + 1, [words(answerTerms(terms.lang).storiesOf(type, stories.length)), year && html` <span class="year muted small">${year}</span>`])}
    ${apart(
      options.eisenachNote(),
      stories.map(
        (story) =>
          html`<div class="story">${own(`${story.id} ${lang} ${terms.lang}`, storyItem(story, options))}</div>`,
      ),
    )}
  </section>`;
}

function storyItem(story: Story, options: AnswerOptions): TemplateResult {
  const isOpen = story.id === options.selectedStory;
  const id = `story-${story.id}`;
  const facts = storyFacts(story, options, null);
  const title = valueOf(facts, 'title');
  return html`<p class="story-title" id=${id}>${bare(title)}</p>
    ${remarks(title)} ${isOpen ? nothing : html`<p class="summary">${shown(valueOf(facts, 'summary'))}</p>`}
    <button
      class="link"
      type="button"
      data-story=${story.id}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-describedby=${id}
      @click=${() => options.onStory(story, !isOpen)}
    >
      ${words(isOpen ? options.terms.hideStory : options.terms.readStory)}
    </button>`;
}

const contactItem = (contact: Contact, options: AnswerOptions) =>
  contactEntry(contact, {
    ...options,
    level: options.level + 1,
    isOpen: options.isOpened('contacts', contact.id),
    details: options.contactDetails,
    onToggle: ({ id }, isOpen) => options.onToggle('contacts', [id], isOpen),
  });

/** An office for the whole state, in short: whom it is, where it is found, of when that is. */
function stateItem(contact: Contact, options: AnswerOptions): TemplateResult {
  const facts = contactFacts(contact, options);
  return html`<div class="contact">
    ${heading(options.level + 1, shown(valueOf(facts, 'authority')))}
    <p>${shown(valueOf(facts, 'function'))}</p>
    <p>${shown(valueOf(facts, 'url'))} <span class="muted small">${shown(valueOf(facts, 'asOf'))}</span></p>
  </div>`;
}

/** How many offers, and of which year when all are of one. */
function offersTitle(district: DistrictView, { terms }: AnswerOptions): string {
  const year = district.unread ? '' : commonYear(district.offers);
  const offers = terms.offerCount(offerCount(district));
  return year ? answerTerms(terms.lang).offersOf(offers, year) : offers;
}

/** The year that all records are of; empty when they are of several. */
function commonYear(records: readonly { readonly asOf: string }[]): string {
  const [first, ...others] = records.map(({ asOf }) => yearOf(asOf));
  return first && others.every((year) => year === first) ? first : '';
}

/** Entries folded away, the first ones of them: a district may have hundreds. */
function group<T extends Story | Offer | Contact>(
  name: Group,
  title: string,
  records: readonly T[],
  entry: (record: T, options: AnswerOptions) => unknown,
  all: AnswerOptions,
  isOpen = false,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  const options = saidOnce(records, all);
  const { terms, lang, level, said } = options;
  const first = records.slice(0, options.shown(name));
  const rest = records.length - first.length;
  const ids = first.map(({ id }) => id);
  // What an entry of offices folds out is asked for when that is opened.
  const onToggle = ({ open }: HTMLDetailsElement) => name === 'offers' && open && options.onToggle(name, ids, true);
  return html`<details
    class="group ${name}"
    ?open=${isOpen}
    @toggle=${(event: Event) => onToggle(event.currentTarget as HTMLDetailsElement)}
  >
    <summary>${words(title)}</summary>
    ${apart(said ? html`<p class="muted small">${words(said)}</p>` : nothing)}
    <ul class="entries">
      ${apart(
        first.map(
          (record) =>
            html`<li part="item">
              ${own(`${record.id} ${lang} ${terms.lang} ${level} ${said}`, entry(record, options))}
            </li>`,
        ),
      )}
    </ul>
    ${apart(
      rest > 0
        ? html`<button
            class="button"
            type="button"
            @click=${() =>
              options.onMore(
                name,
                records.map(({ id }) => id),
              )}
          >
            ${words(terms.showMore(Math.min(rest, nextPage)))}
          </button>`
        : nothing,
    )}
  </details>`;
}

/** The districts that share a border with the selected one and that the map offers. */
export function neighbours(
  { selected, districts: offered }: MapView,
  frame: Frame,
  { terms, level, onDistrict }: AnswerOptions,
): TemplateResult | typeof nothing {
  const districts = selected
    ? neighboursOf(selected.ags, frame).filter(({ ags }) => offered.some((district) => district.ags === ags))
    : [];
  if (districts.length === 0) return nothing;
  return html`<section class="neighbours">
    ${heading(level + 1, words(answerTerms(terms.lang).neighbours))}
    <ul>
      ${apart(
        districts.map(
          ({ ags, name }) =>
            html`<li>
              ${own(
                ags,
                html`<a
                  class="button"
                  translate="no"
                  href=${addressOf(ags)}
                  @click=${(event: MouseEvent) => {
                    // In a tab of its own the address says which district is meant.
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onDistrict(ags);
                  }}
                  >${name}</a
                >`,
              )}
            </li>`,
        ),
      )}
    </ul>
  </section>`;
}

/** Prints the page about the selected district. */
export function printButton({ terms }: Pick<Locale, 'terms'>): TemplateResult {
  return html`<button class="link print" type="button" @click=${() => window.print()}>
    ${words(answerTerms(terms.lang).print)}
  </button>`;
}

/** A story that was opened from the answer, whole. */
export function openedStory(
  story: Story,
  body: unknown,
  options: Pick<AnswerOptions, 'terms' | 'lang' | 'level' | 'staleBefore'>,
): TemplateResult {
  const { terms, lang, level } = options;
  const facts = storyFacts(story, options, null);
  return html`<section class="opened" aria-labelledby="opened-title">
    ${own(
      `${story.id} ${lang} ${terms.lang}`,
      html`${heading(level, html`<span id="opened-title">${bare(valueOf(facts, 'title'))}</span>`)}
        ${remarks(valueOf(facts, 'title'))}
        <p>${shown(valueOf(facts, 'summary'))}</p>
        ${shown(valueOf(facts, 'topics'))}`,
    )}
    ${apart(body)}
  </section>`;
}

/** Its long text and the way back, which would be pushed out of the window by a text that comes later. */
export const storyBody = (body: unknown, story: Story, { terms, onStory }: AnswerOptions): TemplateResult =>
  html`${body}
    <button class="button" type="button" @click=${() => onStory(story, false)}>${words(terms.hideStory)}</button>`;
