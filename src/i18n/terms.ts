/** What the texts of each part are called and mean; of opening hours, the tour, the street map and others in files of their own, `hours-terms.ts`, `tour-terms.ts`, `street-terms.ts` and so on. A language is complete by type; plurals and insertions are functions. */
import type { OfferField } from '../model/offer-fields.ts';
import type { Mode, Wheelchair } from '../model/offer-values.ts';
import type {
  Frame,
  Kind,
  LoadFailureKind,
  OfferKind,
  OfferStatus,
  Precision,
  ProblemReason,
  Review,
  Sure,
  TopicId,
} from '../model/types.ts';

/** Texts that the first picture of an element needs. */
export interface InterfaceTexts {
  /** Name of the map for screen readers. */
  mapName(districts: number, frame: Frame): string;
  /** Label of the search for a place, what may be written there, and its button. */
  readonly whereDoYouLive: string;
  readonly whereHint: string;
  readonly search: string;
  /** Heading of the list of districts on the map's page: the map and the search come first. */
  readonly orChoose: string;
  /** A count alone, as it is written. */
  number(count: number): string;
  storyCount(count: number): string;
  offerCount(count: number): string;
  contactCount(count: number): string;
  /** What is said when a district is selected. */
  selected(name: string): string;
  readonly selectionCleared: string;
  /** A district of 2019 that is part of another one today. */
  formerDistrict(name: string, today: string): string;

  /** The button that makes the map one to zoom into, and the one that ends that. */
  readonly enlarge: string;
  readonly reduce: string;

  readonly legend: string;
  /** What districts of one shade have; `isRest`: that and no more, unlike the others. */
  legendOf(kinds: readonly Kind[], isRest: boolean): string;
  /** What the sign of offers means. */
  readonly legendOffers: string;
  readonly attribution: string;
  readonly coordinatesFrom: string;

  readonly stories: string;
  readonly offers: string;
  readonly contacts: string;
  story(number: string): string;
  readonly readStory: string;
  readonly hideStory: string;
  readonly chooseStory: string;
  /** Names of the months as they stand in dates, from January. */
  readonly months: readonly string[];
  /** Day and month as they stand before the year. */
  day(day: number, month: string): string;
  /** @param date empty: nobody knows it for sure */
  asOf(date: string): string;
  /** Of when a story of the brochure is. */
  ofBrochure(year: string): string;
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
  /** Said before the sentence that is to be said in German, and the sentence itself, for a switchboard. */
  readonly say: string;
  readonly askForOffice: string;
  readonly details: string;

  readonly loading: string;
  readonly retry: string;
  failure(kind: LoadFailureKind, what: string): string;
  readonly germanOnly: string;
  /**
   * Beside every translation that nobody has checked, by its state: here and nowhere else, since laws differ on when a
   * machine's text has to say so, and readers are told in any case (stories/decisions/37-said-until-checked.md).
   */
  readonly unchecked: Readonly<Record<Unchecked, string>>;

  readonly topics: Readonly<Record<TopicId, string>>;
}

/** States of a translation that nobody has checked. */
export type Unchecked = Extract<Review, 'machine' | 'draft'>;

/** The texts of the interface with their language. */
export interface Terms extends InterfaceTexts {
  /** Language of these texts, BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Texts of the answer for a district; they come with it. */
export interface AnswerTerms {
  /** Back from a district to all of them. */
  readonly allDistricts: string;
  /** A district with the place in it that the reader searched for. */
  placeIn(district: string, place: string): string;
  readonly askFirst: string;
  /** Said below the office that the page itself names. */
  readonly ownWord: string;
  /** On the button that leads to the website of an office. */
  readonly websiteOf: string;
  readonly callFirst: string;
  /** Where no number is known; the name of the website follows, if there is one. */
  readonly noPhone: string;
  readonly noPhoneBut: string;
  /** Heading of the stories of a district, which may be several. */
  storiesOf(districtType: string, count: number): string;
  moreOffices(count: number): string;
  offersOf(offers: string, year: string): string;
  readonly stateHelp: string;
  readonly neighbours: string;
  readonly print: string;
}

/** Texts that only a reader needs who opens a story, an offer or the details of an office; they come with those parts. */
export interface ReadingTerms {
  /** Why Eisenach stands in the Wartburgkreis today. */
  readonly eisenachToday: string;
  readonly figures: string;
  readonly about: string;
  /** Before the title as the source prints it. */
  readonly fullTitle: string;
  /** Before a number of which the source says that it is more. */
  readonly over: string;
  /** Before what is to be said of the source itself. */
  readonly remarks: string;
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
  /** On paper: heading above lines for notes, and what to write on them. */
  readonly notes: string;
  readonly appointment: string;
  readonly room: string;
  readonly bring: string;
  /** On paper: when it was printed, and the address of the page where the sources stand. */
  printed(date: string, address: string): string;
  readonly contactPerson: string;
  /** Said of a field of an office. */
  readonly sure: Readonly<Record<Sure, string>>;
  readonly report: string;
  /** Of a link: mail that says that the record is still right. */
  readonly confirm: string;

