import { createHash } from 'node:crypto';

/** Draws that a seed repeats. */
export function randomOf(seed) {
  let state = (createHash('sha256').update(seed).digest().readUInt32BE() % 2147483646) + 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** Some of a list in its order, at least one. */
    some(list, share = 0.4) {
      const found = list.filter(() => next() < share);
      return found.length > 0 ? found : [this.pick(list)];
    },
  };
}
