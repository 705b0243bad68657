import { scanJson } from '../../src/cli/json-lines.ts';
import { advice } from '../../src/i18n/de/advice.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { isObject, type Json } from '../../src/model/read.ts';
import type { Kind } from '../../src/model/types.ts';

/** What a file gave: a story or a list, or a German sentence why not. */
export type Opened = { readonly kind: Kind; readonly file: Json } | { readonly failure: string };

const fail = (...sentences: string[]): Opened => ({ failure: sentences.filter(Boolean).join(' ') });
const advise = (reason: string) => advice[reason]?.({ member: '' }) ?? '';

/** Understands the bytes of a file; never throws. */
export function readFile(bytes: ArrayBuffer): Opened {
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
  const list = isObject(json) ? (['offers', 'contacts'] as const).find((kind) => Array.isArray(json[kind])) : undefined;
  if (list) return { kind: list, file: json as Json };
  if (!isObject(json) || !('title' in json || 'body' in json || 'summary' in json)) {
    return fail(
      'In der Datei steht keine Erfolgsgeschichte und keine Liste von Angeboten oder Anlaufstellen.',
      'Öffnen Sie eine Datei aus dem Ordner geodata, zum Beispiel stories/jena.json oder offers.json.',
    );
  }
  return { kind: 'stories', file: json };
}
