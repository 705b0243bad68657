/**
 * Arcs of a topology as `geodata/build/pack.ts` packs them for the code.
 * @returns quantised deltas, as TopoJSON has them
 */
export function unpackArcs(packed: string): number[][][] {
  return packed.split(' ').map((arc) => {
    const points: number[][] = [];
    let i = 0;
    const digit = () => {
      const code = arc.charCodeAt(i++);
      return code - 35 - (code > 92 ? 1 : 0);
    };
    const delta = () => {
      if (arc[i] !== '~') return digit() - 44;
      i++;
      return digit() * 90 + digit() - 4050;
    };
    while (i < arc.length) points.push([delta(), delta()]);
    return points;
  });
}
