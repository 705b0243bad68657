import type { DistrictPart, Districts } from '../feeds/flatgeobuf/districts.ts';
import { inFrame } from '../model/frames.ts';
import { isStale } from '../model/freshness.ts';
import { isOffice } from '../model/office.ts';
import { remember } from '../model/remember.ts';
import type {
  Ags,
  Contact,
  District,
  Frame,
  Kind,
  LonLat,
  Offer,
  PartialDate,
  RecordOf,
  Story,
  TopicId,
} from '../model/types.ts';
import type { Feed, SearchedPlace, State } from './state.ts';

/** The records that a picture is made of, already loaded. */
export interface Records {
  readonly stories: readonly Story[];
  readonly offers: readonly Offer[];
  readonly contacts: readonly Contact[];
  /** Offers of a large file that are not here yet. */
  readonly unread?: Districts | undefined;
}

/** One district with what it has, for map, list and panel alike. */
export interface DistrictView extends District {
  readonly selected: boolean;
  readonly pointed: boolean;
  readonly stories: readonly Story[];
  readonly offers: readonly Offer[];
  readonly contacts: readonly Contact[];
  /** Offers of a large file that are not here yet: they count, too. */
  readonly unread?: DistrictPart | undefined;
}

/** A story on the map. */
export interface PointView {
  readonly id: string;
  /** The place, or the district's label point when the story is about the whole district. */
  readonly lonLat: LonLat;
  /** When `true`, the story is about the whole district and has no place of its own. */
  readonly districtWide: boolean;
  readonly district: Ags;
  readonly selected: boolean;
}

/** What the map shows. */
export interface MapView {
  readonly districts: readonly DistrictView[];
  readonly points: readonly PointView[];
  /** The district that the reader or the page has chosen, or the only one there is. */
  readonly selected: DistrictView | null;
  /** Offices for the whole state. */
  readonly statewide: readonly Contact[];
  /** Where in the selected district the reader lives, as far as the search has told. */
  readonly place: SearchedPlace | null;
}

const none: readonly never[] = [];

/** The records of a feed, or none while there are none. */
export function recordsOf<K extends Kind>(feed: Feed | undefined): readonly RecordOf[K][] {
  return (feed?.records ?? none) as readonly RecordOf[K][];
}

/** Section numbers: `2.9` before `2.10`; what is no number keeps the order of the file. */
export const byNumber = (a: Story, b: Story) => {
  const [left, right] = [a, b].map(({ number }) => number.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < left.length; i++) {
    const difference = (left[i] as number) - (right[i] ?? 0);
    if (difference) return difference;
  }
  return left.length - right.length;
};

/** Offices first, then officials, then the state; within a kind the order of the file, which its author chose. */
const ranks: Readonly<Record<Contact['kind'], number>> = { office: 0, function: 1, state: 2 };

/** Stale records last. */
export const byFreshness = ({ staleBefore }: Pick<State, 'staleBefore'>) => {
  const age = ({ asOf }: { readonly asOf: PartialDate }) => Number(isStale(asOf, staleBefore));
  return (a: { readonly asOf: PartialDate }, b: { readonly asOf: PartialDate }) => age(a) - age(b);
};

/** The same in one pass: there may be many. */
function freshFirst<T extends { readonly asOf: PartialDate }>(records: readonly T[], since: string): readonly T[] {
  const stale = records.filter(({ asOf }) => isStale(asOf, since));
  return stale.length > 0 ? [...records.filter(({ asOf }) => !isStale(asOf, since)), ...stale] : records;
}

/** The office that is asked first, then the others, stale ones last. */
export const byRank = (state: Pick<State, 'staleBefore'>) => {
  const fresh = byFreshness(state);
  return (a: Contact, b: Contact) =>
    Number(b.first ?? false) - Number(a.first ?? false) || fresh(a, b) || ranks[a.kind] - ranks[b.kind];
};

/** Whether a record has one of the topics; without topics every record has. */
export function hasTopic(topics: readonly TopicId[], record: { readonly topics: readonly TopicId[] }): boolean {
  return topics.length === 0 || topics.some((topic) => record.topics.includes(topic));
}

/** A district with what it has, whatever is selected. */
type Contents = Omit<DistrictView, 'selected' | 'pointed'>;

