import { readFileSync } from 'node:fs';
import { isObject, isString } from '../model/read.ts';

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
