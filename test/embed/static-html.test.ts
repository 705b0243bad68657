import { expect } from '@open-wc/testing';
import { drawingColors } from '../../src/embed/static/drawing.ts';
import { tags } from '../../src/contract/elements.ts';
import { fallback } from '../../src/embed/static/fallback.ts';
import { pageOf, type StaticRequest } from '../../src/embed/static/request.ts';
import { staticHtml } from '../../src/embed/static/static-html.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Kind, RecordOf } from '../../src/model/types.ts';
import type { Records } from '../../src/store/view.ts';
import { tokens } from '../../src/styles/tokens.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';

function make<K extends Kind>(kind: K, ...records: object[]): readonly RecordOf[K][] {
  return normalise(kind, { [kind]: records })?.dataset.records ?? [];
}

const hostile = '</svg></p><script>alert(1)</script><img src=x onerror="alert(2)">\'"&amp;';
const text = { de: hostile, en: hostile };
const hostileRecords: Records = {
  stories: make(
    'stories',
    storyJson({
      id: 'x',
      number: hostile,
      title: text,
      summary: text,
      body: { de: [hostile] },
      place: { name: hostile, lonLat: [10.952, 50.8405] },
      figures: [{ value: 1, unit: hostile, label: text }],
      presenter: { name: hostile, role: text, authority: hostile },
      partners: [{ name: hostile, role: text }],
      funding: [text],
      planned: [text],
      updates: [{ text, date: '2020', source: { document: hostile } }],
      links: [{ url: 'https://example.org/"onclick="alert(3)', label: text, checked: null }],
      source: { document: hostile, section: hostile, url: 'https://example.org/?a=1&b="2"' },
    }),
  ),
  offers: make('offers', offerJson({ name: text, district: '16070', when: text, organisation: hostile, cost: text })),
  contacts: make(
    'contacts',
    contactJson({ district: '16070', authority: hostile, function: text, unit: text, person: hostile, phone: hostile }),
    contactJson({ id: 'b', district: '16070', email: '"><script>alert(4)</script>', url: 'javascript:alert(5)' }),
  ),
};

const records: Records = {
  stories: make(
    'stories',
    storyJson({
      presenter: { name: 'Vorname Nachname', role: { de: 'Amt' }, authority: 'Stadt' },
      body: { de: ['Lang.'] },
    }),
  ),
  offers: make('offers', offerJson({ district: '16070' })),
  contacts: make('contacts', contactJson({ district: '16070', person: 'Vorname Nachname', phone: '03628 738-0' })),
};

