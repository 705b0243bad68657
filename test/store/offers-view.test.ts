import { expect } from '@open-wc/testing';
import { normalise } from '../../src/model/normalise.ts';
import type { Offer, TopicId } from '../../src/model/types.ts';
import { offersView } from '../../src/store/offers-view.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { offerJson } from '../fixtures/records.ts';

const offer = (id: string, district: string, topics: TopicId[] = ['sport'], asOf = '2019'): Offer =>
  normalise('offers', { offers: [offerJson({ id, district, topics, asOf })] })?.dataset.records[0] as Offer;
const names: Readonly<Record<string, string>> = { '16053': 'Jena', '16051': 'Erfurt', '16063': 'Wartburgkreis' };

const offers = deepFreeze([
  offer('j1', '16053', ['sport', 'sprache']),
  offer('w1', '16063', ['sprache']),
  offer('e1', '16051', ['arbeit']),
  offer('j2', '16053', ['begegnung']),
  offer('a1', '16056', ['sport']),
]);

const view = (change: Partial<State> = {}, chosen: readonly TopicId[] = [], of: readonly Offer[] = offers) =>
  offersView(deepFreeze({ ...initialState, ...change, chosenTopics: chosen }), of, (ags) => names[ags] ?? ags);
const ids = (...given: Parameters<typeof view>) => view(...given).offers.map(({ id }) => id);

describe('offersView', () => {
  it('sorts by district, within it as in the file', () => {
    expect(ids()).to.deep.equal(['e1', 'j1', 'j2', 'w1', 'a1']);
  });

  it('puts stale offers last', () => {
    const fresh = offer('f', '16063', [], '2024-05');
    expect(ids({ staleBefore: '2024-01' }, [], [...offers, fresh])[0]).to.equal('f');
  });

  it('shows the selected district, else the scope', () => {
    expect(ids({ district: '16053', scope: ['16051'] })).to.deep.equal(['j1', 'j2']);
    expect(ids({ scope: ['16051', '16063'] })).to.deep.equal(['e1', 'w1', 'a1']);
  });

  it('takes Eisenach for itself in 2019 and for the Wartburgkreis today', () => {
    expect(ids({ district: '16056', frame: '2019' })).to.deep.equal(['a1']);
    expect(ids({ district: '16056' })).to.deep.equal(['w1', 'a1']);
  });

  it('keeps what has any of the chosen topics, and counts without them', () => {
    const shown = view({}, ['sprache', 'arbeit']);
    expect(shown.offers.map(({ id }) => id)).to.deep.equal(['e1', 'j1', 'w1']);
    expect(shown.total).to.equal(5);
    expect(shown.topics.map(({ topic, count, chosen }) => [topic, count, chosen])).to.deep.equal([
      ['begegnung', 1, false],
      ['sport', 2, false],
      ['sprache', 2, true],
      ['arbeit', 1, true],
    ]);
  });

  it('keeps a chosen topic that does not occur, to be taken back', () => {
    const { topics, offers: none, total } = view({ district: '16051' }, ['wohnen']);
    expect(topics).to.deep.include({ topic: 'wohnen', count: 0, chosen: true });
    expect([none.length, total]).to.deep.equal([0, 1]);
  });

  it('is limited by the topics of the state', () => {
    expect(view({ topics: ['sport'] }).total).to.equal(2);
    expect(ids({ topics: ['sport'] }, ['sprache'])).to.deep.equal(['j1']);
  });
});
