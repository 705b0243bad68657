import { isObject, type Json } from '../model/read.ts';

/** The JSON Schemas of the formats by file name. */
export type Schemas = Readonly<Record<string, Json>>;

export const shapeReasons = [
  'unknown-member',
  'no-german',
  'bad-language',
  'incomplete',
  'too-long',
  'bad-form',
  'empty-list',
] as const;
export type ShapeReason = (typeof shapeReasons)[number];

/** Where a record is not as its schema wants it. */
export interface Mistake {
  readonly reason: ShapeReason;
  /** JSON path, e.g. `stories[3].summary.de`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** For `too-long` the limit, for `unknown-member` a known name that is spelled nearly the same. */
  readonly detail?: string | number;
  /** For `too-long` the number of characters. */
  readonly length?: number;
  /** For `bad-form` the kind of text, e.g. `phone`. */
  readonly form?: string;
}

interface Options {
  readonly schemas: Schemas;
  /** Whether members are told as missing that the schema asks for. */
  readonly complete: boolean;
  /** Whether German has to be there; files of one language lack it. */
  readonly german: boolean;
}

/** Forms that the model checks itself, with reasons of its own. */
const checkedElsewhere = ['id', 'ags', 'partialDate', 'languageTag', 'url'];

/**
 * Finds what the model lets pass: misspelled members, texts without German, wrong tags of languages and so on.
 * Understands the part of JSON Schema that our formats use.
 * @param schema the schema of the value, or a reference to one
 */
export function shapeMistakes(schema: Json, value: unknown, path: string, options: Options): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (reason: ShapeReason, at: string, what: unknown, more: Partial<Mistake> = {}) =>
    mistakes.push({ reason, path: at, value: shorten(what), ...more });

  const walk = (from: Json, item: unknown, at: string): void => {
    const wanted = flatten(from, options.schemas);
    if (Array.isArray(wanted.oneOf)) {
      const choice = (wanted.oneOf as Json[]).find((each) => hasType(flatten(each, options.schemas), item));
      if (choice) walk(choice, item, at);
      return;
    }
    if (typeof item === 'string') checkText(wanted, item, at);
    else if (Array.isArray(item)) checkList(wanted, item, at);
    else if (isObject(item)) checkObject(wanted, item, at);
    const isList = wanted.type === 'array';
    if ((isList || wanted.type === 'string') && !hasType(wanted, item)) {
      add('bad-form', at, item, { form: isList ? 'list' : 'text' });
    }
  };

  const checkText = (wanted: Json, item: string, at: string) => {
    const { name, pattern, maxLength } = wanted;
    if (name === 'languageTag' && !isLanguage(item)) add('bad-language', at, item);
    if (typeof maxLength === 'number' && item.length > maxLength) {
      add('too-long', at, item, { detail: maxLength, length: item.length });
    }
    const form = typeof name === 'string' ? name : lastName(at);
    if (typeof pattern !== 'string' || checkedElsewhere.includes(form)) return;
    if (isBlank(item)) return void add('bad-form', at, '', { form: 'blank' });
    if (!new RegExp(pattern, 'u').test(item)) add('bad-form', at, item, { form });
  };

  const checkList = (wanted: Json, item: readonly unknown[], at: string) => {
    if (item.length === 0 && wanted.minItems === 1) add('empty-list', at, '');
    if (isObject(wanted.items)) item.forEach((each, index) => walk(wanted.items as Json, each, `${at}[${index}]`));
  };

  const checkObject = (wanted: Json, item: Json, at: string) => {
    const { required = [], additionalProperties: others, unevaluatedProperties, propertyNames } = wanted;
    const properties = (wanted.properties ?? {}) as Readonly<Record<string, Json>>;
    const isClosed = others === false || unevaluatedProperties === false;
    const isText = isObject(propertyNames);
    for (const key of Object.keys(item)) {
      const inside = at ? `${at}.${key}` : key;
      const known = Object.hasOwn(properties, key);
      if (isText && !isLanguage(key)) add('bad-language', inside, key);
      // German that is left blank is told below.
      if (isText && isBlank(item[key]) && (required as readonly string[]).includes(key)) continue;
      if (known || isObject(others))
        walk({ ...(isObject(others) ? others : {}), ...properties[key] }, item[key], inside);
      else if (isClosed) add('unknown-member', inside, key, { detail: nearest(key, Object.keys(properties)) });
    }
    for (const key of required as readonly string[]) {
      const inside = at ? `${at}.${key}` : key;
      if (Object.hasOwn(item, key) && !isBlank(item[key])) continue;
      if (isText && options.german) add('no-german', inside, '');
      else if (!isText && !Object.hasOwn(item, key) && options.complete) add('incomplete', inside, '');
    }
    for (const each of (wanted.allOf ?? []) as readonly Json[]) checkCondition(each, item, at);
  };

  const checkCondition = (condition: Json, item: Json, at: string) => {
    const tests = ((condition.if as Json).properties ?? {}) as Readonly<Record<string, Json>>;
    const holds = Object.keys(tests).every((key) => hasType(tests[key] ?? {}, item[key]));
    const then = (holds ? condition.then : condition.else) as Json | undefined;
    for (const key of (then?.required ?? []) as readonly string[]) {
      if (!Object.hasOwn(item, key) && options.complete) add('incomplete', `${at}.${key}`, '');
    }
    const wanted = (then?.properties ?? {}) as Readonly<Record<string, Json>>;
    for (const key of Object.keys(wanted)) {
      const fits = !Object.hasOwn(item, key) || hasType(wanted[key] ?? {}, item[key]);
      if (!fits && options.complete) add('bad-form', `${at}.${key}`, item[key], { form: key });
    }
  };

  walk(schema, value, path);
  return mistakes;
}

