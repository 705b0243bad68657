import { isObject, isString, type Json } from '../../model/read.ts';
import type { Problem } from '../../model/types.ts';
import type { Reading } from '../context.ts';
import { draftEach, placeDrafts, without } from '../drafts.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import { draftOf, listIn, objectIn, type Occurrence } from './offer.ts';

/** A service as often as it is offered somewhere; once where no place is told. */
function* occurrencesOf(item: Json): Generator<Occurrence> {
  if (isObject(item.service)) {
    const link = without(item, ['service', 'location']);
    yield { service: item.service, link, location: objectIn(item.location) };
    return;
  }
  const service = without(item, ['service_at_locations']);
  const links = listIn(item.service_at_locations);
  if (links.length === 0) yield { service: item, link: {}, location: {} };
  for (const link of links) yield { service, link: without(link, ['location']), location: objectIn(link.location) };
}

/** Services in the Human Services Data Specification 3 as offers, one for each place. */
export async function read({ json }: Foreign, context: Reading): Promise<Plain> {
  const items = Array.isArray(json) ? json : isObject(json) && Array.isArray(json.contents) ? json.contents : [json];
  function* make(item: Json, row: number) {
    const isSeveral = listIn(item.service_at_locations).length > 1;
    for (const each of occurrencesOf(item)) {
      const id = [each.service.id, isSeveral ? (each.location.id ?? each.link.id) : undefined];
      yield draftOf(each, id.filter(isString).join('-') || `hsds-${row}`, row, context.today);
    }
  }
  const { drafts, problems } = await draftEach(items, make, context.pause);
  const { page_number, total_pages } = objectIn(json);
  const value = `${String(page_number)}/${String(total_pages)}`;
  const paged: readonly Problem[] = Number(total_pages) > 1 ? [{ path: 'total_pages', reason: 'one-page', value }] : [];
  return placeDrafts({ drafts, problems: [...paged, ...problems] }, context);
}
