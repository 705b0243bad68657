import { stateOf } from '../../src/content/fact.ts';
import { nodesOf, type Page } from '../../src/content/schema-org.ts';
import { boundaryCredit, districtsOf, placeCredit, type Credit } from '../../src/data/boundaries.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { joined, markup, Markup } from '../../src/embed/static/markup.ts';
import { languageTags, type Language } from '../../src/i18n/languages.ts';
import type { Unchecked } from '../../src/i18n/terms.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { inFrame } from '../../src/model/frames.ts';
import { pick } from '../../src/model/text.ts';
import type { Story, Text } from '../../src/model/types.ts';
import { contentFiles, readContent, type Content } from '../builder/content.ts';
import { about, type Programme } from './about.ts';
import { numberMap, outlines } from './map.ts';
import { anchorOf, placeOf, storyPage } from './story.ts';
import { showcaseTexts, type ShowcaseTexts } from './texts.ts';

/** Address of the page in a language, relative to the others. */
const pageName = (lang: Language) => (lang === 'de' ? 'showcase.html' : `showcase-${lang}.html`);

/** The showcase in every language by file name. @param files the built content, by name */
export async function showcasePages(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const read = (name: string) => JSON.parse(files.get(name) ?? 'null') as unknown;
  const content = readContent(contentFiles.map(read));
  const programme = read('programme.json') as Programme;
  for (const lang of languageTags) await loadTexts(lang);
  return new Map(languageTags.map((lang) => [pageName(lang), page(lang, content, programme)]));
}

function page(lang: Language, content: Content, programme: Programme): string {
  const texts = showcaseTexts[lang];
  const { stories } = content;
  const title = texts.title(stories.length);
  const say = (text: Text) => pick(text, lang).text;
  const { from, to } = programme.period;
  const numbers = texts.numbers({
    stories: stories.length,
    districts: new Set(stories.map(({ district }) => district)).size,
    funded: stories.filter(({ funded }) => funded).length,
    from,
    to,
  });
  // The same page whenever it is built: no age is told, only of when things are.
  const details = { lang, terms: interfaceTerms(lang), staleBefore: '', noPersons: true, reportHref: '' };
  const { html } = markup`<!doctype html>
<html lang="${lang}" data-brochure="${programme.publication.url}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${`${texts.lead} ${numbers}`}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${texts.lead}">
<meta property="og:type" content="website">
<title>${title} – ThILIK</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="showcase/showcase.css">
<link rel="stylesheet" href="../thilik/thilik.css">
<link rel="stylesheet" href="showcase/print.css" media="print">
<link rel="stylesheet" href="showcase/present.css" media="not all" data-present>
<script type="module" async src="../thilik/thilik.js"></script>
<script type="module" src="showcase/main.ts"></script>
${structuredData(stories, details)}
</head>
<body>
${outlines}
<header class="hero">
<div>
<h1>${title}</h1>
<p>${texts.lead}</p>
<p class="numbers">${numbers} <a href="#thilik-programm">${texts.aboutLink}</a></p>
<p class="keys">${texts.keys(stories.length)}</p>
</div>
<div class="by">
<nav class="ways" aria-label="${texts.languages}"><ul>${languageTags.map((each) => way(each, lang))}</ul></nav>
<p>${texts.by}</p>
</div>
<div class="cover">
${numberMap(stories)}
${contents(stories, content, texts, say)}
</div>
</header>
<main>
<thilik-story-tour for="karte" heading-level="2" url-state="thilik" no-persons>
<ol>${stories.map((story) => entry(story, content, say, details.terms.unchecked[stateOf(story.review, details) as Unchecked]))}</ol>
<thilik-map slot="map" id="karte" layers="stories" engine="svg" no-search></thilik-map>
</thilik-story-tour>
${actions(texts)}
<div class="stories">
${stories.map((story, index) => storyPage(story, index + 1, texts.code, content, details))}</div>
${about(programme, lang, numbers, say)}
</main>
<footer class="sources">
<p>${texts.source} ${joined([boundaryCredit, placeCredit].map(credit), ' · ')}</p>
</footer>
</body>
</html>
`;
  return html;
}

const credit = ({ url, name, licence }: Credit): Markup =>
  markup`<a href="${url}" lang="de">${name}</a>${licence && markup`, <a href="${licence.url}">${licence.name}</a>`}`;

function way(lang: Language, current: Language): Markup {
  const { language } = showcaseTexts[lang];
  return lang === current
    ? markup`<li><b lang="${lang}" aria-current="page">${language}</b></li>`
    : markup`<li><a href="${pageName(lang)}" lang="${lang}" hreflang="${lang}">${language}</a></li>`;
}

/** The stories as schema.org tells of them; addresses are relative, since nobody knows yet where the page will be. */
function structuredData(stories: readonly Story[], locale: Omit<Page, 'url' | 'districtOf'>): Markup {
  const districtOf: Page['districtOf'] = (ags) =>
    districtsOf('today').find((district) => district.ags === inFrame(ags, 'today'));
  const nodes = stories.flatMap((story) => nodesOf('stories', story, { ...locale, url: '', districtOf }));
  const graph = [...new Map(nodes.map((node) => [node['@id'], node])).values()];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}

/** What only works with the page's script. */
const actions = (texts: ShowcaseTexts) => markup`<section class="actions" aria-labelledby="thilik-tun">
<h2 id="thilik-tun">${texts.doing}</h2>
<p><button type="button" data-do="present">${texts.present}</button>
<button type="button" data-do="print">${texts.printAll}</button>
<button type="button" data-do="print-story">${texts.printOne}</button>
<button type="button" data-do="copy">${texts.copyLink}</button>
<a class="button" href="mailto:" data-do="mail">${texts.mail}</a>
<button type="button" data-do="share" hidden>${texts.share}</button></p>
<p role="status" data-said data-copied="${texts.copied}" data-refused="${texts.refused}"></p>
</section>`;

/** A story as it stands there without script; it leads to the whole one. */
const entry = (story: Story, content: Content, say: (text: Text) => string, note: string | undefined) =>
  markup`<li><article><h2><a href="#${anchorOf(story)}">${say(story.headline ?? story.title)}</a></h2>
<p><small>${placeOf(story, content)}</small></p>
<p>${say(story.summary)}</p>${note && markup`<p><small>${note}</small></p>`}</article></li>
`;

/** Each story has a page of its own, after the cover. */
const contents = (
  stories: readonly Story[],
  content: Content,
  texts: ShowcaseTexts,
  say: (text: Text) => string,
) => markup`<nav class="contents" aria-labelledby="thilik-inhalt">
<h2 id="thilik-inhalt">${texts.contents}</h2>
<ol>${stories.map((story, index) => markup`<li><a href="#${anchorOf(story)}">${say(story.headline ?? story.title)}</a> <small translate="no">${placeOf(story, content)}</small> <span class="page">${index + 2}</span></li>`)}</ol>
</nav>`;
