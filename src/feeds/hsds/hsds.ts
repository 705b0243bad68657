import { isObject, isString, type Json } from '../../model/read.ts';
import type { ReadContext } from '../context.ts';
import { draftEach, placeDrafts, without } from '../drafts.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import { draftOf, listIn, objectIn, type Occurrence } from './offer.ts';

/** A service as often as it is offered somewhere; once where no place is told. */
function occurrencesOf(item: Json): readonly Occurrence[] {
  if (isObject(item.service)) {
    const link = without(item, ['service', 'location']);
    return [{ service: item.service, link, location: objectIn(item.location) }];
  }
  const links = listIn(item.service_at_locations);
  if (links.length === 0) return [{ service: item, link: {}, location: {} }];
  const service = without(item, ['service_at_locations']);
  return links.map((link) => ({ service, link: without(link, ['location']), location: objectIn(link.location) }));
}

/** Services in the Human Services Data Specification 3 as offers, one for each place. */
export async function read({ json }: Foreign, context: ReadContext): Promise<Plain> {
  const items = Array.isArray(json) ? json : isObject(json) && Array.isArray(json.contents) ? json.contents : [json];
  const read = await draftEach(items, (item, row) => {
    const all = occurrencesOf(item);
    return all.map((each) => {
      const id = [each.service.id, all.length > 1 ? (each.location.id ?? each.link.id) : undefined];
      return draftOf(each, id.filter(isString).join('-') || `hsds-${row}`, row, context.today);
    });
  });
  return placeDrafts(read, context);
}
