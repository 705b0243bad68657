import type { JsonFault } from '../i18n/de/cli.ts';

/** Where a JSON text is wrong. */
export interface Fault {
  readonly line: number;
  readonly reason: JsonFault;
  /** What stands there; empty at the end of the text. */
  readonly found: string;
}

interface Scan {
  /** Line of every member and item by JSON path, e.g. `stories[3].place`. */
  readonly lines: ReadonlyMap<string, number>;
  /** The first fault; `null` when the text is valid. */
  readonly fault: Fault | null;
}

type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

const reasons: Readonly<Record<Expected, JsonFault>> = {
  value: 'value',
  'value-or-close': 'value',
  key: 'key',
  'key-or-close': 'key',
  colon: 'colon',
  'comma-or-close': 'comma',
  end: 'end',
};

const space = /[ \t\n\r]*/y;
const token =
  /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y;

function take(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

/** Walks through a JSON text: `JSON.parse` tells no lines, and not every engine says where it stopped. */
export function scanJson(text: string): Scan {
  const lines = new Map<string, number>();
  const open: { readonly path: string; readonly isList: boolean; index: number }[] = [];
  let [position, line, path, last, lastLine] = [0, 1, '', '', 1];
  let expected: Expected = 'value';

  const item = () => `${open.at(-1)?.path ?? ''}[${open.at(-1)?.index ?? 0}]`;
  const start = (isList: boolean) => {
    open.push({ path, isList, index: 0 });
    if (isList) path = item();
    expected = isList ? 'value-or-close' : 'key-or-close';
  };
  const ended = () => (expected = open.length > 0 ? 'comma-or-close' : 'end');
  const closes = (found: string) => found !== '' && found === (open.at(-1)?.isList ? ']' : '}');

  /** Takes one token; `false` when it may not stand there. */
  const step = (found: string): boolean => {
    if (expected.endsWith('-or-close') && closes(found)) {
      open.pop();
      ended();
    } else if (expected.startsWith('value')) {
      if (found === '' || ']},:'.includes(found)) return false;
      if (open.at(-1)?.isList) lines.set(path, line);
      if (found === '{' || found === '[') start(found === '[');
      else ended();
    } else if (expected.startsWith('key')) {
      if (!found.startsWith('"')) return false;
      const outer = open.at(-1)?.path ?? '';
      path = `${outer}${outer && '.'}${JSON.parse(found) as string}`;
      lines.set(path, line);
      expected = 'colon';
    } else if (expected === 'colon') {
      if (found !== ':') return false;
      expected = 'value';
    } else {
      const inside = open.at(-1);
      if (!inside || found !== ',') return false;
      inside.index++;
      if (inside.isList) path = item();
      expected = inside.isList ? 'value' : 'key';
    }
    return true;
  };

  for (;;) {
    const gap = take(space, text, position);
    position += gap.length;
    line += gap.split('\n').length - 1;
    if (position >= text.length) break;
    const found = take(token, text, position);
    if (!step(found)) return { lines, fault: faultAt(found) };
    [last, lastLine] = [found, line];
    position += found.length;
  }
  const isWhole = (expected as Expected) === 'end';
  return { lines, fault: isWhole ? null : { line, reason: 'unfinished', found: '' } };

  function faultAt(found: string): Fault {
    if (last === ',' && closes(found)) return { line: lastLine, reason: 'surplus-comma', found: `,${found}` };
    const isString = !found && text[position] === '"' && expected !== 'comma-or-close' && expected !== 'end';
    const shown = /^[^\n\r]{0,40}/.exec(text.slice(position, position + 40))?.[0] ?? '';
    return { line, reason: isString ? 'string' : reasons[expected], found: shown };
  }
}

/** The line of a path, else of the nearest part of it that exists; `null` when there is none. */
export function lineOf(lines: ReadonlyMap<string, number>, path: string): number | null {
  for (let rest = path; rest; rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['), 0))) {
    const line = lines.get(rest);
    if (line !== undefined) return line;
  }
  return null;
}