const request = (change: Partial<StaticRequest> = {}): StaticRequest => ({
  tag: 'thilik-map',
  attributes: {},
  lang: 'de',
  terms: interfaceTerms('de'),
  now: new Date('2026-11-01'),
  ...change,
});

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('staticHtml', () => {
  for (const tag of tags) {
    it(`shows hostile content of ${tag} as text`, () => {
      const html = staticHtml(request({ tag, attributes: { story: 'x', district: '16070' } }), hostileRecords);
      const body = parse(html);
      expect(body.children).to.have.length(1);
      expect(body.querySelectorAll('script, img, style, [class], [id], [style]')).to.have.length(0);
      for (const each of body.querySelectorAll('*')) {
        for (const { name } of each.attributes) expect(name).not.to.match(/^on/);
      }
      for (const { protocol } of body.querySelectorAll('a')) expect(protocol).to.match(/^(https|mailto|tel):$/);
      expect(body.textContent).to.include(hostile);
    });
  }

  it('draws every district once, names the drawing, and highlights the chosen one', () => {
    const svg = parse(staticHtml(request({ attributes: { district: '16070' } }), records)).querySelector('svg');
    // Leaders of names have a stroke of their own.
    expect(svg?.querySelectorAll('path:not([stroke])')).to.have.length(22);
    expect(svg?.querySelectorAll('path[fill]')).to.have.length(1);
    expect(svg?.querySelector('title')?.textContent).to.include('22 Landkreisen');
    expect(svg?.querySelector('desc')?.textContent).to.include('Ilm-Kreis ist hervorgehoben');
    expect(svg?.getAttribute('role')).to.equal('img');
  });

  it('the search names the first office of a district, and a number older than five years with its year', () => {
    const office = { district: '16070', kind: 'office', authority: 'Amt', phone: '03628 738-0' };
    const line = (...contacts: object[]) => {
      const html = staticHtml(request({ tag: 'thilik-district-search' }), {
        ...records,
        contacts: make('contacts', ...contacts),
      });
      const entries = [...parse(html).querySelectorAll('li')].map(({ textContent }) => textContent);
      return entries.find((each) => each.startsWith('Ilm-Kreis'));
    };
    const other = contactJson({ ...office, id: 'a', authority: 'Erstes Amt', asOf: '2026' });
    expect(line(other, contactJson({ ...office, id: 'b', first: true, asOf: '2016' }))).to.equal(
      'Ilm-KreisAmt: 03628 738-0 (Stand 2016)',
    );
    expect(line(other)).to.equal('Ilm-KreisErstes Amt: 03628 738-0');
    const foreigners = contactJson({ ...office, id: 'c', authority: 'Ausländerbehörde', asOf: '2026' });
    expect(line(foreigners, other), 'by the rule of the answer').to.equal('Ilm-KreisErstes Amt: 03628 738-0');
  });

  it('the search asks nobody for a place where there is one district', () => {
    const html = (attributes: Record<string, string>) =>
      parse(staticHtml(request({ tag: 'thilik-district-search', attributes }), records)).innerHTML;
    expect(html({ scope: '16070 16071' }))
      .to.include('Wo wohnen Sie?')
      .and.include('<li>');
    const one = html({ scope: '16070', href: '/integration/{ags}' });
    expect(one).to.include('<p><a href="/integration/16070">Ilm-Kreis</a></p>');
    expect(one).not.to.include('Wo wohnen');
  });

  it('begins with the wanted level of headings and leaves none out', () => {
    const levels = (level: string) => {
      const body = parse(staticHtml(request({ attributes: { 'heading-level': level } }), records));
      return [...new Set([...body.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName))];
    };
    expect(levels('2')).to.deep.equal(['h2', 'h3']);
    expect(levels('6')).to.deep.equal(['h6']);
    expect(levels('77')).to.deep.equal(['h6']);
  });

  it('names persons in the full story only, and never with no-persons', () => {
    const card = (attributes: Record<string, string>) =>
      staticHtml(request({ tag: 'thilik-story-card', attributes: { story: 'ilm-kreis', ...attributes } }), records);
    expect(card({})).to.include('Vorname Nachname');
    expect(card({ 'no-persons': '' })).not.to.include('Nachname');
    expect(card({ variant: 'compact' })).not.to.include('Nachname');
    expect(staticHtml(request(), records)).not.to.include('Nachname');
    expect(staticHtml(request({ tag: 'thilik-contact-list' }), records)).not.to.include('Nachname');
  });

  it('marks German content on an English page', async () => {
    await loadTexts('en');
    const body = parse(staticHtml(request({ lang: 'en', terms: interfaceTerms('en') }), records));
    expect(body.querySelector('div')?.lang).to.equal('en');
    expect([...body.querySelectorAll('[lang=de]')].map(({ textContent }) => textContent)).to.include('Spielfest');
    expect(body.textContent).to.include('Integration in Thuringia');
  });

  it('takes values that make no sense as not given', () => {
    const attributes = { district: '99999', scope: 'x', layers: 'alles', boundaries: '1990', 'stale-after': 'nie' };
    expect(parse(staticHtml(request({ attributes }), records)).querySelectorAll('path:not([stroke])')).to.have.length(
      22,
    );
  });

  it('has help for the whole state where a map shows offices, from those that can be reached', () => {
    const office = (id: string, url?: string) =>
      contactJson({ id, kind: 'state', district: null, authority: id, email: undefined, url });
    const [role, own, help] = make(
      'contacts',
      office('role'),
      office('own', 'https://a.b/'),
      office('help', 'https://a.b/'),
    );
    const written = (contacts: Records['contacts'], attributes: StaticRequest['attributes']) => {
      const asked = request({ attributes: { district: '16070', ...attributes }, help: help ? [help] : [] });
      const all = { ...records, contacts };
      return [staticHtml(asked, all), fallback(all, pageOf(asked)).html].map((html) =>
        ['role', 'own', 'help'].filter((each) => parse(html).textContent?.includes(each)).join(),
      );
    };
    const known = [role, own].flatMap((each) => each ?? []);
    expect(written(known.slice(0, 1), {}), 'nobody').to.deep.equal(['help', 'help']);
    expect(written(known, {}), 'somebody').to.deep.equal(['own', 'own']);
    expect(written(known.slice(0, 1), { layers: 'stories' }), 'no offices').to.deep.equal(['', '']);
    expect(written(known, { layers: 'stories' }), 'no offices, somebody').to.deep.equal(['', '']);
    expect(written(known, { district: undefined })[1], 'no district').to.equal('own');
  });

  it('leaves the drawing out where it is not wanted', () => {
    expect(staticHtml(request({ noDrawing: true }), records)).not.to.include('<svg');
  });

  it('draws in the light defaults of the tokens', () => {
    expect(drawingColors).to.include({
      district: tokens['color-district']?.light,
      border: tokens['color-border']?.light,
      accent: tokens['color-accent']?.light,
      onAccent: tokens['color-on-accent']?.light,
    });
    expect(tokens['color-district-selected']?.light).to.equal('var(--_color-accent)');
    expect(drawingColors.districtSelected).to.equal(drawingColors.accent);
  });
});
