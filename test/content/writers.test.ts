import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { Details } from '../../src/content/details.ts';
import type { Fact, Value } from '../../src/content/fact.ts';
import { plain } from '../../src/content/plain.ts';
import { contactEntry } from '../../src/elements/parts/contact.ts';
import { line as lineInLit, pairs, shown } from '../../src/elements/parts/facts.ts';
import { contactDetails, offerInPanel, storyBody } from '../../src/elements/parts/reading.ts';
import { contactItem } from '../../src/embed/static/contacts.ts';
import { line as lineInHtml, written } from '../../src/embed/static/facts.ts';
import { markup, type Markup } from '../../src/embed/static/markup.ts';
import { offerItem } from '../../src/embed/static/offers.ts';
import { pageOf } from '../../src/embed/static/request.ts';
import { longStory } from '../../src/embed/static/story.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Kind, RecordOf } from '../../src/model/types.ts';
import { contact, factsOf, offer, story } from './complete.ts';

const now = new Date('2026-11-01');
const reportHref = 'mailto:post@example.org?subject={id}';

async function bundled<K extends Kind>(kind: K): Promise<readonly RecordOf[K][]> {
  const records = normalise(kind, await (await fetch(`/data/${kind}.json`)).json())?.dataset.records ?? [];
  expect(records.length).to.be.greaterThan(10);
  return records;
}

/** Words and numbers in order; writers differ in the signs between them. */
const words = (text: string | null) => text?.match(/[\p{L}\p{N}@]+/gu) ?? [];

/** Words of neighbouring blocks do not run together. */
const parsed = (markup: string) =>
  new DOMParser().parseFromString(markup.replace(/<(br|\/?(li|p|ul|h\d|dt|dd|div|summary)\b)/g, ' <$1'), 'text/html')
    .body;

function inLit(template: unknown): HTMLElement {
  const root = document.createElement('div');
  render(html`${template}`, root);
  return parsed(root.innerHTML);
}

const inHtml = (value: Markup) => parsed(value.html);

describe('both writers', () => {
  before(() => Promise.all(languageTags.map(loadTexts)));

  for (const lang of languageTags) {
    const detailsNow = (): Details => ({
      lang,
      terms: interfaceTerms(lang),
      now,
      staleBefore: '2024-11',
      noPersons: false,
      reportHref,
    });
    const pageNow = () =>
      pageOf({ tag: 'thilik-map', attributes: { 'report-href': reportHref }, lang, terms: interfaceTerms(lang), now });

    it(`say the same of every fact, in the same order (${lang})`, async () => {
      const details = detailsNow();
      const all: Fact[] = [
        ...(await bundled('stories')).flatMap((each) => factsOf.story(each, details)),
        ...(await bundled('offers')).flatMap((each) => factsOf.offer(each, details)),
        ...(await bundled('contacts')).flatMap((each) => factsOf.contact(each, details)),
        ...factsOf.story(story, details),
        ...factsOf.offer(offer, details),
        ...factsOf.contact(contact, details),
      ];
      for (const fact of all) {
        const said = words(inLit(lineInLit(fact)).textContent);
        expect(said, fact.id).to.deep.equal(words(inHtml(lineInHtml(fact)).textContent));
        expect(said.length, fact.id).to.be.greaterThan(0);
        const links = (root: HTMLElement) => [...root.querySelectorAll('a')].map(({ href }) => href);
        expect(links(inLit(lineInLit(fact)))).to.deep.equal(links(inHtml(lineInHtml(fact))));
        const tongues = (root: HTMLElement) =>
          [...root.querySelectorAll('[lang]')].map((each) => (each as HTMLElement).lang);
        expect(tongues(inLit(lineInLit(fact)))[0]).to.equal(tongues(inHtml(lineInHtml(fact)))[0]);
      }
    });

    it(`leave no fact of an offer out, in panel and static form (${lang})`, async () => {
      const details = detailsNow();
      const page = pageNow();
      for (const each of [offer, ...(await bundled('offers'))]) {
        const facts = factsOf.offer(each, details);
        for (const form of [inLit(offerInPanel(each, { ...details, level: 4 })), inHtml(offerItem(each, page))]) {
          const said = words(form.textContent).join(' ');
          for (const fact of facts) expect(said, fact.id).to.include(words(plain(fact.value)).join(' '));
        }
      }
    });

    it(`leave no fact of an office out but persons in the static form (${lang})`, async () => {
      const details = detailsNow();
      const page = pageNow();
      for (const each of [contact, ...(await bundled('contacts'))]) {
        const facts = factsOf.contact(each, details);
        const entry = contactEntry(each, {
          ...details,
          level: 4,
          details: () => contactDetails(each, { ...details, level: 5 }),
          isOpen: false,
          onToggle: () => {},
        });
        for (const isLit of [true, false]) {
          const form = isLit ? inLit(entry) : inHtml(contactItem(each, page));
          const said = words(form.textContent).join(' ');
          for (const { id, value } of facts.filter(({ id }) => isLit || id !== 'person')) {
            expect(said, id).to.include(words(plain(value)).join(' '));
          }
          if (each.person && !isLit) expect(said).not.to.include(words(each.person).join(' '));
        }
      }
    });

    it(`tell the long text of a story with the same words (${lang})`, async () => {
      const details = detailsNow();
      const page = pageNow();
      for (const each of [story, ...(await bundled('stories'))]) {
        const lit = inLit(storyBody(each, { ...details, level: 4 }));
        const facts = factsOf.story(each, details).filter(({ id }) => !/^(district|title|summary|topics)$/.test(id));
        for (const form of [lit, inHtml(markup`${longStory(each, page)}`)]) {
          const said = words(form.textContent).join(' ');
          for (const { id, value } of facts) {
            if (id === 'asOf' && form !== lit) continue;
            expect(said, id).to.include(words(plain(value)).join(' '));
          }
        }
      }
    });
  }

  const hostile = '</p><script>alert(1)</script><img src=x onerror="alert(2)">\'"&amp;';
  const values: readonly Value[] = [
    hostile,
    [hostile, hostile],
    { type: 'text', text: hostile, lang: null },
    { type: 'text', text: hostile, lang: 'en' },
    { type: 'name', text: hostile, lang: hostile },
    { type: 'address', text: hostile, lang: null },
    { type: 'number', text: hostile, approx: hostile },
    { type: 'list', items: [hostile] },
    { type: 'tags', items: [hostile] },
    { type: 'badge', of: hostile },
    { type: 'note', of: hostile },
    { type: 'prose', paragraphs: [hostile], lang: hostile },
    { type: 'link', href: `https://example.org/${hostile}`, label: hostile },
    { type: 'mail', href: null, label: hostile },
    { type: 'phone', href: 'tel:115', label: hostile },
  ];
  for (const value of values) {
    it(`show hostile words as words: ${JSON.stringify(value).slice(0, 40)}`, () => {
      for (const root of [
        inLit(shown(value)),
        inHtml(markup`${written(value)}`),
        inLit(pairs([{ id: '', label: value, value }])),
      ]) {
        expect(root.querySelector('script, img')).to.equal(null);
        for (const each of root.querySelectorAll('*')) {
          for (const { name } of each.attributes) expect(name).to.match(/^(lang|dir|href|rel|class|translate)$/);
        }
        expect(words(root.textContent).join(' ')).to.include(words(hostile).join(' '));
      }
    });
  }
});