  readonly offerKinds: Readonly<Record<OfferKind, string>>;
  offerStatus(status: OfferStatus, year: string): string;
  /** Labels of what is told of an offer; those that other records have too stand among the terms of the interface. */
  /** Of when an offer is that a story of the brochure tells of. */
  offerOf(year: string): string;
  readonly offerLabels: Readonly<Record<Exclude<OfferField, 'place' | 'address' | 'phone' | 'email' | 'url'>, string>>;
  /** Label of a place, which says how exact it is. */
  readonly offerPlace: Readonly<Record<Precision, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly wheelchair: Readonly<Record<Wheelchair, string>>;
  /** Whether one has to register. */
  readonly registration: Readonly<Record<'yes' | 'no', string>>;
  /** Until when something holds. */
  until(date: string): string;
  /** A time of the day, from `15:00`. */
  time(time: string): string;
  /** Before the state of a translation, and before who has checked it. */
  readonly translation: string;
  readonly checkedBy: string;
  /** That nobody has signed a German text yet, and what it is said of. */
  readonly unsigned: string;
  readonly textState: string;
  /** Behind a text that a machine translated. */
  readonly machineTranslated: string;
  /** Why no address is told. */
  readonly protectedPlace: string;
}

/** Texts of the search for a place; they come with its first use. */
export interface SearchTerms {
  /** Name of the list of suggestions. */
  readonly suggestions: string;
  /** How many suggestions there are. */
  suggested(count: number): string;
  /** The suggestion that is chosen with the arrow keys. */
  active(name: string, position: number, count: number): string;
  readonly nothingTyped: string;
  readonly noHit: string;
  /** What was asked for lies in several districts. */
  readonly question: string;
  /** The place is not in one of the districts offered here. */
  outsideScope(place: string, district: string): string;
  /** The list of places could not be loaded; the districts are offered instead. */
  readonly noPlaces: string;
  /** The place where the reader is, as a suggestion. */
  readonly mine: string;
  /** While the browser is asked for it, and why it is not known. */
  readonly locating: string;
  readonly locateDenied: string;
  readonly locateFailed: string;
  readonly outside: string;
  /** Where a place belongs, shown where nothing else shows the district. */
  result(place: string, district: string): string;
}

/** Texts that only the list of offers needs; they come with it. */
export interface OffersTerms {
  offersIn(district: string): string;
  /** Name of the filter's buttons as a group, and of the button that shows them on a small screen. */
  readonly chooseTopics: string;
  /** Of the button that opens what else there is to filter by. */
  readonly filterOffers: string;
  /** Of the button that opens what there is to mark offers and hand them over. */
  readonly handOver: string;
  /** How many offers the filter leaves. */
  found(count: number, total: number): string;
  /** The place has no offer. */
  readonly noOffers: string;
  /** The place has offers, but none of the chosen topics. */
  readonly noneOfTopics: string;
  /** There are so many offers that readers have to choose a district first. */
  chooseDistrict(count: number): string;
}

/** What is said of foreign records that say it only by a sign. */
export interface FeedTerms {
  /** Of a place that is closed for a while. */
  readonly closedForNow: string;
}

/** Texts about faulty content and attributes; they come when there is something to say. */
export interface DiagnosticTerms {
  unknownDistrict(value: string): string;
  unknownStory(value: string): string;
  /** After a sentence on a file that could not be loaded: other files of the same list could. */
  readonly othersShown: string;
  /** A server gives out a large file only as a whole: what the slim files beside it hold is shown. */
  readonly wholeOnly: string;
  problems(count: number): string;
  problem(reason: ProblemReason): string;
}

/** Texts of the forms without script; they come only with those. */
export interface StaticTerms {
  /** Heading above map and list; with the name of a district when one is chosen. */
  mapTitle(district: string | null): string;
  /** Heading above the list that stands for the map where only PHP writes it. */
  readonly districtsHeading: string;
  /** Name of the drawing. */
  drawing(districts: number): string;
  /** What the drawing shows, for who does not see it. */
  drawingText(stories: number, district: string | null): string;
  /** What the dots in the drawing mean. */
  readonly signs: string;
  /** Said instead of the list when there is nothing of the wanted kind. */
  readonly nothing: string;
}

/** Titles of the pages for iframes, by the name of the page. */
export interface EmbedTitles {
  readonly search: string;
  readonly map: string;
  readonly stories: string;
  readonly contacts: string;
  readonly offers: string;
  readonly tour: string;
}
