/** Files with thousands of records: what is not shown is not there. */
import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import type { ThilikOfferList } from '../../src/elements/thilik-offer-list/thilik-offer-list.ts';
import { codeOf, linkTo } from '../../src/content/hand-over/link.ts';
import { createFlatGeobuf } from '../../src/feeds/flatgeobuf/write.ts';
import type { Json } from '../../src/model/read.ts';
import { headerLength, readHeader } from '../../src/feeds/flatgeobuf/read.ts';
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
      expect(words(by(element, 'status'))).to.equal('1.000 Angebote');
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
    // Some have a place of their own on narrow maps.
    const places = [...(map.shadowRoot?.querySelectorAll('.offers > svg') ?? [])];
    const signs = places.map((place) => place.querySelector('[part=offer-point]') as SVGElement);
    const selects = record(map, 'thilik-select');
    const counts = places.map((place) => Number(words(place.querySelector('text') ?? undefined)));
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      'each sign says how many it stands for',
    ).to.equal(10_000);
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

  describe('a large file, of which a server gives out parts', () => {
    const many = 12_000;
    let file: Uint8Array<ArrayBuffer>;
    let slim: ReadonlyMap<string, Blob>;
    let asked: (readonly [from: number, to: number])[] = [];
    let hasRanges = true;
    const here = '16070';
    const own = Math.ceil((many - keys.indexOf(here)) / keys.length);

    before(async () => {
      const written = createFlatGeobuf(() => [11, 51]);
      const { offers: all } = JSON.parse(offers(many)) as { offers: Json[] };
      for (const offer of all) written.add(offer);
      slim = new Map(
        [...written.files(50_000)].map(([name, parts]) => [name, new Blob([...parts] as Uint8Array<ArrayBuffer>[])]),
      );
      file = new Uint8Array(await new Blob([...written.pieces()] as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    });

    /** A page with a map and, unless it is left out, a list that is joined to it. */
    async function showLarge(
      list = '<thilik-offer-list></thilik-offer-list>',
    ): Promise<readonly [ThilikMap, ThilikOfferList]> {
      const others = globalThis.fetch;
      asked = [];
      globalThis.fetch = (input, init) => {
        const address = input instanceof Request ? input.url : String(input);
        if (!address.endsWith('.fgb')) return others(input, init);
        const range = new Headers(init?.headers).get('range');
        const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
        const [, name] = /\.slim\/(.+)\.fgb$/.exec(address) ?? [];
        if (name) return Promise.resolve(new Response(slim.get(name)));
        if (!range || !hasRanges) {
          return Promise.resolve(new Response('whole', { headers: { 'content-length': String(2e9) } }));
        }
        const part = file.slice(Number(from), Number(to) + 1);
        asked.push([Number(from), Number(from) + part.length]);
        return Promise.resolve(new Response(part, { status: 206 }));
      };
      const address = `https://example.org/${Math.random()}.fgb`;
      const map = await show(
        'thilik-map',
        `<thilik-map layers="offers" offers-src="${address}" offers-mode="replace">${list}</thilik-map>`,
      );
      return [map, map.querySelector('thilik-offer-list') as ThilikOfferList];
    }
    const status = (list: Element) => words(list.shadowRoot?.querySelector('[role=status]') as Element);
    const counted = ({ shadowRoot }: Element) =>
      shadowRoot?.querySelector(`path[data-ags="${here}"]`)?.getAttribute('aria-label') ?? '';

    it('tells true counts before any offer is here, reads a district on as far as it is seen, and all of it for a filter', async () => {
      hasRanges = true;
      const [map, list] = await showLarge();
      await eventually(list, () => status(list).includes('12.000'));
      expect(status(list)).to.include('Wählen Sie einen Kreis');
      expect(counted(map)).to.include(`${own} Angebote`);
      expect(items(list)).to.equal(0);
      const header = asked.length;

      map.district = here;
      await eventually(list, () => (items(list) ?? 0) > 0);
      expect(status(list)).to.equal(`${own} Angebote`);
      expect(counted(map)).to.include(`${own} Angebote`);
      expect(asked.length - header).to.equal(1);
      expect(asked.reduce((sum, [from, to]) => sum + to - from, 0)).to.be.lessThan(1024 * 1024);

      // What comes is read piece by piece for the filter before it is there: in one piece it would hold the page.
      by(list, 'button', 'Angebote filtern').click();
      const read = await eventually(list, () => list.hub.readAhead);
      const known = () => Object.values(list.state.feeds).flatMap((feed) => feed?.records ?? []).length;
      const [before, ahead] = [known(), [] as number[]];
      list.hub.readAhead = async (coming) => {
        await read(coming);
        ahead.push(known());
      };
      list.hub.store.dispatch({ type: 'filter', topics: ['sport'] });
      const sport = [...Array(many).keys()].filter((index) => keys[index % keys.length] === here && index % 3 === 0);
      await eventually(list, () => status(list).startsWith(`${sport.length} von ${own}`));
      expect(counted(map)).to.include(`${sport.length} Angebote`);
      expect(ahead[0]).to.equal(before);
    });

    describe('and a link to marked offers', () => {
      const page = () => location.pathname + location.search;
      afterEach(() => history.replaceState(null, '', page()));
      /** Far behind in their districts, which begin with what lies in the south-west. */
      const wanted = [here, '16052'].map((ags) => {
        const at = [...Array(many).keys()]
          .filter((index) => keys[index % keys.length] === ags && index % 100 > 90)
          .at(-1);
        return { id: `o${at}`, ags, name: `Angebot ${at}` };
      });
      const panel = (list: Element) => words(list.shadowRoot?.querySelector('.handing [role=status]') ?? undefined);
      const names = (list: Element) => [...(list.shadowRoot?.querySelectorAll('[part=item] h4') ?? [])].map(words);
      const onMap = (map: ThilikMap) =>
        map.picture().view.districts.flatMap(({ offers }) => offers.map(({ id }) => id));
      const follow = (ids: readonly string[], districts: readonly string[] = []) =>
        history.replaceState(null, '', linkTo(page(), ids.map(codeOf), districts));

      it('reads the districts that it names, nothing of others, and shows those offers alone on list and map; the link of these is the same', async () => {
        hasRanges = true;
        const { features, districts } = readHeader(file.subarray(0, headerLength(file)));
        follow(
          ['lost', ...wanted.map(({ id }) => id)],
          wanted.map(({ ags }) => ags),
        );
        const [map, list] = await showLarge();
        await eventually(list, () => panel(list) === '2 Angebote gemerkt. 1 Angebot aus dem Link steht in keinem Kreis, den der Link nennt. Vielleicht liegt es in einem anderen. Wählen Sie ihn aus.'); // prettier-ignore
        expect(names(list)).to.deep.equal(wanted.map(({ name }) => name));
        await eventually(map, () => onMap(map).length === 2);
        expect(onMap(map).sort()).to.deep.equal(wanted.map(({ id }) => id).sort());
        const parts = wanted.map(({ ags }) => districts![ags]!.bytes.map((at) => features + at) as [number, number]);
        for (const [from, to] of asked.slice(1)) {
          expect(
            parts.some(([first, end]) => from >= first && to <= end),
            `${from}–${to}`,
          ).to.equal(true);
        }
        expect(asked.length).to.be.greaterThan(2);
        let copied = '';
        Object.defineProperty(navigator.clipboard, 'writeText', {
          value: async (text: string) => void (copied = text),
          configurable: true,
        });
        by(list, 'button', 'Link kopieren').click();
        await eventually(list, () => copied);
        expect(new URL(copied).hash).to.equal(location.hash.replace(/-(\d{3})(\d{3})$/, '-$2$1'));
      });

      it('without districts tells to choose one, says of none that it is gone, and finds what lies in the chosen one', async () => {
        hasRanges = true;
        follow(wanted.map(({ id }) => id));
        const [map, list] = await showLarge();
        const all = '0 Angebote gemerkt. 2 Angebote aus dem Link sind noch nicht geladen. Wählen Sie den Kreis, in dem sie liegen.'; // prettier-ignore
        await eventually(list, () => panel(list) === all);
        expect(counted(map), 'where to choose').to.include(`${own} Angebote`);
        map.district = here;
        await eventually(list, () => panel(list).startsWith('1 Angebot gemerkt. 1 Angebot aus dem Link ist noch'));
        expect(names(list)).to.deep.equal([wanted[0]?.name]);
        map.district = '16052';
        await eventually(list, () => panel(list) === '2 Angebote gemerkt.');
        expect(names(list)).to.deep.equal(wanted.map(({ name }) => name));
      });
    });

    it('is read by a map alone once a district is chosen', async () => {
      hasRanges = true;
      const [map] = await showLarge('');
      await eventually(map, () => map.dataset.state === 'ready', 'is not empty, though no offer is here');
      await eventually(map, () => counted(map).includes(`${own} Angebote`));
      const header = asked.length;
      map.district = here;
      const summary = await eventually(map, () => by(restOf(map), 'summary', /Angebote/));
      toggle(summary);
      await eventually(map, () => summary.parentElement?.querySelector('[part=item]'));
      expect(asked.length - header).to.equal(1);
    });

    it('whose server has no parts: the slim files beside it, of a district what is wanted, and a sentence', async () => {
      hasRanges = false;
      const [map, list] = await showLarge();
      await eventually(list, () => words(list.shadowRoot).includes('kleinen Dateien'));
      expect(status(list), 'not told of none before it is known').not.to.include('kein Angebot');
      await eventually(list, () => status(list).includes('12.000'));
      expect(status(list)).to.include('Wählen Sie einen Kreis');
      map.district = here;
      await eventually(list, () => (items(list) ?? 0) > 0);
      expect(status(list)).to.equal(`${own} Angebote`);
      expect(counted(map)).to.include(`${own} Angebote`);
    });
  });
});
