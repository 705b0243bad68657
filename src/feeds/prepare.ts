import { asBytes, decode, startOf, type Encoding } from './decode.ts';
import type { Foreign } from './foreign.ts';
import { parseJson } from './parse-json.ts';
import type { Pause } from './pause.ts';

/** A file whose text and JSON are there, so that a look at them costs nothing. */
export interface Prepared extends Foreign {
  /** `null`: no text, of which only the first letters are there, that tell what it is. */
  readonly encoding: Encoding | null;
}

const isPrepared = (file: Foreign): file is Prepared => 'encoding' in file;

/** Brackets without end. */
const isNest = (start: string) => /^[\s[]{1000}/.test(start);

/** What may be JSON. */
const isJson = (text: string) => /^\s*["[{\d\-tfn]/.test(text);

/** Makes text and JSON of a file bit by bit. */
export async function prepare(file: Foreign, pause: Pause): Promise<Prepared> {
  if (isPrepared(file)) return file;
  const bytes = asBytes(file.bytes);
  const start = startOf(bytes);
  if (!start.isText || isNest(start.text))
    return { bytes: file.bytes, text: start.text, json: undefined, encoding: null };
  const { text, encoding } = await decode(bytes, pause);
  return { bytes: file.bytes, text, json: isJson(text) ? await parseJson(text, pause) : undefined, encoding };
}
