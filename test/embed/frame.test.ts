import { expect } from '@open-wc/testing';
import '../../src/embed/frame.ts';
import { place } from '../helpers/elements.ts';

const ours = `${location.origin}/thilik/embed/map.html`;
const [other, third] = ['https://www.stadt.example', 'https://fremd.example'];

/** An iframe whose pages only the test loads; its address is not asked for. */
function frame(src = ours, attributes = ''): HTMLIFrameElement {
  return place(
    `<iframe src="${src}" title="x" loading="lazy" style="margin-top: 99999px" ${attributes}></iframe>`,
  ) as HTMLIFrameElement;
}

/** `load`: the iframe has loaded one more page; an origin: a page from there tells its height, 400 px the first time, then 401 … */
function play(iframe: HTMLIFrameElement, steps: readonly string[]): string {
  steps.forEach((step, index) => {
    const { contentWindow: source } = iframe;
    const data = { thilik: 'height', height: 400 + index };
    if (step === 'load') iframe.dispatchEvent(new CustomEvent('load'));
    else dispatchEvent(new MessageEvent('message', { source, origin: step, data }));
  });
  return iframe.style.height;
}

const own = location.origin;
const cases: readonly [string, readonly string[], string][] = [
  ['the host of the address', [own], '400px'],
  ['the host of the address, later and again', ['load', own, own], '402px'],
  ['another host, that the address redirects to', [other], '400px'],
  ['another host, again', [other, 'load', other], '402px'],
  ['another host, whose first word comes after the page', ['load', other, other], '402px'],
  ['a page of elsewhere, after one of ours', [own, 'load', 'load', third], '400px'],
  ['a page of elsewhere, after one of another host', [other, 'load', 'load', third], '400px'],
  ['a page of elsewhere, after one that said nothing', ['load', 'load', third], ''],
  ['a page without origin', ['null'], ''],
  ['back to ours from elsewhere', [own, 'load', 'load', third, 'load', own], '405px'],
];

describe('whose height an iframe gets', () => {
  for (const [what, steps, height] of cases) {
    it(`${what}: ${height || 'nobody’s'}`, () => {
      expect(play(frame(), steps)).to.equal(height);
    });
  }

  it('none of a page that is not in embed/', () => {
    expect(play(frame('https://stadt.example/seite.html'), [own, other])).to.equal('');
  });

  it('in a sandbox only that without origin', () => {
    const sandboxed = () => frame(ours, 'sandbox="allow-scripts"');
    expect(play(sandboxed(), [other, own])).to.equal('');
    expect(play(sandboxed(), ['null'])).to.equal('400px');
  });
});
