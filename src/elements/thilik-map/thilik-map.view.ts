import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Credit } from '../../data/boundaries.ts';
import type { Ags, Contact, Frame, Kind, Offer, Story } from '../../model/types.ts';
import type { DistrictView, MapView } from '../../store/view.ts';
import { contactEntry } from '../parts/contact.ts';
import { storyBadge, topicTags } from '../parts/story.ts';
import { languageBadge, heading, text, type Locale } from '../parts/text.ts';

/** What panel and list need beside the view. */
export interface MapViewOptions extends Locale {
  readonly level: number;
  readonly frame: Frame;
  /** When `true`, the page selected and the reader has done nothing yet: the panel keeps the height reserved for it. */
  readonly preset: boolean;
  readonly selectedStory: string | null;
  /** The long form of a record, or that it is on its way. */
  readonly storyDetails: (story: Story) => unknown;
  readonly offerDetails: (offer: Offer) => unknown;
  readonly contactDetails: (contact: Contact) => unknown;
  /** A sentence about the selected district. */
  readonly districtNote: (kind: 'noStory' | 'eisenachToday') => unknown;
  readonly onDistrict: (ags: Ags | null) => void;
  readonly onStory: (story: Story, open: boolean) => void;
  /** The reader opens records of a kind. */
  readonly onOpen: (kind: Kind, ids: readonly string[]) => void;
  readonly onPoint: (ags: Ags | null) => void;
}

const eisenach: Ags = '16056';

/** What the selected district has, or how to select one. */
export function panel(view: MapView, loaded: boolean, options: MapViewOptions): TemplateResult {
  const { terms, level } = options;
  const { selected } = view;
  if (!selected) {
    return html`<section class="panel" part="panel">
      <p>${terms.chooseDistrict}</p>
      ${loaded ? html`<p class="muted">${counts(total(view), options)}</p>` : html`<p class="muted">${terms.loading}</p>`}
    </section>`;
  }
  const { stories } = selected;
  const movedIn = options.frame === 'today' && stories.some(({ district }) => district === eisenach);
  return html`<section class="panel ${options.preset ? 'preset' : ''}" part="panel" aria-labelledby="panel-title">
    <header>
      <div>
        ${heading(level, html`<span id="panel-title">${selected.name}</span>`)}
        <p class="muted small">${terms.districtType(selected.type)}</p>
      </div>
      <button class="close" type="button" aria-label=${terms.close} @click=${() => options.onDistrict(null)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 4l12 12M16 4L4 16"></path></svg>
      </button>
    </header>
    ${movedIn ? options.districtNote('eisenachToday') : nothing}
    ${
      stories.length > 0
        ? stories.map((story) => storyEntry(story, options))
        : loaded
          ? options.districtNote('noStory')
          : html`<p class="muted">${terms.loading}</p>`
    }
    ${loaded ? groups(selected, options) : nothing}
  </section>`;
}

/** What the district has beside stories: offices first, since they help at once. */
function groups({ contacts, offers }: DistrictView, options: MapViewOptions): TemplateResult {
  const { terms, level } = options;
  const entries = contacts.map((contact) =>
    contactEntry(contact, {
      ...options,
      level: level + 1,
      details: options.contactDetails,
      onOpen: ({ id }) => options.onOpen('contacts', [id]),
    }),
  );
  const offerIds = offers.map(({ id }) => id);
  return html`${group(terms.contactCount(contacts.length), entries)}
  ${group(terms.offerCount(offers.length), offers.map(options.offerDetails), () => options.onOpen('offers', offerIds))}`;
}

/** Entries of one kind, folded away: a district may have many. */
function group(title: string, entries: readonly unknown[], onOpen?: () => void): TemplateResult | typeof nothing {
  return entries.length > 0
    ? html`<details class="group" @toggle=${(event: Event) => isOpen(event) && onOpen?.()}>
        <summary class="fold">${title}</summary>
        <ul class="entries">
          ${entries.map((entry) => html`<li part="item">${entry}</li>`)}
        </ul>
      </details>`
    : nothing;
}

const isOpen = (event: Event) => (event.currentTarget as HTMLDetailsElement).open;

function storyEntry(story: Story, options: MapViewOptions): TemplateResult {
  const open = story.id === options.selectedStory;
  return html`<details class="story" .open=${open} @toggle=${(event: Event) => options.onStory(story, isOpen(event))}>
    <summary class="fold">
      ${storyBadge(story, options)}
      <span>${text(story.title, options)} ${languageBadge(story.title, story.review, options)}</span>
    </summary>
    <p>${text(story.summary, options)}</p>
    ${topicTags(story, options)} ${open ? options.storyDetails(story) : nothing}
  </details>`;
}

/** All districts with what they have: the same content as the map, for everybody. */
export function districtList(view: MapView, loaded: boolean, options: MapViewOptions): TemplateResult {
  const { terms, level } = options;
  return html`<section class="index">
    ${heading(level, terms.districtsHeading)}
    <ul part="list">
      ${view.districts.map(
        (district) =>
          html`<li part="item">
            <button
              type="button"
              class="row ${district.pointed ? 'pointed' : ''}"
              data-ags=${district.ags}
              aria-current=${district.selected ? 'true' : nothing}
              @click=${() => options.onDistrict(district.ags)}
              @pointerenter=${() => options.onPoint(district.ags)}
              @pointerleave=${() => options.onPoint(null)}
            >
              <span class="name">${district.name}</span>
              <span class="badges">${district.stories.map((story) => storyBadge(story, options))}</span>
              <span class="muted small">${loaded ? counts({ ...district, stories: [] }, options) : nothing}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

type Counted = Readonly<Record<'stories' | 'offers' | 'contacts', { readonly length: number }>>;

/** What a district has, in words; kinds without entries are left out. */
export function counts({ stories, offers, contacts }: Counted, { terms }: Locale): string {
  return [
    stories.length > 0 && terms.storyCount(stories.length),
    offers.length > 0 && terms.offerCount(offers.length),
    contacts.length > 0 && terms.contactCount(contacts.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

function total({ districts }: MapView): Counted {
  const all = <K extends keyof Counted>(kind: K) => ({
    length: districts.reduce((sum, district: DistrictView) => sum + district[kind].length, 0),
  });
  return { stories: all('stories'), offers: all('offers'), contacts: all('contacts') };
}

/** What the signs in the map mean. */
export function legend({ terms }: Locale, offers: unknown): TemplateResult {
  const sign = (content: unknown) =>
    html`<svg width="18" height="18" viewBox="-11 -11 22 22" aria-hidden="true">${content}</svg>`;
  return html`<ul class="legend small" part="legend" aria-label=${terms.legend}>
    <li>${sign(svg`<g class="point"><circle r="9"></circle></g>`)} ${terms.legendPlace}</li>
    <li>
      ${sign(svg`<g class="point"><rect x="-9" y="-9" width="18" height="18" rx="3"></rect></g>`)}
      ${terms.legendDistrictWide}
    </li>
    ${offers}
  </ul>`;
}

/** Who the boundaries and points are from, linked as their licences demand. */
export function attribution(credits: readonly Credit[], { terms }: Locale): TemplateResult {
  return html`<p class="attribution small muted" part="attribution">
    ${credits.map(
      ({ use, name, url, licence }, index) =>
        html`${index > 0 ? ' · ' : nothing}${use === 'boundaries' ? terms.attribution : terms.coordinatesFrom}
          <a href=${url} rel="noopener" lang="de">${name}</a
          >${licence ? html` (<a href=${licence.url} rel="license noopener">${licence.name}</a>)` : nothing}`,
    )}
  </p>`;
}
