/** Gestures on the SVG map that mean "nearer": they start the map that can zoom. */

type Point = readonly [number, number];

/** Fingers this much further apart, in CSS pixels, are a pinch. */
const pinchPx = 24;

/**
 * Listens for Ctrl and wheel, pinch and double click; the page's own scrolling and one finger stay untouched.
 * @param isIdle whether the SVG map is what the reader sees
 * @param onNearer where, in CSS pixels of the stage
 */
export function watchGestures(stage: HTMLElement, isIdle: () => boolean, onNearer: (at: Point) => void): void {
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  let apart = 0;
  const spread = ({ touches }: TouchEvent) => {
    const [a, b] = [touches[0], touches[1]];
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  };
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!isIdle() || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.deltaY < 0) onNearer(at(event));
    },
    { passive: false },
  );
  stage.addEventListener('dblclick', (event) => {
    if (isIdle() && (event.target as Element).closest('.map')) onNearer(at(event));
  });
  stage.addEventListener('touchstart', (event) => (apart = spread(event)), { passive: true });
  stage.addEventListener(
    'touchmove',
    (event) => {
      if (!isIdle() || event.touches.length !== 2 || !event.cancelable) return;
      event.preventDefault();
      const [a, b] = [event.touches[0], event.touches[1]] as [Touch, Touch];
      if (spread(event) - apart < pinchPx) return;
      apart = Infinity;
      onNearer(at({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }));
    },
    { passive: false },
  );
}
