/**
 * The one typed model. Everything that comes from outside becomes these plain, readonly objects in `normalise.ts`;
 * nothing else in the house knows foreign shapes.
 */
import type { Ags, LonLat, Paragraphs, PartialDate, Text } from './basics.ts';
import type { Hours } from './hours.ts';
import type { offerFields } from './offer-fields.ts';
import type { Alert, Mode, Occasion, Wheelchair } from './offer-values.ts';

export { problemReasons } from './problem.ts';
export type { Failure, FailureKind, LoadFailureKind, Problem, ProblemReason } from './problem.ts';
export type { Ags, LonLat, Paragraphs, PartialDate, Text } from './basics.ts';

/** Topics, in the order in which filters show them. */
export const topicIds = [
  'begegnung',
  'sport',
  'sprache',
  'bildung',
  'arbeit',
  'beratung',
  'netzwerk',
  'teilhabe',
  'oeffentlichkeit',
  'selbstorganisation',
  'ehrenamt',
  'wohnen',
] as const;
export type TopicId = (typeof topicIds)[number];

/** Where a fact comes from. */
export interface Source {
  /** Title of the document or page. */
  readonly document: string;
  readonly url?: string;
  /** Section of the document, e.g. `2.1`. */
  readonly section?: string;
  /** First and last line in the text of the document, 1-based; several ranges where the fact stands in several places. */
  readonly lines?: readonly (readonly [number, number])[];
  /** Date of the source in its own words, e.g. `2025 (Amtsblatt 16)` or `undatiert`. */
  readonly date?: string;
}

/** How exact a place is. A `district` has no point of its own: it is drawn as the district, never as a place. */
export type Precision = 'address' | 'quarter' | 'town' | 'district';

export interface Place {
  readonly name: string;
  /** `null`: no point is known or none may be shown. */
  readonly lonLat: LonLat | null;
  readonly precision: Precision;
  /** Official key of the municipality, eight digits. */
  readonly ags8?: string;
  /** Licence of the coordinate, e.g. `GeoNames, CC BY 4.0`. */
  readonly licence?: string;
  /** Where it is told that this is the place, when the source of the record does not. */
  readonly source?: Source | undefined;
}

/** A number from a story with what it counts. `[from, to]` for a range. */
export interface Figure {
  readonly value: number | readonly [number, number];
  readonly unit?: string;
  /** `true`: the source gives the number only approximately ("etwa"); `over`: it says that it is more ("über"). */
  readonly approx?: boolean | 'over';
  readonly label: Text;
  readonly asOf?: PartialDate;
}

export interface Period {
  readonly from: PartialDate;
  readonly to?: PartialDate;
}

/** An official in their function, as of the record's date. */
export interface Official {
  readonly name?: string;
  readonly role: Text;
  readonly authority: string;
  readonly unit?: Text;
}

export interface Link {
  readonly url: string;
  readonly label: Text;
  /** Date of the last successful check; `null`: printed in the source, never checked. */
  readonly checked: PartialDate | null;
}

/** A sentence with its own date and source, for what changed after the record's date. */
export interface Update {
  readonly text: Text;
  readonly date: PartialDate;
  readonly source: Source;
}

/** Who has read a translation, and when: an office or a group, never a private person. */
export interface Reviewed {
  readonly by: string;
  readonly on: PartialDate;
}

/**
 * State of a translation: `machine`, made by a machine and read by nobody; `draft`, made by a person and not yet read by
 * a second one; `reviewed` without a name, as older files say it.
 */
export type Review = 'machine' | 'draft' | 'reviewed' | Reviewed;

interface RecordBase {
  readonly id: string;
  /** Empty: the source gives one in words that nobody can be sure of. */
  readonly asOf: PartialDate;
  readonly source: Source;
  /** Day on which somebody last looked whether it is still right; `asOf` is then at least that day. */
  readonly lastChecked?: PartialDate;
  /** State of the text by language; without one for German, the source, the author of the file answers for it. */
  readonly review?: Readonly<Record<string, Review>>;
  /** By language the members whose text a machine translated. */
  readonly machineTranslated?: Readonly<Record<string, readonly string[]>>;
  /** What a feed says beside what is known here. Never shown. */
  readonly ext?: Readonly<Record<string, unknown>>;
}

/** A success story. The slim form, which lists load, lacks everything after `asOf` in the order of the schema (`body` is `null`). */
export interface Story extends RecordBase {
  /** Section number in the brochure, e.g. `2.1`. */
  readonly number: string;
  /** As the source prints it; in the lists that the build makes, the `headline`. */
  readonly title: Text;
  /** What stands on cards, maps and tours in place of a long title; at most 48 characters. */
  readonly headline?: Text;
  /** Key of the district in the frame of 2019. */
  readonly district: Ags;
  readonly place: Place;
  readonly summary: Text;
  readonly topics: readonly TopicId[];
  /** When `true`, the work was funded by ThILIK. */
  readonly funded: boolean;
  /** `null`: not loaded yet (slim form). */
  readonly body: Paragraphs | null;
  readonly figures: readonly Figure[];
  readonly period: Period | null;
  readonly presenter: Official | null;
  readonly partners: readonly { readonly name: FieldValues['name']; readonly role?: Text }[];
  readonly funding: readonly Text[];
  /** What was only planned or announced when the source was written. */
  readonly planned: readonly Text[];
  /** What is known to have changed since. */
  readonly updates: readonly Update[];
  readonly links: readonly Link[];
  /** What is to be said of the source itself, e.g. a misprint that is not repeated. */
  readonly remarks?: readonly Text[];
}

