/** How long the page may wait for an answer while a file is read, in milliseconds. */
const longest = 20;

/** Gives the page its turn whenever it has waited long enough; to be awaited after each piece of work. */
export type Pause = () => Promise<void> | void;

export function createPause(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
