/** Resolves in a task of its own, so that the page can answer in between. */
export const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
