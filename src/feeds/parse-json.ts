import type { Pause } from './pause.ts';

/** A shorter text, in characters, is parsed in one go. */
const short = 131_072;

/** After how many brackets and values whoever waits gets a turn. */
const turn = 2000;

const blank = /[ \t\r\n]*/y;
const plainString = /"([^"\\\p{Cc}]{0,200})"/uy;
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y;

/** What lies deeper is not kept: no format holds it, and a million brackets would fill the memory. */
const deepest = 1000;

/** Shorter ones engines copy by themselves; a longer one that was cut out would keep the whole file in the memory. */
const cut = 13;

type Container = unknown[] | Record<string, unknown>;

/** Where a string ends that begins at a quotation mark; -1: nowhere. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}

/**
 * What `JSON.parse` gives of all that is not nested without end, bit by bit: of a long text it alone would take longer than a page may stand still.
 * @returns `undefined` when the text is no JSON
 */
export async function parseJson(text: string, pause: Pause): Promise<unknown> {
  try {
    if (text.length <= short && text.split(/[[{]/, deepest).length < deepest) return JSON.parse(text);
    return await parseLong(text, pause);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function parseLong(text: string, pause: Pause): Promise<unknown> {
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found && (found[1] ?? found[0]);
  };
  const takes = (sign: string) => {
    match(blank);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const must = (isRight: boolean) => {
    if (!isRight) throw new SyntaxError();
  };
  /** What many records say is kept once. */
  const said = new Map<string, string>();
  const string = (): string => {
    const plain = match(plainString);
    if (plain !== null) {
      if (plain.length >= cut) return JSON.parse(`"${plain}"`) as string;
      if (!said.has(plain)) said.set(plain, plain);
      return said.get(plain) as string;
    }
    const start = at;
    at = endOfString(text, start);
    must(text[start] === '"' && at > start);
    return JSON.parse(text.slice(start, at)) as string;
  };
  const key = (): string => {
    match(blank);
    const name = string();
    must(takes(':'));
    return name;
  };

  /** What is open, with the name of the member that is read next. */
  const open: { readonly container: Container; name: string }[] = [];
  let count = 0;
  for (;;) {
    if (++count % turn === 0) await pause();
    match(blank);
    let value: unknown;
    if (takes('[')) {
      value = [];
      if (!takes(']')) {
        open.push({ container: value as unknown[], name: '' });
        continue;
      }
    } else if (takes('{')) {
      value = {};
      if (!takes('}')) {
        open.push({ container: value as Record<string, unknown>, name: key() });
        continue;
      }
    } else if (text[at] === '"') value = string();
    else {
      const found = match(literal);
      must(found !== null);
      value = JSON.parse(found as string);
    }
    // The value belongs to what is open, which it may close, and that in turn what holds it.
    for (; ; count++) {
      if (count % turn === 0) await pause();
      const inner = open.at(-1);
      if (!inner) {
        match(blank);
        must(at === text.length);
        return value;
      }
      const { container, name } = inner;
      if (open.length > deepest) value = null;
      if (Array.isArray(container)) container.push(value);
      else if (name === '__proto__')
        Object.defineProperty(container, name, { value, enumerable: true, configurable: true, writable: true });
      else container[name] = value;
      if (takes(',')) {
        if (!Array.isArray(container)) inner.name = key();
        break;
      }
      must(takes(Array.isArray(container) ? ']' : '}'));
      open.pop();
      value = container;
    }
  }
}
