/**
 * What the forms beside the element itself (a `<div data-thilik>`, the address of an iframe page) may say about an
 * element. A list of what is allowed, because editors who may write `data-onclick` must not get an `onclick` by it. The
 * address of the map's worker is missing on purpose: it is code. So is `consent`: no address of an iframe page may decide
 * that a third party is contacted without asking.
 */
export const attributeNames: readonly string[] = (
  'for lang district scope boundaries story layers topics src stories-src offers-src contacts-src theme variant engine basemap ' +
  'heading-level stale-after report-href structured-data no-persons no-legend no-search no-filter no-locate thilik-check'
).split(' ');

/** Elements by the name that `data-thilik` has for them: their tags without `thilik-`. */
export const elementNames: readonly string[] = ['map', 'story-card', 'contact-list', 'offer-list'];

const told: string[] = [];

/** Tells the developer what is ignored, once per page and sentence. */
export function hint(message: string): void {
  if (told.includes(message)) return;
  told.push(message);
  console.warn(message);
}

/**
 * Sets an attribute of an element as another form spells it; `null` removes it, and so does `false`, which editors
 * write for switches. Says on the console when there is no such attribute.
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
