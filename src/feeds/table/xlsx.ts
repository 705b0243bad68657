import { Unzip, UnzipInflate } from 'fflate';
import { htmlToText } from '../html-text.ts';
import { addLinks, linkBeside } from './links.ts';
import { longest, mostFilled, tidy, widest, type Row, type Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

/** A spreadsheet holds no more text than this, in bytes; an archive that grows beyond is an attempt on the memory. */
const largest = 64 * 1024 * 1024;

/** How much of the archive is taken at a time, in bytes: it may be a thousand times as long when unpacked. */
const slice = 256;

const wanted = /^xl\/(sharedStrings\.xml|worksheets\/(sheet\d+\.xml|_rels\/sheet\d+\.xml\.rels))$/i;

/** The parts of the archive that hold cells, as text by name; `null` when it is none, or a bomb. */
async function unpack(bytes: Uint8Array, pause: Pause): Promise<ReadonlyMap<string, string> | null> {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let isBroken = false;
  const archive = new Unzip((file) => {
    if (!wanted.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name.toLowerCase(), pieces);
    file.ondata = (error, data) => {
      size += data?.length ?? 0;
      if (error || size > largest) isBroken = true;
      else pieces.push(data);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isBroken; at += slice) {
      archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
      await pause();
    }
  } catch {
    return null;
  }
  if (isBroken) return null;
  const texts = new Map<string, string>();
  for (const [name, pieces] of parts) {
    const decoder = new TextDecoder();
    const text: string[] = [];
    for (const piece of pieces) {
      text.push(decoder.decode(piece, { stream: true }));
      await pause();
    }
    texts.set(name, text.join(''));
  }
  return texts;
}

/** The elements of a name, which holds none of its own name; each end is looked for once, so that no text takes long. */
function* elements(xml: string, name: string): Generator<{ readonly attributes: string; readonly content: string }> {
  const start = new RegExp(`<${name}(?=[\\s/>])([^<>]*)>`, 'g');
  for (let found = start.exec(xml); found; found = start.exec(xml)) {
    const attributes = found[1] ?? '';
    if (attributes.endsWith('/')) yield { attributes, content: '' };
    else {
      const end = xml.indexOf(`</${name}>`, start.lastIndex);
      if (end < 0) return;
      yield { attributes, content: xml.slice(start.lastIndex, end) };
      start.lastIndex = end;
    }
  }
}

/** All text of a shared string, or of a cell that holds its own. */
function textOf(xml: string): string {
  let text = '';
  for (const { content } of elements(xml, 't')) {
    text += htmlToText(content.slice(0, 10 * longest));
    if (text.length > longest || content.length > 10 * longest) return tidy(text, false);
  }
  return tidy(text);
}

/** Column of a cell such as `AB12`, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellOf(attributes: string, content: string, strings: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textOf(content);
  const [{ content: raw = '' } = {}] = elements(content, 'v');
  const value = tidy(htmlToText(raw));
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nein';
  return type === 'e' ? '' : value;
}

const attributeOf = (attributes: string, name: string) =>
  htmlToText(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

/** Where a formula leads: `HYPERLINK("https://…","…")`. */
export function linkInFormula(cell: string): string {
  const [{ content = '' } = {}] = cell.includes('HYPERLINK') ? elements(cell, 'f') : [];
  return /HYPERLINK\("([^"]+)"/.exec(htmlToText(content))?.[1] ?? '';
}

/** Where the cells of a sheet lead, by their names such as `B2`. */
async function linksOf(xml: string, relations: string, pause: Pause): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  for (const { attributes } of elements(relations, 'Relationship')) {
    targets.set(attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target'));
    await pause();
  }
  const links = new Map<string, string>();
  for (const { attributes } of targets.size > 0 ? elements(xml, 'hyperlink') : []) {
    const [cell = ''] = attributeOf(attributes, 'ref').split(':');
    links.set(cell, targets.get(attributeOf(attributes, 'id')) ?? '');
    await pause();
  }
  return links;
}

/** The cells of a sheet; numbers as they are kept, so that a day is a number. */
async function rowsOf(
  xml: string,
  relations: string,
  strings: readonly string[],
  pause: Pause,
): Promise<readonly Row[]> {
  const named = await linksOf(xml, relations, pause);
  const links = new Map<number, string[]>();
  const rows: { readonly number: number; readonly cells: string[] }[] = [];
  for (const { attributes, content } of elements(xml, 'row')) {
    const number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? rows.length + 1);
    const cells: string[] = [];
    const own: string[] = [];
    for (const { attributes: inner, content: inside } of elements(content, 'c')) {
      const [, whole = '', reference] = /\br="(([A-Z]{1,3})\d+)"/.exec(inner) ?? [];
      const column = reference ? columnOf(reference) : cells.length;
      const cell = cellOf(inner, inside, strings);
      if (column < widest || (cell && !cells[widest])) cells[Math.min(column, widest)] = cell;
      const link = linkBeside(named.get(whole) ?? linkInFormula(inside), cell);
      if (link) own[column] = link;
      await pause();
    }
    for (let i = 0; i < cells.length; i++) cells[i] ??= '';
    if (own.length > 0) links.set(rows.length, own);
    rows.push({ number, cells });
    await pause();
  }
  await fillMerged(rows, xml, pause);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  await addLinks(
    rows.map(({ cells }) => cells),
    links,
    width,
    pause,
  );
  return rows;
}

/** Cells that are one over several rows hold their text in each. */
async function fillMerged(
  rows: readonly { readonly number: number; readonly cells: string[] }[],
  xml: string,
  pause: Pause,
): Promise<void> {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
  const last = rows.at(-1)?.number ?? 0;
  let filled = 0;
  for (const { attributes } of elements(xml, 'mergeCell')) {
    const [, column = '', from, to] = /ref="([A-Z]{1,3})(\d+):\1(\d+)"/.exec(attributes) ?? [];
    const index = columnOf(column);
    const text = byNumber.get(Number(from))?.[index];
    await pause();
    for (let number = Number(from) + 1; text && number <= Math.min(Number(to), last); number++) {
      if (++filled > mostFilled) return;
      const cells = byNumber.get(number);
      if (cells && index < cells.length) cells[index] ||= text;
    }
  }
}

/**
 * The first sheet with rows of a spreadsheet (Office Open XML).
 * @returns `null` when the archive is no spreadsheet, or too large when unpacked
 */
export async function readXlsx(bytes: Uint8Array, pause: Pause): Promise<Sheet | null> {
  const parts = await unpack(bytes, pause);
  if (!parts) return null;
  const strings: string[] = [];
  for (const { content } of elements(parts.get('xl/sharedstrings.xml') ?? '', 'si')) {
    strings.push(textOf(content));
    await pause();
  }
  const names = [...parts.keys()]
    .filter((name) => name.includes('worksheets/sheet'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const sheets: (readonly Row[])[] = [];
  for (const name of names) {
    const relations = parts.get(name.replace('sheets/', 'sheets/_rels/') + '.rels') ?? '';
    await pause();
    const rows = await rowsOf(parts.get(name) ?? '', relations, strings, pause);
    if (rows.filter(({ cells }) => cells.some(Boolean)).length > 1) sheets.push(rows);
  }
  const [rows, ...others] = sheets;
  const startOf = (sheet: readonly Row[]) => sheet.find(({ cells }) => cells.some(Boolean))?.cells.join(' ') ?? '';
  return rows ? { type: 'xlsx', headings: null, rows, others: others.map(startOf) } : null;
}
