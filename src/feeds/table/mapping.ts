import { isObject, isString, type Json } from '../../model/read.ts';
import { kinds, type Kind } from '../../model/types.ts';
import type { Column } from './columns.ts';
import { weekdays } from '../../model/hours.ts';
import { fields, type Field } from './fields.ts';

/** What a page says of a table: `thilik-mapping.json`. */
export interface Mapping {
  /** Address of the table, relative to the mapping. */
  readonly table?: string;
  readonly kind?: Kind;
  /** By heading: its field or fields; `null`: none. Columns that are not named are guessed. */
  readonly columns?: Readonly<Record<string, Field | readonly Field[] | null>>;
  /** What holds for all rows that do not say it themselves. */
  readonly all?: Readonly<Partial<Record<'district' | 'asOf' | 'organisation' | 'kind' | 'town', string>>>;
  /** What separates the cells, when the guess is wrong. */
  readonly separator?: string;
  /** What of it nobody understands, by its path. */
  readonly unread?: readonly (readonly [path: string, value: string])[];
}

const members = ['$schema', 'table', 'kind', 'columns', 'all', 'separator'];
const commonMembers = ['district', 'asOf', 'organisation', 'kind', 'town'];

const isField = (value: unknown): value is Field =>
  isString(value) &&
  ((fields as readonly string[]).includes(value) ||
    /^spokenLanguages:[a-z]{2,3}(-[\w-]+)?$/.test(value) ||
    new RegExp(`^hours:(${weekdays.join('|')})(:from|:to)?$`).test(value));

/** Whether a JSON file says how another one is to be read. */
export const isMapping = (json: unknown): json is Json & { readonly table: string } =>
  isObject(json) && isString(json.table) && !kinds.some((kind) => Array.isArray(json[kind]));

const textOf = (value: unknown) => (isString(value) ? value : JSON.stringify(value)).slice(0, 80);

/** A mapping of which only what can be understood is kept. */
export function readMapping(json: unknown): Mapping {
  if (!isObject(json)) return {};
  const { columns, all, kind, separator, table } = json;
  const own = isObject(columns) ? columns : {};
  const unread = Object.keys(json).flatMap((name) =>
    members.includes(name) ? [] : [[name, textOf(json[name])] as const],
  );
  const entries = Object.keys(own).flatMap((heading): (readonly [string, readonly Field[] | null])[] => {
    const value = own[heading];
    const wanted = (Array.isArray(value) ? value : [value]) as readonly unknown[];
    const list = wanted.filter(isField);
    if (value === null) return [[heading, null]];
    for (const each of wanted) if (!isField(each)) unread.push([`columns.${heading}`, textOf(each)]);
    return list.length > 0 ? [[heading, list]] : [];
  });
  const common = isObject(all) ? all : {};
  const isCommon = (key: string) => commonMembers.includes(key) && isString(common[key]);
  for (const key of Object.keys(common)) if (!isCommon(key)) unread.push([`all.${key}`, textOf(common[key])]);
  return {
    table: isString(table) ? table : undefined,
    kind: kinds.find((each) => each === kind),
    columns: Object.fromEntries(entries),
    all: Object.fromEntries(
      Object.keys(common)
        .filter(isCommon)
        .map((key) => [key, common[key]]),
    ),
    separator: isString(separator) && separator.length === 1 ? separator : undefined,
    unread,
  };
}

/** Columns as the mapping wants them; a field that it gives to one is taken from those that were guessed. */
export function applyMapping(columns: readonly Column[], { columns: wanted = {} }: Mapping): readonly Column[] {
  const said = (heading: string) => (Object.hasOwn(wanted, heading) ? wanted[heading] : undefined);
  const given = new Set(columns.flatMap(({ heading }) => said(heading) ?? []));
  return columns.map((column) => {
    const own = said(column.heading);
    if (own === undefined) return { ...column, fields: column.fields.filter((field) => !given.has(field)) };
    return { ...column, fields: own === null ? [] : [own].flat(), confidence: 1 };
  });
}

/** The mapping that says of every column what was guessed, for the page to correct. */
export function mappingOf(columns: readonly Column[], kind: Kind, table: string): Mapping {
  const entry = ({ heading, fields }: Column) => [heading, fields.length > 1 ? fields : (fields[0] ?? null)] as const;
  return { table, kind, columns: Object.fromEntries(columns.map(entry)) };
}
