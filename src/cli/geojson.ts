import { scheduleOf } from '../content/hours.ts';
import { placesOf } from '../content/hand-over/offer-files.ts';
import { writeOsm } from '../hours/osm-write.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import type { Json } from '../model/read.ts';
import type { Offer } from '../model/types.ts';

interface Places {
  readonly features: readonly { readonly properties: Json }[];
}

/** Offers for map programs: what is known of them in words, their hours, where they are rules, as OpenStreetMap writes them. */
export function asGeoJson(offers: readonly Offer[]): Json {
  const { features, ...collection } = JSON.parse(
    placesOf(offers, { lang: 'de', terms: interfaceTerms('de') }),
  ) as Places;
  const withRules = features.map(({ properties, ...feature }, index) => {
    const { hours: words, ...others } = properties;
    const { hours } = offers[index] ?? {};
    const schedule = hours && scheduleOf(hours);
    return {
      ...feature,
      properties: { ...others, ...(schedule ? { opening_hours: writeOsm(schedule) } : { hours: words }) },
    };
  });
  return { ...collection, features: withRules };
}
