import type { PartialDate } from './types.ts';

/** Whether the value is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);
}
