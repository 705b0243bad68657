import { printParseErrorCode, visit, type JSONPath, type JSONVisitor } from 'jsonc-parser';
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
  /** The first fault; `null` when the text is valid, or nested too deeply to be followed. */
  readonly fault: Fault | null;
}

/** What lies deeper has no line of its own. */
const deepest = 50;

interface Complaint {
  /** Its name among the parser's codes. */
  readonly code: string;
  readonly offset: number;
  readonly line: number;
}

/** What the parser misses where it finds a colon. */
const expected: Readonly<Record<string, JsonFault>> = {
  PropertyNameExpected: 'key',
  ValueExpected: 'value',
  CommaExpected: 'comma',
  EndOfFileExpected: 'end',
};

/** Finds the lines of a JSON text: `JSON.parse` tells none, and not every engine says where it stopped. */
export function scanJson(text: string): Scan {
  const lines = new Map<string, number>();
  const complaints: Complaint[] = [];
  const item = (_offset: number, _length: number, line: number, _column: number, path: () => JSONPath) => {
    const place = path();
    if (typeof place.at(-1) === 'number') lines.set(pathOf(place), line + 1);
    return place.length < deepest;
  };
  const visitor: JSONVisitor = {
    onObjectProperty: (name, _offset, _length, line, _column, path) =>
      void lines.set(pathOf([...path(), name]), line + 1),
    onLiteralValue: (_value, ...at) => void item(...at),
    onObjectBegin: item,
    onArrayBegin: item,
    onError: (code, offset, _length, line) =>
      void complaints.push({ code: printParseErrorCode(code), offset, line: line + 1 }),
  };
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    // The parser calls itself for every bracket.
    if (!(error instanceof RangeError)) throw error;
    return { lines, fault: null };
  }
  return { lines, fault: complaints[0] ? faultOf(text, complaints[0]) : null };
}

function faultOf(text: string, { code, offset, line }: Complaint): Fault {
  const rest = text.slice(offset);
  if (/^[ \t\r\n]*$/.test(rest)) return { line: text.split('\n').length, reason: 'unfinished', found: '' };
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(',') && /^[}\]]/.test(rest)) {
    return { line: before.split('\n').length, reason: 'surplus-comma', found: `,${rest[0]}` };
  }
  const reason = rest.startsWith('"') && code !== 'CommaExpected' ? 'string' : expectedAt(text, offset);
  return { line, reason, found: /^[^\n\r]{0,40}/.exec(rest)?.[0] ?? '' };
}

/** What is missing at a place up to which all is well: a colon may stand nowhere but where it is expected. */
function expectedAt(text: string, offset: number): JsonFault {
  let missing: JsonFault | undefined;
  const onError: JSONVisitor['onError'] = (code, at) => {
    if (at === offset) missing ??= expected[printParseErrorCode(code)];
  };
  visit(`${text.slice(0, offset)}:`, { onError });
  return missing ?? 'colon';
}

const pathOf = (place: JSONPath) =>
  place.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : path ? `${path}.${part}` : part),
    '',
  );

/** The line of a path, else of the nearest part of it that exists; `null` when there is none. */
export function lineOf(lines: ReadonlyMap<string, number>, path: string): number | null {
  for (let rest = path; rest; rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['), 0))) {
    const line = lines.get(rest);
    if (line !== undefined) return line;
  }
  return null;
}
