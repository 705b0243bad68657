import { attributes, type AttributeName } from '../../contract/attributes.ts';
import { readAgs, readAgsList } from '../../contract/kinds.ts';
import { elementOf } from '../../contract/elements.ts';
import { ignoredOf, type IgnoredAttribute } from '../../contract/ignored.ts';

/** Attributes that every element of HTML may have. */
const everywhere =
  /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|inert|role|tabindex|translate|is|nonce|item.*|(data|aria|on|_).*)$/;

/** The attributes of an element that are ignored, wholly or in part. */
export function ignoredAttributes(element: Element): readonly IgnoredAttribute[] {
  const name = elementOf(element.localName);
  if (!name) return [];
  const names = element.getAttributeNames().filter((each) => !everywhere.test(each));
  // What is everybody's attribute may say more than we understand.
  const get = (each: string) => (attributes[each as AttributeName].global ? null : element.getAttribute(each));
  return ignoredOf(name, get, names);
}

/** On a page for iframes each element gets the whole address; what one of them knows is no mistake. */
function isForAnother(element: Element, name: string): boolean {
  const others = element.matches('[data-embed]') ? [...document.querySelectorAll('[data-embed]')] : [];
  return others.some((other) => {
    const { observedAttributes = [] } = other.constructor as { observedAttributes?: readonly string[] };
    return observedAttributes.includes(name);
  });
}

/** Whether the page's own word on whom to ask stands there, and nothing that says for which district. */
function isAimless(element: Element): boolean {
  const [district, scope] = ['district', 'scope'].map((name) => element.getAttribute(name));
  return (
    element.querySelector(':scope > [slot=first]') !== null && !readAgs(district) && readAgsList(scope).length !== 1
  );
}

/** The same as sentences for the console, and what else the page should say. */
export function attributeHints(element: Element): string[] {
  const ignored = ignoredAttributes(element).filter(({ name, known }) => known || !isForAnother(element, name));
  const hints = ignored.map(({ name, value, known }) =>
    known ? `${name}="${value}" is ignored; known: ${known}.` : `has no attribute ${name}; it is ignored.`,
  );
  return isAimless(element)
    ? [...hints, 'slot="first" is for which district? Write district, or a scope of one.']
    : hints;
}
