import { expect } from '@open-wc/testing';
import '../../src/define/all.ts';
import { attributeNames, elementNames } from '../../src/define/allowed.ts';
import { mountAll } from '../../src/define/mount.ts';
import { eventually, place, useWarnings } from '../helpers/elements.ts';

/** Observers are told before the next task. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('data-thilik', () => {
  const warnings = useWarnings();
  before(() => mountAll());

  async function mount(html: string): Promise<HTMLElement> {
    const box = place('<div></div>');
    box.innerHTML = html;
    await told();
    return box;
  }

  it('becomes the element, with its attributes, around what stood there', async () => {
    const box = await mount(
      '<div class="host" data-thilik="map" data-district="16070" data-heading-level="2" data-no-legend=""><a href="/x">Wort</a></div>',
    );
    const map = box.querySelector('div.host > thilik-map')!;
    expect(map.getAttribute('district')).to.equal('16070');
    expect(map.getAttribute('heading-level')).to.equal('2');
    expect(map.hasAttribute('no-legend')).to.equal(true);
    expect(map.querySelector(':scope > a')?.textContent).to.equal('Wort');
    expect(warnings).to.deep.equal([]);
  });

  for (const name of elementNames) {
    it(`knows ${name}, also written as the tag`, async () => {
      const box = await mount(`<div data-thilik="${name}">a</div><div data-thilik=" Thilik-${name} ">b</div>`);
      expect([...box.querySelectorAll(`div > thilik-${name}`)].map((each) => each.textContent)).to.deep.equal([
        'a',
        'b',
      ]);
    });
  }

  it('leaves the content alone when nothing has that name, and says so', async () => {
    const box = await mount('<div data-thilik="nonsense"><a href="/x">Wort</a></div>');
    expect(box.innerHTML).to.equal('<div data-thilik="nonsense"><a href="/x">Wort</a></div>');
    expect(String(warnings)).to.include('data-thilik="nonsense"').and.to.include('story-card');
  });

  it('puts what has `data-slot` into the slot, also where an editor has wrapped it', async () => {
    const box = await mount(
      '<div data-thilik="map" data-district="16070"><p>Wort <span data-slot="first">a</span></p></div>' +
        '<div data-thilik="map"><span data-slot="first">b</span></div>' +
        '<div data-thilik="map"><div data-thilik="story-card"><img data-slot="media" alt=""></div></div>',
    );
    const slotted = [...box.querySelectorAll('[data-slot]')].map(
      ({ slot, parentElement }) => `${slot} of ${parentElement?.localName}`,
    );
    expect(slotted).to.deep.equal(['first of thilik-map', 'first of thilik-map', 'media of thilik-story-card']);
    expect(box.textContent).to.include('Wort');
    expect(warnings.filter((line) => line.includes('data-slot'))).to.deep.equal([]);
  });

  it('ignores unknown attributes and names tag and attribute', async () => {
    const box = await mount('<div data-thilik="story-card" data-distrcit="16070" title="Titel">Wort</div>');
    expect(box.querySelector('thilik-story-card')!.getAttributeNames()).not.to.include('distrcit');
    expect(String(warnings))
      .to.include('<thilik-story-card>')
      .and.to.include('data-distrcit')
      .and.not.to.include('title');
  });

  it('makes no code of what an author may write', async () => {
    const box = await mount(
      '<div data-thilik="map" data-onclick="alert(1)" data-style="color:red" data-worker-url="//x">a</div>',
    );
    const names = box.querySelector('thilik-map')!.getAttributeNames();
    for (const name of ['onclick', 'style', 'worker-url']) expect(names).not.to.include(name);
  });

  it('takes false for a switch that is off', async () => {
    const box = await mount('<div data-thilik="map" data-no-legend="false">a</div>');
    expect(box.querySelector('thilik-map')!.hasAttribute('no-legend')).to.equal(false);
  });

  it('mounts once, however often the page changes, and takes what is mounted already', async () => {
    const box = await mount(
      '<div data-thilik="map"><thilik-map district="16051">a</thilik-map></div><div data-thilik="contact-list">b</div>',
    );
    box.append(document.createElement('p'));
    await told();
    expect(box.querySelectorAll('thilik-map')).to.have.length(1);
    expect(box.querySelectorAll('thilik-contact-list')).to.have.length(1);
    expect(box.querySelector('thilik-map')!.getAttribute('district')).to.equal('16051');
  });

  it('follows later changes of an attribute, but does not undo what the reader chose', async () => {
    const box = await mount('<div data-thilik="contact-list" data-district="16070">a</div>');
    const [host, list] = [box.querySelector('div')!, box.querySelector('thilik-contact-list')!];
    list.setAttribute('district', '16051');
    box.append(document.createElement('p'));
    await told();
    expect(list.getAttribute('district')).to.equal('16051');
    host.dataset.district = '16053';
    await told();
    expect(list.getAttribute('district')).to.equal('16053');
    host.removeAttribute('data-district');
    await told();
    expect(list.hasAttribute('district')).to.equal(false);
  });

  it('joins a map by its id, in any order', async () => {
    const box = await mount(
      '<div data-thilik="contact-list" data-for="karte-div">a</div><div id="karte-div" data-thilik="map" data-district="16070">b</div>',
    );
    await customElements.whenDefined('thilik-contact-list');
    const map = box.querySelector('thilik-map')!;
    const list = box.querySelector('thilik-contact-list')!;
    expect(document.getElementById('karte-div') === map).to.equal(true);
    expect(list.hub === map.hub).to.equal(true);
  });

  it('stands beside the map that it is written into', async () => {
    const box = await mount('<div data-thilik="map">a<div data-thilik="contact-list">b</div></div>');
    const list = box.querySelector(
      'thilik-map > div[slot=beside] > thilik-contact-list',
    ) as HTMLElementTagNameMap['thilik-contact-list'];
    expect(list.hub === box.querySelector('thilik-map')!.hub).to.equal(true);
    await eventually(box.querySelector('thilik-map')!, () => list.getBoundingClientRect().height > 0);
  });

  it('takes a link for its own fallback', async () => {
    const box = await mount('<p>Vor <a href="/x" data-thilik="map" data-district="16070">Karte</a> nach.</p>');
    const map = box.querySelector('p > thilik-map')!;
    expect(map.getAttribute('district')).to.equal('16070');
    expect(map.querySelector(':scope > a')?.getAttribute('href')).to.equal('/x');
    box.append(document.createElement('p'));
    await told();
    expect(box.querySelectorAll('thilik-map')).to.have.length(1);
  });
});

describe('the lists of names', () => {
  it('hold every element and every attribute but the address of the worker and who may be contacted', async () => {
    const modules = import.meta.glob('../../src/define/thilik-*.ts');
    const tags = Object.keys(modules).map((file) => /(thilik-[a-z-]+)\.ts$/.exec(file)![1]!);
    expect([...elementNames].map((name) => `thilik-${name}`).sort()).to.deep.equal(tags.sort());
    const known = new Set(['lang', 'thilik-check']);
    for (const file of Object.keys(modules)) await modules[file]!();
    for (const tag of tags) {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      for (const name of observedAttributes) known.add(name);
    }
    known.delete('worker-url');
    known.delete('consent');
    expect([...attributeNames].sort()).to.deep.equal([...known].sort());
  });
});
