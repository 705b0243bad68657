import type { PartialDate, Text } from './basics.ts';

/** When something is that is not every week. */
export interface Occasion {
  /** A date, or with the time in Thuringia: `2026-06-13` or `2026-06-13T15:00`. */
  readonly start: PartialDate;
  /** Missing: on one day, or the end is not known. */
  readonly end?: PartialDate;
}

/** What is told besides everything else and wins over it: closed for once, moved, cancelled. */
export interface Alert {
  readonly text: Text;
  /** The last day on which it holds; missing: until further notice. */
  readonly until?: PartialDate;
}

/** How one takes part: at a place, on the internet, by phone, or somebody comes to one's home. */
export const modes = ['place', 'online', 'phone', 'home'] as const;
export type Mode = (typeof modes)[number];

/** Whether one gets in with a wheelchair. */
export const wheelchairStates = ['yes', 'partly', 'no', 'unknown'] as const;
export type Wheelchair = (typeof wheelchairStates)[number];
