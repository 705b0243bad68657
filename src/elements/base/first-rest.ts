/** Some elements may never come to rest: of an unknown name, without their code, with content that does not arrive. */
const patienceMs = 10_000;

let rest: Promise<void> | null = null;

/** Resolves when no element of the page's document waits for its code or its content any more; once per page. */
export function firstRest(): Promise<void> {
  return (rest ??= new Promise((resolve) => {
    const end = performance.now() + patienceMs;
    const look = () => {
      if (isWaiting() && performance.now() < end) setTimeout(look, 100);
      else resolve();
    };
    setTimeout(look, 100);
  }));
}

const isWaiting = () =>
  [...document.querySelectorAll('[data-state="loading"], :not(:defined)')].some(({ localName }) =>
    localName.startsWith('thilik-'),
  );