export type OfferKind =
  | 'event'
  | 'meeting'
  | 'course'
  | 'advice'
  | 'guide'
  | 'project'
  | 'network'
  | 'participation'
  | 'publication'
  | 'service';
export type OfferStatus = 'active' | 'ended' | 'planned' | 'unknown';

export interface Address {
  readonly street?: string;
  readonly postcode?: string;
  readonly town: string;
}

/** What a field of an offer holds. */
export interface FieldValues {
  readonly text: Text;
  readonly texts: readonly Text[];
  /** A name is the same in every language; who has none is told by a text. */
  readonly name: string | Text;
  readonly place: Place | null;
  readonly address: Address;
  readonly languages: readonly string[];
  readonly hours: Hours;
  readonly dates: readonly Occasion[];
  readonly alert: Alert;
  readonly modes: readonly Mode[];
  /** Whether one has to register, or how. */
  readonly registration: boolean | Text;
  readonly wheelchair: Wheelchair;
  readonly phone: string;
  readonly mail: string;
  readonly link: string;
}

/** What is told of an offer field by field; those that are missing are not known. */
type OfferFields = { readonly [F in keyof typeof offerFields]?: FieldValues[(typeof offerFields)[F]] };

export interface Offer extends RecordBase, OfferFields {
  readonly name: Text;
  readonly kind: OfferKind;
  readonly topics: readonly TopicId[];
  readonly district: Ags;
  readonly place: Place | null;
  /** Empty: not known. */
  readonly organisation: string | Text;
  /** BCP 47 tags of the languages spoken there; empty: not known. */
  readonly spokenLanguages: readonly string[];
  /** Ids of contacts. */
  readonly contacts: readonly string[];
  /** State at `asOf`. */
  readonly status: OfferStatus;
  /** When `true`, where it is has to stay unknown: there is no point, no street, no `ext`. */
  readonly protected?: boolean;
  /** Id of the story that tells of it. */
  readonly story?: string;
}

/** `office`: an authority or its integration office; `function`: an official in their function; `state`: for all of Thuringia. */
export type ContactKind = 'office' | 'function' | 'state';

/** Fields of a contact that carry their own date and source where these differ from the record's. */
export const contactFields = ['address', 'phone', 'email', 'url'] as const;
export type ContactField = (typeof contactFields)[number];

/** How sure a value is: two sources agree that do not copy each other; a page of an authority; one source at second hand. */
export const sureness = ['two', 'official', 'secondary'] as const;
export type Sure = (typeof sureness)[number];

/** Of when a single field is, and from where, which only complete records tell. */
export interface FieldOrigin {
  readonly asOf: PartialDate;
  readonly source?: Source | undefined;
}

export interface Contact extends RecordBase {
  /** `null` for the state level. */
  readonly district: Ags | null;
  readonly kind: ContactKind;
  readonly authority: string;
  readonly unit?: Text;
  /** What one can turn to it for; missing where only the switchboard is known. */
  readonly function?: Text;
  /** When `true`, this is the authority's switchboard, not the integration office: ask there for the office for integration. */
  readonly switchboard?: boolean;
  /** When `true`, this office is the first to ask in its district, see `offices.ts`. */
  readonly first?: boolean;
  readonly person?: string;
  readonly address?: Address;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly spokenLanguages: readonly string[];
  readonly hours?: Hours;
  readonly alert?: Alert;
  readonly wheelchair?: Wheelchair;
  /** When `true`, where it is has to stay unknown: there is no street, no `ext`. */
  readonly protected?: boolean;
  /** Missing fields: the author of the file answers for them. */
  readonly sure?: Readonly<Partial<Record<ContactField, Sure>>>;
  /** In the slim form only with the date of the phone, and without sources. */
  readonly fields?: Readonly<Partial<Record<ContactField, FieldOrigin>>>;
  /** Id of the story that the official presented. */
  readonly story?: string;
}

/** The kinds of records a feed can hold. */
export interface RecordOf {
  stories: Story;
  offers: Offer;
  contacts: Contact;
}
export type Kind = keyof RecordOf;
export const kinds: readonly Kind[] = ['stories', 'offers', 'contacts'];

/** What one address gave: its records, and where a record's long texts lie. */
export interface Dataset<K extends Kind = Kind> {
  readonly kind: K;
  readonly records: readonly RecordOf[K][];
  /** Address template with `{id}`, relative to the file, of the complete record; `null` when the records are complete. */
  readonly details: string | null;
}

/** Which set of districts is drawn: the 22 since 2024-01-01, or the brochure's 23. */
export type Frame = 'today' | '2019';

export interface District {
  readonly ags: Ags;
  readonly name: string;
  /** `Landkreis` or `Kreisfreie Stadt`. */
  readonly type: string;
  /** A point well inside, for names and badges; the centroid may lie in another district. */
  readonly label: LonLat;
}
