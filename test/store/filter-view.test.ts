import { expect } from '@open-wc/testing';
import { noFilter, withChoice, type OfferFilter } from '../../src/model/offer-filter.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { LonLat, Offer } from '../../src/model/types.ts';
import { createOfferSearch } from '../../src/search/offer-text.ts';
import { createOfferFiltering, type FilterSetting } from '../../src/store/filter-view.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { offerJson } from '../fixtures/records.ts';

const { view: filterView, kept } = createOfferFiltering();

const offer = (id: string, change: object = {}): Offer =>
  normalise('offers', { offers: [offerJson({ id, ...change })] })?.dataset.records[0] as Offer;
const at = (name: string, ...lonLat: LonLat) => ({ place: { name, lonLat, precision: 'town' } });

const jena = at('Jena', 11.59, 50.93);
const kahla = at('Kahla', 11.58, 50.81);
const erfurt = at('Erfurt', 11.03, 50.98);

const offers = deepFreeze([
  offer('kurs', { ...jena, kind: 'course', spokenLanguages: ['ar', 'de'], cost: 'kostenlos', audience: 'Frauen' }),
  offer('treff', { ...kahla, spokenLanguages: ['pt-BR'], cost: 'für Mitglieder kostenlos', audience: 'frauen' }),
  offer('rat', { kind: 'advice', topics: ['beratung'], wheelchair: 'partly', dates: [{ start: '2026-12-01' }] }),
  offer('fern', {
    ...erfurt,
    ...{ district: '16051', kind: 'advice', topics: ['beratung'], spokenLanguages: ['AR'] },
    dates: [{ start: '2026-01-01', end: '2027-01-01' }, { start: '2020-05-05' }],
  }),
]);

const setting: FilterSetting = {
  nameOf: (ags) => ({ '16053': 'Jena', '16051': 'Erfurt' })[ags] ?? ags,
  labelOf: (ags) => (ags === '16053' ? [11.59, 50.93] : [11.03, 50.98]),
  search: createOfferSearch(() => []).find,
  today: '2026-11-29',
  lang: 'de',
};
const view = (change: Partial<OfferFilter> = {}, state: Partial<State> = {}, more: Partial<FilterSetting> = {}) =>
  filterView(deepFreeze({ ...initialState, ...state, offerFilter: { ...noFilter, ...change } }), offers, {
    ...setting,
    ...more,
  });
const ids = (...given: Parameters<typeof view>) => view(...given).offers.map(({ id }) => id);
const counts = (name: string, ...given: Parameters<typeof view>) =>
  view(...given)
    .facets.find((facet) => facet.name === name)
    ?.choices.map(({ value, count }) => `${value} ${count}`);

