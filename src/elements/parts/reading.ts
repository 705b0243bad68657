/** What only a reader needs who opens something: the long text of a story, sources of an office, offers. Loaded then. */
import { html, nothing, type TemplateResult } from 'lit';
import { readingTerms } from '../../i18n/reading.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { plainAddress, safeLink } from '../../model/link.ts';
import { formatNumber } from '../../model/number.ts';
import { pick } from '../../model/text.ts';
import type { Contact, ContactField, Figure, Offer, Official, PartialDate, Story, Text } from '../../model/types.ts';
import { asOf, languageBadge, heading, isolated, text, type Locale } from './text.ts';

export { readingTerms } from '../../i18n/reading.ts';
export { readingStyles } from './reading.styles.ts';

/** How long texts are shown. */
export interface ReadingOptions extends Locale {
  /** Level of the headings inside. */
  readonly level: number;
  readonly noPersons: boolean;
  /** Where to report a mistake: a `mailto:` or web address, `{id}` stands for the record; empty: nowhere. */
  readonly reportHref: string;
}

/** A sentence about a district: that it has no story, or why Eisenach's stands here. */
export function districtNote(kind: 'noStory' | 'eisenachToday', { terms }: Locale): TemplateResult {
  return html`<p class="${kind === 'noStory' ? 'muted' : 'note'} small">${readingTerms(terms.lang)[kind]}</p>`;
}

