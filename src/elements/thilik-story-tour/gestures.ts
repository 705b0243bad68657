/** A step of the tour; a number is that of a story. */
export type Step = 'back' | 'next' | 'first' | 'last' | number;

const steps: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' };

/**
 * Arrow keys, Home, End and digits: `1` `2` lead to the twelfth story when there are that many. Fields keep their keys, and
 * so do maps, which stop those that they use.
 * @param count how many stories have numbers
 */
export function keyStep(onStep: (step: Step) => void, count: () => number): (event: KeyboardEvent) => void {
  let typed = 0;
  return (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const field = event.composedPath()[0] as Element;
    if (altKey || ctrlKey || metaKey || event.defaultPrevented || field.matches('input, select, textarea')) return;
    const step = /^\d$/.test(key) ? numberOf(Number(key)) : (steps[key] ?? arrow(key, event.currentTarget as Element));
    if (typeof step !== 'number') typed = 0;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(step);
  };

  function numberOf(digit: number): number {
    const together = typed * 10 + digit;
    typed = together <= count() ? together : digit;
    return typed;
  }
}

function arrow(key: string, root: Element): Step | undefined {
  const [back, next] = isFromRight(root) ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  return key === next ? 'next' : key === back ? 'back' : undefined;
}

/** Browsers of 2022 do not know `:dir()`. */
const isFromRight = (element: Element) => getComputedStyle(element).direction === 'rtl';

/** So far a finger goes to the side at least, in CSS pixels. */
const swipeFrom = 60;

/** A finger that goes to the side, and not up or down: the page's own scrolling stays as it is. */
export function swipe(onStep: (step: Step) => void): SwipeHandlers {
  let from: Touch | undefined;
  return {
    onTouchStart: ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined),
    onTouchEnd: ({ changedTouches: [to], currentTarget }) => {
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (Math.abs(x) < swipeFrom || Math.abs(x) < 2 * Math.abs(y)) return;
      const isForward = x < 0 !== isFromRight(currentTarget as Element);
      onStep(isForward ? 'next' : 'back');
    },
  };
}

export interface SwipeHandlers {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
}
