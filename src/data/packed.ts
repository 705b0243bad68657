import type { Geometry } from '../geo/topology.ts';

/**
 * Arcs of a topology as `geodata/build/pack.ts` packs them for the code.
 * @returns quantised deltas, as TopoJSON has them
 */
export function unpackArcs(packed: string): number[][][] {
  return packed.split(' ').map((arc) => {
    const points: number[][] = [];
    let i = 0;
    const digit = () => (arc.charCodeAt(i++) - 5) % 92;
    const delta = () => {
      let number = digit();
      if (number > 85) number += digit() * 86 + digit();
      return (number >> 1) ^ -(number & 1);
    };
    while (i < arc.length) points.push([delta(), delta()]);
    return points;
  });
}

/** The districts of one frame as `geodata/build/pack.ts` packs them for the code. */
export function unpackDistricts(packed: string): Geometry[] {
  return packed.split(';').map((district) => {
    const [head = '', lon, lat, ...rings] = district.split(',');
    return {
      arcs: rings.map((ring) => ring.split(' ').map(Number)),
      properties: {
        ags: `160${head.slice(0, 2)}`,
        name: head.slice(2),
        label: [Number(lon) / 100, Number(lat) / 100],
      },
    };
  });
}
