import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import type { Scene } from '../../src/engines/svg/scene.ts';
import { cityTargets } from '../../src/engines/svg/targets.ts';
import type { MapIntents } from '../../src/engines/engine.ts';
import { place } from '../helpers/elements.ts';

/** Jena and Gera 30 px from each other, so that their targets overlap, and a district around them. */
const labels = { '16053': [100, 50], '16052': [130, 50], '16074': [115, 20] } as const;
type Name = keyof typeof labels;
const names: readonly Name[] = ['16053', '16052', '16074'];

const scene = (selected: Name | null) =>
  ({
    box: [0, 0, 200, 100],
    drawn: names.map((ags) => ({ district: { ags, selected: ags === selected }, shape: { ags, label: labels[ags] } })),
  }) as unknown as Scene;

function draw(selected: Name | null = null) {
  const container = place('<div></div>');
  const told: unknown[] = [];
  const intents: MapIntents = {
    selectDistrict: (ags) => told.push(['district', ags]),
    selectStory: () => {},
    point: (ags) => told.push(['point', ags]),
  };
  render(
    svg`<svg width="200" height="100" style="display: block">${cityTargets(scene(selected), intents)}</svg>`,
    container,
  );
  const { left, top } = (container.querySelector('svg') as SVGElement).getBoundingClientRect();
  const act = (type: string, x: number, y: number) => {
    const [clientX, clientY] = [left + x, top + y];
    const hit = document.elementFromPoint(clientX, clientY);
    hit?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY }));
    return told.splice(0);
  };
  return { circles: [...container.querySelectorAll('circle')], act };
}

describe('targets of the cities', () => {
  it('are 44 px, for cities alone', () => {
    const { circles } = draw();
    expect(circles).to.have.length(2);
    for (const circle of circles) {
      const { width, height } = circle.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    }
  });

  it('lie at the city, and reach as far as a finger', () => {
    const { act } = draw();
    expect(act('click', 79, 50)).to.deep.equal([['district', '16053']]);
    expect(act('click', 151, 50)).to.deep.equal([['district', '16052']]);
    expect(act('click', 100, 73)).to.deep.equal([]);
  });

  it('where two overlap, the nearest centre wins, whichever lies on top', () => {
    const { act } = draw();
    expect(act('click', 113, 50)).to.deep.equal([['district', '16053']]);
    expect(act('click', 117, 50)).to.deep.equal([['district', '16052']]);
    expect(act('pointermove', 113, 50)).to.deep.equal([['point', '16053']]);
    expect(act('pointermove', 117, 50)).to.deep.equal([['point', '16052']]);
  });

  it('take the selection back', () => {
    const { act } = draw('16053');
    expect(act('click', 100, 50)).to.deep.equal([['district', null]]);
    expect(act('click', 140, 50)).to.deep.equal([['district', '16052']]);
  });
});
