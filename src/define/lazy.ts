import { firstRest } from '../elements/base/first-rest.ts';

/**
 * Loads a definition as soon as its tag is in the page: now, or when a script adds it later. Shadow roots can't be looked
 * into as they change, so where a page has elements of others, all definitions come once it rests. Does nothing outside
 * of browsers.
 */
export function defineWhenUsed(tag: string, load: () => Promise<unknown>): void {
  if (!globalThis.document) return;
  let isAsked = false;
  const define = () => {
    if (isAsked) return;
    isAsked = true;
    observer.disconnect();
    load().catch((error: unknown) => {
      console.warn(error);
      giveUp(tag);
    });
  };
  const observer = new MutationObserver(() => document.querySelector(tag) && define());
  observer.observe(document, { childList: true, subtree: true });
  if (document.querySelector(tag)) define();
  else void firstRest().then(() => hasForeignElements() && define());
}

/** The words of a page stay where the code of an element can't be had, and a map that stood inside is seen. */
export function giveUp(tag: string): void {
  for (const element of document.querySelectorAll<HTMLElement>(tag)) {
    element.dataset.state = 'error';
    // `thilik.css` gives the space around the words back at once instead of after a while.
    element.style.setProperty('--_wait', '0s');
    for (const map of element.querySelectorAll<HTMLElement>(':scope > thilik-map')) map.style.display = 'grid';
  }
}

/** Whether somebody else's elements may have some of ours inside. */
function hasForeignElements(): boolean {
  const isForeign = ({ localName, shadowRoot }: Element) =>
    (shadowRoot !== null || localName.includes('-')) && !localName.startsWith('thilik-');
  return [...document.querySelectorAll('*')].some(isForeign);
}
