import { expect } from '@open-wc/testing';
import { normalise } from '../../src/model/normalise.ts';
import type { Story } from '../../src/model/types.ts';
import { initialState, type Feed, type State } from '../../src/store/state.ts';
import { createStore, reduce, type Intent } from '../../src/store/store.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { storyJson } from '../fixtures/records.ts';

const story = (id: string, district: string): Story =>
  normalise('stories', { stories: [storyJson({ id, district })] })?.dataset.records[0] as Story;
const jena = story('jena', '16053');
const eisenach = story('eisenach', '16056');
const feed: Feed = { kind: 'offers', status: 'ready', records: [], problems: [], details: null, error: null };

const known: Partial<State> = { feeds: { 'https://a/s': { ...feed, kind: 'stories', records: [jena, eisenach] } } };

const state = (change: Partial<State> = {}): State => deepFreeze({ ...initialState, ...change });

const place = { name: 'Weißensee', lonLat: [11.07, 51.2] } as const;

describe('reduce', () => {
  const topics: State['topics'] = ['sport'];
  const table: readonly [string, Partial<State>, Intent, Partial<State>][] = [
    ['a district', {}, { type: 'select-district', ags: '16070' }, { district: '16070' }],
    ['no district', { district: '16070' }, { type: 'select-district', ags: null }, { district: null }],
    [
      'another district, which closes the story',
      { district: '16053', story: 'jena' },
      { type: 'select-district', ags: '16070' },
      { district: '16070', story: null },
    ],
    [
      'the same district, which closes the story',
      { district: '16053', story: 'jena' },
      { type: 'select-district', ags: '16053' },
      { district: '16053', story: null },
    ],
    ['a story with its district', known, { type: 'select-story', id: 'jena' }, { story: 'jena', district: '16053' }],
    [
      'a story elsewhere',
      { ...known, district: '16070', story: 'ilm-kreis' },
      { type: 'select-story', id: 'jena' },
      { story: 'jena', district: '16053' },
    ],
    [
      'the story of Eisenach today',
      { ...known, frame: 'today' },
      { type: 'select-story', id: 'eisenach' },
      { story: 'eisenach', district: '16063' },
    ],
    [
      'the story of Eisenach in 2019',
      { ...known, frame: '2019' },
      { type: 'select-story', id: 'eisenach' },
      { story: 'eisenach', district: '16056' },
    ],
    [
      'no story, the district stays',
      { district: '16053', story: 'jena' },
      { type: 'select-story', id: null },
      { district: '16053', story: null },
    ],
    [
      'a story that is not loaded yet, the district stays',
      { district: '16070' },
      { type: 'select-story', id: 'jena' },
      { district: '16070', story: 'jena' },
    ],
    [
      'the stories, which tell the district of the one selected',
      { story: 'jena', district: '16070' },
      { type: 'feed', address: 'https://a/s', feed: known.feeds?.['https://a/s'] },
      { ...known, story: 'jena', district: '16053' },
    ],
    [
      'other boundaries take the selection along',
      { frame: '2019', district: '16056' },
      { type: 'configure', change: { frame: 'today' } },
      { frame: 'today', district: '16063' },
    ],
    [
      'another district of the page closes the story',
      { ...known, story: 'jena', district: '16053' },
      { type: 'configure', change: { district: '16070' } },
      { ...known, story: null, district: '16070' },
    ],
    [
      'the story that the page names with a district wins',
      known,
      { type: 'configure', change: { district: '16070', story: 'jena' } },
      { ...known, story: 'jena', district: '16053' },
    ],
    [
      'a place that was searched for goes with its district',
      { district: '16070', story: 'ilm-kreis' },
      { type: 'select-district', ags: '16068', place },
      { district: '16068', story: null, place },
    ],
    [
      'the same district chosen otherwise leaves the place',
      { district: '16068', place },
      { type: 'select-district', ags: '16068' },
      { district: '16068', place: null },
    ],
    [
      'another district of the page leaves the place',
      { district: '16068', place },
      { type: 'configure', change: { district: '16070' } },
      { district: '16070', place: null },
    ],
    [
      'a story elsewhere leaves the place',
      { ...known, district: '16068', place },
      { type: 'select-story', id: 'jena' },
      { ...known, district: '16053', story: 'jena', place: null },
    ],
    [
      'a story of the same district keeps the place',
      { ...known, district: '16053', place },
      { type: 'select-story', id: 'jena' },
      { ...known, district: '16053', story: 'jena', place },
    ],
    ['chosen topics', {}, { type: 'filter', topics }, { chosenTopics: topics }],
    ['a query', {}, { type: 'search', query: 'Jena' }, { query: 'Jena' }],
    ['hosts agreed to', { agreed: ['a'] }, { type: 'agree', hosts: ['b'] }, { agreed: ['a', 'b'] }],
    ['all hosts', { agreed: ['a'] }, { type: 'agree', hosts: 'all' }, { agreed: 'all' }],
    ['one more host beside all', { agreed: 'all' }, { type: 'agree', hosts: ['b'] }, { agreed: 'all' }],
    ['no host any more', { agreed: 'all' }, { type: 'disagree' }, { agreed: [] }],
    ['a pointed district', {}, { type: 'point', ags: '16070' }, { pointed: '16070' }],
    ['no pointed district', { pointed: '16070' }, { type: 'point', ags: null }, { pointed: null }],
    [
      'settings',
      { district: '16053' },
      { type: 'configure', change: { frame: '2019', topics } },
      { district: '16053', frame: '2019', topics },
    ],
    ['a feed', {}, { type: 'feed', address: 'https://a/x', feed }, { feeds: { 'https://a/x': feed } }],
    [
      'a feed beside another',
      { feeds: { 'https://a/x': feed } },
      { type: 'feed', address: 'https://a/y', feed: undefined },
      { feeds: { 'https://a/x': feed, 'https://a/y': undefined } },
    ],
  ];
  for (const [name, before, intent, expected] of table) {
    it(`${intent.type}: ${name}`, () => {
      const from = state(before);
      expect(reduce(from, deepFreeze(intent))).to.deep.equal({ ...from, ...expected });
    });
  }

  const nothing: readonly [Partial<State>, Intent][] = [
    [{}, { type: 'select-district', ags: null }],
    [{ district: '16070' }, { type: 'select-district', ags: '16070' }],
    [{}, { type: 'select-story', id: null }],
    [{ feeds: { 'https://a/x': feed } }, { type: 'feed', address: 'https://a/x', feed }],
    [
      { ...known, district: '16053', story: 'jena' },
      { type: 'select-story', id: 'jena' },
    ],
    [
      { ...known, district: '16063', story: 'eisenach' },
      { type: 'select-story', id: 'eisenach' },
    ],
    [{}, { type: 'point', ags: null }],
    [{ pointed: '16070' }, { type: 'point', ags: '16070' }],
    [{}, { type: 'configure', change: {} }],
    [
      { frame: '2019', topics },
      { type: 'configure', change: { frame: '2019', topics } },
    ],
  ];
  for (const [before, intent] of nothing) {
    it(`${intent.type} that changes nothing gives the same object: ${JSON.stringify(before)}`, () => {
      const from = state(before);
      expect(reduce(from, intent)).to.equal(from);
    });
  }
});

