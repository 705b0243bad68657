import { joined, markup, Markup } from '../../src/embed/static/markup.ts';
import { languageTags, type Language } from '../../src/i18n/languages.ts';
import { inFrame } from '../../src/model/frames.ts';
import { pick } from '../../src/model/text.ts';
import type { Story, Text } from '../../src/model/types.ts';
import { contentFiles, districtName, readContent, type Content } from '../builder/content.ts';
import { showcaseTexts } from './texts.ts';

/** What the page takes from `data/programme.json`. */
interface Programme {
  readonly name: Text;
  readonly summary: Text;
  readonly period: { readonly from: string; readonly to: string };
  readonly carriers: readonly {
    readonly id: string;
    readonly name: Text;
    readonly role: Text;
    readonly url?: string;
  }[];
  readonly methods: readonly { readonly text: Text }[];
  readonly future: readonly { readonly title: Text; readonly text: Text }[];
  readonly publication: { readonly title: string; readonly url: string };
  readonly review?: Readonly<Record<string, string>>;
}

/** Address of the page in a language, relative to the others. */
const pageName = (lang: Language) => (lang === 'de' ? 'showcase.html' : `showcase-${lang}.html`);

/** Leichte Sprache is German. */
const htmlLang = (lang: Language) => (lang === 'de-simple' ? 'de-simple' : lang);

/** The showcase in every language by file name. @param files the built content, by name */
export function showcasePages(files: ReadonlyMap<string, string>): Map<string, string> {
  const read = (name: string) => JSON.parse(files.get(name) ?? 'null') as unknown;
  const content = readContent(contentFiles.map(read));
  const programme = read('programme.json') as Programme;
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
  const ways = languageTags.map((each) => {
    const { language } = showcaseTexts[each];
    return each === lang
      ? markup`<li><b lang="${htmlLang(each)}" aria-current="page">${language}</b></li>`
      : markup`<li><a href="${pageName(each)}" lang="${htmlLang(each)}" hreflang="${htmlLang(each)}">${language}</a></li>`;
  });
  const { html } = markup`<!doctype html>
<html lang="${htmlLang(lang)}">
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
<script type="module" async src="../thilik/thilik.js"></script>
<link rel="stylesheet" href="../thilik/thilik.css">
</head>
<body>
<header class="hero">
<div>
<h1>${title}</h1>
<p>${texts.lead}</p>
<p class="numbers">${numbers} <a href="#thilik-programm">${texts.aboutLink}</a></p>
</div>
<div class="by">
<nav aria-label="${texts.languages}"><ul>${ways}</ul></nav>
<p>${texts.by}</p>
</div>
</header>
<main>
<thilik-story-tour for="karte" heading-level="2" url-state="thilik">
<ol>${stories.map((story) => entry(story, content, say))}</ol>
<thilik-map slot="map" id="karte" layers="stories" engine="svg" no-search></thilik-map>
</thilik-story-tour>
${about(programme, lang, say)}
</main>
<footer>
<p>${texts.source} <a href="https://www.bkg.bund.de">© GeoBasis-DE / BKG 2017</a> (Daten verändert) · <a href="https://www.geonames.org">GeoNames</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>
</footer>
</body>
</html>
`;
  return html;
}

/** A story as it stands there without script. */
function entry(story: Story, content: Content, say: (text: Text) => string): Markup {
  const district = districtName(content, inFrame(story.district, 'today'));
  return markup`<li><article><h2>${say(story.headline ?? story.title)}</h2>
<p><small>${joined(story.place.precision === 'district' || story.place.name === district ? [district] : [story.place.name, district], ', ')}</small></p>
<p>${say(story.summary)}</p></article></li>
`;
}

/** What the programme was, how the work went, what comes after, whom to ask. */
function about(programme: Programme, lang: Language, say: (text: Text) => string): Markup {
  const texts = showcaseTexts[lang];
  const { carriers, methods, future, publication, review } = programme;
  const institute = carriers.find(({ id }) => id === 'ikpe');
  const draft = review?.[lang] === 'draft' ? markup` <small class="draft">(${texts.draft})</small>` : null;
  return markup`<section class="about" aria-labelledby="thilik-programm">
<h2 id="thilik-programm">${texts.about(say(programme.name))}</h2>
<p class="lead">${say(programme.summary)}${draft}</p>
<div class="columns">
<section>
<h3>${texts.steering}</h3>
<ul>${methods.map(({ text }) => markup`<li>${say(text)}</li>`)}</ul>
</section>
<section>
<h3>${texts.focus}</h3>
<ol>${future.map(({ title, text }) => markup`<li><b>${say(title)}.</b> ${say(text)}</li>`)}</ol>
</section>
<section>
<h3>${texts.contact}</h3>
${
  institute &&
  markup`<p>${say(institute.name)}. ${say(institute.role)}.</p>
<p><a href="${institute.url}">${institute.url?.replace(/^https:\/\/|\/$/g, '')}</a></p>`
}
<p><a href="${publication.url}">${texts.brochure}</a></p>
</section>
</div>
</section>`;
}
