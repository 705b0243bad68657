import { inFrame } from '../model/frames.ts';
import { isStale } from '../model/freshness.ts';
import type {
  Ags,
  Contact,
  District,
  Kind,
  LonLat,
  Offer,
  PartialDate,
  RecordOf,
  Story,
  TopicId,
} from '../model/types.ts';
import type { Feed, State } from './state.ts';

/** The records that a picture is made of, already loaded. */
export interface Records {
  readonly stories: readonly Story[];
  readonly offers: readonly Offer[];
  readonly contacts: readonly Contact[];
}

/** One district with what it has, for map, list and panel alike. */
export interface DistrictView extends District {
  readonly selected: boolean;
  readonly pointed: boolean;
  readonly stories: readonly Story[];
  readonly offers: readonly Offer[];
  readonly contacts: readonly Contact[];
}

/** A story on the map. */
export interface PointView {
  readonly id: string;
  /** Short number for the badge: `1` for section `2.1`. */
  readonly number: string;
  /** The place, or the district's label point when the story is about the whole district. */
  readonly lonLat: LonLat;
  /** When `true`, the story is about the whole district and has no place of its own. */
  readonly districtWide: boolean;
  readonly district: Ags;
  readonly selected: boolean;
  /** How many points before this one stand at the same place; they are drawn side by side. */
  readonly stack: number;
}

/** What the map shows. */
export interface MapView {
  readonly districts: readonly DistrictView[];
  readonly points: readonly PointView[];
  readonly selected: DistrictView | null;
}

/** The records of a feed, or none while there are none. */
export function recordsOf<K extends Kind>(feed: Feed | undefined): readonly RecordOf[K][] {
  return (feed?.records ?? []) as readonly RecordOf[K][];
}

/** Short form of a section number, for badges. */
export function shortNumber(number: string): string {
  return number.slice(number.lastIndexOf('.') + 1);
}

/** Section numbers: `2.9` before `2.10`; what is no number keeps the order of the file. */
const byNumber = (a: Story, b: Story) => {
  const [left, right] = [a, b].map(({ number }) => number.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < left.length; i++) {
    const difference = (left[i] as number) - (right[i] ?? 0);
    if (difference) return difference;
  }
  return left.length - right.length;
};

/** Offices first, then officials, then the state; within a kind the order of the file, which its author chose. */
const ranks: Readonly<Record<Contact['kind'], number>> = { office: 0, function: 1, state: 2 };
const byRank = (a: Contact, b: Contact) => ranks[a.kind] - ranks[b.kind];

/** Stale records last. */
const byFreshness = ({ staleBefore }: State) => {
  const age = ({ asOf }: { readonly asOf: PartialDate }) => Number(isStale(asOf, staleBefore));
  return (a: { readonly asOf: PartialDate }, b: { readonly asOf: PartialDate }) => age(a) - age(b);
};

const hasTopic = (topics: readonly TopicId[], record: { readonly topics: readonly TopicId[] }) =>
  topics.length === 0 || topics.some((topic) => record.topics.includes(topic));

/**
 * The whole picture of the map. Pure: sorts and filters copies.
 * @param districts all districts of the state's frame, in reading order
 */
export function mapView(state: State, districts: readonly District[], records: Records): MapView {
  const layer = <T>(kind: Kind, all: readonly T[]): readonly T[] => (state.layers.includes(kind) ? all : []);
  const inDistrict = (ags: Ags) => (record: { readonly district: Ags | null }) =>
    record.district !== null && inFrame(record.district, state.frame) === ags;
  const stories = layer('stories', records.stories)
    .filter((story) => hasTopic(state.topics, story))
    .sort(byNumber);
  const fresh = byFreshness(state);
  const offers = layer('offers', records.offers)
    .filter((offer) => hasTopic(state.topics, offer))
    .sort(fresh);
  const contacts = [...layer('contacts', records.contacts)].sort((a, b) => fresh(a, b) || byRank(a, b));

  const scope = state.scope.map((ags) => inFrame(ags, state.frame));
  const selectedKey = state.district && inFrame(state.district, state.frame);
  const views = districts
    .filter(({ ags }) => scope.length === 0 || scope.includes(ags))
    .map((district): DistrictView => {
      const here = inDistrict(district.ags);
      return {
        ...district,
        selected: district.ags === selectedKey,
        pointed: district.ags === state.pointed,
        stories: stories.filter(here),
        offers: offers.filter(here),
        contacts: contacts.filter(here),
      };
    });
  return {
    districts: views,
    points: stacked(
      views.flatMap((district) => district.stories.map((story) => pointView(story, district, state.story))),
    ),
    selected: views.find(({ selected }) => selected) ?? null,
  };
}

function pointView(story: Story, district: DistrictView, selectedId: string | null): PointView {
  const { lonLat, precision } = story.place;
  const districtWide = lonLat === null || precision === 'district';
  return {
    id: story.id,
    number: shortNumber(story.number),
    lonLat: districtWide ? district.label : lonLat,
    districtWide,
    district: district.ags,
    selected: story.id === selectedId,
    stack: 0,
  };
}

function stacked(points: readonly PointView[]): readonly PointView[] {
  const counts = new Map<string, number>();
  return points.map((point) => {
    const place = point.lonLat.join();
    const stack = counts.get(place) ?? 0;
    counts.set(place, stack + 1);
    return { ...point, stack };
  });
}

/**
 * The contacts that a list shows: those of the selected district, or of the scope; the state level last.
 * @param rankOf place of a district in the order of their names
 */
export function contactsView(
  state: State,
  contacts: readonly Contact[],
  rankOf: (ags: Ags | null) => number,
): readonly Contact[] {
  const place = ({ district }: Contact) => (district === null ? null : inFrame(district, state.frame));
  const scope = state.scope.map((ags) => inFrame(ags, state.frame));
  const wanted = state.district ? [inFrame(state.district, state.frame)] : scope;
  const fresh = byFreshness(state);
  return contacts
    .filter((contact) => {
      const ags = place(contact);
      return wanted.length === 0 || (ags !== null && wanted.includes(ags));
    })
    .sort(
      (a, b) =>
        Number(a.kind === 'state') - Number(b.kind === 'state') ||
        rankOf(place(a)) - rankOf(place(b)) ||
        fresh(a, b) ||
        byRank(a, b),
    );
}
