import { expect } from '@open-wc/testing';
import '../../src/define/thilik-map.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import {
  allBy,
  click,
  eventually,
  inState,
  place,
  restOf,
  settled,
  shape,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const word = '<span slot="first">Integrationsbüro · <a href="tel:+4936284711">03628 4711</a></span>';

async function map(attributes: string, children = word): Promise<ThilikMap> {
  const element = place<ThilikMap>(`<thilik-map ${attributes}>${children}<a href="/x">Ersatz</a></thilik-map>`);
  await inState(element, 'ready');
  return element;
}

/** What stands in the slot, as a reader sees it; `null`: the slot is not there. */
const slotted = (element: ThilikMap) => {
  const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=first]');
  return slot ? words(slot.assignedElements()[0]) : null;
};
const text = (element: ThilikMap) => words(element.shadowRoot?.querySelector('.answer'));

describe('the page’s own word on whom to ask', () => {
  useServer();
  const warnings = useWarnings();

  it('is the first office of the district that the page was written with; ours is among the others', async () => {
    const element = await map('district="16052"');
    expect(slotted(element)).to.equal('Integrationsbüro · 03628 4711');
    expect(text(element)).to.include('Angabe dieser Internetseite');
    expect(words(restOf(element))).to.include('2 weitere Stellen');
    expect(allBy(element, 'link', /838-3019/), 'no button of ours').to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('stands there, too, where a script has set the district before our code was here', async () => {
    const unknown = new DOMParser().parseFromString(`<thilik-map>${word}</thilik-map>`, 'text/html');
    const element = unknown.querySelector('thilik-map')!;
    const here = location.href;
    for (const link of ['', '#thilik-district=16070']) {
      history.replaceState(null, '', here + link);
      const copy = element.cloneNode(true) as ThilikMap;
      copy.district = '16052';
      place('<div></div>').append(document.adoptNode(copy));
      await inState(copy, 'ready');
      expect([copy.district, slotted(copy)]).to.deep.equal(
        link ? ['16070', null] : ['16052', 'Integrationsbüro · 03628 4711'],
      );
    }
    history.replaceState(null, '', here);
  });

  it('never stands in a district that the reader chose, though the attribute says so', async () => {
    const element = await map('district="16070"');
    click(shape(element, '16052'));
    await settled(element);
    expect(element.getAttribute('district')).to.equal('16052');
    expect(slotted(element)).to.equal(null);
    expect(text(element)).to.include('0365 838-3019').and.not.to.include('Angabe dieser Internetseite');
    click(shape(element, '16070'));
    await settled(element);
    expect(slotted(element)).to.equal('Integrationsbüro · 03628 4711');
  });

  it('nor does the choice count after the page has moved the element', async () => {
    const element = await map('district="16070"');
    click(shape(element, '16052'));
    await settled(element);
    place('<div></div>').append(element);
    await settled(element);
    expect(slotted(element)).to.equal(null);
  });

  it('belongs to the only district that is offered, chosen or not', async () => {
    const element = await map('scope="16070"');
    expect(slotted(element)).to.equal('Integrationsbüro · 03628 4711');
  });

  it('belongs to the Wartburgkreis when the page is about Eisenach', async () => {
    const element = await map('district="16056"');
    expect(slotted(element)).to.equal('Integrationsbüro · 03628 4711');
  });

  it('belongs to a district that a framework sets as a property', async () => {
    const element = document.createElement('thilik-map');
    element.innerHTML = word;
    element.district = '16070';
    place('<div></div>').append(element);
    await inState(element, 'ready');
    expect(slotted(element)).to.equal('Integrationsbüro · 03628 4711');
  });

  for (const attributes of ['', 'scope="16070 16052"', 'district="99999"']) {
    it(`stays what it was before without a district of the page's own, with a hint: ${attributes}`, async () => {
      const element = await map(attributes);
      // Once per page.
      const hints = () => warnings.filter((line) => line.includes('slot="first"')).length;
      if (!attributes) await eventually(element, () => hints() > 0);
      expect(hints()).to.equal(attributes ? 0 : 1);
      element.select({ kind: 'district', id: '16052' });
      await settled(element);
      expect(slotted(element)).to.equal(null);
      expect(text(element)).to.include('0365 838-3019');
    });
  }

  it('only what stands in the slot counts', async () => {
    const element = await map('district="16070"', '<p>Integrationsbüro</p>');
    expect(slotted(element)).to.equal(null);
    expect(text(element)).not.to.include('Angabe dieser Internetseite');
  });
});
