import { filterTerms } from '../i18n/filter.ts';
import { formatNumber } from '../model/number.ts';
import type { Locale } from './fact.ts';

/** How far something is, in whole kilometres. */
export const away = (kilometres: number, { terms }: Locale): string =>
  filterTerms(terms.lang).away(formatNumber(Math.max(1, Math.round(kilometres)), terms.lang));
