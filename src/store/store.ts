import { inFrame } from '../model/frames.ts';
import type { Ags, Story, TopicId } from '../model/types.ts';
import { initialState, type Feed, type SearchedPlace, type Settings, type State } from './state.ts';

/** What elements and loaders may ask of the store. */
export type Intent =
  /** The page has set attributes or properties: those that changed. */
  | { readonly type: 'configure'; readonly change: Partial<Settings> }
  /** `place`: what the reader has searched for. */
  | { readonly type: 'select-district'; readonly ags: Ags | null; readonly place?: SearchedPlace }
  | { readonly type: 'select-story'; readonly id: string | null }
  /** The reader chooses topics of stories and offers. */
  | { readonly type: 'filter'; readonly topics: readonly TopicId[] }
  /** The reader searches the offices. */
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'agree'; readonly hosts: readonly string[] | 'all' }
  /** Nobody is agreed to any more. */
  | { readonly type: 'disagree' }
  | { readonly type: 'point'; readonly ags: Ags | null }
  | { readonly type: 'feed'; readonly address: string; readonly feed: Feed | undefined };

export interface Store {
  readonly state: State;
  dispatch(intent: Intent): void;
  /** Calls back after every change, with the state before it; returns the function that ends it. */
  subscribe(listener: (before: State) => void): () => void;
}

export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<(before: State) => void>();
  return {
    get state() {
      return state;
    },
    dispatch(intent) {
      const before = state;
      state = reduce(before, intent);
      if (state !== before) for (const listener of [...listeners]) listener(before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The next state; the same object when nothing changes. */
export function reduce(state: State, intent: Intent): State {
  const next = changed(state, changeOf(state, intent));
  if (next === state) return state;
  const district = districtOf(next);
  // A place goes with the district that it was found for.
  const isLeft = district !== state.district && next.place === state.place;
  return changed(next, { district, place: isLeft ? null : next.place });
}

function changeOf(state: State, intent: Intent): Partial<State> {
  switch (intent.type) {
    case 'configure':
      return configured(state, intent.change);
    case 'select-district':
      return { district: intent.ags, story: null, place: intent.place ?? null };
    case 'select-story':
      return { story: intent.id };
    case 'filter':
      return { chosenTopics: intent.topics };
    case 'search':
      return { query: intent.query };
    case 'agree':
      return {
        agreed: intent.hosts === 'all' || state.agreed === 'all' ? 'all' : [...state.agreed, ...intent.hosts],
      };
    case 'disagree':
      return { agreed: [] };
    case 'point':
      return { pointed: intent.ags };
    case 'feed': {
      const { address, feed } = intent;
      return feed && state.feeds[address] === feed ? {} : { feeds: { ...state.feeds, [address]: feed } };
    }
  }
}

/** Another district closes the story, unless the page names one with it; other boundaries take the selection along. */
function configured(state: State, change: Partial<Settings>): Partial<State> {
  const { district = state.district, story = state.story, frame = state.frame } = change;
  const isElsewhere = change.district !== undefined && district !== state.district;
  return {
    ...change,
    district: district && frame !== state.frame ? inFrame(district, frame) : district,
    story: isElsewhere && change.story === undefined ? null : story,
  };
}

/** The selected district: that of the selected story, as soon as it is known. */
function districtOf({ story, feeds, frame, district }: State): Ags | null {
  if (!story) return district;
  for (const address of Object.keys(feeds)) {
    const feed = feeds[address];
    const found = feed?.kind === 'stories' && (feed.records as readonly Story[]).find(({ id }) => id === story);
    if (found) return inFrame(found.district, frame);
  }
  return district;
}

function changed(state: State, change: Partial<State>): State {
  const keys = Object.keys(change) as (keyof State)[];
  return keys.some((key) => !isSame(state[key], change[key])) ? { ...state, ...change } : state;
}

/** Whether nothing has changed: lists with the same items are the same, since attributes are read anew each time. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.join() === b.join());
}
