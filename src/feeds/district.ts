import { inFrame } from '../model/frames.ts';
import type { Ags, LonLat } from '../model/types.ts';
import type { Places } from './places.ts';

/** What a record says of where it is. */
export interface Whereabouts {
  /** Key or name. */
  readonly district?: string;
  readonly town?: string;
  readonly postcode?: string;
  readonly lonLat?: LonLat | null;
}

/**
 * `elsewhere`: outside of Thuringia; `contradiction`: town and postal code lie in different districts; `other-district`: what
 * else is told lies in another one than the one that counts.
 */
export type DistrictProblem = 'no-district' | 'elsewhere' | 'contradiction' | 'other-district';

export interface DistrictRead {
  /** `null`: not known, or not in Thuringia. */
  readonly ags: Ags | null;
  readonly problem: DistrictProblem | null;
}

const sure = (ags: Ags): DistrictRead => ({ ags, problem: null });

const isAmong = (ags: Ags, others: readonly Ags[]) =>
  others.some((other) => inFrame(other, 'today') === inFrame(ags, 'today'));

/**
 * The district of a record: by what names it, by its town, by its postal code, by its point, in this order.
 * @param comparesPoints whether a point is looked at, too, when it is not needed
 */
export async function readDistrict(where: Whereabouts, places: Places, comparesPoints = false): Promise<DistrictRead> {
  const read = await firstOf(where, places);
  if (!read.ags || read.problem) return read;
  const there = comparesPoints && where.lonLat ? await places.at(where.lonLat) : null;
  return there && !isAmong(read.ags, [there]) ? { ...read, problem: 'other-district' } : read;
}

async function firstOf(where: Whereabouts, places: Places): Promise<DistrictRead> {
  const { district, town, postcode, lonLat } = where;
  const named = district ? places.byName(district) : null;
  const ofTown = town ? places.byTown(town) : [];
  const ofCode = postcode ? places.byPostcode(postcode) : [];
  if (named) {
    // The name of a town may be that of a village elsewhere, too; a code is sure.
    const told = ofCode.length > 0 ? ofCode : ofTown;
    return { ags: named, problem: told.length > 0 && !isAmong(named, told) ? 'other-district' : null };
  }
  const both = ofTown.filter((ags) => ofCode.includes(ags));
  if (both.length === 1) return sure(both[0] as Ags);
  const candidates = both.length > 1 ? both : ofCode.length > 0 && ofTown.length === 0 ? ofCode : ofTown;
  const isElsewhere = postcode !== undefined && ofCode.length === 0;
  if (candidates.length === 1 && !isElsewhere) {
    const isContradiction = ofTown.length > 0 && ofCode.length > 0;
    return { ags: candidates[0] as Ags, problem: isContradiction ? 'contradiction' : null };
  }
  const found = lonLat ? await places.at(lonLat) : null;
  if (found && (candidates.length === 0 || candidates.includes(found))) return sure(found);
  return { ags: null, problem: isElsewhere || lonLat ? 'elsewhere' : 'no-district' };
}

/** How often each district was read. */
export class Tally {
  readonly #counts = new Map<Ags, number>();

  add(ags: Ags | null): void {
    if (ags) this.#counts.set(ags, (this.#counts.get(ags) ?? 0) + 1);
  }

  /** Whether there are several, so that nothing that comes will make it one. */
  get isMixed(): boolean {
    return this.#counts.size > 1;
  }

  /** The district of all that have one, when it is only one and of many. */
  get common(): Ags | null {
    const [[ags, count] = [null, 0] as const, ...others] = [...this.#counts];
    return count > 2 && others.length === 0 ? ags : null;
  }
}
