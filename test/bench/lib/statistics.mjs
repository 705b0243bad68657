/** Middle of the sorted values; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that so many per cent of the values do not exceed. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}

export const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });

/** Each figure of several runs (`[{districts: 1, …}, …]`) as `{districts: {median, min, max}, …}`. */
export function summarise(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, spread(runs.map((run) => run[key]))]));
}

/** Spread of the ratios of two variants, round by round: what slows a round slows both. */
export function ratio(runs, ofRuns, key) {
  return spread(runs.map((run, index) => run[key] / ofRuns[index][key]));
}

/** Differences that are noise: a frame, the resolution of a clock, a few objects more. */
const tolerances = {
  fcp: 16,
  districts: 16,
  points: 16,
  html: 16,
  code: 16,
  blocking: 10,
  longest: 10,
  shift: 0,
  heap: 20_000,
  bytes: 50,
  bytesTotal: 50,
};

/** Figures whose median got worse by a tenth or more: `[{profile, variant, figure, before, now}]`. */
export function regressions(before, now) {
  const found = [];
  for (const profile of ['slow', 'fast']) {
    for (const [variant, figures] of Object.entries(now[profile] ?? {})) {
      for (const [figure, { median: value }] of Object.entries(figures)) {
        const old = before?.[profile]?.[variant]?.[figure]?.median;
        if (old === undefined) continue;
        if (value >= old * 1.1 && value - old > (tolerances[figure] ?? 0)) {
          found.push({ profile, variant, figure, before: old, now: value });
        }
      }
    }
  }
  return found;
}