/** The long text of a story with figures, plans, sources. */
export function storyBody(story: Story, options: ReadingOptions): TemplateResult {
  const { lang, level } = options;
  const terms = readingTerms(options.terms.lang);
  const body = story.body ? pick(story.body, lang) : null;
  const { source, planned, updates, figures } = story;
  const report = reportLink(story.id, options);
  return html`<div class="story-body">
    ${story.body ? languageBadge(story.body, story.review, options) : nothing}
    ${
      figures.length > 0
        ? html`<dl class="figures">
            ${figures.map(
              (figure) =>
                html`<div>
                  <dt>${text(figure.label, options)}</dt>
                  <dd>${figureValue(figure, options)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    <div class="prose" lang=${body?.lang ?? nothing} dir="auto">${body?.text.map((each) => html`<p>${each}</p>`)}</div>
    ${
      planned.length > 0
        ? html`${heading(level, terms.planned)}
            <ul class="bullets">
              ${planned.map((each) => html`<li>${text(each, options)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      updates.length > 0
        ? html`${heading(level, terms.since)}
            <ul class="bullets">
              ${updates.map(
                (each) =>
                  html`<li>
                    ${text(each.text, options)}
                    <span class="muted small"
                      >(${each.source.document}${each.source.date && `, ${each.source.date}`})</span
                    >
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${heading(level, terms.about)}
    <dl class="facts">
      ${fact(terms.place, story.place.precision === 'district' ? terms.wholeDistrict : isolated(story.place.name))}
      ${fact(terms.period, periodText(story, options))}
      ${fact(terms.presentedBy, story.presenter && official(story.presenter, story.asOf, options))}
      ${fact(terms.partners, names(story.partners, options))}
      ${fact(terms.funding, story.funded ? texts(story.funding, options) : html`${terms.notFunded} ${texts(story.funding, options)}`)}
      ${fact(
        terms.links,
        story.links.length > 0
          ? story.links.map(
              (link) =>
                html`<div>
                  <a href=${link.url} rel="noopener">${text(link.label, options)} (${plainAddress(link.url)})</a>
                  ${link.checked ? nothing : html`<span class="muted small">${terms.uncheckedLink}</span>`}
                </div>`,
            )
          : null,
      )}
    </dl>
    <p class="muted small">
      ${terms.sourceLabel}:
      <bdi lang="de">${source.document}</bdi>${source.section ? `, ${terms.section(source.section)}` : nothing} ·
      ${asOf(story.asOf, options)} ${report ? html`· ${report}` : nothing}
    </p>
  </div>`;
}

/** An offer with its state at the time. */
export function offerEntry(offer: Offer, options: Locale): TemplateResult {
  const terms = readingTerms(options.terms.lang);
  return html`<strong>${text(offer.name, options)}</strong>
    ${offer.when ? html`– ${text(offer.when, options)}` : nothing}
    <span class="muted small">
      ${terms.offerKinds[offer.kind]}, ${terms.offerStatus(offer.status, formatDate(offer.asOf, options.terms.lang))}
    </span>`;
}

/** Where an offer is known from. */
export function offerDetails({ id, source }: Offer, options: ReadingOptions): TemplateResult {
  const { section } = readingTerms(options.terms.lang);
  const report = reportLink(id, options);
  return html`<ul class="small bullets">
    ${
      source.document
        ? html`<li>
            ${origin(source.document, source.date, source.url, options)}${
              source.section ? html`, ${section(source.section)}` : nothing
            }
          </li>`
        : nothing
    }
    ${report ? html`<li>${report}</li>` : nothing}
  </ul>`;
}

/** The name, and where each field comes from. */
export function contactDetails(contact: Contact, options: ReadingOptions): TemplateResult {
  const { terms, noPersons } = options;
  const { unit, person, source, fields = {} } = contact;
  const report = reportLink(contact.id, options);
  const labels: readonly (readonly [ContactField, string])[] = [
    ['address', terms.address],
    ['phone', terms.phone],
    ['email', terms.email],
    ['url', terms.website],
  ];
  return html`<ul class="small bullets">
    ${unit ? html`<li>${text(unit, options)}</li>` : nothing}
    ${person && !noPersons ? html`<li>${readingTerms(terms.lang).contactPerson} (${asOf(contact.asOf, options)}): ${isolated(person)}</li>` : nothing}
    ${source.document ? html`<li>${origin(source.document, source.date, source.url, options)}</li>` : nothing}
    ${labels.map(([field, label]) => {
      const own = fields[field];
      return own
        ? html`<li>
            ${label}:
            ${asOf(own.asOf, options)}${
              own.source.document
                ? html`, ${origin(own.source.document, own.source.date, own.source.url, options)}`
                : nothing
            }
          </li>`
        : nothing;
    })}
    ${report ? html`<li>${report}</li>` : nothing}
  </ul>`;
}

function origin(
  document: string,
  date: string | undefined,
  url: string | undefined,
  { terms }: Locale,
): TemplateResult {
  const title = url ? html`<a href=${url} rel="noopener">${document}</a>` : document;
  return html`${readingTerms(terms.lang).sourceLabel}:
    <span lang="de">${title}${date ? html` (${date})` : nothing}</span>`;
}

/** A link with which readers tell the webmaster about a mistake. */
function reportLink(id: string, { reportHref, terms }: ReadingOptions): TemplateResult | null {
  const target = safeLink(reportHref.replace('{id}', encodeURIComponent(id)));
  return target ? html`<a href=${target}>${readingTerms(terms.lang).report}</a>` : null;
}

function fact(term: string, description: unknown): TemplateResult | typeof nothing {
  return description
    ? html`<div>
        <dt>${term}</dt>
        <dd>${description}</dd>
      </div>`
    : nothing;
}

/** Role, unit and authority; the name only where names are wanted. Always with the year, since offices change. */
function official(person: Official, date: PartialDate, options: ReadingOptions): TemplateResult {
  const { noPersons } = options;
  return html`${person.name && !noPersons ? html`${isolated(person.name)}, ` : nothing}${text(person.role, options)},
    ${person.unit ? html`${text(person.unit, options)}, ` : nothing}<span lang="de">${person.authority}</span>
    (${asOf(date, options)})`;
}

function names(partners: Story['partners'], options: ReadingOptions): TemplateResult | null {
  if (partners.length === 0) return null;
  return html`<ul>
    ${partners.map(
      ({ name, role }) =>
        html`<li><span lang="de">${name}</span>${role ? html` – ${text(role, options)}` : nothing}</li>`,
    )}
  </ul>`;
}

function texts(values: readonly Text[], options: ReadingOptions): TemplateResult | null {
  return values.length > 0
    ? html`<ul>
        ${values.map((value) => html`<li>${text(value, options)}</li>`)}
      </ul>`
    : null;
}

function periodText({ period }: Story, { terms: { lang: ui } }: Locale): string | null {
  const terms = readingTerms(ui);
  if (!period) return null;
  const from = formatDate(period.from, ui);
  return period.to ? terms.range(from, formatDate(period.to, ui)) : terms.from(from);
}

function figureValue({ value, unit, approx }: Figure, { terms: { lang: ui } }: Locale): TemplateResult {
  const terms = readingTerms(ui);
  const format = (number: number) => formatNumber(number, ui);
  const number = typeof value === 'number' ? format(value) : terms.range(format(value[0]), format(value[1]));
  return html`${approx ? html`<span class="approx">${terms.approx}</span> ` : nothing}<bdi
      >${number}${unit ? `\u00A0${unit}` : ''}</bdi
    >`;
}