function contentsOf(
  frame: Frame,
  scope: readonly Ags[],
  topics: readonly TopicId[],
  chosenTopics: readonly TopicId[],
  layers: readonly Kind[],
  staleBefore: string,
  districts: readonly District[],
  allStories: readonly Story[],
  allOffers: readonly Offer[],
  allContacts: readonly Contact[],
  unread?: Districts,
): readonly Contents[] {
  const layer = <T>(kind: Kind, all: readonly T[]): readonly T[] => (layers.includes(kind) ? all : []);
  const isAll = topics.length + chosenTopics.length === 0;
  const isWanted = (record: Story | Offer) => hasTopic(topics, record) && hasTopic(chosenTopics, record);
  const stories = layer('stories', allStories).filter(isWanted);
  const offers = layer('offers', allOffers);
  const contacts = layer('contacts', allContacts).filter(isOffice).sort(byRank({ staleBefore }));
  const storiesOf = byDistrict(stories.sort(byNumber), frame);
  const offersOf = byDistrict(freshFirst(isAll ? offers : offers.filter(isWanted), staleBefore), frame);
  const contactsOf = byDistrict(contacts, frame);
  const offered = scope.map((ags) => inFrame(ags, frame));
  return districts
    .filter(({ ags }) => offered.length === 0 || offered.includes(ags))
    .map((district) => ({
      ...district,
      stories: storiesOf(district.ags),
      offers: offersOf(district.ags),
      contacts: contactsOf(district.ags),
      // What is not here can't be filtered.
      unread: isAll ? unread?.[district.ags] : undefined,
    }));
}

/** How many offers a district has, here or not. */
export const offerCount = ({ offers, unread }: Pick<DistrictView, 'offers' | 'unread'>): number =>
  offers.length + (unread?.count ?? 0);

function byDistrict<T extends { readonly district: Ags | null }>(
  records: readonly T[],
  frame: Frame,
): (ags: Ags) => readonly T[] {
  const groups = new Map<Ags, T[]>();
  for (const record of records) {
    const ags = record.district && inFrame(record.district, frame);
    const group = ags ? groups.get(ags) : undefined;
    if (group) group.push(record);
    else if (ags) groups.set(ags, [record]);
  }
  return (ags) => groups.get(ags) ?? [];
}

function withSelection(
  contents: readonly Contents[],
  selected: Ags | null,
  story: string | null,
  pointed: Ags | null,
  statewide: readonly Contact[],
  place: SearchedPlace | null,
): MapView {
  const chosen = contents.length === 1 ? contents[0]?.ags : selected;
  const districts = contents.map((district) => ({
    ...district,
    selected: district.ags === chosen,
    pointed: district.ags === pointed,
  }));
  return {
    districts,
    points: districts.flatMap((district) => district.stories.map((each) => pointView(each, district, story))),
    selected: districts.find((district) => district.selected) ?? null,
    statewide,
    place,
  };
}

/**
 * One per map: the whole picture of the map. Pure: sorts and filters copies. What does not change is not worked out
 * again: a click or the pointer changes no district's records, and the same state gives the same object.
 */
export function createMapView(): typeof mapView {
  const contents = remember(contentsOf);
  const statewide = remember((layers: readonly Kind[], contacts: readonly Contact[]) =>
    layers.includes('contacts') ? contacts.filter((each) => each.district === null && isOffice(each)) : none,
  );
  const picture = remember(withSelection);
  return (state, districts, { stories, offers, contacts, unread }) => {
    const { frame, scope, topics, chosenTopics, layers, staleBefore, district, story, pointed, place } = state;
    return picture(
      contents(frame, scope, topics, chosenTopics, layers, staleBefore, districts, stories, offers, contacts, unread),
      district && inFrame(district, frame),
      story,
      pointed,
      statewide(layers, contacts),
      place,
    );
  };
}

/**
 * The picture of the map, worked out anew.
 * @param districts all districts of the state's frame, in reading order
 */
export function mapView(state: State, districts: readonly District[], records: Records): MapView {
  return createMapView()(state, districts, records);
}

function pointView(story: Story, district: DistrictView, selectedId: string | null): PointView {
  const { lonLat, precision } = story.place;
  const districtWide = lonLat === null || precision === 'district';
  return {
    id: story.id,
    lonLat: districtWide ? district.label : lonLat,
    districtWide,
    district: district.ags,
    selected: story.id === selectedId,
  };
}
