import { isServer } from 'lit';

const callbacks = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | null = null;

/** Outside of the function below: a closure made there would keep the first element of the page for ever. */
const tell: ResizeObserverCallback = (entries) => {
  for (const { target, contentRect } of entries) callbacks.get(target)?.(contentRect.width);
};

/**
 * Tells an element's width in CSS pixels, at once and whenever it changes; one observer serves the whole page.
 * @returns the function that ends it
 */
export function observeWidth(element: Element, callback: (width: number) => void): () => void {
  if (isServer) return () => {};
  observer ??= new ResizeObserver(tell);
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}
