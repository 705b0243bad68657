import { isObject } from '../../model/read.ts';

const isService = (json: unknown) =>
  isObject(json) && ('service_at_locations' in json || (isObject(json.service) && isObject(json.location)));

/** Whether this is a service, a service at a location, or a list of them in the Human Services Data Specification. */
export const isHsds = (json: unknown): boolean => {
  if (Array.isArray(json)) return isService(json[0]);
  return isService(json) || (isObject(json) && Array.isArray(json.contents) && 'total_items' in json);
};
