import { expect } from '@open-wc/testing';
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
const stories = normalise('stories', {
  stories: [storyJson(), storyJson({ id: 'wide', number: '2.2', district: '16053', place: null })],
})?.dataset.records;
const view = (change: Partial<State> = {}) =>
  deepFreeze(
    mapView({ ...initialState, ...change }, districtsOf('today'), { stories: stories ?? [], offers: [], contacts: [] }),
  );

describe('createStage', () => {
  it('gives every district of the view its shape', () => {
    const { drawn } = createStage()(drawing, view(), 500);
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
    expect(createStage()(drawing, strange, 500).drawn).to.have.length(22);
  });

  for (const scope of [[], ['16053'], ['16061', '16077']]) {
    it(`has the map's ratio and contains all shapes: ${scope.join(' ') || 'all'}`, () => {
      const { box, drawn } = createStage()(drawing, view({ scope }), 500);
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
    const { box, drawn } = createStage()(drawing, { districts: [], points: [], selected: null } as never, 500);
    expect(drawn).to.deep.equal([]);
    expect(box[0]).to.be.at.most(drawing.box[0]);
    expect(box[2]).to.be.at.least(drawing.box[2]);
  });

  it('places points in drawing units', () => {
    const { points } = createStage()(drawing, view(), 500);
    expect(points.map(({ point }) => point.id)).to.have.members(['ilm-kreis', 'wide']);
    for (const { point, at } of points) expect(at).to.deep.equal(drawing.project(point.lonLat));
  });

  it('places names when the width is known, and keeps them while nothing moves', () => {
    const stage = createStage();
    expect(stage(drawing, view(), 0).names).to.deep.equal([]);
    const { names } = stage(drawing, view(), 500);
    expect(names.length).to.be.greaterThan(0);
    expect(stage(drawing, view({ district: '16053' }), 500).names === names, 'selecting moves no name').to.equal(true);
    expect(stage(drawing, view({ pointed: '16053' }), 500).names === names).to.equal(true);
    expect(stage(drawing, view(), 900).names === names, 'a wider map has more room').to.equal(false);
    expect(stage(drawing, view(), 900).names.length).to.be.greaterThan(names.length);
  });
});
