import type { GridDistrict } from '../geo/grid.ts';

/** Arcs of a grid as `geodata/build/pack.ts` packs them for the code. */
export function unpackArcs(packed: string): number[][] {
  return packed.split(' ').map((arc) => {
    const ways: number[] = [];
    let i = 0;
    const digit = () => (arc.charCodeAt(i++) - 5) % 92;
    while (i < arc.length) {
      let number = digit();
      if (number > 85) number += digit() * 86 + digit();
      ways.push((number >> 1) ^ -(number & 1));
    }
    return ways;
  });
}

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
