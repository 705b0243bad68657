/**
 * Runs in each page before everything else: notes when the first frame with all districts is on its way to the screen
 * and when the one with all points is, when the page itself and the last script or style sheet had arrived until then,
 * and for `afterMs` what a reader would suffer. `shapes` and `points` find what pages draw as elements (in the document,
 * or in our elements); pages with a canvas say `districts-drawn` in the frame that draws both.
 */
export function observe({ shapes, points, maps, afterMs }) {
  const seen = { fcp: null, districts: null, points: null, longTasks: [], shift: 0 };
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
  const noteDistricts = () => {
    seen.districts = performance.now();
    seen.html = ends('navigation')[0].responseEnd;
    seen.code = Math.max(seen.html, ...ends('resource').map(({ responseEnd }) => responseEnd));
  };
  const notePoints = () => {
    seen.points = performance.now();
    const wait = Math.max(0, seen.districts + afterMs - seen.points);
    setTimeout(() => globalThis.benchDone(JSON.stringify({ ...seen, origin: performance.timeOrigin })), wait);
  };
  const drawn = () => {
    noteDistricts();
    notePoints();
  };
  addEventListener('districts-drawn', () => afterPaint(drawn), { once: true });
  if (!shapes) return;

  const hasBox = (shape) => {
    const { width, height } = shape.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const areThere = (selector, number) => {
    const maps = document.querySelectorAll('thilik-map');
    const roots = maps.length > 0 ? [...maps].map(({ shadowRoot }) => shadowRoot) : [document];
    const found = roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);
    // A sign may stand in two forms, of which the map's width shows one.
    return found.filter(hasBox).length >= number;
  };
  const lookFor = (selector, number, then) => {
    if (areThere(selector, number)) then();
    else requestAnimationFrame(() => lookFor(selector, number, then));
  };
  const lookForPoints = () => lookFor(points, 15 * maps, () => afterPaint(notePoints));
  requestAnimationFrame(() =>
    lookFor(shapes, 22 * maps, () => {
      afterPaint(noteDistricts);
      lookForPoints();
    }),
  );
}
