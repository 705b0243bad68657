import { readdir, readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { stderr } from 'node:process';
import { text } from 'node:stream/consumers';
import { mostWhole } from '../data/load-parts.ts';
import { escapeText, Markup, markup } from '../embed/static/markup.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import { languages, languageTags, type Language } from '../i18n/languages.ts';
import { offersTerms } from '../i18n/offers.ts';
import { loadTexts } from '../i18n/part.ts';
import { safeLink } from '../model/link.ts';
import { normalise } from '../model/normalise.ts';
import { readSource } from './convert.ts';
import { districtName } from './districts.ts';
import { jsonInPieces } from './json-pieces.ts';
import { printable } from './print.ts';

/** What is packed, in which language, and where others find the same page; `null`: nowhere. */
export interface PackOrder {
  readonly do: 'pack';
  readonly to: string;
  readonly lang: Language;
  readonly address: string | null;
  /** File with own offers for a page with map and list; `null`: the showcase. */
  readonly offers: string | null;
  /** The district of that page; `null`: all of them. */
  readonly district: string | null;
}

/** The folder that the command was copied with. */
const built = new URL('../', import.meta.url);

/**
 * Writes a page as one file that needs nothing else.
 * @returns exit code
 */
export async function pack(order: PackOrder): Promise<number> {
  const say = (sentence: string) => stderr.write(`${printable(sentence)}\n`);
  const { to, offers } = order;
  const html = await (offers === null ? packShowcase(order) : packOffers(offers, order, say));
  if (html === null) return 1;
  try {
    await writeFile(to, html);
  } catch (error) {
    if (!('syscall' in (error as object))) throw error;
    say(cliTexts.cannotWrite(to));
    return 1;
  }
  say(offers === null ? cliTexts.packed(to) : cliTexts.packedOffers(to));
  return 0;
}

/** Its sheets and its script stand in it, and its stories are complete, so that the elements and their files are left out. */
async function packShowcase({ lang, address }: PackOrder): Promise<string> {
  const page = await readFile(new URL(lang === 'de' ? 'showcase.html' : `showcase-${lang}.html`, built), 'utf8');
  return inlined(
    page
      .replace(/<script [^>]*src="\.\/thilik\.js"><\/script>\n/, '')
      .replace(/<link rel="stylesheet" href="\.\/thilik\.css">\n/, '')
      .replace(/<thilik-story-tour[^]*?<\/thilik-story-tour>\n/, '')
      .replace(/<nav class="ways"[^]*?<\/nav>\n/, '')
      .replace('<html ', `<html data-packed${address ? ` data-address="${escapeText(address)}"` : ''} `),
  );
}

const ownOffers = 'angebote.json';

/** Of the files in the page; a folder on a stick has none. */
const folder = 'https://page.invalid/';

/**
 * A page with map and list in every language, with own offers and all of our content in it. Nothing of it may ask the
 * network.
 * @param from file with the offers
 * @returns `null` when the offers can't be used, which was said
 */
async function packOffers(
  from: string,
  { lang, district, address }: PackOrder,
  say: (sentence: string) => void,
): Promise<string | null> {
  const complain = (fault: string) => {
    say(cliTexts.badFile(from, fault));
    return null;
  };
  const source = await readSource(from, 'offers', new Date());
  if (typeof source === 'string') return complain(source);
  const json = await text(jsonInPieces(source.content()));
  if (json.length > mostWhole) return complain(cliTexts.tooLargeToPack);
  const { withProblems } = source.counts();
  if (withProblems > 0) say(cliTexts.withProblems(from, withProblems));
  if (!normalise('offers', JSON.parse(json))?.dataset.records[0]) return complain(cliTexts.noOffersToPack);
  const names = (await readdir(new URL('data/', built), { recursive: true })).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = `data/${name.split(sep).join('/')}`;
      return fileInPage(path, await readFile(new URL(path, built), 'utf8'));
    }),
  );
  const ways = await Promise.all(
    languageTags.map(async (tag) => {
      await loadTexts(tag);
      const title = district ? offersTerms(tag).offersIn(districtName(district)) : interfaceTerms(tag).offers;
      return {
        tag,
        title,
        link: markup`<a href="?lang=${tag}" hreflang="${tag}" lang="${tag}" title="${title}">${languages[tag].name}</a>`,
      };
    }),
  );
  const title = ways.find(({ tag }) => tag === lang)?.title;
  const home = address && markup` data-thilik-address="${address}"`;
  const own = district && markup` district="${district}"`;
  return inlined(
    markup`<!doctype html>
<html lang="${lang}"${home}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./thilik.css">
<style>body { max-width: 75rem; margin: auto; padding: 1rem; font-family: system-ui, sans-serif; line-height: 1.5 } nav { display: flex; flex-wrap: wrap; gap: 1rem } [aria-current] { font-weight: 700 }</style>
</head>
<body>
<nav>${ways.map(({ link }) => link)}</nav>
<h1>${title}</h1>
<thilik-map id="karte" engine="svg" offers-src="${folder}${ownOffers}"${own}>${title}</thilik-map>
<thilik-offer-list for="karte" src="${folder}${ownOffers}" url-state="thilik"></thilik-offer-list>
${[...files, fileInPage(ownOffers, json)].map((file) => new Markup(file))}
<script type="module" src="./cli/packed.js"></script>
</body>
</html>
`.html,
  );
}

/** A file that the script finds in the page; no text of it ends there. */
const fileInPage = (name: string, json: string) =>
  `<script type="application/json" data-file="${name}">${JSON.stringify(JSON.parse(json)).replace(/</g, '\\u003c')}</script>\n`;

/** Sheets and scripts of the page's own folder in place of the tags that name them. */
async function inlined(page: string): Promise<string> {
  const tags = page.matchAll(
    /<link rel="stylesheet" href="([^"]+)"([^>]*)>|<script type="module" src="([^"]+)"><\/script>/g,
  );
  let html = page;
  for (const [tag, sheet, more = '', script] of tags) {
    const source = await readFile(new URL(sheet ?? script ?? '', built), 'utf8');
    const element = sheet
      ? `<style${more}>\n${source.replace(/<\/style/gi, '<\\/style')}</style>`
      : `<script type="module">\n${source.replace(/<\/script/gi, '<\\/script')}</script>`;
    html = html.replace(tag, () => element);
  }
  return html;
}

/** An address that others can open; nothing else makes a code that leads anywhere. */
export const readPackAddress = (text: string): string | null => (/^https?:\/\//i.test(text) ? safeLink(text) : null);
