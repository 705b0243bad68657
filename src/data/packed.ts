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
