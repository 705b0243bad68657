/** A boundary file as the build packs it into the code. */
declare module '*.topo.json?packed' {
  const grid: Pick<import('../geo/grid.ts').Grid, 'origin' | 'step' | 'size'> & {
    readonly arcs: string;
    readonly today: string;
    readonly 2019: string;
  };
  export default grid;
}
