import { attributes, type AttributeName } from '../../src/contract/attributes.ts';
import type { Attributes } from './element.ts';

/** Address of the builder, relative to the book, with the choice that makes the code of a story; its files are the book's. */
export function builderAddress(tag: string, args: Attributes): string {
  const choice = new URLSearchParams({ element: tag.replace('thilik-', '') });
  for (const [name, value] of Object.entries(args)) {
    if (value && name in attributes && attributes[name as AttributeName].kind !== 'address')
      choice.set(name, String(value));
  }
  return `builder.html#${choice.toString()}`;
}
