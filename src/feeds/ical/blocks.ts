import type { Pause } from '../pause.ts';

/** A component of a calendar as it stands in its file. */
export interface Block {
  /** `VEVENT`, `VTIMEZONE`, … */
  readonly name: string;
  readonly text: string;
  /** Its first line, from 1. */
  readonly line: number;
  /** When `false`, its end is missing, or it is too long. */
  readonly isWhole: boolean;
}

export interface Blocks {
  /** Events, zones, and what is neither, without its text. */
  readonly blocks: readonly Block[];
  /** Properties of the calendar itself, by name in capital letters. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Longer than this, in characters, no event is: the rest of its lines is not kept. */
const longest = 100_000;

const wanted = /^(VEVENT|VTIMEZONE)$/;

/** A line that begins a property, or goes on with the one before. */
const isContent = (line: string) => /^([ \t]|[a-z][\w-]*[;:])/i.test(line);

/** What nobody reads, and what is often longer than all the rest: attachments, and what only one program knows. */
const isNeedless = (line: string) => /^(ATTACH|X-[\w-]+)[;:]/i.test(line);

/** After how many lines whoever waits gets a turn. */
const turn = 2000;

const isBlank = (byte: number | undefined) => byte === 32 || byte === 9;
const goesOn = (byte: number | undefined) => byte !== undefined && byte >> 6 === 2;

/** Bytes of a calendar in which no line ends inside a letter: lines are cut by bytes, of which a letter may have four. */
export async function wholeLetters(bytes: Uint8Array, pause: Pause): Promise<Uint8Array> {
  let whole = bytes;
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (++count % turn === 0) await pause();
    if (!isBlank(bytes[at + 1]) || !goesOn(bytes[at + 2])) continue;
    const from = bytes[at - 1] === 13 ? at - 1 : at;
    let to = at + 3;
    while (to < at + 5 && goesOn(bytes[to])) to++;
    if (whole === bytes) whole = bytes.slice();
    whole.set(bytes.subarray(at + 2, to), from);
    whole.set(bytes.subarray(from, at + 2), from + to - at - 2);
  }
  return whole;
}

/** Cuts a calendar into its components, so that a broken one hides no other. Lines that are none are left out. */
export async function cutCalendar(text: string, pause: Pause): Promise<Blocks> {
  const blocks: Block[] = [];
  const properties = new Map<string, string>();
  let open: { readonly name: string; readonly line: number; readonly lines: string[]; length: number } | null = null;
  const close = (isWhole: boolean) => {
    if (open) {
      const { name, line, lines, length } = open;
      blocks.push({ name, line, text: lines.join('\r\n'), isWhole: isWhole && length <= longest });
    }
    open = null;
  };
  let isLeftOut = false;
  const add = (content: string, line: number) => {
    if (!isContent(content)) return;
    const goesOn = /^[ \t]/.test(content);
    isLeftOut = goesOn ? isLeftOut : isNeedless(content);
    if (isLeftOut) return;
    const [, verb = '', rest = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(content) ?? [];
    const name = rest.toUpperCase();
    const [isBegin, isEnd] = [verb.toUpperCase() === 'BEGIN', verb.toUpperCase() === 'END'];
    const isOuter = name === 'VCALENDAR';
    if (isOuter || (isBegin && wanted.test(name))) close(false);
    if (isBegin && wanted.test(name)) open = { name, line, lines: [], length: 0 };
    else if (isBegin && !open && !isOuter && name !== 'VALARM') blocks.push({ name, line, text: '', isWhole: false });
    if (open && (open.length += content.length + 2) <= longest) open.lines.push(content);
    if (isEnd && name === open?.name) close(true);
    if (open || verb) return;
    const [, key = '', value = ''] = /^([\w-]+)[^:]*:(.*)$/.exec(content) ?? [];
    if (!properties.has(key.toUpperCase())) properties.set(key.toUpperCase(), value.trim());
  };
  const end = /\r\n?|\n|$/g;
  for (let [at, line] = [0, 1]; at < text.length; at = end.lastIndex, line++) {
    end.lastIndex = at;
    add(text.slice(at, end.exec(text)?.index), line);
    if (line % turn === 0) await pause();
  }
  close(false);
  return { blocks, properties };
}
