import { attributeNames, elementNames } from './allowed.ts';
import { hint, setAttribute } from './forms.ts';

const marker = 'data-thilik';
const slotMarker = 'data-slot';
const prefix = 'data-';

/** The tag that a place asks for, or `null` when there is none of this name. */
function tagOf(place: Element): string | null {
  const value = place.getAttribute(marker) || '';
  const name = value
    .trim()
    .toLowerCase()
    .replace(/^thilik-/, '');
  if (elementNames.includes(name)) return 'thilik-' + name;
  hint(
    '<' +
      place.localName +
      ' ' +
      marker +
      '="' +
      value +
      '"> is unknown (known: ' +
      elementNames.join(', ') +
      '); the content stays.',
  );
  return null;
}

function isLink(place: Element): boolean {
  return place.localName === 'a';
}

/** The element of a place that is mounted already: by us, by another copy, or in a page that was saved after mounting. */
function mounted(place: Element, tag: string): Element | null {
  if (isLink(place)) return place.parentElement?.localName === tag ? place.parentElement : null;
  return place.querySelector(':scope > ' + tag);
}

/** `data-district` becomes `district`; what has no `data-`, or is read here, is none of the element's. */
function copyAttribute(place: Element, element: Element, name: string): void {
  if (!name.startsWith(prefix) || name === marker || name === slotMarker || name === 'data-base') return;
  setAttribute(element, name.slice(prefix.length), place.getAttribute(name), name);
}

/** `data-slot` becomes `slot`, also where an editor has wrapped it: only children of the element can stand in its slots. */
function fillSlots(place: Element, element: Element): void {
  for (const each of place.querySelectorAll<HTMLElement>('[' + slotMarker + ']')) {
    if (each.closest('[' + marker + ']') !== place) continue;
    each.slot = each.getAttribute(slotMarker) || '';
    if (each.parentElement !== place) element.append(each);
  }
}

/** A browser keeps what is being read where it is while heights above change, unless it holds on to the box that grows. */
function keepBelow(place: HTMLElement, element: HTMLElement): void {
  place.style.overflowAnchor = 'none';
  const release = () => setTimeout(() => place.style.removeProperty('overflow-anchor'), 1000);
  element.addEventListener('thilik-ready', release, { once: true });
}

/**
 * Makes a place into an element. The place stays, with its class and style; its content becomes the element's fallback,
 * its id goes to the element, so that `for` and scripts find it. A link, for editors that allow nothing else, becomes the
 * fallback itself.
 */
function mountOne(place: HTMLElement): void {
  const tag = tagOf(place);
  if (!tag || mounted(place, tag)) return;
  const element = document.createElement(tag);
  for (const name of place.getAttributeNames()) copyAttribute(place, element, name);
  if (isLink(place)) {
    place.replaceWith(element);
    element.append(place);
    return;
  }
  if (place.id) {
    element.id = place.id;
    place.removeAttribute('id');
  }
  // A map replaces its children, except those that stand beside it.
  if (place.parentElement?.localName === 'thilik-map') place.slot = 'beside';
  fillSlots(place, element);
  element.append(...place.childNodes);
  keepBelow(place, element);
  place.append(element);
}

function look(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[' + marker + ']')) mountOne(place);
}

/** A page that changes `data-district` later changes the element. */
function follow(place: Element, name: string | null): void {
  const tag = place.hasAttribute(marker) ? tagOf(place) : null;
  const element = tag ? mounted(place, tag) : null;
  if (element && name) copyAttribute(place, element, name);
}

/** Mounts every `data-thilik` of the page, now and whenever one is added, and follows changes of their attributes. */
export function mountAll(): void {
  look();
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      if (type === 'attributes') follow(target as Element, attributeName);
    }
    look();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [marker, ...attributeNames.map((name) => prefix + name)],
  });
}
