import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import { defineWhenUsed } from '../../src/define/lazy.ts';
import {
  click,
  eventually,
  inState,
  by,
  place,
  settled,
  show,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

/** Each element with something that its first picture says, and the attribute that changes it. */
const elements = [
  ['thilik-map', 'district="16053"', 'Jena', 'district', '16051', 'Erfurt'],
  ['thilik-story-card', 'story="jena"', 'Jena', 'story', 'gera', 'Gera'],
  ['thilik-contact-list', 'district="16053"', 'Jena', 'district', '16051', 'Erfurt'],
  ['thilik-offer-list', 'district="16053"', 'Jena', 'district', '16051', 'Erfurt'],
] as const;

/** A document of its own window, as print helpers make it; as wide as ours, so that nothing is folded. */
function otherDocument(): Document {
  const frame = place<HTMLIFrameElement>('<iframe title="print" style="border: 0; inline-size: 100%"></iframe>');
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('no document');
  return contentDocument;
}

/** What the element looks like by its own styles: a page without them shows it inline, and its parts without a box. */
function looks(element: HTMLElement): readonly string[] {
  const { defaultView } = element.ownerDocument;
  const root = element.shadowRoot?.querySelector('.root');
  if (!defaultView || !root) return [];
  const { display, boxSizing } = defaultView.getComputedStyle(element);
  return [display, boxSizing, defaultView.getComputedStyle(root).boxSizing];
}
const styled = ['grid', 'border-box', 'border-box'];

function foreignRoot(mode: ShadowRootMode): ShadowRoot {
  return place('<div></div>').attachShadow({ mode });
}

describe('an element in another document', () => {
  useServer();
  useWarnings();

  for (const [tag, attributes, says, attribute, value, then] of elements) {
    const shown = () => show(tag, `<${tag} ${attributes}>Ersatz</${tag}>`);

    describe(tag, () => {
      it('adopted while it is shown keeps words and styles, follows its attributes, and comes back', async () => {
        const element = await shown();
        const before = words(element.shadowRoot);
        expect(before).to.include(says);
        expect(looks(element)).to.deep.equal(styled);
        const other = otherDocument();
        other.body.append(other.adoptNode(element));
        await settled(element);
        expect(element.ownerDocument).to.equal(other);
        expect(words(element.shadowRoot)).to.equal(before);
        expect(looks(element)).to.deep.equal(styled);
        element.setAttribute(attribute, value);
        await eventually(element, () => words(element.shadowRoot).includes(then));
        expect(looks(element)).to.deep.equal(styled);
        document.body.append(element);
        await settled(element);
        expect(words(element.shadowRoot)).to.include(then);
        expect(looks(element)).to.deep.equal(styled);
        element.remove();
      });

      it('cloned and shown for the first time in another document is complete there', async () => {
        const original = await shown();
        const other = otherDocument();
        const clone = original.cloneNode(true) as typeof original;
        other.body.append(clone);
        // The clone brings the state of the original with it.
        await eventually(clone, () => words(clone.shadowRoot).includes(says));
        expect(looks(clone)).to.deep.equal(styled);
      });

      it('imported or written into a document without our script leaves its fallback there', async () => {
        const original = await shown();
        const other = otherDocument();
        other.body.append(other.importNode(original, true));
        expect(other.body.textContent).to.include('Ersatz');
        other.body.replaceChildren();
        other.body.insertAdjacentHTML('beforeend', original.outerHTML);
        expect(other.body.textContent).to.include('Ersatz');
        expect(words(original.shadowRoot)).to.include(says);
      });

      it('adopted by a document without a window, and back, is as before', async () => {
        const element = await shown();
        const before = words(element.shadowRoot);
        const nowhere = document.implementation.createHTMLDocument('');
        nowhere.body.append(element);
        document.body.append(element);
        await settled(element);
        expect(words(element.shadowRoot)).to.equal(before);
        expect(looks(element)).to.deep.equal(styled);
        element.remove();
      });

      for (const mode of ['open', 'closed'] as const) {
        it(`comes alive in a foreign ${mode} shadow root, and moves from there to another document`, async () => {
          const element = document.createElement(tag);
          for (const [, name = '', own = ''] of attributes.matchAll(/(\S+)="(\S+)"/g)) element.setAttribute(name, own);
          foreignRoot(mode).append(element);
          await inState(element, 'ready');
          expect(words(element.shadowRoot)).to.include(says);
          expect(looks(element)).to.deep.equal(styled);
          const inner = otherDocument().body.appendChild(document.createElement('div'));
          inner.attachShadow({ mode }).append(element);
          await settled(element);
          expect(words(element.shadowRoot)).to.include(says);
          expect(looks(element)).to.deep.equal(styled);
        });
      }
    });
  }

  it('styles that come with a part later come into another document, too', async () => {
    const card = await show('thilik-story-card', '<thilik-story-card story="jena"></thilik-story-card>');
    const other = otherDocument();
    other.body.append(card);
    const count = () => card.shadowRoot?.adoptedStyleSheets.length ?? 0;
    const before = count();
    click(by(card, 'button', /weiterlesen|mehr lesen|ganze/i));
    await eventually(card, () => count() > before);
    expect(looks(card)).to.deep.equal(styled);
  });
});

describe('in foreign shadow roots', () => {
  it('a definition that waits for its tag comes for all when one stands in the document itself', async () => {
    const tag = 'test-lazy-foreign';
    const inside = foreignRoot('closed').appendChild(document.createElement(tag));
    let asked = 0;
    defineWhenUsed(tag, () => {
      asked++;
      customElements.define(tag, class extends HTMLElement {});
      return customElements.whenDefined(tag);
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.equal(0);
    place(`<${tag} hidden></${tag}>`);
    await customElements.whenDefined(tag);
    expect(inside.matches(':defined')).to.equal(true);
  });
});
