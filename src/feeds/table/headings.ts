import { fold } from '../../search/fold.ts';
import { knownNames, weekdayOf, type Field, type Name } from './fields.ts';
import { languageOfHeading } from './languages.ts';
import type { Pause } from '../pause.ts';
import type { Row, Sheet } from './sheet.ts';

/** How surely a heading means a field: 0 to 1. */
export type Scores = ReadonlyMap<Field, number>;

const byWords = new Map<string, Name[]>();
for (const name of knownNames) byWords.set(name.words, [...(byWords.get(name.words) ?? []), name]);

/** How much a name counts that stands at the end of a heading, elsewhere in it, or inside a word. */
const parts = { end: 0.85, inside: 0.65, tail: 0.7, start: 0.5 } as const;

/** From which score on a heading is known. */
const known = 0.5;

/** No heading is longer. */
const longestHeading = 120;

/** `openingHours` and `opening_hours` are words; what stands in brackets explains, and `name_de` is the name. */
const wordsOf = (heading: string) =>
  fold(
    heading
      .slice(0, longestHeading)
      .replace(/\(.*?\)|\[.*?\]/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  ).replace(/(.) de$/, '$1');

const edges = {
  from: /\b(von|open|opens|opening|start|from|beginn|auf|offnet)$/,
  to: /\b(bis|close|closes|closing|end|to|ende|zu|schliesst)$/,
} as const;

/** `Montag`, `monday_open`, `Mo von`. */
function dayField(words: string): Field | null {
  const [first = '', ...rest] = words.replace(/^(offnungszeiten|offnung|zeiten|opening hours|hours) /, '').split(' ');
  const day = weekdayOf(first);
  if (!day) return null;
  const tail = rest.join(' ');
  if (tail === '') return `hours:${day}`;
  if (rest.length > 2) return null;
  return edges.from.test(tail) ? `hours:${day}:from` : edges.to.test(tail) ? `hours:${day}:to` : null;
}

function weightIn(words: string, { words: name, weight, isTail }: Name): number {
  if (isTail) return words !== name && words.endsWith(name) && !words.endsWith(` ${name}`) ? weight * parts.tail : 0;
  if (` ${words} `.endsWith(` ${name} `) || (name.length > 4 && ` ${words}`.endsWith(` ${name}s`)))
    return weight * parts.end;
  if (` ${words} `.includes(` ${name} `)) return weight * parts.inside;
  return name.length > 4 && words.split(' ').some((word) => word.startsWith(name)) ? weight * parts.start : 0;
}

/** `Beginn des Kurses`: what is asked for comes first; `Name des Vereins`, `Datum der Prüfung`: the second says whose. */
const genitive = /^(.+?) (?:der|des|vom|von|fur|of|for) (?:der |die |das |the )?(.+)$/;
const isName = (words: string) => /^(name|bezeichnung|titel)$/.test(words);
/** `Organization Name`: the name is that of what stands before it. */
const nameOf = /^(.+) name$/;
const isDate = (words: string) => /^(datum|date|tag)$/.test(words);
const dates: readonly Field[] = ['asOf', 'start', 'end'];

/** What a heading can mean. */
export function readHeading(heading: string): Scores {
  const words = wordsOf(heading);
  const scores = readWords(words, heading);
  const [, owner = ''] = nameOf.exec(words) ?? [];
  if (owner !== '' && readWords(owner, '').get('organisation') === 1) return readWords(owner, '');
  const [, head = '', rest = ''] = genitive.exec(words) ?? [];
  if (head === '' || Math.max(0, ...scores.values()) === 1) return scores;
  const isEmpty = isName(head) || isDate(head);
  const better = readWords(isEmpty ? rest : head, '');
  if (isDate(head)) for (const field of [...better.keys()]) if (!dates.includes(field)) better.delete(field);
  if ([...better.values()].some((score) => score >= known)) return better;
  return isEmpty ? readWords(head, '') : scores;
}

function readWords(words: string, heading: string): Map<Field, number> {
  const scores = new Map<Field, number>();
  if (words === '') return scores;
  const day = dayField(words);
  if (day) return scores.set(day, 1);
  const language = languageOfHeading(heading);
  if (language) return scores.set(`spokenLanguages:${language}`, 1);
  const add = (field: Field, score: number) => scores.set(field, Math.max(scores.get(field) ?? 0, score));
  const exact = byWords.get(words)?.filter(({ isTail }) => !isTail) ?? [];
  for (const { field, weight } of exact) add(field, weight);
  for (const name of knownNames) {
    const score = weightIn(words, name);
    if (score > 0) add(name.field, score);
  }
  return scores;
}

/** Cells that are content, never headings. */
const isContent = (cell: string) => /@|^https?:|\d{3,}|^\d+([.,:]\d+)*$/.test(cell) || cell.length > 60;

/** How many fields a row names, if it is a row of headings. */
export function namesIn({ cells }: Pick<Row, 'cells'>): number {
  const filled = cells.filter(Boolean);
  if (filled.length < 2 || filled.some(isContent)) return 0;
  const found = filled.flatMap((cell) => [...readHeading(cell)].filter(([, score]) => score >= known).slice(0, 1));
  const count = new Set(found.map(([field]) => field)).size;
  return count >= 2 && found.length >= filled.length / 3 ? count : 0;
}

/** How far down a table may begin. */
export const searched = 40;

export interface Heading {
  /** The name of each column; empty: it has none. */
  readonly names: readonly string[];
  /** Where they stand. */
  readonly rows: readonly number[];
  /** What stands above, line by line. */
  readonly above: readonly string[];
  /** Index of the first row below. */
  readonly next: number;
}

/** A group's name reaches to the right, as far as there are names below it. */
function joined(groups: Row, own: Row): readonly string[] {
  let group = '';
  return own.cells.map((name, index) => {
    const above = groups.cells[index] ?? '';
    if (above) group = above;
    return name ? `${group} ${name}`.trim() : above;
  });
}

/**
 * The headings of a table; `null` when no row has any.
 * @param rows its first ones
 */
export async function findHeading({ headings }: Sheet, rows: readonly Row[], pause: Pause): Promise<Heading | null> {
  if (headings) return { names: headings, rows: [], above: [], next: 0 };
  const counts: number[] = [];
  for (const row of rows.slice(0, searched)) {
    counts.push(namesIn(row));
    await pause();
  }
  const best = Math.max(0, ...counts);
  if (best === 0) return null;
  let at = counts.indexOf(best);
  const isGroup = (index: number) => {
    const { cells = [] } = rows[index] ?? {};
    return (counts[index] ?? 0) >= 2 && (cells.includes('') || new Set(cells).size < cells.length);
  };
  // Two rows: the one above names groups of columns.
  if (isGroup(at) && (counts[at + 1] ?? 0) >= 2) at++;
  const groups = isGroup(at - 1) ? rows[at - 1] : undefined;
  const own = rows[at] as Row;
  const width = Math.max(own.cells.length, groups?.cells.length ?? 0);
  const padded = { ...own, cells: [...Array(width).keys()].map((index) => own.cells[index] ?? '') };
  return {
    names: groups ? joined(groups, padded) : own.cells,
    rows: groups ? [groups.number, own.number] : [own.number],
    above: rows
      .slice(0, groups ? at - 1 : at)
      .map(({ cells }) => cells.filter(Boolean).join(' '))
      .filter(Boolean),
    next: at + 1,
  };
}

/** Names of columns, each once: `#14` is one without heading, `Telefon (2)` the second of that name. */
export function uniqueNames(names: readonly string[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return [...Array(Math.max(width, names.length)).keys()].map((index) => {
    const name = names[index] || `#${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}
