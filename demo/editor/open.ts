import { scanJson } from '../../src/cli/json-lines.ts';
import { advice } from '../../src/i18n/de/advice.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { isObject, type Json } from '../../src/model/read.ts';

/** What a file gave: a story, or a German sentence why not. */
export type Opened = { readonly story: Json } | { readonly failure: string };

const fail = (...sentences: string[]): Opened => ({ failure: sentences.filter(Boolean).join(' ') });
const advise = (reason: string) => advice[reason]?.({ member: '' }) ?? '';

/** Understands the bytes of a story file; never throws. */
export function readStory(bytes: ArrayBuffer): Opened {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(cliTexts.encoding, advise('encoding'));
  }
  if (text.trim() === '') return fail(cliTexts.empty, advise('empty'));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { fault } = scanJson(text);
    const where = fault ? `${cliTexts.line(fault.line)}: ` : '';
    return fail(
      `${where}${cliTexts.jsonFault(fault?.reason ?? null)}`,
      fault?.found ? cliTexts.found(fault.found) : '',
    );
  }
  if (isObject(json) && Array.isArray(json.stories)) {
    return fail(
      `In der Datei steht eine Liste mit ${cliTexts.kind('stories', json.stories.length)}.`,
      'Öffnen Sie die Datei einer einzelnen Geschichte, zum Beispiel jena.json.',
    );
  }
  if (!isObject(json) || !('title' in json || 'body' in json || 'summary' in json)) {
    return fail(
      'In der Datei steht keine Erfolgsgeschichte.',
      'Öffnen Sie eine Datei aus dem Ordner geodata/stories, zum Beispiel jena.json.',
    );
  }
  return { story: json };
}
