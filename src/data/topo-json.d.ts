/** A boundary file as the build packs it into the code. */
declare module '*.topo.json?packed' {
  const topology: Omit<import('../geo/topology.ts').Topology, 'arcs'> & { readonly arcs: string };
  export default topology;
}
