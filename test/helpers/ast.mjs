/** Every node of a program (from `parseAst`) with a function that gives its text. */
export function* nodes(node, text) {
  if (Array.isArray(node)) for (const each of node) yield* nodes(each, text);
  if (typeof node?.type !== 'string') return;
  yield [node, () => text.slice(node.start, node.end)];
  for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodes(value, text);
}
