import type { Cell } from './districts.ts';

/** As many signs as a district has room for on the map. */
const mostCells = 40;
/** Fields of the finest grid in a degree of latitude; one of longitude is shorter. */
const finest = 64;

interface Sum {
  lon: number;
  lat: number;
  count: number;
}

/** Points counted by fields of a grid, as fine as leaves few enough. */
export function createFields() {
  const sums = new Map<string, Sum>();
  const keyOf = (lon: number, lat: number, fine: number) =>
    `${Math.floor(lon * fine * 0.64)} ${Math.floor(lat * fine)}`;
  const put = (to: Map<string, Sum>, fine: number, { lon, lat, count }: Sum) => {
    const key = keyOf(lon / count, lat / count, fine);
    const sum = to.get(key);
    if (!sum) return void to.set(key, { lon, lat, count });
    sum.lon += lon;
    sum.lat += lat;
    sum.count += count;
  };
  return {
    add: ([lon, lat]: readonly [number, number]) => put(sums, finest, { lon, lat, count: 1 }),
    cells(): readonly Cell[] {
      let [all, fine] = [sums, finest];
      while (all.size > mostCells) {
        fine /= 2;
        const coarser = new Map<string, Sum>();
        for (const sum of all.values()) put(coarser, fine, sum);
        all = coarser;
      }
      const degrees = (sum: number, count: number) => Number((sum / count).toFixed(4));
      return [...all.values()].map(({ lon, lat, count }) => [degrees(lon, count), degrees(lat, count), count]);
    },
  };
}
