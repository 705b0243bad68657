import { districtName } from '../../data/boundaries.ts';
import { readingTerms } from '../../i18n/reading.ts';
import { staticTerms } from '../../i18n/static.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { inFrame } from '../../model/frames.ts';
import { formatNumber } from '../../model/number.ts';
import { pick } from '../../model/text.ts';
import type { Figure, Paragraphs, Story, Text } from '../../model/types.ts';
import { shortNumber } from '../../store/view.ts';
import { joined, markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { asOf, german, heading, link, list, origin, shortAddress, text } from './text.ts';

/** Says that a text stands in German because a translation is missing, or that it is a draft. */
function languageNote(value: Text | Paragraphs, { review }: Story, { lang, terms }: Page): Markup | null {
  const shown = pick<unknown>(value, lang);
  const message = shown.isFallback ? terms.germanOnly : review?.[shown.lang] === 'draft' && terms.draftTranslation;
  return message ? markup`<small>(${message})</small>` : null;
}

/** District and place of a story, and of when it is. */
function whereAndWhen(story: Story, page: Page): string {
  const { terms, state } = page;
  const [then, now] = [story.district, inFrame(story.district, state.frame)].map(districtName);
  const name = then === now ? (now ?? '') : terms.formerDistrict(then ?? '', now ?? '');
  const { place } = story;
  const town = place.precision === 'district' || place.name === then ? '' : place.name;
  return [name, town, asOf(story.asOf, page)].filter(Boolean).join(' · ');
}

/** Title, place and summary of a story, as it stands among others. */
export function storySummary(story: Story, page: Page): Markup {
  const number = markup`${page.terms.story(shortNumber(story.number))}: `;
  return markup`<p>${joined(
    [
      markup`<strong>${number}${text(story.title, page)}</strong> ${languageNote(story.title, story, page)}`,
      text(story.summary, page),
      markup`<small>${whereAndWhen(story, page)}</small>`,
    ],
    markup`<br>`,
  )}</p>`;
}

/** The whole story; only title and summary for `variant="compact"`. */
export function storyCard(story: Story | undefined, page: Page): Markup {
  if (!story) return markup`<p>${staticTerms(page.terms.lang).nothing}</p>`;
  const movedIn = inFrame(story.district, page.state.frame) !== story.district;
  return markup`${heading(page, markup`${text(story.title, page)} ${languageNote(story.title, story, page)}`)}
<p><small>${whereAndWhen(story, page)}</small></p>
<p><strong>${text(story.summary, page)}</strong></p>
${movedIn && markup`<p>${readingTerms(page.terms.lang).eisenachToday}</p>`}${
    page.attributes.variant === 'compact' ? null : longStory(story, below(page))
  }`;
}

/** Text, figures, sources. */
export function longStory(story: Story, page: Page): Markup {
  const terms = readingTerms(page.terms.lang);
  const body = story.body ? pick(story.body, page.lang) : null;
  const inOther = body && body.lang !== page.terms.lang ? body.lang : null;
  const paragraphs = body?.text.map((each) =>
    inOther ? markup`<p lang="${inOther}" dir="auto">${each}</p>` : markup`<p>${each}</p>`,
  );
  const since = story.updates.map(
    (update) => markup`${text(update.text, page)} <small>(${origin(update.source, page)})</small>`,
  );
  return markup`${paragraphs}
${section(terms.figures, list(story.figures.map((each) => figure(each, page))), page)}
${section(terms.planned, list(story.planned.map((each) => text(each, page))), page)}
${section(terms.since, list(since), page)}
${section(terms.about, facts(story, page), page)}`;
}

const section = (title: string, content: Markup | null, page: Page): Markup | null =>
  content && markup`${heading(page, title)}${content}`;

function figure({ value, unit, approx, label }: Figure, page: Page): Markup {
  const terms = readingTerms(page.terms.lang);
  const format = (number: number) => formatNumber(number, page.terms.lang);
  const number = typeof value === 'number' ? format(value) : terms.range(format(value[0]), format(value[1]));
  return markup`${text(label, page)}: ${approx && `${terms.approx} `}${number}${unit && `\u00A0${unit}`}`;
}

function facts(story: Story, page: Page): Markup | null {
  const terms = readingTerms(page.terms.lang);
  const { place, period, presenter, partners, funding, funded, links, source } = story;
  const between = (from: string, to?: string) => {
    const start = formatDate(from, page.terms.lang);
    return to ? terms.range(start, formatDate(to, page.terms.lang)) : terms.from(start);
  };
  const fact = (label: string, value: unknown) => (value ? markup`${label}: ${value}` : null);
  const named = presenter && [
    presenter.name && !page.noPersons ? presenter.name : null,
    text(presenter.role, page),
    presenter.unit && text(presenter.unit, page),
    german(presenter.authority, page),
  ];
  const money = [...(funded ? [] : [markup`${terms.notFunded}`]), ...funding.map((each) => text(each, page))];
  const roles = partners.map(
    ({ name, role }) => markup`${german(name, page)}${role && markup` (${text(role, page)})`}`,
  );
  const origins = joined([origin(source, page), source.section && terms.section(source.section)], ', ');
  return list([
    fact(terms.place, place.precision === 'district' ? terms.wholeDistrict : german(place.name, page)),
    fact(terms.period, period && between(period.from, period.to)),
    fact(terms.presentedBy, named && markup`${joined(named, ', ')} (${asOf(story.asOf, page)})`),
    roles.length > 0 && fact(terms.partners, joined(roles, '; ')),
    // The slim form of a story does not tell who paid.
    story.body && money.length > 0 && fact(terms.funding, joined(money, '; ')),
    ...links.map(({ url, label, checked }) =>
      joined(
        [link(url, markup`${text(label, page)} (${shortAddress(url)})`), !checked && `(${terms.uncheckedLink})`],
        ' ',
      ),
    ),
    origins.html ? fact(terms.sourceLabel, origins) : null,
  ]);
}
