/** What thilik promises itself: a figure of the results and the most (or least) it may be. */
const goals = [
  ['districts on screen, drop-in, against Leaflet', ({ slow }) => slow?.dropin?.toLeaflet?.median, '≤', 0.7],
  ['districts on screen, drop-in, against d3-geo', ({ slow }) => slow?.dropin?.toD3?.median, '≤', 0.9],
  ['districts on screen, prerendered, against SVG', ({ slow }) => slow?.prerendered?.toLimit?.median, '≤', 1.1],
  ['districts on screen, without script, against SVG', ({ slow }) => slow?.static?.toLimit?.median, '≤', 1.1],
  ['bytes until then, drop-in, against Leaflet', ({ slow }) => share(slow?.dropin, slow?.leaflet, 'bytes'), '≤', 0.6],
  ['blocking beyond the limit’s own, drop-in, ms', ({ slow }) => beyond(slow?.dropin, slow?.limit), '≤', 10],
  ['blocking beyond the limit’s own, prerendered, ms', ({ slow }) => beyond(slow?.prerendered, slow?.limit), '≤', 10],
  ['longest task, drop-in, ms', ({ slow }) => slow?.dropin?.longest.median, '≤', 50],
  ['layout shift, drop-in', ({ slow }) => slow?.dropin?.shift.max, '≤', 0],
  ['layout shift, prerendered', ({ slow }) => slow?.prerendered?.shift.max, '≤', 0],
  ['ten maps against one, time', ({ many }) => many?.time.median, '≤', 2],
  ['ten maps against one, heap', ({ many }) => many?.heap.median, '≤', 2.5],
  ['heap after 200 mounts and removals, growth', ({ memory }) => memory && Math.abs(memory.growth), '≤', 0.02],
  ['frames on time while hovering and selecting', ({ frames }) => frames?.plain.onTime, '≥', 0.95],
  ['processor ms in the longest frame', ({ frames }) => frames?.plain.workMost, '≤', 16.7],
  ['layouts forced by our scripts', ({ frames }) => frames?.plain.forcedLayouts, '≤', 0],
  ['key press to suggestions, 95 of 100 within, ms', ({ search }) => search?.p95, '≤', 16],
  ['filter of 10,000 offers, key press to list and map, 95 of 100 within, ms', ({ filter }) => filter?.p95, '≤', 50],
  ['one district of 1,000,000 offers, bytes', ({ large }) => large?.bytes, '≤', 1024 * 1024],
  ['all of 100,000 offers in one JSON file, longest task, ms', ({ large }) => large?.whole?.longest, '≤', 200],
  ['their filter, key press to list and map, 95 of 100 within, ms', ({ large }) => large?.whole?.filter.p95, '≤', 100],
  ['10,000 offers on the map, against bare MapLibre with clusters', clustersOf('fast'), '≤', 1.2],
  ['the same, slowed', clustersOf('slow'), '≤', 1.2],
  ['street map from the click, against bare MapLibre', ({ street }) => street?.fast?.ratio.median, '≤', 1.15],
  ['the same, slowed', ({ street }) => street?.slow?.ratio.median, '≤', 1.15],
  ...lighthouseGoals('Lighthouse', ({ lighthouse }) => lighthouse, 99),
  ...lighthouseGoals('Lighthouse of the showcase, desktop', ({ showcase }) => showcase?.desktop, 100),
  ...lighthouseGoals('Lighthouse of the showcase, phone', ({ showcase }) => showcase?.phone, 100),
  ['frames from a step of the tour until the next story is shown', ({ showcase }) => showcase?.step.frames, '≤', 1],
  ['processor ms of a step of the tour', ({ showcase }) => showcase?.step.work.median, '≤', 16.7],
  ['frames a second of the flight, unless it jumps', ({ showcase }) => showcase && perSecond(showcase.flight), '≥', 50],
  ['layout shift of the showcase', ({ showcase }) => showcase?.shift, '≤', 0],
];

function lighthouseGoals(title, of, goal) {
  const names = ['performance', 'accessibility', 'best-practices', 'seo'];
  return names.map((name) => [`${title}, ${name}`, (results) => of(results)?.[name], '≥', goal]);
}

/** Two pictures tell the map that it is too slow to fly; from then on it jumps, which is as good as any flight. */
function perSecond({ moves, ms }) {
  return moves <= 3 ? Infinity : (1000 * (moves - 1)) / ms;
}

function clustersOf(profile) {
  return ({ clusters }) => clusters?.[profile].thilik.toMapLibre;
}

function share(figures, of, key) {
  return figures && of && figures[key].median / of[key].median;
}

function beyond(figures, of) {
  return figures && of && figures.blocking.median - of.blocking.median;
}

/** A line per goal: met, missed, or not measured in this run. */
export function goalLines(results) {
  return goals.map(([title, of, sign, goal]) => {
    const value = of(results);
    if (value === undefined || value === null) return `–  ${title}: not measured (${sign} ${goal})`;
    const met = sign === '≤' ? value <= goal : value >= goal;
    return `${met ? '✓' : '✗'}  ${title}: ${Number(value.toPrecision(3))} (${sign} ${goal})`;
  });
}
