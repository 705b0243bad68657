import type { Ags, TopicId } from '../../model/types.ts';

/** Offers in a field of the map: where most of them are, in degrees, and how many. */
export type Cell = readonly [lon: number, lat: number, count: number];

/** A district in a large file: what it has, and where that lies. */
export interface DistrictPart {
  readonly count: number;
  /** From where to where its features lie, in bytes from the first feature of the file; of a slim one by its files, from 1. */
  readonly bytes: readonly [number, number];
  /** How long each of the files of a slim one is at most, in bytes; missing: it is no slim one. */
  readonly unit?: number;
  /** How many of its offers have each topic. */
  readonly topics: Readonly<Partial<Record<TopicId, number>>>;
  /** Those of its offers that have a place of their own. */
  readonly cells: readonly Cell[];
}

/** By today's districts, what `thilik convert` writes into the header, so that a page needs no more of a large file than its own. */
export type Districts = Readonly<Record<Ags, DistrictPart>>;
