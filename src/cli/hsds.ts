import { createHash } from 'node:crypto';
import { ruleFacts } from '../content/hours.ts';
import { offerFacts } from '../content/offer.ts';
import { wordsOf } from '../content/plain.ts';
import { writeServices, type ServicePage } from '../feeds/hsds/write.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import type { Ags, Offer } from '../model/types.ts';

/** A UUID of version 8 (RFC 9562): the same text has always the same. */
function uuid(text: string): string {
  const digest = createHash('sha256').update(`thilik ${text}`).digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.+)$/, '$1-$2-$3-$4-$5');
}

/** Offers in the Human Services Data Specification 3. */
export function asHsds(offers: readonly Offer[], districtName: (ags: Ags) => string): ServicePage {
  const locale = { lang: 'de', terms: interfaceTerms('de') };
  return writeServices(offers, {
    uuid,
    districtName,
    words: (offer, field) => wordsOf([...offerFacts(offer, locale), ...ruleFacts(offer, locale)], field) ?? '',
  });
}
