import { expect } from '@open-wc/testing';
import '../../src/define/thilik-map.ts';
import { classOf, countShading, quantiles } from '../../src/elements/thilik-map/shades.ts';
import { noShading, storyShading } from '../../src/elements/thilik-map/shading.ts';
import { shades } from '../../src/contract/kinds.ts';
import { terms } from '../../src/i18n/de/interface.ts';
import { kinds, type Kind } from '../../src/model/types.ts';
import type { DistrictView, MapView } from '../../src/store/view.ts';
import { eventually, shapes, showMap, useWarnings, words } from '../helpers/elements.ts';

/** Districts with so many entries of each kind. */
const view = (...counts: readonly Partial<Record<Kind, number>>[]) =>
  ({
    districts: counts.map((has, index) => ({
      ags: String(index),
      ...Object.fromEntries(kinds.map((kind) => [kind, Array.from({ length: has[kind] ?? 0 })])),
    })),
  }) as unknown as MapView;
const offers = (...counts: readonly number[]) => view(...counts.map((count) => ({ offers: count })));
const nothingPending = { terms, isPending: () => false };

describe('quantiles', () => {
  const cases: readonly [string, number[], number[]][] = [
    ['as many districts in each class', [1, 2, 3, 4, 5, 6, 7, 8], [2, 4, 6, 8]],
    ['zeros are left out', [0, 0, 0, 0, 1, 2, 3, 4], [1, 2, 3, 4]],
    ['in any order', [8, 1, 7, 2, 6, 3, 5, 4], [2, 4, 6, 8]],
    ['one number is in one class only', [1, 1, 1, 1, 1, 1, 1, 9], [1, 9]],
    ['fewer districts than classes', [3, 5], [3, 5]],
    ['one number', [4, 4, 4], [4]],
    ['none', [0, 0], []],
    ['nothing', [], []],
  ];
  for (const [title, counts, ends] of cases) it(title, () => expect(quantiles(counts)).to.deep.equal(ends));

  it('every number is in the class that ends with it or above it, zero in its own', () => {
    expect([0, 1, 2, 3, 5, 8].map((count) => classOf(count, [2, 4, 8]))).to.deep.equal([0, 1, 1, 2, 3, 3]);
  });
});

describe('shading by numbers', () => {
  it('has up to four classes and one for none, the more the stronger', () => {
    const shown = offers(0, 1, 2, 3, 4, 5, 6, 7, 80);
    const { shade, opacity, legend } = countShading(shown, 'offers', nothingPending);
    expect(shown.districts.map(shade)).to.deep.equal([0, 1, 1, 2, 2, 3, 3, 4, 4].map((number) => `class-${number}`));
    const opacities = [...new Set(shown.districts.map(opacity))];
    expect(opacities).to.have.length(5);
    expect(opacities).to.deep.equal([...opacities].sort());
    expect(legend.map(({ text }) => text)).to.deep.equal([
      '0 Angebote',
      '1–2 Angebote',
      '3–4 Angebote',
      '5–6 Angebote',
      '7–80 Angebote',
    ]);
  });

  it('names the dots of stories, which stay', () => {
    const { legend } = countShading(view({ stories: 1, offers: 2 }, {}), 'offers', nothingPending);
    expect(legend.map(({ hasDot, text }) => [hasDot, text])).to.deep.equal([
      [true, 'Geschichte'],
      [false, '0 Angebote'],
      [false, '1–2 Angebote'],
    ]);
  });

  it('names no class that no district is in', () => {
    const { legend } = countShading(offers(1, 1, 3), 'offers', nothingPending);
    expect(legend.map(({ text }) => text)).to.deep.equal(['1 Angebot', '2–3 Angebote']);
    expect(countShading(offers(), 'offers', nothingPending).legend).to.deep.equal([]);
  });

  it('counts what it is asked for', () => {
    const { shade } = countShading(view({ offers: 3 }, { contacts: 2 }), 'contacts', nothingPending);
    expect(view({ offers: 3 }, { contacts: 2 }).districts.map(shade)).to.deep.equal(['class-0', 'class-1']);
  });
});

