import { unsigned } from '../../src/content/details.ts';
import { markup, type Markup } from '../../src/embed/static/markup.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Unchecked } from '../../src/i18n/terms.ts';
import type { Review, Text } from '../../src/model/types.ts';
import { showcaseTexts } from './texts.ts';

/** What the page takes from `data/programme.json`. */
export interface Programme {
  readonly name: Text;
  readonly summary: Text;
  readonly period: { readonly from: string; readonly to: string };
  readonly carriers: readonly {
    readonly id: string;
    readonly name: Text;
    readonly role: Text;
    readonly url?: string;
  }[];
  readonly goals: readonly { readonly text: Text }[];
  readonly methods: readonly { readonly text: Text }[];
  readonly coreSuccess: { readonly text: Text };
  readonly statements: readonly { readonly speaker: Text; readonly text: Text }[];
  readonly future: readonly { readonly title: Text; readonly text: Text }[];
  readonly invitation: { readonly text: Text };
  readonly updates: readonly {
    readonly text: Text;
    readonly source: { readonly document: string; readonly url?: string };
  }[];
  readonly publications: readonly { readonly title: string; readonly text: Text }[];
  readonly publication: { readonly title: string; readonly url: string };
  readonly review?: Readonly<Record<string, Review>>;
}

/**
 * What the programme was and wanted, how the work went, what was said of it, what comes after, whom to ask.
 * @param numbers a sentence of numbers, written from the data
 */
export function about(programme: Programme, lang: Language, numbers: string, say: (text: Text) => string): Markup {
  const texts = showcaseTexts[lang];
  const { carriers, goals, methods, statements, future, updates, publication, publications, review } = programme;
  const institute = carriers.find(({ id }) => id === 'ikpe');
  const terms = interfaceTerms(lang);
  const note = unsigned(review, { lang, terms }) ?? terms.unchecked[review?.[lang] as Unchecked];
  const unchecked = note && markup` <small class="draft">(${note})</small>`;
  return markup`<section class="about" aria-labelledby="thilik-programm">
<h2 id="thilik-programm">${texts.about(say(programme.name))}</h2>
<p class="lead">${say(programme.summary)} ${numbers}${unchecked}</p>
<div class="columns">
<section>
<h3>${texts.carriers}</h3>
<dl>${carriers.map(({ name, role }) => markup`<dt>${say(name)}</dt><dd>${say(role).replace(/\.$/, '')}.</dd>`)}</dl>
</section>
<section>
<h3>${texts.goals}</h3>
<ul>${goals.map(({ text }) => markup`<li>${say(text)}</li>`)}</ul>
</section>
<section>
<h3>${texts.steering}</h3>
<ul>${methods.map(({ text }) => markup`<li>${say(text)}</li>`)}</ul>
<p>${say(programme.coreSuccess.text)}</p>
</section>
<section>
<h3>${texts.statements}</h3>
<dl>${statements.map(({ speaker, text }, index) => [
    // Who says several things is named once.
    say(speaker) !== say(statements[index - 1]?.speaker ?? {}) && markup`<dt>${say(speaker)}</dt>`,
    markup`<dd>${say(text)}</dd>`,
  ])}</dl>
</section>
<section>
<h3>${texts.focus}</h3>
<ol>${future.map(({ title, text }) => markup`<li><b>${say(title)}.</b> ${say(text)}</li>`)}</ol>
<p>${say(programme.invitation.text)}</p>
</section>
<section>
<h3>${texts.updates}</h3>
<ul>${updates.map(({ text, source }) => markup`<li>${say(text)} <small lang="de">(<a href="${source.url}">${source.document}</a>)</small></li>`)}</ul>
</section>
<section>
<h3>${texts.publications}</h3>
<ul>${publications.map(({ title, text }) => markup`<li><cite lang="de">${title}</cite>. ${say(text)}</li>`)}</ul>
</section>
<section>
<h3>${texts.contact}</h3>
${
  institute &&
  markup`<p>${say(institute.name)}</p>
<p><a href="${institute.url}">${institute.url?.replace(/^https:\/\/|\/$/g, '')}</a></p>`
}
<p><a href="${publication.url}">${texts.brochure}</a></p>
</section>
</div>
</section>`;
}
