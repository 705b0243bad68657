/** A boundary file as the build packs it into the code. */
declare module '*.topo.json?packed' {
  const topology: Pick<import('../geo/topology.ts').Topology, 'transform'> & {
    readonly arcs: string;
    readonly f2019: string;
    readonly ftoday: string;
  };
  export default topology;
}
