import { isObject, type Json } from '../model/read.ts';
import { kinds } from '../model/types.ts';

/** A file into which somebody writes that records are still right. */
export interface Confirmable {
  readonly ids: ReadonlySet<string>;
  /** The file with the day of each confirmed record, unless it knows a later one. */
  confirmed(dates: ReadonlyMap<string, string>): string | Uint8Array;
}

/** How far the members of a JSON text are indented. */
export const indentOf = (source: string): string => /^[[{]\r?\n([ \t]+)/.exec(source)?.[1] ?? '  ';

/** A file of our own format, a single story among them; `null`: it is none. */
export function ownFile(source: string): Confirmable | null {
  const content = parsed(source);
  if (!content) return null;
  const single = 'title' in content && 'district' in content ? [content] : [];
  const records = [...single, ...kinds.flatMap((kind) => listOf(content, kind))].filter(isObject);
  if (records.length === 0) return null;
  return {
    ids: new Set(records.map(({ id }) => String(id))),
    confirmed(dates) {
      const confirm = (record: unknown) => {
        if (!isObject(record)) return record;
        const date = dates.get(String(record.id));
        const isLater = typeof record.lastChecked === 'string' && record.lastChecked >= (date ?? '');
        return date === undefined || isLater ? record : { ...record, lastChecked: date };
      };
      const lists = kinds.filter((kind) => Array.isArray(content[kind]));
      const changed = lists.map((kind) => [kind, listOf(content, kind).map(confirm)] as const);
      const whole = single.length > 0 ? confirm(content) : { ...content, ...Object.fromEntries(changed) };
      return `${JSON.stringify(whole, null, indentOf(source))}\n`;
    },
  };
}

function listOf(content: Json, kind: string): readonly unknown[] {
  const list = content[kind];
  return Array.isArray(list) ? list : [];
}

function parsed(source: string): Json | null {
  try {
    const content: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    return isObject(content) ? content : null;
  } catch {
    return null;
  }
}
