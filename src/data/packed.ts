import type { GridDistrict } from '../geo/grid.ts';

/** Arcs of a grid as `geodata/build/pack.ts` packs them for the code. */
export function unpackArcs(packed: string): number[][] {
  return packed.split(' ').map((arc) => {
    const ways: number[] = [];
    for (let i = 0; i < arc.length; i++) {
      let number = digit(arc, i);
      if (number > 85) number += digit(arc, ++i) * 86 + digit(arc, ++i);
      ways.push((number >> 1) ^ -(number & 1));
    }
    return ways;
  });
}

const digit = (arc: string, i: number) => (arc.charCodeAt(i) - 5) % 92;

/** The districts of one frame as `geodata/build/pack.ts` packs them for the code. */
export function unpackDistricts(packed: string): GridDistrict[] {
  return packed.split(';').map((district) => {
    const [head = '', lon, lat, ...rings] = district.split(',');
    return {
      ags: `160${head.slice(0, 2)}`,
      name: head.slice(2),
      label: [Number(lon) / 100, Number(lat) / 100],
      rings: rings.map((ring) => ring.split(' ').map(Number)),
    };
  });
}
