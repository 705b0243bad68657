import { expect, userEvent, waitFor } from 'storybook/test';

export { expect, userEvent, waitFor };

/** What is asked for inside an element's shadow root; waits until it is there. */
export function inside<T extends Element = HTMLElement>(root: ParentNode, tag: string, selector: string): Promise<T> {
  return waitFor(
    () => {
      const found = root.querySelector(tag)?.shadowRoot?.querySelector<T>(selector);
      if (!found) throw new Error(`no ${selector} in <${tag}>`);
      return found;
    },
    { timeout: 10_000 },
  );
}

/** Waits until an element's text contains these words. */
export function says(root: ParentNode, tag: string, words: string | RegExp): Promise<void> {
  const wanted = typeof words === 'string' ? new RegExp(words) : words;
  return waitFor(() => expect(root.querySelector(tag)?.shadowRoot?.textContent).toMatch(wanted), { timeout: 10_000 });
}

/** Presses keys where the focus is; `userEvent` only knows the host of a shadow root. */
export function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}
