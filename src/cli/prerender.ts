import { createHash } from 'node:crypto';
import { shadowHtml } from '../embed/shadow/shadow-html.ts';
import { stylesFor } from '../embed/shadow/styles.ts';
import { staticHtml } from '../embed/static/static-html.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import { languageOf } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/part.ts';
import { ContentError, readContent } from './prerender-content.ts';
import type { PrerenderOrder } from './prerender-options.ts';

/** What the command writes: HTML or a style sheet to standard output, sentences to standard error. */
export interface Prerendered {
  readonly output: string;
  readonly notes: readonly string[];
}

/**
 * An element as HTML.
 * @throws ContentError when a file can't be used or there is no such story
 */
export async function prerender(order: PrerenderOrder, now: Date): Promise<Prerendered> {
  const { tag, attributes, form, files, noDrawing, ownWord, stylesheet } = order;
  if (form === 'styles') return { output: `${stylesFor(tag, null)}\n`, notes: [] };
  const lang = attributes.lang ?? 'de';
  await loadTexts(languageOf(lang));
  const { lists, complete, help, notes } = await readContent(lang, files);
  const { story } = attributes;
  if (story && !complete.stories.some(({ id }) => id === story)) throw new ContentError(cliTexts.storyUnknown(story));
  const request = { tag, attributes, lang, terms: interfaceTerms(languageOf(lang)), now, noDrawing, ownWord, help };
  if (form === 'static') return { output: staticHtml(request, complete), notes };
  const { html, styles } = shadowHtml({ ...request, lists, stylesheet }, complete);
  const hash = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
  return { output: html, notes: stylesheet ? notes : [...notes, cliTexts.styleHash(hash)] };
}