describe('the filter of offers', () => {
  it('keeps out of the map what words and facets keep out of the list, whatever the topics and the district', () => {
    const state = { ...initialState, district: '16053', chosenTopics: ['beratung'] as const };
    const others = offers.map((each) => ({ ...each }));
    const keptOf = (change: Partial<OfferFilter>) =>
      kept(others, { ...state, offerFilter: { ...noFilter, ...change } }, offers, setting).map(({ id }) => id);
    expect(keptOf({})).to.deep.equal(['kurs', 'treff', 'rat', 'fern']);
    expect(keptOf({ query: 'kahla' })).to.deep.equal(['treff']);
    expect(keptOf({ chosen: { language: ['ar'] } })).to.deep.equal(['kurs', 'fern']);
  });

  it('leaves everything while nothing is chosen, as the list without a filter', () => {
    expect(ids()).to.deep.equal(['fern', 'kurs', 'treff', 'rat']);
    expect(view().active).to.deep.equal([]);
  });

  it('of one facet any choice suffices, of several each has to', () => {
    expect(ids({ chosen: { language: ['ar', 'pt'] } })).to.deep.equal(['fern', 'kurs', 'treff']);
    expect(ids({ chosen: { language: ['ar', 'pt'], kind: ['course'] } })).to.deep.equal(['kurs']);
    expect(ids({ chosen: { language: ['ar'] } }, { chosenTopics: ['beratung'] })).to.deep.equal(['fern']);
  });

  it('counts for each choice what it leaves beside the other facets, whatever is chosen of its own', () => {
    expect(counts('language')).to.deep.equal(['ar 2', 'de 1', 'pt 1']);
    const chosen = { language: ['ar'], kind: ['course'] };
    expect(counts('language', { chosen })).to.deep.equal(['ar 1', 'de 1', 'pt 0']);
    expect(counts('kind', { chosen })).to.deep.equal(['advice 1', 'course 1', 'meeting 0']);
    const { topics } = view({ chosen: { kind: ['advice'] } }, { chosenTopics: ['sprache'] });
    expect(topics.map(({ topic, count }) => `${topic} ${count}`)).to.deep.equal(['sprache 0', 'beratung 2']);
  });

  it('offers only what is told of offers and tells them apart', () => {
    expect(view().facets.map(({ name }) => name)).to.deep.equal(['language', 'kind', 'audience', 'cost', 'wheelchair']);
    const { facets } = filterView(initialState, [offers[0]!], setting);
    expect(facets, 'one offer has nothing to choose from').to.deep.equal([]);
  });

  it('costs nothing only where that is said without a condition', () => {
    expect(ids({ chosen: { cost: ['free'] } })).to.deep.equal(['kurs']);
  });

  it('an audience that one offer alone has is no choice; spelling makes no other one', () => {
    expect(counts('audience')).to.deep.equal(['fraun 2']);
  });

  it('only what is closed for sure is not open; the rest is counted as not known', () => {
    const openStateOf = ({ id }: Offer) => (id === 'kurs' ? 'open' : id === 'rat' ? 'closed' : 'unknown');
    const now = { chosen: { hours: ['now'] } };
    expect(ids(now, {}, { openStateOf })).to.deep.equal(['fern', 'kurs', 'treff']);
    expect(view(now, {}, { openStateOf }).unknownHours).to.equal(2);
    expect(view({}, {}, { openStateOf }).unknownHours).to.equal(0);
    expect(ids(now), 'where nobody knows of hours all stay').to.have.length(4);
  });

  describe('distance from the searched place', () => {
    const place = { name: 'Jena', lonLat: jena.place.lonLat };

    it('is a choice only where there is one, in rings that hold more and more', () => {
      expect(counts('distance')).to.equal(undefined);
      expect(counts('distance', {}, { place })).to.deep.equal(['2 2', '25 3', '50 4']);
    });

    it('limits and sorts; what has no place can be had from anywhere, and is counted', () => {
      const near = view({ chosen: { distance: ['25'] } }, { place });
      expect(near.offers.map(({ id }) => id)).to.deep.equal(['kurs', 'treff', 'rat']);
      expect(near.placeless).to.equal(1);
      expect(view({}, { place }).placeless).to.equal(0);
      expect(ids({ sort: 'distance' }, { place })).to.deep.equal(['kurs', 'treff', 'fern', 'rat']);
    });

    it('holds no more when the place is gone', () => {
      const gone = view({ chosen: { distance: ['2'] } });
      expect([gone.offers.length, gone.active.length]).to.deep.equal([4, 0]);
    });

    it('another distance takes the place of the one before', () => {
      const twice = withChoice(withChoice(noFilter, 'distance', '5'), 'distance', '25');
      expect(twice.chosen.distance).to.deep.equal(['25']);
      expect(withChoice(twice, 'distance', '25').chosen.distance).to.deep.equal([]);
    });
  });

  it('sorts by name, and by the next date, of which what has begun is the first', () => {
    const named = deepFreeze([
      offer('b', { name: 'Übung 10' }),
      offer('a', { name: 'Übung 9' }),
      offer('c', { name: 'Chor' }),
    ]);
    const sorted = filterView({ ...initialState, offerFilter: { ...noFilter, sort: 'name' } }, named, setting);
    expect(sorted.offers.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
    expect(ids({ sort: 'date' })).to.deep.equal(['fern', 'rat', 'kurs', 'treff']);
    const later = filterView(deepFreeze({ ...initialState, offerFilter: { ...noFilter, sort: 'date' } }), offers, {
      ...setting,
      today: '2026-12-02',
    });
    expect(later.offers[0]!.id).to.equal('fern');
    expect(later.offers[1]!.id, 'what is over has no next date').to.equal('kurs');
  });

  describe('when nothing is left', () => {
    it('says what to take away, and how much that leaves', () => {
      const none = view({ query: 'Sprachcafé', chosen: { kind: ['course'], wheelchair: ['partly'] } });
      expect(none.offers).to.deep.equal([]);
      expect(none.looser).to.deep.equal([
        { of: 'kind', count: 1 },
        { of: 'wheelchair', count: 1 },
      ]);
    });

    it('names the nearest three: those that miss the fewest wishes, then those nearby', () => {
      const chosen = { language: ['uk'], kind: ['advice'] };
      expect(view({ chosen }).nearest.map(({ id }) => id)).to.deep.equal(['fern', 'rat']);
      const inErfurt = view({ chosen: { kind: ['meeting'] } }, { district: '16051' });
      expect(inErfurt.offers).to.deep.equal([]);
      expect(
        inErfurt.nearest.map(({ id }) => id),
        'of other districts',
      ).to.deep.equal(['treff', 'fern', 'kurs']);
      expect(Math.round(inErfurt.kilometresTo(inErfurt.nearest[0]!)!)).to.equal(43);
    });

    it('names the nearest also where a district has nothing to filter', () => {
      const none = view({}, { district: '16061' });
      expect([none.total, none.looser, none.nearest.length]).to.deep.equal([0, [], 3]);
    });

    it('names none where nothing is near: no wish is met and no place is known', () => {
      expect(view({ query: 'Tauchen' }).nearest).to.deep.equal([]);
    });

    it('is not asked while something is left', () => {
      const some = view({ chosen: { kind: ['course'] } });
      expect([some.looser, some.nearest]).to.deep.equal([[], []]);
    });
  });
});
