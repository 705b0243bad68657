import { isServer } from 'lit';

const callbacks = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | null = null;

/**
 * Tells an element's width in CSS pixels, at once and whenever it changes; one observer serves the whole page.
 * @returns the function that ends it
 */
export function observeWidth(element: Element, callback: (width: number) => void): () => void {
  if (isServer) return () => {};
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) callbacks.get(target)?.(contentRect.width);
  });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}
