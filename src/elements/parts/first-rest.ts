let rest: Promise<unknown> | null = null;

/** Resolves in the page's first moment of rest; in Safari, which knows none, soon. */
export function firstRest(): Promise<unknown> {
  const whenIdle = (globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout;
  return (rest ??= new Promise((resolve) => whenIdle(resolve)));
}
