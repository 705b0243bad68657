import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import '../../src/define/thilik-story-tour.ts';
import {
  allBy,
  by,
  eventually,
  inState,
  openedOf,
  restOf,
  place,
  says,
  settled,
  shape,
  show,
  showMap,
  toggle,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

type Tag = 'thilik-map' | 'thilik-story-card' | 'thilik-story-tour' | 'thilik-contact-list';

/** Each element as full as it gets: something selected, everything folded out. */
const full: Readonly<Record<Tag, () => Promise<HTMLElement>>> = {
  'thilik-map': async () => {
    const map = await showMap('story="jena"');
    await says(map, () => openedOf(map), /Zur Geschichte/);
    for (const summary of allBy(restOf(map), 'summary')) toggle(summary);
    await says(map, () => restOf(map), /Kitchen on the KLEX/i);
    return map;
  },
  'thilik-story-card': async () => {
    const card = await show('thilik-story-card', '<thilik-story-card story="ilm-kreis"></thilik-story-card>');
    by(card, 'button', 'Ganze Geschichte lesen').click();
    await says(card, () => by(card, 'article'), /Zur Geschichte/);
    return card;
  },
  'thilik-story-tour': async () => {
    const tour = await show('thilik-story-tour', '<thilik-story-tour topics="sport"></thilik-story-tour>');
    by(tour, 'button', 'Ganze Geschichte lesen').click();
    await says(tour, () => tour.shadowRoot!.querySelector('.long'), /Zur Geschichte/);
    return tour;
  },
  'thilik-contact-list': async () => {
    const list = await show('thilik-contact-list', '<thilik-contact-list district="16070"></thilik-contact-list>');
    const summary = allBy(list, 'summary')[0] as HTMLElement;
    toggle(summary);
    await says(list, () => summary.parentElement, /Quelle/);
    return list;
  },
};
const tags = Object.keys(full) as Tag[];

/** Rules for forced colours, applied without the mode itself, which the runner can't switch on. */
function forceColours(element: HTMLElement): () => void {
  const blocks = (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'));
  const medias = new Set(blocks.map((rule) => (rule as CSSMediaRule).media));
  const before = [...medias].map((media) => [media, media.mediaText] as const);
  for (const media of medias) media.mediaText = 'all';
  return () => before.forEach(([media, text]) => (media.mediaText = text));
}

describe('accessibility', () => {
  const server = useServer();
  useWarnings();

  for (const tag of tags) {
    describe(tag, () => {
      it('ready, with everything folded out', async () => {
        await expect(await full[tag]()).to.be.accessible();
      });

      it('in the dark', async () => {
        const { style } = document.documentElement;
        style.colorScheme = 'light dark';
        style.background = 'Canvas';
        await emulateMedia({ colorScheme: 'dark' });
        try {
          const element = await full[tag]();
          const text = getComputedStyle(element).color;
          expect(text, 'the text is light').to.match(/^rgb\(2\d\d, 2\d\d, 2\d\d\)$/);
          await expect(element).to.be.accessible();
        } finally {
          style.removeProperty('color-scheme');
          style.removeProperty('background');
          await emulateMedia({ colorScheme: 'light' });
        }
      });

      it('in forced colours', async () => {
        const element = await full[tag]();
        const end = forceColours(element);
        try {
          await expect(element).to.be.accessible();
        } finally {
          end();
        }
      });

      it('in right-to-left surroundings, whose language it does not speak', async () => {
        const root = place(
          `<div dir="rtl" lang="ar" role="main"><${tag} district="16053" story="jena"></${tag}></div>`,
        );
        const element = root.firstElementChild as HTMLElement;
        await inState(element, 'ready');
        const inner = element.shadowRoot?.querySelector('.root') as HTMLElement;
        expect(inner.lang).to.equal('de');
        expect(getComputedStyle(inner).direction).to.equal('ltr');
        expect(getComputedStyle(inner).textAlign).to.equal('start');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        await expect(element).to.be.accessible();
      });

      it('320 pixels wide, nothing sticks out', async () => {
        const root = place('<div></div>');
        root.style.inlineSize = '320px';
        const element = await full[tag]();
        root.append(element);
        await inState(element, 'ready');
        const { left, right } = element.getBoundingClientRect();
        expect(right - left).to.equal(320);
        expect(element.scrollWidth).to.be.at.most(320);
        for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('.root *') ?? []) {
          if (part.closest('svg, .hidden-text') || !part.checkVisibility()) continue;
          const box = part.getBoundingClientRect();
          expect(box.right, `${part.localName}.${part.className}: ${words(part).slice(0, 40)}`).to.be.at.most(
            right + 1,
          );
          expect(box.left, `${part.localName}.${part.className}`).to.be.at.least(left - 1);
        }
      });

      it('with twice the text size, nothing sticks out at 320 pixels', async () => {
        const root = place('<div></div>');
        root.style.cssText = 'inline-size: 320px; font-size: 200%';
        const element = await full[tag]();
        root.append(element);
        await inState(element, 'ready');
        expect(element.scrollWidth).to.be.at.most(320);
      });

      it('empty and failed', async () => {
        const failed = await show(
          tag,
          `<${tag} src="${server.address(404)}" stories-src="${server.address(404)}" story="jena"></${tag}>`,
        );
        expect(failed.dataset.state).to.equal('error');
        await expect(failed).to.be.accessible();
      });

      it('buttons, fields and summaries are at least 44 pixels high', async () => {
        const element = await full[tag]();
        const controls = [...allBy(element, 'button'), ...allBy(element, 'searchbox'), ...allBy(element, 'summary')];
        for (const control of controls) {
          // The way past the map is as large as others while it is seen, see thilik-map-focus.test.ts.
          if (control.matches('.note summary, .skip')) continue;
          // In the list of a tour the whole entry can be hit, see below.
          const { width, height } = (
            control.closest('.jump') ? control.closest('li')! : control
          ).getBoundingClientRect();
          expect(height, words(control)).to.be.at.least(44);
          expect(width, words(control)).to.be.at.least(44);
        }
      });
    });
  }

  it('an entry of the list of a tour can be hit anywhere', async () => {
    const tour = await full['thilik-story-tour']();
    const entry = tour.shadowRoot!.querySelector('ol > li')!;
    entry.scrollIntoView();
    const { left, top, right, bottom } = entry.getBoundingClientRect();
    for (const [x, y] of [
      [left + 2, top + 4],
      [right - 2, bottom - 2],
    ] as const)
      expect(tour.shadowRoot!.elementFromPoint(x, y)).to.equal(entry.querySelector('.jump'));
  });

  it('the map without a selection, and waiting', async () => {
    await expect(await showMap()).to.be.accessible();
    const waiting = place(`<thilik-map stories-src="${server.address(new Promise<string>(() => {}))}"></thilik-map>`);
    await eventually(waiting, () => waiting.dataset.state === 'loading');
    await expect(waiting).to.be.accessible();
  });

  it('the selected and the pointed district differ from the others in forced colours', async () => {
    const map = await showMap('district="16053"');
    const end = forceColours(map);
    try {
      for (const path of map.shadowRoot?.querySelectorAll('path') ?? [])
        path.getAnimations().forEach((a) => a.finish());
      const fill = (ags: string) => getComputedStyle(shape(map, ags)).fill;
      expect(fill('16053')).not.to.equal(fill('16054'));
      expect(fill('16054')).to.equal(fill('16055'));
    } finally {
      end();
    }
  });

  it('the selected district has a line of its own, so that colour is not all', async () => {
    const map = await showMap('district="16053"');
    const outlines = () => [...(map.shadowRoot?.querySelectorAll('path.outline') ?? [])];
    expect(outlines().map((path) => path.getAttribute('d'))).to.deep.equal([shape(map, '16053').getAttribute('d')]);
    map.district = null;
    await settled(map);
    expect(outlines()).to.have.length(0);
  });
});
