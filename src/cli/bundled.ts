import { readFileSync } from 'node:fs';
import { isObject, isString, type Json } from '../model/read.ts';
import type { Schemas } from './shape.ts';

const schemaNames = ['common', 'story', 'stories', 'offers', 'contacts'].map((name) => `${name}.schema.json`);

let loaded: Schemas | null = null;

/** The schemas of the formats, which lie beside the built command; read when first asked for. */
export function bundledSchemas(): Schemas {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8')) as Json;
  return (loaded ??= Object.fromEntries(schemaNames.map((name) => [name, read(name)])));
}

/** Ids of the bundled stories and of those in the given files. */
export function knownStories(contents: readonly Uint8Array[]): ReadonlySet<string> {
  const bundled = readFileSync(new URL('../data/stories.json', import.meta.url));
  return new Set([bundled, ...contents].flatMap(storyIds));
}

function storyIds(content: Uint8Array): readonly string[] {
  try {
    const json = JSON.parse(new TextDecoder().decode(content)) as unknown;
    const { stories = [json] } = isObject(json) ? json : {};
    const records = Array.isArray(stories) ? (stories as readonly unknown[]) : [];
    return records.map((record) => (isObject(record) ? record.id : null)).filter(isString);
  } catch {
    return [];
  }
}
