import { ratio, summarise } from './statistics.mjs';
import { visit } from './visit.mjs';

/** What the time of each variant is divided by. */
const references = { toLimit: 'limit', toLeaflet: 'leaflet', toD3: 'd3' };

/**
 * Rounds of all variants, one after the other, so that what disturbs the machine disturbs all of them.
 * @returns figures by id of the variant, each `{median, min, max}`
 */
export async function compare(browser, server, variants, profile, rounds) {
  const runs = Object.fromEntries(variants.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const variant of variants) runs[variant.id].push(await visit(browser, server, variant, profile));
  }
  const ratios = (id, key) =>
    Object.entries(references)
      .filter(([, of]) => runs[of])
      .map(([name, of]) => [name, ratio(runs[id], runs[of], key)]);
  return Object.fromEntries(
    variants.map(({ id }) => [id, { ...summarise(runs[id]), ...Object.fromEntries(ratios(id, 'districts')) }]),
  );
}
