/** Files with thousands of records: what is not shown is not there. */
import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import { contactJson, offerJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  focusOf,
  inState,
  needsFrames,
  restOf,
  record,
  settled,
  shape,
  show,
  showMap,
  toggle,
  useServer,
  words,
} from '../helpers/elements.ts';

const keys = ['16051', '16052', '16053', '16054', '16055', '16061', '16062', '16063', '16064', '16065', '16066', '16067', '16068', '16069', '16070', '16071', '16072', '16073', '16074', '16075', '16076', '16077']; // prettier-ignore
const topics = ['sport', 'sprache', 'arbeit'];

/** Offers in all districts, each at a place of its own. */
const offers = (count: number) =>
  JSON.stringify({
    version: 1,
    offers: [...Array(count).keys()].map((index) =>
      offerJson({
        id: `o${index}`,
        name: { de: `Angebot ${index}` },
        district: keys[index % keys.length],
        topics: [topics[index % 3]],
        place: { name: 'Treff', lonLat: [10 + (index % 100) / 50, 50.4 + index / count], precision: 'address' },
      }),
    ),
  });
const contacts = (count: number) =>
  JSON.stringify({ contacts: [...Array(count).keys()].map((index) => contactJson({ id: `c${index}`, district: '16053' })) }); // prettier-ignore

const nodesOf = (element: Element) => element.shadowRoot?.querySelectorAll('*').length ?? 0;

/** Printed, so that a run tells the figures. */
const tell = (what: string, element: Element) => console.info(`${what}: ${nodesOf(element)} nodes`);

const items = (element: Element) => element.shadowRoot?.querySelectorAll('[part=item]').length;

/** The most elements that ever stood in the shadow root, from now on. */
function mostNodes(element: Element): () => number {
  let most = nodesOf(element);
  const observer = new MutationObserver(() => (most = Math.max(most, nodesOf(element))));
  observer.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true });
  return () => most;
}

describe('many records', () => {
  const server = useServer();

  describe('1,000 offers in a list', () => {
    needsFrames();

    it('are at most 1,500 nodes in the first picture, at any time', async () => {
      const element = document.createElement('thilik-offer-list');
      element.src = server.address(offers(1000));
      element.mode = 'replace';
      document.body.append(element);
      const most = mostNodes(element);
      await inState(element, 'ready');
      await eventually(element, () => allBy(element, 'button', /weitere zeigen$/)[0]);
      tell('1,000 offers in a list', element);
      expect(most()).to.be.below(1500);
      expect(words(by(element, 'status'))).to.equal('1000 Angebote');
      element.remove();
    });

    it('come in steps, each telling how many come, with the focus on the first new one', async () => {
      const element = await show(
        'thilik-offer-list',
        `<thilik-offer-list mode="replace" src="${server.address(offers(150))}"></thilik-offer-list>`,
      );
      const button = await eventually(element, () => allBy(element, 'button', '60 weitere zeigen')[0]);
      const first = Number(items(element));
      button.focus();
      button.click();
      await settled(element);
      expect(items(element)).to.equal(first + 60);
      const next = element.shadowRoot?.querySelectorAll('[part=item]')[first];
      expect(next?.contains(element.shadowRoot?.activeElement ?? null), focusOf(element)).to.equal(true);
      allBy(element, 'button', /weitere zeigen$/)[0]?.click();
      await settled(element);
      allBy(element, 'button', `${150 - first - 120} weitere zeigen`)[0]?.click();
      await settled(element);
      expect(items(element)).to.equal(150);
      expect(allBy(element, 'button', /weitere zeigen$/)).to.have.length(0);
    });

    it('all stand on paper, and not afterwards', async () => {
      const element = await show(
        'thilik-offer-list',
        `<thilik-offer-list mode="replace" src="${server.address(offers(150))}"></thilik-offer-list>`,
      );
      await eventually(element, () => allBy(element, 'button', /weitere zeigen$/)[0]);
      const before = items(element);
      window.dispatchEvent(new CustomEvent('beforeprint'));
      expect(items(element)).to.equal(150);
      window.dispatchEvent(new CustomEvent('afterprint'));
      expect(items(element)).to.equal(before);
    });
  });

  it('10,000 offers on a map are at most 1,500 nodes until those of a district are opened', async () => {
    const map = await showMap(
      `layers="stories offers contacts" offers-mode="replace" offers-src="${server.address(offers(10_000))}"`,
    );
    await eventually(map, () => map.shadowRoot?.querySelector('[part=offer-point]'));
    tell('10,000 offers on a map', map);
    expect(nodesOf(map)).to.be.below(1500);
    const signs = [...(map.shadowRoot?.querySelectorAll('[part=offer-point]') ?? [])];
    const selects = record(map, 'thilik-select');
    for (const sign of signs) click(sign);
    expect(new Set(selects.map(({ id }) => id)).size, 'no district is left out').to.equal(22);
    click(shape(map, '16053'));
    await settled(map);
    tell('… with a district selected', map);
    expect(nodesOf(map)).to.be.below(1500);
  });

  it('those of a district come in steps when they are opened', async () => {
    const map = await showMap(`district="16053" offers-mode="replace" offers-src="${server.address(offers(2200))}"`);
    const summary = await eventually(map, () => by(restOf(map), 'summary', '100 Angebote aus dem Jahr 2019'));
    toggle(summary);
    const group = summary.parentElement as HTMLElement;
    const entries = () => [...group.querySelectorAll('[part=item]')];
    await eventually(map, () => /Angebot 2\b/.test(words(group)));
    expect(entries()).to.have.length(24);
    by(group, 'button', '60 weitere zeigen').click();
    await settled(map);
    expect(entries()).to.have.length(84);
    const next = entries()[24];
    expect(map.shadowRoot?.activeElement).to.equal(next);
    await eventually(map, () => /Angebot \d+/.test(words(next)));
    by(group, 'button', '16 weitere zeigen').click();
    await settled(map);
    expect(entries()).to.have.length(100);
    expect(allBy(group, 'button', /weitere zeigen/)).to.have.length(0);
  });

  it('offices of a district come in steps, too, and begin with the first ones elsewhere', async () => {
    const map = await showMap(`district="16053" contacts-src="${server.address(contacts(100))}"`);
    const entries = () => map.shadowRoot?.querySelectorAll('.contacts [part=item]');
    toggle(by(restOf(map), 'summary', '99 weitere Stellen'));
    expect(entries()).to.have.length(24);
    by(restOf(map), 'button', '60 weitere zeigen').click();
    await settled(map);
    expect(entries()).to.have.length(84);
    click(shape(map, '16054'));
    await settled(map);
    expect(entries()).to.have.length(0);
    click(shape(map, '16053'));
    await settled(map);
    expect(entries(), 'what was asked for stays').to.have.length(84);
  });
});
