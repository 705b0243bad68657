/** What a reader waits for, in the order of time: when it begins and when it ends. */
const steps = [
  ['page', () => 0, ({ html }) => html],
  ['code', ({ html }) => html, ({ code }) => code],
  ['work', ({ code }) => code, ({ districts }) => districts],
  ['points', ({ districts }) => districts, ({ points }) => points],
];

/** Steps shorter than this, in milliseconds, are left out: no eye sees them. */
const shortest = 4;

/**
 * Where to draw what. The axis ends where the slowest but one is done; who needs longer is cut off there, else the
 * others could not be told apart.
 * @param variants `[{id, name}]` in the order of drawing
 * @param figures by id, medians in milliseconds: `{html, code, districts, points}`
 * @returns lengths as shares of the width, 0–1
 */
export function speedBars(variants, figures) {
  const shown = variants.filter(({ id }) => figures[id]);
  const medians = shown.map(({ id }) =>
    Object.fromEntries(Object.entries(figures[id]).map(([name, { median }]) => [name, median])),
  );
  const ends = medians.map(({ points }) => points).sort((a, b) => b - a);
  const axis = (ends[1] ?? ends[0]) * 1.02;
  const share = (milliseconds) => Math.min(1, milliseconds / axis);
  const bars = shown.map(({ name }, index) => {
    const times = medians[index];
    return {
      name,
      milliseconds: Math.round(times.districts),
      isCut: times.points > axis,
      parts: steps
        .map(([step, from, to]) => ({ step, from: from(times), to: to(times) }))
        .filter(({ from, to }) => to - from >= shortest && from < axis)
        .map(({ step, from, to }) => ({ step, x: share(from), width: share(to) - share(from) })),
    };
  });
  const distance = axis > 2000 ? 500 : 250;
  const ticks = [...Array(Math.floor(axis / distance) + 1).keys()].map((index) => index * distance);
  return { bars, ticks: ticks.map((milliseconds) => ({ milliseconds, x: share(milliseconds) })) };
}
