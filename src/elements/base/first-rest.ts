let rest: Promise<void> | null = null;

/** Resolves when no element of the page's document waits for its code or its content any more; once per page. */
export function firstRest(): Promise<void> {
  return (rest ??= new Promise((resolve) => {
    const look = () => {
      if (isWaiting()) setTimeout(look, 100);
      else resolve();
    };
    setTimeout(look, 100);
  }));
}

const isWaiting = () =>
  document.querySelector('[data-state="loading"]') !== null ||
  [...document.querySelectorAll(':not(:defined)')].some(({ localName }) => localName.startsWith('thilik-'));
