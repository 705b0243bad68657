/** What must hold for everybody in every element: the focus is to be seen, and so is every control, however large the text. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import { inState, needsFrames, place } from '../helpers/elements.ts';

/** Each element with something chosen or opened. */
const pages: Readonly<Record<string, string>> = {
  'thilik-map': '<thilik-map district="16063" story="wartburgkreis"></thilik-map>',
  'thilik-map without a choice': '<thilik-map></thilik-map>',
  'thilik-story-card': '<thilik-story-card story="jena"></thilik-story-card>',
  'thilik-contact-list': '<thilik-contact-list></thilik-contact-list>',
  'thilik-offer-list': '<thilik-offer-list></thilik-offer-list>',
  'thilik-district-search': '<thilik-district-search></thilik-district-search>',
  'thilik-story-tour': '<thilik-story-tour></thilik-story-tour>',
};

async function ready(markup: string, style = ''): Promise<HTMLElement> {
  const root = place(`<main style="${style}">${markup}<button>Ende</button></main>`);
  const element = root.firstElementChild as HTMLElement;
  await inState(element, 'ready');
  if ('ready' in element) await element.ready;
  return element;
}

/** What has the focus, inside of shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const nameOf = (element: Element) =>
  `${element.localName}.${element.getAttribute('class')} ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}`;

/** Boxes that hide what sticks out and were scrolled none the less. */
const scrolled = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('*')].filter(
    (each) => (each.scrollLeft || each.scrollTop) && /hidden|clip/.test(getComputedStyle(each).overflow),
  );

describe('for everybody', () => {
  needsFrames();
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('no middle dot is heard, be it between parts or within a word of Leichte Sprache', async () => {
    for (const [name, markup] of Object.entries(pages)) {
      const element = await ready(markup.replace(/^<[\w-]+/, '$& lang="de-simple"'));
      const heard = [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) => [
        each.getAttribute('aria-label'),
        each.getAttribute('title'),
        each.matches('[role="status"], [role="alert"]') ? each.textContent : null,
      ]);
      for (const text of heard) expect(text ?? '', name).to.not.include('·');
    }
  });

  for (const [name, markup] of Object.entries(pages)) {
    it(`${name}: what has the focus is in the window after each Tab, and no hidden box is scrolled`, async () => {
      await setViewport({ width: 390, height: 700 });
      const element = await ready(markup);
      const start = document.createElement('button');
      element.before(start);
      start.focus();
      for (let presses = 0; presses < 80; presses++) {
        await sendKeys({ press: 'Tab' });
        const now = focused();
        if (!now || !element.shadowRoot!.contains(now)) break;
        const { top, bottom, left, right } = now.getBoundingClientRect();
        const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        expect(isSeen, `${nameOf(now)}: ${top} to ${bottom}`).to.equal(true);
        expect(scrolled(element).map(nameOf), nameOf(now)).to.deep.equal([]);
      }
    });

    for (const [what, style] of Object.entries({
      'text of twice the size': 'font-size: 200%',
      'text that is spaced': 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
      'letters of at least 24 px': 'font-size: 24px',
    })) {
      it(`${name}: every control is to be seen and hit, with ${what}`, async () => {
        await setViewport({ width: 390, height: 700 });
        const element = await ready(markup, style);
        const controls = [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href], input, select, summary'),
        ];
        const visible = controls.filter((each) => each.checkVisibility() && !each.closest('.hidden-text, .skip'));
        expect(visible.length).to.be.above(0);
        for (const control of visible) {
          control.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = control.getClientRects()[0]!;
          const hit = element.shadowRoot!.elementFromPoint(left + Math.min(20, width / 2), top + height / 2);
          const isHit = hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control) === true);
          expect(isHit, `${nameOf(control)} is covered by ${hit && nameOf(hit)}`).to.equal(true);
        }
      });
    }
  }
});
