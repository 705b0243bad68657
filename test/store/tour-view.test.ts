import { expect } from '@open-wc/testing';
import type { TourOrder } from '../../src/contract/tour-orders.ts';
import type { Story } from '../../src/model/types.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { tourView } from '../../src/store/tour-view.ts';
import { nearestOrder } from '../../src/geo/nearest-order.ts';
import { normalise } from '../../src/model/normalise.ts';
import { storyJson } from '../fixtures/records.ts';

const [pattern] = normalise('stories', { stories: [storyJson()] })!.dataset.records;
const story = (id: string, change: Partial<Story>): Story => ({ ...pattern!, id, ...change });
const at = (lon: number, lat = 51): Story['place'] => ({ name: 'Ort', lonLat: [lon, lat], precision: 'town' });

/** In no order; the whole district of the last one lies in the west. */
const stories = [
  story('ten', { number: '2.10', place: at(12), topics: ['sport'], district: '16077' }),
  story('two', { number: '2.2', place: at(10.2), topics: ['sprache', 'sport'], district: '16056' }),
  story('nine', { number: '2.9', place: at(11), topics: ['begegnung'], district: '16070' }),
  story('whole', { number: '2.11', place: { ...at(12), precision: 'district' }, topics: [], district: '16063' }),
];
const view = (order: TourOrder, change: Partial<State> = {}, given = stories) =>
  tourView({ ...initialState, ...change }, given, order, () => [9.9, 50.8], nearestOrder);
const ids = (stops: readonly { readonly story: Story }[]) => stops.map(({ story: { id } }) => id);

describe('tourView', () => {
  const orders: readonly (readonly [TourOrder, readonly string[]])[] = [
    ['number', ['two', 'nine', 'ten', 'whole']],
    ['topic', ['nine', 'ten', 'two', 'whole']],
    ['west', ['whole', 'two', 'nine', 'ten']],
    ['nearest', ['two', 'whole', 'nine', 'ten']],
  ];
  for (const [order, expected] of orders) {
    it(`has an order: ${order}`, () => {
      const { all } = view(order);
      expect(ids(all)).to.deep.equal(expected);
      expect(all.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4]);
    });
  }

  it('keeps the numbers when topics are chosen, and goes only through stories that have one', () => {
    const { all, stops } = view('number', { chosenTopics: ['sport'] });
    expect(ids(all)).to.have.length(4);
    expect(stops.map(({ story: { id }, number }) => [id, number])).to.deep.equal([
      ['two', 1],
      ['ten', 3],
    ]);
  });

  it('leaves out what the page limits: its topics and districts, also of 2019', () => {
    expect(ids(view('number', { topics: ['begegnung'] }).all)).to.deep.equal(['nine']);
    expect(ids(view('number', { scope: ['16063'] }).all), 'Eisenach is part of it').to.deep.equal(['two', 'whole']);
    expect(ids(view('number', { scope: ['16056'], frame: '2019' }).all)).to.deep.equal(['two']);
    expect(ids(view('number', { scope: ['16056'] }).all), 'it is named as in 2019').to.deep.equal(['two', 'whole']);
  });

  it('counts the topics that occur, whatever is chosen, and names a chosen one that does not', () => {
    const topics = (change: Partial<State> = {}) =>
      view('number', change).topics.map(({ topic, count }) => `${topic} ${count}`);
    expect(topics()).to.deep.equal(['begegnung 1', 'sport 2', 'sprache 1']);
    expect(topics({ chosenTopics: ['wohnen'] })).to.include('wohnen 0');
  });

  it('is empty without stories, and changes nothing that it is given', () => {
    expect(view('nearest', {}, [])).to.deep.equal({ all: [], stops: [], topics: [] });
    const before = [...stories];
    view('west');
    expect(stories).to.deep.equal(before);
  });
});
