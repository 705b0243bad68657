let rest: Promise<void> | null = null;

/** Resolves when no element of the page's document waits for its content any more; once per page. */
export function firstRest(): Promise<void> {
  return (rest ??= new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('[data-state="loading"]')) setTimeout(look, 100);
      else resolve();
    };
    setTimeout(look, 100);
  }));
}
