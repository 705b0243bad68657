import { escapeText as escape } from '../../src/embed/static/markup.ts';

export { escape };

/** Attributes as they stand in a tag, each after a space; `true` is an attribute without a value. */
export function attributesText(attributes: readonly (readonly [string, string | true])[]): string {
  return attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');
}
