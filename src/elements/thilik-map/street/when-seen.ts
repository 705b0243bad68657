const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** Outside of the function below: a closure made there would keep the first element of the page for ever. */
const tell: IntersectionObserverCallback = (entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    const callback = callbacks.get(target);
    forget(target);
    callback?.();
  }
};

function forget(element: Element): void {
  callbacks.delete(element);
  observer?.unobserve(element);
}

/**
 * Calls back once, as soon as the reader can see a part of the element: not in a closed tab or accordion, nor beyond the
 * edge of the window. One observer serves the whole page.
 * @returns the function that ends the waiting
 */
export function whenSeen(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(tell);
  callbacks.set(element, callback);
  observer.observe(element);
  return () => forget(element);
}
