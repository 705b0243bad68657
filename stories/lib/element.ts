import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/** Arguments of a story: attributes by their name; `undefined` and `false` are absent. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

class SetAttributes extends Directive {
  override update({ element }: ElementPart, [values]: [Attributes]): symbol {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined || value === false || value === '') element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }

  override render(...values: [Attributes]): symbol {
    void values;
    return noChange;
  }
}

/** Sets attributes by name, so that a story is no more than its arguments. */
export const attributes = directive(SetAttributes);

/** The element that a story file is about, with what stands in it until the script runs. */
export function element(tag: string, values: Attributes): unknown {
  const name = unsafeStatic(tag);
  return html`<${name} ${attributes(values)}><a href="https://www.ikpe-erfurt.de/">Integration in Thüringen</a></${name}>`;
}
