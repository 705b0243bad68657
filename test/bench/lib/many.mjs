import { ratio, summarise } from './statistics.mjs';
import { profiles, variants } from './variants.mjs';
import { visit } from './visit.mjs';

/** Ten maps on a page against one: time until all are there, and what they keep in memory. */
export async function tenMaps(browser, server, rounds) {
  const profile = { ...profiles.slow, afterMs: 1500 };
  const dropin = variants.find(({ id }) => id === 'dropin');
  const runs = { one: [], ten: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [id, maps] of [
      ['one', 1],
      ['ten', 10],
    ]) {
      const variant = { ...dropin, name: id, address: `/${id}/` };
      runs[id].push(await visit(browser, server, variant, profile, maps));
    }
  }
  return {
    one: summarise(runs.one),
    ten: summarise(runs.ten),
    time: ratio(runs.ten, runs.one, 'districts'),
    heap: ratio(runs.ten, runs.one, 'heap'),
  };
}
