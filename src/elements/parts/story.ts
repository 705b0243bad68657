import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../../model/format.ts';
import { plainAddress } from '../../model/link.ts';
import { pick } from '../../model/text.ts';
import type { Figure, Official, PartialDate, Story, Text } from '../../model/types.ts';
import { shortNumber } from '../../store/view.ts';
import { fallbackBadge, heading, isolated, text, type Locale } from './text.ts';

/** How a story is shown. */
export interface StoryOptions extends Locale {
  /** Level of the headings inside the story. */
  readonly level: number;
  readonly noPersons: boolean;
}

/** The number that the story has on the map, in the map's own shape: square for a whole district. */
export function storyBadge({ number, place }: Story, { terms }: Locale): TemplateResult {
  const wide = place.precision === 'district' || place.lonLat === null;
  return html`<span class="badge ${wide ? 'district-wide' : ''}" part="story-point"
    ><span class="hidden-text">${terms.story('')} </span>${shortNumber(number)}</span
  >`;
}

/** The long text of a story with figures, plans, sources. */
export function storyBody(story: Story, options: StoryOptions): TemplateResult {
  const { terms, lang, level } = options;
  const body = story.body ? pick(story.body, lang) : null;
  const { source, planned, updates, figures } = story;
  return html`<div class="story-body">
    ${story.body ? fallbackBadge(story.body, options) : nothing}
    ${story.review?.[lang] === 'draft' ? html`<span class="tag">${terms.draftTranslation}</span>` : nothing}
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
      <bdi lang="de">${terms.source(source.document, source.section ?? '')}</bdi> ·
      ${terms.asOf(formatDate(story.asOf, lang))}
    </p>
  </div>`;
}

/** The topics as words. */
export function topicTags(story: Story, { terms }: Locale): TemplateResult {
  return html`<ul class="tags">
    ${story.topics.map((topic) => html`<li class="tag">${terms.topics[topic]}</li>`)}
  </ul>`;
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
function official(person: Official, asOf: PartialDate, options: StoryOptions): TemplateResult {
  const { noPersons } = options;
  return html`${person.name && !noPersons ? html`${isolated(person.name)}, ` : nothing}${text(person.role, options)},
    ${person.unit ? html`${text(person.unit, options)}, ` : nothing}<span lang="de">${person.authority}</span>
    (${options.terms.asOf(formatDate(asOf, options.lang))})`;
}

function names(partners: Story['partners'], options: StoryOptions): TemplateResult | null {
  if (partners.length === 0) return null;
  return html`<ul>
    ${partners.map(
      ({ name, role }) =>
        html`<li><span lang="de">${name}</span>${role ? html` – ${text(role, options)}` : nothing}</li>`,
    )}
  </ul>`;
}

function texts(values: readonly Text[], options: StoryOptions): TemplateResult | null {
  return values.length > 0
    ? html`<ul>
        ${values.map((value) => html`<li>${text(value, options)}</li>`)}
      </ul>`
    : null;
}

function periodText({ period }: Story, { terms, lang }: Locale): string | null {
  if (!period) return null;
  const from = formatDate(period.from, lang);
  return period.to ? terms.range(from, formatDate(period.to, lang)) : terms.from(from);
}

function figureValue({ value, unit, approx }: Figure, { terms, lang }: Locale): TemplateResult {
  const format = (number: number) => formatNumber(number, lang);
  const number = typeof value === 'number' ? format(value) : terms.range(format(value[0]), format(value[1]));
  return html`${approx ? html`<span class="approx">${terms.approx}</span> ` : nothing}<bdi
      >${number}${unit ? `\u00A0${unit}` : ''}</bdi
    >`;
}
