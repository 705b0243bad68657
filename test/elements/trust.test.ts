import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import { contactJson, storyJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  inState,
  restOf,
  place,
  record,
  says,
  settled,
  shape,
  show,
  showMap,
  toggle,
  useServer,
  words,
} from '../helpers/elements.ts';

/** How old every record is, who to tell about mistakes, and the pictures beside the words. */
describe('trust', () => {
  const server = useServer();

  describe('freshness', () => {
    const contacts = (...dates: string[]) =>
      server.address(
        JSON.stringify({
          version: 1,
          contacts: dates.map((asOf) =>
            contactJson({ id: `c${asOf}`, district: '16053', authority: `Amt ${asOf}`, asOf }),
          ),
        }),
      );
    const recent = String(new Date().getUTCFullYear());

    it('says since when a record has not been confirmed, puts it last, and tells the page', async () => {
      const list = place(`<thilik-contact-list src="${contacts('2012', recent)}"></thilik-contact-list>`);
      const { detail } = await oneEvent(list, 'thilik-problems');
      const items = allBy(list.shadowRoot!, 'listitem').filter((item) => item.getAttribute('part') === 'item');
      expect(items.map((item) => /Amt \d+/.exec(words(item))?.[0])).to.deep.equal([`Amt ${recent}`, 'Amt 2012']);
      expect(words(items[1])).to.match(/Stand 2012, seit \d+ Jahren nicht bestätigt/);
      expect(words(items[0])).to.not.include('bestätigt');
      expect(detail.problems).to.deep.equal([{ path: 'c2012', reason: 'stale', value: '2012' }]);
    });

    it('lets the page set the limit', async () => {
      const list = place(`<thilik-contact-list src="${contacts('2012')}" stale-after="1200"></thilik-contact-list>`);
      await inState(list, 'ready');
      expect(words(list.shadowRoot)).to.include('Stand 2012').and.not.include('bestätigt');
    });
  });

  describe('reporting a mistake', () => {
    it('has no link while the page sets none', async () => {
      const card = await show('thilik-story-card', '<thilik-story-card story="jena"></thilik-story-card>');
      click(by(card.shadowRoot!, 'button', 'Ganze Geschichte lesen'));
      await says(card, () => card.shadowRoot, /Quelle:/);
      expect(words(card.shadowRoot)).to.not.include('Fehler melden');
    });

    it('links to where the page says, with the id of the record', async () => {
      const card = await show(
        'thilik-story-card',
        '<thilik-story-card story="jena" report-href="mailto:web@example.org?subject=Fehler%20{id}"></thilik-story-card>',
      );
      click(by(card.shadowRoot!, 'button', 'Ganze Geschichte lesen'));
      const link = await eventually(card, () => by<HTMLAnchorElement>(card.shadowRoot!, 'link', 'Fehler melden'));
      expect(link.getAttribute('href')).to.equal('mailto:web@example.org?subject=Fehler%20jena');
    });

    it('links to nothing else than web and mail', async () => {
      const card = await show(
        'thilik-story-card',
        '<thilik-story-card story="jena" report-href="javascript:alert(1)"></thilik-story-card>',
      );
      click(by(card.shadowRoot!, 'button', 'Ganze Geschichte lesen'));
      await says(card, () => card.shadowRoot, /Quelle:/);
      expect(words(card.shadowRoot)).to.not.include('Fehler melden');
    });
  });

  describe('translations', () => {
    it('are marked as a machine’s that nobody has checked, on the card already', async () => {
      const card = place('<thilik-story-card story="jena" lang="en"></thilik-story-card>');
      await inState(card, 'ready');
      await says(card, () => card.shadowRoot, /Machine translation, not yet checked/);
    });

    it('are marked once above a list where every entry is one', async () => {
      const list = place('<thilik-contact-list lang="en"></thilik-contact-list>');
      await inState(list, 'ready');
      await says(list, () => list.shadowRoot, /Machine translation, not yet checked/);
      expect(words(list.shadowRoot).split('Machine translation').length - 1).to.equal(1);
      expect(words(list.shadowRoot!.querySelector('[part=list]'))).to.match(/Point of contact/);
      expect(words(list.shadowRoot!.querySelector('[part=list]'))).not.to.match(/Machine translation/);
    });
  });

  describe('pictures', () => {
    const picture = (card: HTMLElement) => card.shadowRoot?.querySelector('[part=figure] svg.picture');

    it('show the district and the place of the story, for the eye only', async () => {
      const card = await show('thilik-story-card', '<thilik-story-card story="jena"></thilik-story-card>');
      const drawn = await eventually(card, () => picture(card));
      expect(drawn.getAttribute('aria-hidden')).to.equal('true');
      for (const part of ['.land', '.here', '[part=story-point]']) expect(drawn.querySelector(part), part).to.exist;
    });

    it('show no place for a story of a whole district', async () => {
      const card = await show('thilik-story-card', '<thilik-story-card story="soemmerda"></thilik-story-card>');
      const drawn = await eventually(card, () => picture(card));
      expect(drawn.querySelector('.here')).to.exist;
      expect(drawn.querySelector('[part=story-point]')).to.equal(null);
    });

    it("leave room for the page's own, with its text and credit", async () => {
      const card = place(
        '<thilik-story-card story="jena"><img slot="media" alt="Ein Kochabend" src="data:,"></thilik-story-card>',
      );
      await inState(card, 'ready');
      const slot = card.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=media]');
      expect(slot?.assignedElements().map((each) => each.getAttribute('alt'))).to.deep.equal(['Ein Kochabend']);
    });
  });

  describe('offers on the map', () => {
    const signs = (map: HTMLElement) => [...(map.shadowRoot?.querySelectorAll('[part=offer-point]') ?? [])];

    it('have a sign at each place where the page asks for them, named in the legend, that leads to their district', async () => {
      const map = await showMap('layers="stories offers"');
      await eventually(map, () => signs(map).length > 0);
      expect(signs(map).length).to.be.at.least(10).and.at.most(35);
      await says(map, () => map.shadowRoot?.querySelector('[part=legend]'), /Angebote an einem Ort/);
      const selects = record(map, 'thilik-select');
      click(signs(map)[0] as Element);
      await settled(map);
      expect(selects).to.have.length(1);
      by(restOf(map), 'summary', /Angebote? aus dem Jahr 2019$/);
    });

    it('have none else: a dot is a story', async () => {
      const map = await showMap();
      await eventually(map, () => shape(map, '16053').getAttribute('aria-label')?.includes('2 Angebote'));
      await settled(map);
      expect(signs(map)).to.deep.equal([]);
      expect(words(map.shadowRoot?.querySelector('[part=legend]'))).not.to.include('an einem Ort');
    });

    it('stand in the panel with their state at the time', async () => {
      const map = place('<thilik-map district="16070"></thilik-map>');
      await inState(map, 'ready');
      const group = await eventually(map, () => by(map.shadowRoot!, 'summary', /2 Angebote/));
      toggle(group);
      await says(map, () => restOf(map), /Interkulturelles Spiel- und Sportfest.*beendet/);
    });
  });

  it('tells of stories with a faulty date and of stale ones in one event', async () => {
    const source = server.address(
      JSON.stringify({
        version: 1,
        stories: [storyJson({ id: 'old', asOf: '2012' }), storyJson({ id: 'odd', asOf: 'gestern' })],
      }),
    );
    const card = place(`<thilik-story-card src="${source}" story="old"></thilik-story-card>`);
    const { detail } = await oneEvent(card, 'thilik-problems');
    expect(detail.problems.map(({ reason }: { reason: string }) => reason)).to.deep.equal(['bad-date', 'stale']);
  });
});