describe('shading by stories', () => {
  it('is stronger where there is one, in words that are true', () => {
    const shown = view({ stories: 1, contacts: 2 }, { contacts: 1 });
    const { shade, opacity, legend } = storyShading(shown, nothingPending);
    expect(shown.districts.map(shade)).to.deep.equal(['told', 'plain']);
    const [told, plain] = shown.districts.map(opacity) as [number, number];
    expect(told).to.be.greaterThan(plain);
    expect(legend.map(({ hasDot, text }) => [hasDot, text])).to.deep.equal([
      [true, 'Geschichte und Anlaufstellen'],
      [false, 'nur Anlaufstellen'],
    ]);
  });

  it('does not name a shade that no district has', () => {
    expect(storyShading(view({ stories: 1 }), nothingPending).legend).to.have.length(1);
    expect(storyShading(view({ contacts: 1 }), nothingPending).legend.map(({ shade }) => shade)).to.deep.equal([
      'plain',
    ]);
  });

  it('none: one shade, and words for the dots only', () => {
    const { districts } = view({ stories: 1 }, {});
    const { shade, legend } = noShading(view({ stories: 1 }, {}), nothingPending);
    expect(new Set(districts.map((each: DistrictView) => shade(each))).size).to.equal(1);
    expect(legend.map(({ hasDot, text }) => [hasDot, text])).to.deep.equal([[true, 'Geschichte']]);
    expect(noShading(view({ offers: 1 }), nothingPending).legend).to.deep.equal([]);
    expect(noShading(view({}), { terms, isPending: (kind) => kind === 'stories' }).legend).to.have.length(1);
  });
});

/** Each choice of some of them, also of none. */
const combinations = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>((some, each) => [...some, ...some.map((few) => [...few, each])], [[]]);

describe('shade of <thilik-map>', () => {
  const warnings = useWarnings();
  const classes = (map: Element) =>
    new Set(shapes(map).map((shape) => shape.getAttribute('class')?.split(' ')[0] ?? ''));

  for (const [value, wanted] of [
    ['stories', ['told', 'plain']],
    ['none', ['plain']],
    ['x', ['told', 'plain']],
    ['', ['told', 'plain']],
  ] as const) {
    it(`"${value}"`, async () => {
      const map = await showMap(`shade="${value}"`);
      await eventually(map, () => classes(map).size === wanted.length);
      expect([...classes(map)]).to.have.members([...wanted]);
    });
  }

  it('a value that makes no sense is told, with those that do', async () => {
    const map = await showMap('shade="bunt"');
    const hint = () => warnings.find((text) => text.includes('shade="bunt"'));
    await eventually(map, () => hint() !== undefined);
    expect(hint()).to.match(/stories.*offers.*contacts.*none/);
  });

  it('by offers: classes, and a legend of numbers', async () => {
    const map = await showMap('shade="offers"');
    await eventually(map, () => [...classes(map)].some((name) => name.startsWith('class-')));
    const legend = map.shadowRoot?.querySelector('[part=legend]');
    await eventually(map, () => /\d/.test(words(legend)));
    expect(words(legend)).to.match(/Angebot/);
  });

  it('the legend names each sign that is drawn and no other, whatever is shown and however it is shaded', async () => {
    const map = await showMap('');
    const count = (selector: string) => map.shadowRoot?.querySelectorAll(selector).length ?? 0;
    const signs = () => [count('.map [part=story-point]') > 0, count('.map [part=offer-point]') > 0];
    const named = () => [count('[part=legend] .point') > 0, count('[part=legend] .offer') > 0];
    for (const shade of shades) {
      for (const layers of combinations(kinds)) {
        map.setAttribute('shade', shade);
        map.setAttribute('layers', layers.join(' '));
        const drawn = [layers.includes('stories'), layers.includes('offers')];
        await eventually(map, () => String([signs(), named()]) === String([drawn, drawn]));
        expect(named(), `${shade}, ${layers.join(' ')}`).to.deep.equal(drawn);
      }
    }
    map.setAttribute('no-legend', '');
    await eventually(map, () => count('[part=legend]') === 0);
  });
});
