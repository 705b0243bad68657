import { isObject } from '../model/read.ts';

const indented = (value: unknown, by: string) => JSON.stringify(value, null, 2).replace(/\n/g, `\n${by}`);

/** JSON as `JSON.stringify(content, null, 2)` writes it, of long lists an item at a time, with a line break at its end. */
export function* jsonInPieces(content: unknown): Generator<string> {
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
    if (!Array.isArray(value) || value.length === 0) {
      yield indented(value, '  ');
      continue;
    }
    for (let item = 0; item < value.length; item++) {
      yield `${item > 0 ? ',' : '['}\n    ${indented(value[item], '    ')}`;
    }
    yield '\n  ]';
  }
  yield names.length > 0 ? '\n}\n' : '}\n';
}
