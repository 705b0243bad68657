import type { OfferField } from '../model/offer-fields.ts';
import type { OfferKind, OfferStatus, Precision } from '../model/types.ts';
import { deSimple } from './de-simple/reading.ts';
import { de } from './de/reading.ts';
import { en } from './en/reading.ts';

/** Texts that only a reader needs who opens a story, an offer or the details of an office; they come with those parts. */
export interface ReadingTerms {
  readonly noStory: string;
  /** Why Eisenach stands in the Wartburgkreis today. */
  readonly eisenachToday: string;
  readonly figures: string;
  readonly about: string;
  readonly period: string;
  readonly place: string;
  readonly wholeDistrict: string;
  readonly presentedBy: string;
  readonly partners: string;
  readonly funding: string;
  readonly notFunded: string;
  readonly planned: string;
  readonly since: string;
  readonly links: string;
  readonly uncheckedLink: string;
  readonly sourceLabel: string;
  section(section: string): string;
  range(from: string, to: string): string;
  from(date: string): string;
  readonly approx: string;
  readonly contactPerson: string;
  readonly report: string;

  readonly offerKinds: Readonly<Record<OfferKind, string>>;
  offerStatus(status: OfferStatus, year: string): string;
  /** Labels of what is told of an offer; those that other records have too stand among the terms of the interface. */
  readonly offerLabels: Readonly<Record<Exclude<OfferField, 'place' | 'address' | 'url'>, string>>;
  /** Label of a place, which says how exact it is. */
  readonly offerPlace: Readonly<Record<Precision, string>>;
}

const languages: Readonly<Record<string, ReadingTerms>> = { de, en, 'de-simple': deSimple };

/** The texts in the language of the interface, else in German. */
export function readingTerms(lang: string): ReadingTerms {
  return languages[lang] ?? de;
}
