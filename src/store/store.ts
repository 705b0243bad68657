import { inFrame } from '../model/frames.ts';
import type { Ags, Story } from '../model/types.ts';
import { initialState, type Feed, type State } from './state.ts';

/** What elements and loaders may ask of the store. */
export type Intent =
  | { readonly type: 'configure'; readonly change: Partial<Omit<State, 'feeds' | 'pointed'>> }
  | { readonly type: 'select-district'; readonly ags: Ags | null }
  | { readonly type: 'select-story'; readonly story: Story | null }
  | { readonly type: 'point'; readonly ags: Ags | null }
  | { readonly type: 'feed'; readonly address: string; readonly feed: Feed | undefined };

export interface Store {
  readonly state: State;
  dispatch(intent: Intent): void;
  /** Calls back after every change; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    dispatch(intent) {
      const next = reduce(state, intent);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The next state; the same object when nothing changes. */
export function reduce(state: State, intent: Intent): State {
  switch (intent.type) {
    case 'configure':
      return differs(state, intent.change) ? { ...state, ...intent.change } : state;
    case 'select-district': {
      const change = { district: intent.ags, story: null };
      return differs(state, change) ? { ...state, ...change } : state;
    }
    case 'select-story': {
      const { story } = intent;
      const change = {
        story: story?.id ?? null,
        district: story ? inFrame(story.district, state.frame) : state.district,
      };
      return differs(state, change) ? { ...state, ...change } : state;
    }
    case 'point':
      return state.pointed === intent.ags ? state : { ...state, pointed: intent.ags };
    case 'feed':
      if (intent.feed && state.feeds[intent.address] === intent.feed) return state;
      return { ...state, feeds: { ...state.feeds, [intent.address]: intent.feed } };
  }
}

function differs(state: State, change: Partial<State>): boolean {
  return (Object.keys(change) as (keyof State)[]).some((key) => !isSame(state[key], change[key]));
}

/** Lists with the same items are the same, since attributes are read anew at every change. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.join() === b.join());
}
