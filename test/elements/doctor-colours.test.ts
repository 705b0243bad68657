import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import { coloursCheck } from '../../src/doctor/colours.ts';
import { seenColours } from '../../src/elements/base/seen-colours.ts';
import { contrast } from '../../src/styles/contrast.ts';
import { eventually, show, useWarnings } from '../helpers/elements.ts';

/** What the doctor says of a list with these declarations. */
async function told(style: string): Promise<string[]> {
  const list = await show('thilik-contact-list', `<thilik-contact-list style="${style}"></thilik-contact-list>`);
  const before = list.shadowRoot!.childElementCount;
  const found = coloursCheck([list]);
  expect(list.shadowRoot!.childElementCount, 'nothing of the check is left').to.equal(before);
  return found.map(({ what, line }) => `${what} ${line}`.trim());
}

describe('the accent of a page', () => {
  const warnings = useWarnings();
  const accents = ['#fff', '#000', '#777', '#f00', '#00f', '#ff0', '#0a8', '#c60', 'oklch(0.6 0.2 300)'];

  it('has text on it that can be read, whichever it is', async () => {
    const list = await show('thilik-contact-list');
    for (const accent of accents) {
      list.style.setProperty('--thilik-color-accent', accent);
      const seen = seenColours(list)!;
      expect(contrast(seen.accent, seen.onAccent), accent).to.be.at.least(4.5);
    }
  });

  it('gives way to one that is seen when it has the colour of its ground, and the console says why', async () => {
    const grounds = { auto: '#fff', kern: '#000', kolibri: '#0b5a94', plain: '#777' };
    for (const [theme, ground] of Object.entries(grounds)) {
      const list = await show(
        'thilik-contact-list',
        `<thilik-contact-list theme="${theme}" style="background: ${ground}; --thilik-color-accent: ${ground}"></thilik-contact-list>`,
      );
      const seen = () => seenColours(list)!;
      const shown = () => getComputedStyle(list).getPropertyValue('--_color-accent');
      await eventually(list, () => shown() !== ground, theme);
      await nextFrame();
      expect(contrast(seen().accent, seen().ground), theme).to.be.at.least(4.5);
      expect(contrast(seen().accent, seen().onAccent), theme).to.be.at.least(4.5);
    }
    expect(warnings).not.to.have.length(0);
    for (const line of warnings) expect(line).to.match(/--thilik-color-accent .* 1\.0 : 1 .* #[0-9a-f]{6} is shown/);
  });

  it('stays where signs are seen, and the console says what could be read', async () => {
    const style = 'background: #fff; --thilik-color-accent: #888';
    const list = await show('thilik-contact-list', `<thilik-contact-list style="${style}"></thilik-contact-list>`);
    await eventually(list, () => warnings.length > 0);
    expect(warnings.join()).to.match(/3\.5 : 1 .* #[0-9a-f]{6} could be read/);
    expect(seenColours(list)!.accent).to.deep.equal([0x88, 0x88, 0x88]);
  });
});

describe('the doctor on colours', () => {
  it('has nothing to say of our own', async () => expect(await told('background: #fff')).to.deep.equal([]));

  it('names an accent that is the ground, and what can be read on it', async () => {
    const found = await told('background: #fff; --thilik-color-accent: #fff; --thilik-color-on-accent: #fff');
    expect(found).to.have.length(2);
    expect(found[0]).to.match(/Kontrast 1,0 zu 1/);
    expect(found[1]).to.match(/--thilik-color-on-accent: #000000;$/);
  });

  it('sees the ground of the page around, and colours of any notation', async () => {
    const accent = '--thilik-color-accent: oklch(0.85 0.1 230)';
    expect(await told(`background: rgb(20 20 20); ${accent}`), 'black is chosen').to.deep.equal([]);
    expect(await told(`background: rgb(20 20 20); ${accent}; --thilik-color-on-accent: #fff`)).to.have.length(1);
    expect(await told(`background: #fff; ${accent}`)).to.have.length(1);
  });

  it('measures a surface of its own before what lies around', async () => {
    const dark = '--thilik-color-surface: #000; --thilik-color-accent: #ffd45e; --thilik-color-on-accent: #000';
    expect(await told(`background: #fff; ${dark}`)).to.deep.equal([]);
  });
});
