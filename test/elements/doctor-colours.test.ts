import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import { coloursCheck } from '../../src/doctor/colours.ts';
import { show } from '../helpers/elements.ts';

/** What the doctor says of a list with these declarations. */
async function told(style: string): Promise<string[]> {
  const list = await show('thilik-contact-list', `<thilik-contact-list style="${style}"></thilik-contact-list>`);
  const before = list.shadowRoot!.childElementCount;
  const found = coloursCheck([list]);
  expect(list.shadowRoot!.childElementCount, 'nothing of the check is left').to.equal(before);
  return found.map(({ what, line }) => `${what} ${line}`.trim());
}

describe('the doctor on colours', () => {
  it('has nothing to say of our own', async () => expect(await told('background: #fff')).to.deep.equal([]));

  it('names an accent that is the ground, and what can be read on it', async () => {
    const found = await told('background: #fff; --thilik-color-accent: #fff; --thilik-color-on-accent: #fff');
    expect(found).to.have.length(2);
    expect(found[0]).to.match(/Kontrast 1,0 zu 1/);
    expect(found[1]).to.match(/--thilik-color-on-accent: #000;$/);
  });

  it('sees the ground of the page around, and colours of any notation', async () => {
    expect(await told('background: rgb(20 20 20); --thilik-color-accent: oklch(0.85 0.1 230)')).to.have.length(1);
    expect(
      await told('background: #111; --thilik-color-accent: oklch(0.85 0.1 230); --thilik-color-on-accent: #000'),
    ).to.deep.equal([]);
  });

  it('measures a surface of its own before what lies around', async () => {
    const dark = '--thilik-color-surface: #000; --thilik-color-accent: #ffd45e; --thilik-color-on-accent: #000';
    expect(await told(`background: #fff; ${dark}`)).to.deep.equal([]);
  });
});
