import { attributeNames } from './allowed.ts';

const told: string[] = [];

/** Tells the developer what is ignored, once per page and sentence. */
export function hint(message: string): void {
  if (told.includes(message)) return;
  told.push(message);
  console.warn(message);
}

/**
 * Sets an attribute of an element as another form (a `<div data-thilik>`, the address of an iframe page) spells it; `null`
 * removes it, and so does `false`, which editors write for switches. Only what the table allows: editors who may write
 * `data-onclick` must not get an `onclick` by it. Says on the console what is ignored.
 */
export function setAttribute(element: Element, name: string, value: string | null, spelling: string): void {
  if (!attributeNames.includes(name)) {
    hint('<' + element.localName + '> has no attribute ' + spelling + '; it is ignored.');
  } else if (value === null || value === 'false') {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value);
  }
}
