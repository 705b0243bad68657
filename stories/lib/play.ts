import { expect, userEvent, waitFor as waitASecond } from 'storybook/test';

export { expect, userEvent };

/** As long as a busy machine may need. */
export const waitFor = <T>(check: () => T | Promise<T>, timeout = 10_000): Promise<T> =>
  waitASecond(check, { timeout });

/** What is asked for inside an element's shadow root; waits until it is there. */
export function inside<T extends Element = HTMLElement>(root: ParentNode, tag: string, selector: string): Promise<T> {
  return waitFor(() => {
    const found = root.querySelector(tag)?.shadowRoot?.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector} in <${tag}>`);
    return found;
  });
}

/** Waits until an element's text contains these words. */
export function says(root: ParentNode, tag: string, words: string | RegExp): Promise<void> {
  const wanted = typeof words === 'string' ? new RegExp(words) : words;
  return waitFor(() => expect(root.querySelector(tag)?.shadowRoot?.textContent).toMatch(wanted));
}

/** Presses a key on what has the focus; `userEvent` only knows the host of a shadow root. */
export function press(target: Element, key: string): void {
  if (!target.matches(':focus')) throw new Error(`${key}: the focus is not on ${target.localName}`);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}
