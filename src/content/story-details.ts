import { readingTerms } from '../i18n/reading.ts';
import { formatDate } from '../i18n/format-date.ts';
import { safeLink, shortAddress } from '../model/link.ts';
import { formatNumber } from '../model/number.ts';
import { pick } from '../model/text.ts';
import type { Figure, Official, Story } from '../model/types.ts';
import {
  confirmFact,
  named,
  origin,
  reportFact,
  reviewFact,
  sourceFact,
  whereabouts,
  type Details,
} from './details.ts';
import { storyDate } from './story.ts';
import { asOf, badge, fact, joined, list, name, present, text, type Fact, type Locale, type Value } from './fact.ts';

/** The numbers of a story, each with what it counts as its label. */
export function storyFigures({ figures }: Pick<Story, 'figures'>, locale: Locale): readonly Fact[] {
  return figures.map((figure) => ({ id: 'figures', label: counted(figure, locale), value: number(figure, locale) }));
}

/** What a number counts, with its year unless the words tell that already. */
function counted({ label, asOf: date = '' }: Figure, locale: Locale): Value {
  const words = text(label, locale);
  const year = date.slice(0, 4);
  return words.text.includes(year) ? words : [words, ` (${year})`];
}

function number({ value, unit, approx }: Figure, { terms: { lang } }: Locale): Value {
  const terms = readingTerms(lang);
  const format = (each: number) => formatNumber(each, lang);
  const digits = typeof value === 'number' ? format(value) : terms.range(format(value[0]), format(value[1]));
  const shown = unit ? `${digits}\u00A0${unit}` : digits;
  return { type: 'number', text: shown, approx: approx ? (approx === 'over' ? terms.over : terms.approx) : null };
}

/** The long text of a story; nothing while only the slim record is there. */
export function storyBody({ body, review }: Story, locale: Locale): readonly Fact[] {
  if (!body) return [];
  const { text: paragraphs, lang } = pick(body, locale.lang);
  const prose = { type: 'prose', paragraphs, lang: lang === locale.terms.lang ? null : lang } as const;
  return present([fact('review', '', badge(body, review, locale)), fact('body', '', prose)]);
}

/** What was planned, and what has changed since. */
export function storySequel({ planned, updates }: Story, locale: Locale): readonly Fact[] {
  const terms = readingTerms(locale.terms.lang);
  const since = updates.map((update) => {
    const from = origin(update.source, locale);
    return joined([text(update.text, locale), from && { type: 'note', of: from }], ' ');
  });
  return present([
    fact('planned', terms.planned, list(planned.map((each) => text(each, locale)))),
    fact('updates', terms.since, list(since)),
  ]);
}

/** Where, when, who, with whose money; last `source`, `asOf` and `report`. */
export function storyAbout(story: Story, details: Details): readonly Fact[] {
  const terms = readingTerms(details.terms.lang);
  const { place, partners, funding, links, remarks } = story;
  const who = partners.map((partner) => {
    return joined([named(partner.name, details), partner.role && ['– ', text(partner.role, details)]], ' ');
  });
  const money = [...(story.funded ? [] : [terms.notFunded]), ...funding.map((each) => text(each, details))];
  const further = links.map(({ url, label, checked }) =>
    joined(
      [
        { type: 'link', href: safeLink(url), label: [text(label, details), ` (${shortAddress(url)})`] },
        checked ? null : { type: 'note', of: terms.uncheckedLink },
      ],
      ' ',
    ),
  );
  return present([
    fact('fullTitle', terms.fullTitle, story.headline && text(story.title, details)),
    fact('place', terms.place, place.precision === 'district' ? terms.wholeDistrict : whereabouts(place, details)),
    fact('period', terms.period, period(story, details)),
    fact('presenter', terms.presentedBy, story.presenter && official(story.presenter, story.asOf, details)),
    fact('partners', terms.partners, list(who)),
    // The slim record does not tell who paid.
    fact('funding', terms.funding, story.body && list(money)),
    fact('links', terms.links, list(further)),
    fact('remarks', terms.remarks, remarks && list(remarks.map((each) => text(each, details)))),
    reviewFact(story, details),
    sourceFact(story, details),
    fact('asOf', '', storyDate(story, details)),
    reportFact(story, details),
    confirmFact(story, details),
  ]);
}

function period({ period: span }: Story, { terms: { lang } }: Locale): string | null {
  if (!span) return null;
  const terms = readingTerms(lang);
  const from = formatDate(span.from, lang);
  return span.to ? terms.range(from, formatDate(span.to, lang)) : terms.from(from);
}

/**
 * Role, unit and authority; the name only where names are wanted. With the year, since offices change; but that nobody has
 * confirmed who told a story years ago is no news.
 */
function official(person: Official, date: string, details: Details): Value {
  const named = person.name && !details.noPersons;
  const words = [
    named && ({ type: 'name', text: person.name, lang: null } as const),
    text(person.role, details),
    person.unit && text(person.unit, details),
    person.authority && name(person.authority, details),
  ];
  return [...joined(words, ', '), ` (${asOf(date, { ...details, staleBefore: '' })})`];
}
