import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-district-search.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import '../../src/define/thilik-story-tour.ts';
import { locate } from '../../src/elements/parts/locate.ts';
import { eventually, place, settled } from '../helpers/elements.ts';

const elements = [
  '<thilik-map></thilik-map>',
  '<thilik-story-card story="jena"></thilik-story-card>',
  '<thilik-contact-list></thilik-contact-list>',
];
/** What pages put around an element, and how wide it is then; the room is 500 px wide. */
const surroundings: readonly (readonly [string, (element: string) => string, number])[] = [
  ['a block', (element) => `<div>${element}</div>`, 500],
  ['a block with margins of its own', (element) => `<div>${styled(element, 'margin-inline: 40px')}</div>`, 420],
  [
    'a centred column',
    (element) => `<div style="display: flex; flex-direction: column; align-items: center">${element}</div>`,
    500,
  ],
  ['a row', (element) => `<div style="display: flex">${element}</div>`, 500],
  ['a row that is centred', (element) => `<div style="display: flex; justify-content: center">${element}</div>`, 500],
  ['a grid', (element) => `<div style="display: grid">${element}</div>`, 500],
  ['a grid that is centred', (element) => `<div style="display: grid; place-items: center">${element}</div>`, 500],
  ['a float', (element) => `<div>${styled(element, 'float: left')}</div>`, 500],
  ['a block with a width from the page', (element) => `<div>${styled(element, 'width: 300px')}</div>`, 300],
  [
    'a column beside another one',
    (element) => `<div style="display: flex"><div style="flex: 1">${element}</div><div style="flex: 1">x</div></div>`,
    0,
  ],
];

const styled = (element: string, style: string) => element.replace('>', ` style="${style}">`);

describe('an element takes the room there is', () => {
  for (const markup of elements) {
    for (const [name, around, width] of surroundings) {
      it(`${markup.split(/[ >]/)[0]}> in ${name}`, async () => {
        const room = place(`<div style="inline-size: 500px; position: relative">${around(markup)}</div>`);
        const element = room.querySelector<HTMLElement>(markup.split(/[< >]/)[1] ?? '')!;
        await settled(element);
        const { width: own } = element.getBoundingClientRect();
        if (width > 0) expect(own).to.equal(width);
        // The other column keeps what it needs, and nothing is wider than the room.
        else expect(own).to.be.greaterThan(240).and.at.most(490);
        expect(room.scrollWidth).to.be.at.most(500);
      });
    }
  }
});

/** Where readers type or choose: the element, what is pressed before, and the field. */
const fields: readonly (readonly [string, string, string])[] = [
  ['thilik-map', '', 'input'],
  ['thilik-district-search', '', 'input'],
  ['thilik-contact-list', '', 'input'],
  ['thilik-story-tour', '', '.topics select, label:nth-of-type(1) select'],
  ['thilik-story-tour', '', 'label:nth-of-type(2) select'],
  ['thilik-offer-list', '.toggle', '.filters input'],
  ['thilik-offer-list', '.toggle', '.filters select'],
  ['thilik-offer-list', '.hand-over,.mark,.ways-out .button', '.link-field input'],
];

describe('a page with small letters: no phone zooms in', () => {
  const { clipboard } = navigator;
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  before(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse }, configurable: true }));
  after(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

  for (const [tag, presses, field] of fields) {
    it(`${tag}: ${field}`, async () => {
      const element = place(`<div style="font-size: 10px"><${tag}></${tag}></div>`).querySelector(tag)!;
      const find = (selector: string) =>
        eventually(element, () => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null);
      for (const press of presses.split(',').filter(Boolean)) (await find(press))!.click();
      expect(Number.parseFloat(getComputedStyle((await find(field))!).fontSize)).to.be.at.least(16);
    });
  }
});

describe('a browser before 2023', () => {
  const { attachInternals } = HTMLElement.prototype;
  before(() => Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals'));
  after(() => Object.assign(HTMLElement.prototype, { attachInternals }));

  for (const markup of elements) {
    it(`shows ${markup.split(/[ >]/)[0]}>, whose state is an attribute`, async () => {
      const element = place(markup) as HTMLElement & { updateComplete: Promise<unknown> };
      await eventually(element, () => element.dataset.state === 'ready');
    });
  }
});

describe('a browser that never says where the reader is', () => {
  const { geolocation } = navigator;
  const { setTimeout } = globalThis;
  after(() => {
    Object.assign(globalThis, { setTimeout });
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  });

  it('is waited for a while, then the reader is told what else to do', async () => {
    let wait = 0;
    const atOnce = (end: (reason: unknown) => void, ms: number, reason: unknown) => ((wait = ms), end(reason));
    Object.assign(globalThis, { setTimeout: atOnce });
    const silent = { getCurrentPosition: () => {} };
    Object.defineProperty(navigator, 'geolocation', { value: silent, configurable: true });
    const found = await locate('today');
    expect([found, wait]).to.deep.equal(['locateFailed', 60_000]);
  });
});
