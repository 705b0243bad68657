import { expect, waitUntil } from '@open-wc/testing';
import { defineWhenUsed } from '../../src/define/lazy.ts';
import { place } from '../helpers/elements.ts';

let count = 0;
const freshTag = () => `test-lazy-${++count}`;

/** Observers are told before the next task. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('defineWhenUsed', () => {
  const original = console.warn;
  const warnings: unknown[] = [];
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...all: unknown[]) => warnings.push(...all);
  });
  afterEach(() => {
    console.warn = original;
  });

  /** Counts how often the definition is asked for. */
  function watch(tag: string, answer: () => Promise<unknown> = () => Promise.resolve()): () => number {
    let asked = 0;
    defineWhenUsed(tag, () => {
      asked++;
      return answer();
    });
    return () => asked;
  }

  it('loads at once what is in the page', () => {
    const tag = freshTag();
    place(`<p><${tag}></${tag}></p>`);
    expect(watch(tag)()).to.equal(1);
  });

  it('loads nothing while the tag is not used', async () => {
    const asked = watch(freshTag());
    place('<p>something else</p>');
    await told();
    expect(asked()).to.equal(0);
  });

  it('loads once what a script adds later, however deep and often', async () => {
    const tag = freshTag();
    const asked = watch(tag);
    const box = place('<div></div>');
    box.innerHTML = `<section><p><${tag}></${tag}></p></section>`;
    await told();
    expect(asked()).to.equal(1);
    box.append(document.createElement(tag));
    await told();
    expect(asked()).to.equal(1);
  });

  it('warns when it can not be loaded, and throws nothing', async () => {
    const tag = freshTag();
    place(`<${tag}></${tag}>`);
    watch(tag, () => Promise.reject(new Error('offline')));
    await told();
    expect(String(warnings)).to.equal('Error: offline');
    const states = [...document.querySelectorAll<HTMLElement>(`${tag}, body`)].map(({ dataset }) => dataset['state']);
    expect(states, 'only its elements are told as failed').to.deep.equal([undefined, 'error']);
  });

  it('loads at the rest of a page what the elements of others may have inside', async () => {
    const tag = freshTag();
    const box = place('<foreign-box></foreign-box>').querySelector('foreign-box');
    box?.attachShadow({ mode: 'closed' }).append(document.createElement(tag));
    const asked = watch(tag);
    expect(asked()).to.equal(0);
    await waitUntil(() => asked() > 0);
  });
});

describe('the drop-in', () => {
  it('defines the offer list only when a page has one', async () => {
    await import('../../src/define/all.ts');
    await customElements.whenDefined('thilik-map');
    await told();
    expect(customElements.get('thilik-offer-list')).to.equal(undefined);
    place('<div><thilik-offer-list district="16053"></thilik-offer-list></div>');
    const element = await customElements.whenDefined('thilik-offer-list');
    expect(document.querySelector('thilik-offer-list')).to.be.instanceOf(element);
  });
});
