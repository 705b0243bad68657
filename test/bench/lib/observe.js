/**
 * Runs in each page before everything else: notes when the first frame with all districts is on its way to the screen,
 * and for some time more what a reader would suffer; and when the page itself and the last
 * script or style sheet had arrived. `selector` finds the shapes of pages that draw them as elements
 * (in the document, or in our elements); pages with a canvas say `districts-drawn` in the frame that draws them.
 */
export function observe({ selector, count, afterMs }) {
  const seen = { fcp: null, districts: null, longTasks: [], shift: 0 };
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, duration]));
  watch('layout-shift', ({ value }) => (seen.shift += value));

  /** A message posted during a frame arrives when it has been painted. */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const ends = (type) => performance.getEntriesByType(type).filter(({ name }) => !name.endsWith('.json'));
  const done = () =>
    afterPaint(() => {
      seen.districts = performance.now();
      seen.html = ends('navigation')[0].responseEnd;
      seen.code = Math.max(seen.html, ...ends('resource').map(({ responseEnd }) => responseEnd));
      setTimeout(() => globalThis.benchDone(JSON.stringify({ ...seen, origin: performance.timeOrigin })), afterMs);
    });
  addEventListener('districts-drawn', done, { once: true });
  if (!selector) return;

  const hasBox = (shape) => {
    const { width, height } = shape.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const look = () => {
    const maps = document.querySelectorAll('thilik-map');
    const roots = maps.length > 0 ? [...maps].map(({ shadowRoot }) => shadowRoot) : [document];
    const shapes = roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);
    if (shapes.length >= count && shapes.every(hasBox)) done();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
