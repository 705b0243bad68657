import { writeSchemaOrg, type OpeningHoursSpecification } from '../hours/schema-org.ts';
import type { Hours } from '../model/hours.ts';
import { scheduleOf } from './hours.ts';

/** Hours as schema.org has them; `undefined`: they are not known for sure, or it has no words for them. */
export function openingHours(hours: Hours): readonly OpeningHoursSpecification[] | undefined {
  const schedule = scheduleOf(hours);
  const specifications = (schedule && writeSchemaOrg(schedule)) ?? [];
  return specifications.length > 0 ? specifications : undefined;
}
