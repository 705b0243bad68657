/** The elements of a story, also inside of others. */
const elementsIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('thilik-'));

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Waits until each element of a story says the expected state, one of several separated by `|`.
 * @throws Error when that does not come true
 */
export async function settle(root: ParentNode, expected: string, timeoutMs = 10_000): Promise<void> {
  const wanted = new RegExp(`^(${expected})$`);
  const end = performance.now() + timeoutMs;
  const states = () => elementsIn(root).map(({ dataset }) => dataset.state);
  while (states().some((state) => !wanted.test(state ?? ''))) {
    if (performance.now() > end) throw new Error(`expected the state ${expected}, found ${states().join(', ')}`);
    await nextFrame();
  }
}
