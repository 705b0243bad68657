import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { buildContent } from '../../geodata/build/content.ts';
import { escapeText } from '../embed/static/markup.ts';
import { languageTags, type Language } from '../i18n/languages.ts';
import type { EmbedTitles } from '../i18n/terms.ts';
import { embedWords } from './embed-words.ts';

const styles = `body { margin: 0; padding: 2px; font-family: system-ui, sans-serif; line-height: 1.5; background: Canvas; color: CanvasText; }
html { color-scheme: light; }
h1 { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main > * + * + * { margin-block-start: 1em; }
thilik-story-card[variant='compact']::before { content: none; }
thilik-district-search::part(suggestions) { position: static; flex-basis: 100%; }
`;

type Titles = Readonly<Record<Language, EmbedTitles>>;

async function readTitles(root: string): Promise<Titles> {
  const titles = languageTags.map(async (tag) => {
    const file = join(root, `../src/i18n/${tag}/embed.ts`);
    const { module } = await runnerImport<{ terms: EmbedTitles }>(file, { configFile: false });
    return [tag, module.terms] as const;
  });
  return Object.fromEntries(await Promise.all(titles)) as Titles;
}

/** The German title, and for the page's script those in other languages. */
function titleElement(titles: Titles, name: keyof EmbedTitles): string {
  const others = languageTags
    .filter((tag) => tag !== 'de')
    .map((tag) => ` data-${tag}="${escapeText(titles[tag][name])}"`);
  return `<title${others.join('')}>${escapeText(titles.de[name])}</title>`;
}

/** Writes `embed/`: a page for each kind of content, to be shown in iframes of other sites. */
export function embedPages(root: string): Plugin {
  return {
    name: 'thilik-embed-pages',
    async generateBundle() {
      const titles = await readTitles(root);
      const all = embedWords(buildContent(root));
      for (const name of Object.keys(all) as (keyof EmbedTitles)[]) {
        const source = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
${titleElement(titles, name)}
<meta name="viewport" content="width=device-width">
<base target="_top">
<link rel="stylesheet" href="../thilik.css">
<link rel="stylesheet" href="embed.css">
<script defer src="embed.js"></script>
</head>
<body>
<main>
<h1>${escapeText(titles.de[name])}</h1>
${all[name]}
</main>
</body>
</html>
`;
        this.emitFile({ type: 'asset', fileName: `embed/${name}.html`, source });
      }
      this.emitFile({ type: 'asset', fileName: 'embed/embed.css', source: styles });
    },
  };
}
