import { expect } from '@open-wc/testing';
import { stateNames } from '../../src/data/names.ts';
import { mapRatio } from '../../src/engines/svg/frame.ts';
import { createStage } from '../../src/engines/svg/scene.ts';
import { overview } from '../../src/data/overview.ts';
import { districtsOf } from '../../src/data/boundaries.ts';
import { normalise } from '../../src/model/normalise.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { mapView } from '../../src/store/view.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { storyJson } from '../fixtures/records.ts';

const drawing = overview('today');
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
const stories = normalise('stories', {
  stories: [storyJson(), storyJson({ id: 'wide', number: '2.2', district: '16053', place: null })],
})?.dataset.records;
const view = (change: Partial<State> = {}) =>
  deepFreeze(
    mapView({ ...initialState, ...change }, districtsOf('today'), { stories: stories ?? [], offers: [], contacts: [] }),
  );

describe('createStage', () => {
  it('gives every district of the view its shape', () => {
    const { drawn } = createStage()(drawing, view(), stateNames);
    expect(drawn).to.have.length(22);
    for (const { district, shape } of drawn) expect(shape.ags).to.equal(district.ags);
  });

  it('leaves out a district that has no shape', () => {
    const full = view();
    const [first] = full.districts;
    const strange = {
      ...full,
      districts: [...full.districts, { ...first, ags: '00000' } as (typeof full.districts)[0]],
    };
    expect(createStage()(drawing, strange, stateNames).drawn).to.have.length(22);
  });

  for (const scope of [[], ['16053'], ['16061', '16077']]) {
    it(`has the map's ratio and contains all shapes: ${scope.join(' ') || 'all'}`, () => {
      const { box, drawn } = createStage()(drawing, view({ scope }), stateNames);
      const [minX, minY, maxX, maxY] = box;
      expect((maxX - minX) / (maxY - minY)).to.be.closeTo(mapRatio, 1e-6);
      for (const { shape } of drawn) {
        expect(shape.box[0]).to.be.at.least(minX);
        expect(shape.box[1]).to.be.at.least(minY);
        expect(shape.box[2]).to.be.at.most(maxX);
        expect(shape.box[3]).to.be.at.most(maxY);
      }
    });
  }

  it('shows the whole drawing where the scope has no district', () => {
    const { box, drawn } = createStage()(drawing, { districts: [], points: [], selected: null } as never, stateNames);
    expect(drawn).to.deep.equal([]);
    expect(box[0]).to.be.at.most(drawing.box[0]);
    expect(box[2]).to.be.at.least(drawing.box[2]);
  });

  it('places signs in drawing units: at their place, or at the free spot of the district where that touches a name', () => {
    const [leftX, top, rightX, bottom] = createStage()(drawing, view(), null).box;
    const { points } = createStage()(drawing, view(), stateNames);
    expect(points.map(({ point }) => point.id)).to.have.members(['ilm-kreis', 'wide']);
    for (const { point, at } of points) {
      const spot = stateNames.spots[point.district] ?? [0, 0];
      const free = [leftX + spot[0] * (rightX - leftX), top + spot[1] * (bottom - top)];
      expect(Math.min(distance(at, drawing.project(point.lonLat)), distance(at, free))).to.be.below(1e-6);
    }
  });

  it('draws signs at the same place side by side', () => {
    const two = ['a', 'b'].map((id) => storyJson({ id, district: '16053' }));
    const records = normalise('stories', { stories: two })?.dataset.records ?? [];
    const pictured = mapView(initialState, districtsOf('today'), { stories: records, offers: [], contacts: [] });
    const { points } = createStage()(drawing, pictured, stateNames);
    expect(points.map(({ stack }) => stack)).to.deep.equal([0, 1]);
  });

  it('has the names of the districts that are drawn, in both forms, and none while they are on their way', () => {
    expect(createStage()(drawing, view(), null).names).to.deep.equal({ narrow: [], wide: [], spots: {} });
    const { names } = createStage()(drawing, view(), stateNames);
    expect([names.narrow.length, names.wide.length]).to.deep.equal([22, 22]);
    const { names: some } = createStage()(drawing, view({ scope: ['16053', '16071'] }), stateNames);
    expect(some.narrow.map(({ ags }) => ags)).to.deep.equal(['16053', '16071']);
  });

  it('draws every line between districts once, and those of the districts that are drawn only', () => {
    const count = (scope: readonly string[]) =>
      (createStage()(drawing, view({ scope: [...scope] }), null).borders.match(/M/g) ?? []).length;
    const [jena, both, holzland] = [count(['16053']), count(['16053', '16074']), count(['16074'])];
    expect(both, 'the line that both share is drawn once').to.be.below(jena + holzland);
    expect(count([])).to.be.greaterThan(both);
  });
});
