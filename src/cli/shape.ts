import type { ErrorObject } from 'ajv';
import * as checks from '../../geodata/schema/common.schema.json?checks';
import { isObject, type Json } from '../model/read.ts';
import type { Kind } from '../model/types.ts';

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
  /** Whether members are told as missing that the schema asks for. */
  readonly complete: boolean;
  /** Whether German has to be there; files of one language lack it. */
  readonly german: boolean;
}

/**
 * Finds what the model lets pass: misspelled members, texts without German, wrong tags of languages and so on.
 * @param check by which schema: a complete story, or an item of a list
 * @param path JSON path of the value
 */
export function shapeMistakes(
  check: 'story' | Kind,
  value: unknown,
  path: string,
  options: Options,
): readonly Mistake[] {
  const validate = checks[check];
  if (validate(value)) return [];
  const mistakes = new Map<string, Mistake>();
  for (const error of validate.errors ?? []) {
    const mistake = mistakeOf(error, value, path, options);
    if (mistake) mistakes.set(`${mistake.reason} ${mistake.path}`, mistake);
  }
  return [...mistakes.values()];
}

/** The names that the schema knows at the place of an error; those of a story stand behind a reference. */
function membersOf({ parentSchema = {} }: ErrorObject): readonly string[] {
  const { properties } = parentSchema as { readonly properties?: Json };
  return properties ? Object.keys(properties) : checks.storyMembers;
}

function mistakeOf(error: ErrorObject, root: unknown, start: string, options: Options): Mistake | null {
  const { keyword, instancePath, schemaPath, params, data } = error;
  const at = pathOf(instancePath, root, start);
  const inside = (key: string) => (at ? `${at}.${key}` : key);
  const isCondition = /\/(then|else)\//.test(schemaPath);
  const mistake = (reason: ShapeReason, where: string, what: unknown, more: Partial<Mistake> = {}): Mistake => ({
    reason,
    path: where,
    value: shorten(what),
    ...more,
  });
  const badForm = (form: string) => mistake('bad-form', at, isBlank(data) ? '' : data, { form });

  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name = String(params.additionalProperty ?? params.unevaluatedProperty);
    const known = membersOf(error);
    return known.includes(name)
      ? null
      : mistake('unknown-member', inside(name), name, { detail: nearest(name, known) });
  }
  if (keyword === 'required') {
    const name = String(params.missingProperty);
    if (isObject(error.parentSchema?.propertyNames))
      return options.german ? mistake('no-german', inside(name), '') : null;
    return options.complete ? mistake('incomplete', inside(name), '') : null;
  }
  // Only of languages does the schema ask nothing that holds.
  if (keyword === 'false schema') {
    const name = error.propertyName ?? String(data);
    return isLanguage(name) ? null : mistake('bad-language', error.propertyName ? inside(name) : at, name);
  }
  if (keyword === 'maxLength') {
    return mistake('too-long', at, data, { detail: Number(params.limit), length: String(data).length });
  }
  if (keyword === 'minItems') return params.limit === 1 ? mistake('empty-list', at, '') : null;
  if (keyword === 'type' && isCondition) return options.complete ? badForm(lastName(at)) : null;
  if (keyword === 'type' && params.type === 'array') return badForm('list');
  if (keyword === 'type' && params.type === 'string') return badForm('text');
  if (keyword !== 'pattern') return null;
  // German that is left blank is missing.
  if (isBlank(data) && lastName(at) === 'de') return options.german ? mistake('no-german', at, '') : null;
  return badForm(isBlank(data) ? 'blank' : (/\/\$defs\/(\w+)\/pattern$/.exec(schemaPath)?.[1] ?? lastName(at)));
}

/** JSON path of a JSON pointer into a value, e.g. `stories[3].topics[0]`. */
function pathOf(pointer: string, root: unknown, start: string): string {
  let inside = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((path, name) => {
      const isItem = Array.isArray(inside);
      inside = (inside as Record<string, unknown>)[name];
      if (isItem) return `${path}[${name}]`;
      return path ? `${path}.${name}` : name;
    }, start);
}

/** Whether browsers know the tag: they refuse some that feeds contain, e.g. `fa_pr`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
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
