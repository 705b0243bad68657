/** Takes over from a picture that the page brought as declarative shadow DOM; loaded only where there is one. */
import type { RenderOptions } from 'lit';
import type { Store } from '../../store/store.ts';
import type { Adoptable } from './adoptable.ts';
import { nextTask } from './next-task.ts';

/** The element: it has a picture, and renders in steps when it is a map. */
interface Taker extends Adoptable {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
  /** Of a map, which draws in steps: resolves after the last one. */
  readonly ready?: Promise<void>;
  /** Of a map: asks for what follows from the answer. */
  readSelected?(): Promise<void> | undefined;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Loads everything that the first picture shows and lets the element draw it out of sight, in tasks of their own, so that
 * the page answers in between; then ours takes the place of the old one. What the reader has opened, typed or focused
 * meanwhile is the same afterwards.
 * @param render makes the element render now
 */
export async function takeOver(element: Taker, render: () => void): Promise<void> {
  const old = [...element.renderRoot.children];
  await load(element);
  await nextTask();
  element.renderOptions.renderBefore = null;
  render();
  const ours = element.renderRoot.lastElementChild as HTMLElement;
  ours.style.cssText = 'grid-area: 1/1; block-size: 0; visibility: hidden';
  const show = () => {
    const keep = remember(old, ours);
    for (const each of old) each.remove();
    ours.removeAttribute('style');
    keep();
  };
  // Not awaited: to Lit this function is the first update.
  if (element.ready) void element.ready.then(() => complete(element)).then(show);
  else show();
}

/** Until the picture has what the one before has that only its own files tell of: whom else to ask, where they know nobody. */
async function complete(element: Taker): Promise<void> {
  const { store } = element.hub;
  await element.readSelected?.();
  await until(store, () => {
    const { feeds } = store.state;
    return Object.keys(feeds).every((address) => feeds[address]?.status !== 'loading');
  });
  await element.updateComplete;
}

/** Until nothing is on its way; what can't be loaded the element tells about. */
async function load(element: Taker): Promise<void> {
  const { store } = element.hub;
  await element.language;
  element.adopt({});
  for (let waits = true; waits;) {
    element.prepare();
    const { files, parts } = element.needs();
    const isOnItsWay = () => files.some(({ address }) => store.state.feeds[address]?.status === 'loading');
    waits = isOnItsWay() || parts.some(({ isOnItsWay }) => isOnItsWay);
    await until(store, () => !isOnItsWay());
    await Promise.all(parts.map((part) => part.ask()));
  }
}

/** Waits for a state of the store. */
function until(store: Store, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isReached()) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** Rows of the list are no buttons before the script. */
const controls = 'a, button:not(.row), input, summary';

/** Folds by their words, and by which of those with the same words they are: one picture may have more of them. */
function byWords(folds: readonly HTMLDetailsElement[]): ReadonlyMap<string, HTMLDetailsElement> {
  const counts = new Map<string, number>();
  return new Map(
    folds.map((fold) => {
      const text = fold.querySelector('summary')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      return [`${count} ${text}`, fold];
    }),
  );
}

/** What the reader has done in the old picture; the function does it again in ours, which has the same parts. */
function remember(old: readonly Element[], ours: Element): () => void {
  const find = <T extends Element>(selector: string, parts: readonly Element[] = [ours]) =>
    parts.flatMap((part) => [...part.querySelectorAll<T>(selector)]);
  const focused = find(controls, old).findIndex((each) => each.matches(':focus'));
  const folds = byWords(find<HTMLDetailsElement>('details', old));
  const typed = find<HTMLInputElement>('input', old).map(({ value }) => value);
  return () => {
    byWords(find<HTMLDetailsElement>('details')).forEach((fold, words) => {
      fold.open = folds.get(words)?.open ?? fold.open;
    });
    find<HTMLInputElement>('input').forEach((each, index) => {
      if (!typed[index]) return;
      each.value = typed[index];
      each.dispatchEvent(new CustomEvent('input'));
    });
    if (focused >= 0) find<HTMLElement>(controls)[focused]?.focus({ preventScroll: true });
  };
}
