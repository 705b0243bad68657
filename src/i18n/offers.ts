import { deSimple } from './de-simple/offers.ts';
import { de } from './de/offers.ts';
import { en } from './en/offers.ts';

/** Texts that only the list of offers needs; they come with it. */
export interface OffersTerms {
  offersIn(district: string): string;
  /** Name of the filter's buttons as a group, and of the button that shows them on a small screen. */
  readonly chooseTopics: string;
  /** How many offers the filter leaves. */
  found(count: number, total: number): string;
  /** The place has no offer. */
  readonly noOffers: string;
  /** The place has offers, but none of the chosen topics. */
  readonly noneOfTopics: string;
}

const languages: Readonly<Record<string, OffersTerms>> = { de, en, 'de-simple': deSimple };

/** The texts in the language of the interface, else in German. */
export function offersTerms(lang: string): OffersTerms {
  return languages[lang] ?? de;
}
