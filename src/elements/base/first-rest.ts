const busy = '[data-state="loading"], :is(thilik-story-card, thilik-contact-list):not(:defined)';

let rest: Promise<void> | null = null;

/** Resolves when no element of the page's document waits for its code or content any more; once per page. */
export function firstRest(): Promise<void> {
  return (rest ??= new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(busy)) setTimeout(look, 100);
      else resolve();
    };
    setTimeout(look, 100);
  }));
}
