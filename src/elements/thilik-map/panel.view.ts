import { html, nothing, type TemplateResult } from 'lit';
import { valueOf, type Locale } from '../../content/fact.ts';
import { storyFacts } from '../../content/story.ts';
import type { Ags, Contact, Frame, Kind, Offer, Story } from '../../model/types.ts';
import type { DistrictView, MapView } from '../../store/view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { nextPage } from '../base/paging.ts';
import { contactEntry } from '../parts/contact.ts';
import { shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import { storyBadge } from '../parts/story.ts';
import { counts, total } from './counts.ts';

/** What the panel needs beside the view. */
export interface PanelOptions extends Locale {
  readonly level: number;
  readonly frame: Frame;
  /** When `false`, stories or offices are on their way. */
  readonly isLoaded: boolean;
  /** When `true`, the page selected and the reader has done nothing yet: the panel keeps the height reserved for it. */
  readonly preset: boolean;
  readonly selectedStory: string | null;
  /** The long form of a record, or that it is on its way. */
  readonly storyDetails: (story: Story) => unknown;
  readonly offerDetails: (offer: Offer) => unknown;
  readonly contactDetails: (contact: Contact) => unknown;
  /** A sentence about the selected district. */
  readonly districtNote: (kind: 'noStory' | 'eisenachToday') => unknown;
  /** How many entries of a kind are shown. */
  readonly shown: (kind: Kind) => number;
  /** The reader wants more of them. */
  readonly onMore: (kind: Kind, ids: readonly string[]) => void;
  readonly onDistrict: (ags: Ags | null) => void;
  readonly onStory: (story: Story, open: boolean) => void;
  readonly isOpened: (kind: Kind, id: string) => boolean;
  /** The reader opens or closes records of a kind. */
  readonly onToggle: (kind: Kind, ids: readonly string[], isOpen: boolean) => void;
}

const eisenach: Ags = '16056';

/** What there is to explain about the selected district: the reader needs the long texts for it. */
export function noteOf(
  { selected }: MapView,
  { frame, isLoaded }: Pick<PanelOptions, 'frame' | 'isLoaded'>,
): 'noStory' | 'eisenachToday' | null {
  if (selected?.stories.length === 0) return isLoaded ? 'noStory' : null;
  return frame === 'today' && selected?.stories.some(({ district }) => district === eisenach) ? 'eisenachToday' : null;
}

/** What the selected district has, or how to select one. */
export function panel(view: MapView, options: PanelOptions): unknown {
  const { terms, isLoaded } = options;
  const { selected } = view;
  if (selected) return own(selected.ags, districtPanel(selected, noteOf(view, options), options));
  return own(
    '',
    html`<section class="panel" part="panel">
      <p>${words(terms.chooseDistrict)}</p>
      <p class="muted">${words(isLoaded ? counts(total(view), options) : terms.loading)}</p>
    </section>`,
  );
}

function districtPanel(district: DistrictView, note: ReturnType<typeof noteOf>, options: PanelOptions): TemplateResult {
  const { terms, lang, level, isLoaded } = options;
  const { stories, contacts, offers } = district;
  return html`<section class="panel ${options.preset ? 'preset' : ''}" part="panel" aria-labelledby="panel-title">
    <header>
      <div>
        ${apart(heading(level, html`<span id="panel-title">${district.name}</span>`))}
        <p class="muted small">${words(terms.districtType(district.type))}</p>
      </div>
      <button class="close" type="button" aria-label=${terms.close} @click=${() => options.onDistrict(null)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 4l12 12M16 4L4 16"></path></svg>
      </button>
    </header>
    ${apart(
      note ? options.districtNote(note) : nothing,
      stories.map((story) => own(`${story.id} ${lang} ${terms.lang}`, storyEntry(story, options))),
      stories.length > 0 || isLoaded ? nothing : html`<p class="muted">${words(terms.loading)}</p>`,
      isLoaded ? group('contacts', terms.contactCount(contacts.length), contacts, contactItem, options) : nothing,
      isLoaded ? group('offers', terms.offerCount(offers.length), offers, offerItem, options) : nothing,
    )}
  </section>`;
}

const contactItem = (contact: Contact, options: PanelOptions) =>
  contactEntry(contact, {
    ...options,
    level: options.level + 1,
    isOpen: options.isOpened('contacts', contact.id),
    details: options.contactDetails,
    onToggle: ({ id }, isOpen) => options.onToggle('contacts', [id], isOpen),
  });

const offerItem = (offer: Offer, options: PanelOptions) => options.offerDetails(offer);

/** Entries of one kind, folded away, the first ones of them: a district may have hundreds. */
function group<T extends { readonly id: string }>(
  kind: Kind,
  title: string,
  records: readonly T[],
  entry: (record: T, options: PanelOptions) => unknown,
  options: PanelOptions,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  const { terms, lang, level } = options;
  const first = records.slice(0, options.shown(kind));
  const rest = records.length - first.length;
  const ids = first.map(({ id }) => id);
  // What an entry of offices folds out is asked for when that is opened.
  const onToggle = (isOpen: boolean) => kind === 'offers' && isOpen && options.onToggle(kind, ids, true);
  return html`<details class="group ${kind}" @toggle=${(event: Event) => onToggle(isOpen(event))}>
    <summary class="fold">${words(title)}</summary>
    <ul class="entries">
      ${apart(
        first.map(
          (record) =>
            html`<li part="item">${own(`${record.id} ${lang} ${terms.lang} ${level}`, entry(record, options))}</li>`,
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
                kind,
                records.map(({ id }) => id),
              )}
          >
            ${words(terms.showMore(Math.min(rest, nextPage)))}
          </button>`
        : nothing,
    )}
  </details>`;
}

const isOpen = (event: Event) => (event.currentTarget as HTMLDetailsElement).open;

function storyEntry(story: Story, options: PanelOptions): TemplateResult {
  const open = story.id === options.selectedStory;
  const facts = storyFacts(story, options, null);
  return html`<details class="story" .open=${open} @toggle=${(event: Event) => options.onStory(story, isOpen(event))}>
    <summary class="fold">
      ${storyBadge(story, options)}
      <span>${shown(valueOf(facts, 'title'))}</span>
    </summary>
    <p>${shown(valueOf(facts, 'summary'))}</p>
    ${shown(valueOf(facts, 'topics'))} ${apart(open ? options.storyDetails(story) : nothing)}
  </details>`;
}