describe('createStore', () => {
  it('begins with nothing selected and nothing loaded', () => {
    expect(createStore().state).to.equal(initialState);
  });

  it('keeps its state apart from other stores', () => {
    const [one, other] = [createStore(), createStore()];
    one.dispatch({ type: 'select-district', ags: '16070' });
    expect(other.state.district).to.equal(null);
  });

  it('tells every listener once of a change, after it, and nothing when nothing changes', () => {
    const store = createStore();
    const told: (string | null)[] = [];
    store.subscribe(() => told.push(`a ${store.state.district}`));
    store.subscribe(() => told.push(`b ${store.state.district}`));
    store.dispatch({ type: 'select-district', ags: '16070' });
    store.dispatch({ type: 'select-district', ags: '16070' });
    expect(told).to.deep.equal(['a 16070', 'b 16070']);
  });

  it('tells nothing to a listener that left, which may leave twice', () => {
    const store = createStore();
    let count = 0;
    const leave = store.subscribe(() => count++);
    store.dispatch({ type: 'point', ags: '16070' });
    leave();
    leave();
    store.dispatch({ type: 'point', ags: null });
    expect(count).to.equal(1);
  });

  it('tells the others when a listener leaves while it is told', () => {
    const store = createStore();
    const told: string[] = [];
    const leave = store.subscribe(() => {
      told.push('leaving');
      leave();
    });
    store.subscribe(() => told.push('staying'));
    store.dispatch({ type: 'point', ags: '16070' });
    store.dispatch({ type: 'point', ags: null });
    expect(told).to.deep.equal(['leaving', 'staying', 'staying']);
  });

  it('does not tell a listener of the change during which it came', () => {
    const store = createStore();
    let late = 0;
    const leave = store.subscribe(() => {
      leave();
      store.subscribe(() => late++);
    });
    store.dispatch({ type: 'point', ags: '16070' });
    expect(late).to.equal(0);
    store.dispatch({ type: 'point', ags: null });
    expect(late).to.equal(1);
  });

  it('lets a listener change the state further', () => {
    const store = createStore();
    store.subscribe(() => store.dispatch({ type: 'point', ags: store.state.district }));
    store.dispatch({ type: 'select-district', ags: '16070' });
    expect(store.state).to.include({ district: '16070', pointed: '16070' });
  });
});
