import type { Frame, LoadFailureKind, TopicId } from '../model/types.ts';

/** Every text of the interface. A language is complete by type; plurals and insertions are functions. */
export interface Terms {
  /** Language of these texts, BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';

  /** Name of the map for screen readers, with how to use it. */
  mapName(districts: number, frame: Frame): string;
  readonly districtsHeading: string;
  readonly chooseDistrict: string;
  districtType(type: string): string;
  storyCount(count: number): string;
  offerCount(count: number): string;
  contactCount(count: number): string;
  /** What is said when a district is selected. */
  selected(name: string): string;
  readonly selectionCleared: string;
  readonly close: string;
  /** A district of 2019 that is part of another one today. */
  formerDistrict(name: string, today: string): string;

  readonly legend: string;
  readonly legendPlace: string;
  readonly legendDistrictWide: string;
  /** Said before the link to the publisher of the boundaries. */
  readonly attribution: string;
  readonly coordinatesFrom: string;

  readonly stories: string;
  readonly offers: string;
  readonly contacts: string;
  story(number: string): string;
  readonly readStory: string;
  readonly hideStory: string;
  readonly chooseStory: string;
  asOf(date: string): string;
  unconfirmed(years: number): string;

  readonly searchContacts: string;
  contactsIn(district: string): string;
  readonly noContacts: string;
  showMore(count: number): string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly address: string;
  readonly stateLevel: string;
  readonly details: string;

  readonly loading: string;
  readonly retry: string;
  failure(kind: LoadFailureKind, what: string): string;
  readonly germanOnly: string;
  readonly draftTranslation: string;

  readonly topics: Readonly<Record<TopicId, string>>;
}
