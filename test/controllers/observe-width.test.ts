import { expect, nextFrame } from '@open-wc/testing';
import { observeWidth } from '../../src/controllers/observe-width.ts';
import { needsFrames, place } from '../helpers/elements.ts';

/** Widths told, and a promise of the next one. */
function recorder() {
  const widths: number[] = [];
  let wake: () => void = () => {};
  return {
    widths,
    callback: (width: number) => {
      widths.push(width);
      wake();
    },
    next: () => new Promise<void>((resolve) => (wake = resolve)),
  };
}

function box(width: number): HTMLElement {
  const element = place('<div></div>');
  element.style.inlineSize = `${width}px`;
  return element;
}

describe('observeWidth', () => {
  needsFrames();

  it('tells the width at once and after each change, to each element its own', async () => {
    const [one, other] = [box(200), box(300)];
    const [a, b] = [recorder(), recorder()];
    const first = Promise.all([a.next(), b.next()]);
    observeWidth(one, a.callback);
    observeWidth(other, b.callback);
    await first.then(nextFrame);
    const second = a.next();
    one.style.inlineSize = '250px';
    await second;
    expect(a.widths).to.deep.equal([200, 250]);
    expect(b.widths).to.deep.equal([300]);
  });

  it('does not tell of a height, which what is told may change', async () => {
    const [one, other] = [box(200), box(200)];
    const [a, b] = [recorder(), recorder()];
    const first = Promise.all([a.next(), b.next()]);
    observeWidth(one, a.callback);
    observeWidth(other, b.callback);
    await first.then(nextFrame);
    const second = b.next();
    one.style.blockSize = '300px';
    other.style.inlineSize = '300px';
    await second;
    expect(a.widths).to.deep.equal([200]);
  });

  it('tells the width again to who asks again', async () => {
    const element = box(200);
    const { widths, callback, next } = recorder();
    for (const count of [1, 2]) {
      const told = next();
      const end = observeWidth(element, callback);
      await told;
      expect(widths).to.have.length(count);
      end();
    }
  });

  it('tells nothing after the end, which may come twice', async () => {
    const [ended, going] = [box(200), box(200)];
    const [a, b] = [recorder(), recorder()];
    const first = Promise.all([a.next(), b.next()]);
    const end = observeWidth(ended, a.callback);
    observeWidth(going, b.callback);
    await first.then(nextFrame);
    end();
    end();
    const second = b.next();
    ended.style.inlineSize = '300px';
    going.style.inlineSize = '300px';
    await second;
    expect(a.widths).to.deep.equal([200]);
  });
});
