import { isServer } from 'lit';

const watched = new WeakMap<Element, { width: number; readonly callback: (width: number) => void }>();
const observers = new WeakMap<Document, ResizeObserver>();

/** Outside of the function below: a closure made there would keep the first element of the page for ever. */
const tell: ResizeObserverCallback = (entries) => {
  for (const { target, contentRect } of entries) {
    const known = watched.get(target);
    // Their height changes too, not least by what the callback draws.
    if (!known || known.width === contentRect.width) continue;
    known.width = contentRect.width;
    known.callback(known.width);
  }
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
  watched.set(element, { width: -1, callback });
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer.unobserve(element);
  };
}
