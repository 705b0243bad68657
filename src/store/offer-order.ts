import { locales } from '../model/number.ts';
import type { OfferSort } from '../model/offer-filter.ts';
import { pick } from '../model/text.ts';
import type { Offer } from '../model/types.ts';

interface OrderSetting {
  readonly lang: string;
  readonly today: string;
  readonly kilometresTo: (offer: Offer) => number | null;
}

/** The next day or time at which an offer takes place, as its file says it; `null`: none is known. */
export function nextDate({ dates = [] }: Offer, today: string): string | null {
  const ahead = dates.filter(({ start, end = start }) => end.slice(0, 10) >= today.slice(0, end.length));
  return ahead.map(({ start }) => start).sort()[0] ?? null;
}

/** Offers in order; what has nothing to sort by comes last, equals stay as they were. */
export function inOrder(offers: readonly Offer[], sort: OfferSort, setting: OrderSetting): readonly Offer[] {
  switch (sort) {
    case 'usual':
      return offers;
    case 'name': {
      const { compare } = new Intl.Collator(locales(setting.lang), { numeric: true });
      return by(offers, ({ name }) => pick(name, setting.lang).text, compare);
    }
    case 'date':
      return by(
        offers,
        (offer) => nextDate(offer, setting.today),
        (a, b) => Number(a > b) - Number(a < b),
      );
    case 'distance':
      return by(offers, setting.kilometresTo, (a, b) => a - b);
  }
}

function by<K>(
  offers: readonly Offer[],
  keyOf: (offer: Offer) => K | null,
  compare: (a: K, b: K) => number,
): readonly Offer[] {
  return offers
    .map((offer) => ({ offer, key: keyOf(offer) }))
    .sort((a, b) =>
      a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : compare(a.key, b.key),
    )
    .map(({ offer }) => offer);
}
