/** What of a large matrix is tested: `npm test` takes a sample of it, `npm run test:all` (`THILIK_ALL=1`) the whole. */
import { createHash } from 'node:crypto';

/** Another seed chooses other samples. */
export const seed = process.env.THILIK_SEED ?? 'thilik';
/** Whether nothing is left out. */
export const isWhole = Boolean(process.env.THILIK_ALL);

/** `count` of a list, as the seed wants them. */
export function choose(list, count) {
  const rank = (item) =>
    createHash('sha256')
      .update(`${seed} ${JSON.stringify(item)}`)
      .digest('hex');
  const ranks = new Map(list.map((item) => [item, rank(item)]));
  return list.toSorted((a, b) => (ranks.get(a) < ranks.get(b) ? -1 : 1)).slice(0, count);
}

/** The combinations to test now: always those for which `isCorner` is true, and `more` of the others. */
export function sample(combinations, { isCorner = () => false, more = 0 }) {
  if (isWhole) return combinations;
  const others = new Set(
    choose(
      combinations.filter((each) => !isCorner(each)),
      more,
    ),
  );
  return combinations.filter((each) => isCorner(each) || others.has(each));
}

/** Every combination of the values, as objects: `{ page: ['a', 'b'], dark: [false, true] }` gives four. */
export function combine(values) {
  return Object.entries(values).reduce(
    (all, [name, each]) => all.flatMap((one) => each.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}
