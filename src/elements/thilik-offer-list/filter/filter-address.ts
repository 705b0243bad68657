/** What a list of offers keeps in the address: the district, topics, and everything else that is filtered by. */
import { readAgs } from '../../../contract/kinds.ts';
import { facetNames, noFilter, offerSorts, type FacetName, type OfferFilter } from '../../../model/offer-filter.ts';
import { longestQuery } from '../../../search/offer-text.ts';
import { distances } from '../../../search/offer-values.ts';
import type { State } from '../../../store/state.ts';
import type { StoreElement } from '../../base/store-element.ts';
import { AddressState, decode, type Kept } from '../../base/address-state.ts';
import { keepFocusAfterBack } from './focus-after-back.ts';

type Host = StoreElement & { readonly urlState: string | null };

/** Values that can be meant, as far as there are few enough to list. */
const values: Readonly<Record<FacetName, (value: string) => boolean>> = {
  language: (value) => /^[a-z]{2,8}$/.test(value),
  kind: (value) => /^[a-z]+$/.test(value),
  audience: (value) => value.length < 200,
  cost: (value) => value === 'free',
  wheelchair: (value) => value === 'yes' || value === 'partly',
  hours: (value) => value === 'now',
  distance: (value) => distances.some((each) => String(each) === value),
};

/** `words:deutsch%20kurs`, `language:ar+fa`, `sort:name`: what is not chosen is not there. */
export function writeFilter({ query, chosen, sort }: OfferFilter): readonly string[] {
  const part = (name: string, given: readonly string[]) =>
    given.length > 0 ? [`${name}:${given.map(encodeURIComponent).join('+')}`] : [];
  return [
    ...part('words', query ? [query] : []),
    ...facetNames.flatMap((name) => part(name, chosen[name] ?? [])),
    ...part('sort', sort === noFilter.sort ? [] : [sort]),
  ];
}

/** What an address says to filter by; what makes no sense is not read. */
export function readFilter(parts: readonly string[]): OfferFilter {
  const given = (name: string): readonly string[] => {
    const part = parts.find((each) => each.startsWith(`${name}:`));
    return part
      ? part
          .slice(name.length + 1)
          .split('+')
          .map(decode)
          .filter(Boolean)
      : [];
  };
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const known = given(name).filter(values[name]);
    if (known.length > 0) chosen[name] = known;
  }
  const sort = offerSorts.find((each) => given('sort').includes(each)) ?? noFilter.sort;
  return { query: (given('words')[0] ?? '').slice(0, longestQuery), chosen, sort };
}

const names = [...facetNames, 'words', 'sort'];
const isOwn = (part: string) => names.some((name) => part.startsWith(`${name}:`));

/**
 * Keeps the address and the state of a list the same.
 * @param written the state that the page asked for, which needs no address
 */
export function attachAddress(host: Host, written: State): AddressState {
  const { district, chosenTopics } = written;
  let others: readonly string[] = [];
  return new AddressState({
    get urlState() {
      return host.urlState;
    },
    get kept(): Partial<Kept> {
      const { state } = host;
      const isAsWritten = state.chosenTopics.join() === chosenTopics.join();
      return {
        district: state.district === district ? null : state.district,
        topics: isAsWritten ? [] : state.chosenTopics,
        more: [...writeFilter(state.offerFilter ?? noFilter), ...others],
      };
    },
    keep(kept) {
      const { store } = host.hub;
      const { more = [], topics = chosenTopics } = kept ?? {};
      others = more.filter((part) => !isOwn(part));
      const filter = readFilter(more);
      const isFiltered = writeFilter(filter).length > 0 || host.state.offerFilter;
      store.dispatch({ type: 'filter', topics });
      if (isFiltered) store.dispatch({ type: 'configure', change: { offerFilter: filter } });
      const ags = readAgs(kept?.district ?? null) ?? district;
      if (ags !== host.state.district) store.dispatch({ type: 'select-district', ags });
      keepFocusAfterBack(host);
    },
  });
}
