import { isObject } from '../model/read.ts';

const indented = (value: unknown, by: string) => JSON.stringify(value, null, 2).replace(/\n/g, `\n${by}`);

/** A list, or one that comes item by item. */
export const isList = (value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> =>
  Array.isArray(value) || (isObject(value) && Symbol.asyncIterator in value);

/**
 * JSON as `JSON.stringify(content, null, 2)` writes it, of long lists an item at a time, with a line break at its end. Lists
 * may come item by item, too.
 */
export async function* jsonInPieces(content: unknown): AsyncGenerator<string> {
  if (!isObject(content)) {
    yield `${JSON.stringify(content, null, 2)}\n`;
    return;
  }
  const names = Object.keys(content).filter((name) => content[name] !== undefined);
  yield '{';
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const value = content[name];
    yield `${at > 0 ? ',' : ''}\n  ${JSON.stringify(name)}: `;
    if (!isList(value)) {
      yield indented(value, '  ');
      continue;
    }
    let count = 0;
    for await (const item of value) yield `${count++ > 0 ? ',' : '['}\n    ${indented(item, '    ')}`;
    yield count > 0 ? '\n  ]' : '[]';
  }
  yield names.length > 0 ? '\n}\n' : '}\n';
}
