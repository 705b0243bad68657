import { firstChoice, type Choice } from '../builder/choice.ts';
import { policy } from '../builder/csp.ts';
import { escape } from '../builder/escape.ts';
import { accessibilityText, legalSources, privacyText } from '../builder/legal.ts';
import { snippet, type Context } from '../builder/snippet.ts';
import { formTexts } from '../builder/texts.ts';
import { basisTexts, type Guide } from './guide.ts';
import { changeTexts } from './change.ts';
import { copyText, inline, list, paragraph, steps } from './inline.ts';
import { systems } from './systems.ts';
import { guideTexts as texts } from './texts.ts';
import { translateTexts } from './translate.ts';

/** The example of a guide: a map with a district selected, in the system's form. */
const exampleOf = ({ form }: Guide): Choice => ({ ...firstChoice, form, attributes: { district: '16070' } });

function page(title: string, content: readonly string[]): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – thilik</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../demo.css">
<link rel="stylesheet" href="guides.css">
</head>
<body>
<main class="narrow guide">
${content.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

const section = (id: string, title: string, ...content: readonly string[]) =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escape(title)}</h2>\n${content.filter(Boolean).join('\n')}\n</section>`;

/** What happens, and how we know. */
function facts({ facts: known, source }: Pick<Guide, 'facts' | 'source'>): string {
  const entries = known.map(
    ({ what, happens, basis }) =>
      `<dt>${inline(what)}</dt>\n<dd>${inline(happens)} <small>(${basisTexts[basis]})</small></dd>`,
  );
  return `<dl>\n${entries.join('\n')}\n</dl>\n${paragraph(source, 'note')}`;
}

const sources = () =>
  `<ul>\n${legalSources
    .map(
      ({ name, says, url, read }) =>
        `<li>${url ? `<a href="${escape(url)}">${escape(name)}</a>` : `<strong>${escape(name)}</strong>`}: ${escape(says)} <small>(${escape(read)})</small></li>`,
    )
    .join('\n')}\n</ul>`;

/** One system's guide as a whole page, readable without script. */
export function guidePage(guide: Guide, context: Context): string {
  const choice = exampleOf(guide);
  const { head, body } = snippet(choice, context);
  const allowed = policy(choice);
  const { name, plugin } = guide;
  const title = texts.title(name);
  const hasFrame = guide.form === 'iframe';
  return page(title, [
    `<p><a href="index.html">${escape(texts.all)}</a></p>`,
    // A long address breaks before its ending.
    `<h1>${escape(title).replace('.', '<wbr>.')}</h1>`,
    `<p class="lead">${inline(plugin ? texts.leadPlugin : texts.lead(formTexts[guide.form].name))} ${inline(guide.why)}</p>`,
    plugin ? section('plugin', texts.plugin, steps(plugin)) : '',
    section('folder', plugin ? texts.folderWithout : texts.folder, list(texts.folderSteps)),
    section('head', texts.head, steps(guide.head), copyText(head)),
    section('body', texts.body, steps(guide.body), copyText(body), paragraph(texts.builder)),
    section('facts', texts.facts, facts(guide)),
    section('otherwise', texts.otherwise, list(guide.otherwise)),
    guide.ask
      ? section(
          'ask',
          texts.ask,
          paragraph(texts.askSays),
          copyText(texts.askText(name, policy({ ...choice, form: 'div' })), 'prose'),
        )
      : '',
    section('nothing', texts.nothing, steps(hasFrame ? texts.nothingFrame : texts.nothingSteps)),
    section(
      'policy',
      texts.policy,
      paragraph(texts.policySays),
      copyText(allowed),
      hasFrame ? paragraph(texts.policyFrame) : '',
    ),
    section('privacy', texts.privacy, paragraph(texts.legal), copyText(privacyText(choice), 'prose')),
    section(
      'accessibility',
      texts.accessibility,
      paragraph(texts.legal),
      copyText(accessibilityText(choice, context.version), 'prose'),
    ),
    section('sources', texts.sources, sources()),
  ]);
}

function indexPage(): string {
  const entries = systems.map(({ id, name, form, plugin, why }) => {
    const way = plugin ? texts.byPlugin : formTexts[form].name;
    return `<li><a href="${id}.html">${escape(name)}</a><p><strong>${escape(way)}.</strong> ${inline(why)}</p></li>`;
  });
  return page(texts.index, [
    `<h1>${escape(texts.index)}</h1>`,
    `<p class="lead">${inline(texts.indexLead)}</p>`,
    `<ul class="choices">\n${entries.join('\n')}\n</ul>`,
    section('unknown', texts.unknown, list(texts.unknownSteps)),
    paragraph(texts.change),
    paragraph(texts.translate),
  ]);
}

/** What changed since version 0.1. */
function changePage(): string {
  const { title, lead, exchange, exchangeSteps, looks, changes, news, newsList } = changeTexts;
  const entries = changes.map(({ what, keep }) => `<dt>${inline(what)}</dt>\n<dd>${inline(keep)}</dd>`);
  return page(title, [
    `<p><a href="index.html">${escape(texts.all)}</a></p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="lead">${inline(lead)}</p>`,
    section('exchange', exchange, steps(exchangeSteps)),
    section('looks', looks, `<dl>\n${entries.join('\n')}\n</dl>`),
    section('news', news, list(newsList)),
  ]);
}

/** What readers see whose browser translates. */
function translatePage(): string {
  const { title, lead, browsers, form, formSays, ours, oursSays } = translateTexts;
  return page(title, [
    `<p><a href="index.html">${escape(texts.all)}</a></p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="lead">${inline(lead)}</p>`,
    section('form', form, list(formSays)),
    section('browsers', browsers, facts(translateTexts)),
    section('ours', ours, list(oursSays)),
  ]);
}

/** All pages by file name. */
export function guidePages(context: Context): Map<string, string> {
  return new Map([
    ['index.html', indexPage()],
    ['umstieg.html', changePage()],
    ['uebersetzen.html', translatePage()],
    ...systems.map((guide) => [`${guide.id}.html`, guidePage(guide, context)] as const),
  ]);
}
