import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/thilik-map.ts';
import { contrast } from '../../demo/builder/colour.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import { allBy, by, eventually, focusOf, place, settled, shape, showMap, signOf } from '../helpers/elements.ts';

const press = (key: string) => sendKeys({ press: key });
const ringsOf = (map: ThilikMap) => [...(map.shadowRoot?.querySelectorAll<SVGPathElement>('.ring') ?? [])];
const saidBy = (map: ThilikMap) => map.shadowRoot?.querySelector('.root > [role=status]')?.textContent?.trim() ?? '';
const hex = (rgb: string) =>
  `#${rgb
    .match(/\d+/g)!
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** The focus on a district by a key, so that it is shown; and what comes with the first focus is there. */
async function focusDistrict(map: ThilikMap, ags: string): Promise<void> {
  shape(map, '16077').focus();
  await eventually(map, () => map.shadowRoot?.querySelector('#map-help'));
  await press('Tab');
  shape(map, ags).focus();
  await eventually(map, () => map.shadowRoot?.activeElement === shape(map, ags));
}

describe('the focus on the map', () => {
  it('is a ring over all districts in two colours, of which one stands out from any colour by 3 : 1', async () => {
    const map = await showMap('district="16053"');
    await focusDistrict(map, '16053');
    const rings = ringsOf(map);
    expect(rings.map((ring) => getComputedStyle(ring).display)).to.deep.equal(['block', 'block']);
    expect(rings.map((ring) => ring.getAttribute('d'))).to.deep.equal(
      rings.map(() => shape(map, '16053').getAttribute('d')),
    );
    const drawing = shape(map, '16053').parentElement!;
    expect([...drawing.querySelectorAll('path')].slice(-2), 'drawn last').to.deep.equal(rings);
    const [below, above] = rings.map((ring) => getComputedStyle(ring));
    expect(parseFloat(below!.strokeWidth) - parseFloat(above!.strokeWidth)).to.be.at.least(4);
    const colours = [hex(below!.stroke), hex(above!.stroke)];
    for (let code = 0; code < 4096; code++) {
      const fill = `#${[...code.toString(16).padStart(3, '0')].map((digit) => digit + digit).join('')}`;
      const best = Math.max(...colours.map((colour) => contrast(colour, fill)));
      expect(best, fill).to.be.at.least(3);
    }
  });

  it('follows the focus, and nothing of it is left without one', async () => {
    const map = await showMap();
    await focusDistrict(map, '16051');
    await press('ArrowUp');
    await eventually(map, () => ringsOf(map)[1]?.getAttribute('d') === shape(map, '16068').getAttribute('d'));
    by(map, 'link', 'GeoNames').focus();
    expect(ringsOf(map).every((ring) => getComputedStyle(ring).display === 'none')).to.equal(true);
  });

  it('is led to the answer, but not fetched back from elsewhere when the answer comes late', async () => {
    const map = await showMap();
    const row = (ags: string) => map.shadowRoot?.querySelector<HTMLElement>(`.row[data-ags="${ags}"]`);
    row('16067')?.focus();
    row('16067')?.click();
    await settled(map);
    expect(focusOf(map)).to.equal('h3 “Gotha”');
    const other = await showMap();
    other.shadowRoot?.querySelector<HTMLElement>('.row[data-ags="16067"]')?.click();
    const field = place<HTMLInputElement>('<input aria-label="Suche">');
    field.focus();
    await settled(other);
    await eventually(other, () => other.shadowRoot?.querySelector('[part=panel]'));
    expect(document.activeElement).to.equal(field);
  });
});

describe('the map by ear', () => {
  for (const [lang, sentence] of [
    ['de', /^Gotha grenzt an Erfurt, \d\d km \S*östlich; Ilm-Kreis, .*; Wartburgkreis, \d\d km \S*westlich\.$/],
    ['en', /^Gotha borders on Erfurt, \d\d km \S*east; Ilm-Kreis, .*; Wartburgkreis, \d\d km \S*west\.$/],
  ] as const) {
    it(`names the neighbours when it is asked, in ${lang}, and again when it is asked again`, async () => {
      const map = await showMap(`lang="${lang}"`);
      await focusDistrict(map, '16067');
      await press('?');
      await eventually(map, () => sentence.test(saidBy(map)), saidBy(map));
      const before = map.shadowRoot?.querySelector('.root > [role=status]')?.textContent;
      await press('?');
      await eventually(map, () => map.shadowRoot?.querySelector('.root > [role=status]')?.textContent !== before);
      expect(saidBy(map)).to.match(sentence);
      expect(map.district, 'asking selects nothing').to.equal(null);
    });
  }

  it('says after its name how it is used', async () => {
    const map = await showMap();
    await focusDistrict(map, '16051');
    const id = map.shadowRoot!.querySelector('.map')!.getAttribute('aria-describedby')!;
    expect(map.shadowRoot!.getElementById(id)!.textContent).to.match(/Pfeiltasten.*Fragezeichen/s);
  });
});

describe('the way past map and list', () => {
  it('is seen with the focus, and leads to what stands below the list', async () => {
    const map = await showMap();
    by(map, 'button', 'Suchen').focus();
    await eventually(map, () => map.shadowRoot?.querySelector('.skip'));
    const skip = by(map, 'button', 'Karte und Liste überspringen');
    expect(skip.getBoundingClientRect().width, 'hidden without the focus').to.be.at.most(2);
    await press('Tab');
    expect(focusOf(map)).to.equal(signOf(skip));
    const { width, height } = skip.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    await press('Enter');
    const end = map.shadowRoot!.activeElement!;
    expect(end.textContent!.trim()).to.equal('Ende von Karte und Liste');
    const last = allBy(map, 'button')
      .filter((button) => button.matches('.row'))
      .at(-1)!;
    expect(last.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    await press('Tab');
    expect(map.shadowRoot!.activeElement!.localName).to.equal('a');
  });

  it('is not there with a district, whose answer stands before the map', async () => {
    const map = await showMap('district="16053"');
    await focusDistrict(map, '16053');
    await settled(map);
    expect(map.shadowRoot!.querySelectorAll('.skip, .skipped')).to.have.length(0);
  });
});
