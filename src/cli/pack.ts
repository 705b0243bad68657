import { readFile, writeFile } from 'node:fs/promises';
import { stderr } from 'node:process';
import { escapeText } from '../embed/static/markup.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { safeLink } from '../model/link.ts';
import type { Language } from '../i18n/languages.ts';
import { printable } from './print.ts';

/** What is packed, in which language, and where others find the same page; `null`: nowhere. */
export interface PackOrder {
  readonly do: 'pack';
  readonly to: string;
  readonly lang: Language;
  readonly address: string | null;
}

/** The folder that the command was copied with. */
const built = new URL('../', import.meta.url);

/**
 * Writes the showcase as one file that needs nothing else: its sheets and its script stand in it, and its stories are
 * complete, so that the elements and their files are left out.
 * @returns exit code
 */
export async function pack({ to, lang, address }: PackOrder): Promise<number> {
  const page = await readFile(new URL(lang === 'de' ? 'showcase.html' : `showcase-${lang}.html`, built), 'utf8');
  const html = await inlined(
    page
      .replace(/<script [^>]*src="\.\/thilik\.js"><\/script>\n/, '')
      .replace(/<link rel="stylesheet" href="\.\/thilik\.css">\n/, '')
      .replace(/<thilik-story-tour[^]*?<\/thilik-story-tour>\n/, '')
      .replace(/<nav class="ways"[^]*?<\/nav>\n/, '')
      .replace('<html ', `<html data-packed${address ? ` data-address="${escapeText(address)}"` : ''} `),
  );
  try {
    await writeFile(to, html);
  } catch {
    stderr.write(`${printable(cliTexts.cannotWrite(to))}\n`);
    return 1;
  }
  stderr.write(`${printable(cliTexts.packed(to))}\n`);
  return 0;
}

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
