import type { Action } from './street.view.ts';

/** Keys of the map while its controls are there. */
const keys: Readonly<Record<string, Action>> = { '+': 'in', '-': 'out', '0': 'home' };

interface KeyIntents {
  act(action: Action): void;
  /** @returns `false` when there is nothing to end */
  escape(): boolean;
}

/** Tells what a reader wants by keys in an element; a key that has done something here does nothing else on the page. */
export function watchKeys(element: HTMLElement | null, { act, escape }: KeyIntents): void {
  const isUsed = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (key === 'Escape' && escape()) return true;
    const action = keys[key];
    if (!action || altKey || ctrlKey || metaKey || !(target as Element).closest('.map')) return false;
    act(action);
    return true;
  };
  element?.addEventListener('keydown', (event) => {
    if (!isUsed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