/** Whether browsers know the tag: they refuse some that feeds contain, e.g. `fa_pr`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The schema with its references put in; `name` is the last part of the reference. */
function flatten(schema: Json, schemas: Schemas): Json {
  const { $ref: reference, ...own } = schema;
  if (typeof reference !== 'string') return schema;
  const [file = '', fragment = ''] = reference.split('#');
  const parts = fragment.split('/').filter(Boolean);
  // Without a file name, the reference stays in the file of story.schema.json or common.schema.json.
  const roots = file ? [schemas[file]] : Object.keys(schemas).map((name) => schemas[name]);
  const found = roots.map((root) => follow(root, parts)).find(isObject) ?? {};
  const base = flatten(found, schemas);
  const properties = { ...(base.properties as Json | undefined), ...(own.properties as Json | undefined) };
  const name = parts.at(-1);
  return { ...base, ...own, name: name === 'fields' ? undefined : name, properties };
}

const follow = (root: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((inside, part) => (isObject(inside) ? inside[part] : undefined), root);

function hasType({ type, const: only }: Json, value: unknown): boolean {
  if (only !== undefined) return value === only;
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return isObject(value);
  return type === undefined || typeof value === type;
}

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

const shorten = (value: unknown) =>
  (typeof value === 'string' ? value : isObject(value) || Array.isArray(value) ? '…' : JSON.stringify(value)).slice(
    0,
    80,
  );

/** The name of the last member of a path: `label` for `figures[0].label`, `topics` for `topics[2]`. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).replace(/(\[\d+\])+$/, '');
}

/** The known name that differs by two letters, or a third of them, at most. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .filter((each) => each !== '$schema')
    .map((each) => ({ each, changes: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  const [best] = ranked;
  return best && best.changes <= Math.max(best.each.length > 3 ? 2 : 1, Math.floor(best.each.length / 3))
    ? best.each
    : undefined;
}

/** How many letters have to be added, removed or changed. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_letter, index) => index);
  [...a].forEach((letter, index) => {
    const next = [index + 1];
    [...b].forEach((other, column) => {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
