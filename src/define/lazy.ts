/** Imports what defines a tag. */
type Loader = () => Promise<unknown>;

/**
 * Loads each definition as soon as its tag is in the page: now, or when a script adds it later, outside of foreign
 * shadow roots. Watches the page only while something is left to load, and does nothing outside of browsers.
 */
export function defineWhenUsed(loaders: Record<string, Loader>): void {
  if (!globalThis.document) return;
  const observer = new MutationObserver(look);
  function look(): void {
    const tags = Object.keys(loaders);
    for (const tag of tags) {
      if (!document.querySelector(tag)) continue;
      loaders[tag]?.().catch(console.warn);
      delete loaders[tag];
    }
    if (!tags[0]) observer.disconnect();
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}
