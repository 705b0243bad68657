/**
 * Loads a definition as soon as its tag is in the page: now, or when a script adds it later, outside of foreign shadow
 * roots. Watches the page only until then, and does nothing outside of browsers.
 */
export function defineWhenUsed(tag: string, load: () => Promise<unknown>): void {
  if (!globalThis.document) return;
  const look = () => {
    if (!document.querySelector(tag)) return;
    observer.disconnect();
    load().catch(console.warn);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
