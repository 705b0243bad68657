import { isServer } from 'lit';

const callbacks = new WeakMap<Element, (width: number) => void>();
const observers = new WeakMap<Document, ResizeObserver>();

/** Outside of the function below: a closure made there would keep the first element of the page for ever. */
const tell: ResizeObserverCallback = (entries) => {
  for (const { target, contentRect } of entries) callbacks.get(target)?.(contentRect.width);
};

/**
 * Tells an element's width in CSS pixels, at once and whenever it changes; one observer serves a whole document. It is of
 * the window that shows the element: when a print helper's frame goes, ours would complain of it in every frame.
 * @returns the function that ends it
 */
export function observeWidth(element: Element, callback: (width: number) => void): () => void {
  if (isServer) return () => {};
  const { ownerDocument } = element;
  const { defaultView } = ownerDocument;
  if (!defaultView) return () => {};
  const observer = observers.get(ownerDocument) ?? new defaultView.ResizeObserver(tell);
  observers.set(ownerDocument, observer);
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer.unobserve(element);
  };
}
