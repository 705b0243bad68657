import { expect } from '@open-wc/testing';
import { namesFor } from '../../src/contract/attributes.ts';
import { elementNames } from '../../src/contract/elements.ts';
import { askedFor, type Given } from '../../demo/builder/attributes.ts';
import { firstChoice, folderAddress, forms, readHash, writeHash, type Choice } from '../../demo/builder/choice.ts';
import { colourTokens, colourTroubles, contrast, hexColour, textOn } from '../../demo/builder/colour.ts';
import { readContent } from '../../demo/builder/content.ts';
import { policy } from '../../demo/builder/csp.ts';
import { fallback } from '../../demo/builder/fallback.ts';
import { accessibilityText, privacyText } from '../../demo/builder/legal.ts';
import { testPage } from '../../demo/builder/page.ts';
import { snippet, type Context } from '../../demo/builder/snippet.ts';
import { staticForm } from '../../demo/builder/static-form.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { staticTerms } from '../../src/i18n/static.ts';
import { inline } from '../../demo/guides/inline.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';

const evil = `"><script>globalThis.broken=1</script><b a='`;
const office = contactJson({
  id: '16070-integration',
  district: '16070',
  authority: 'Landratsamt <Ilm> & "Kreis"',
  url: 'https://www.ilm-kreis.de/?a=1&b=2',
});
const content = readContent([
  { objects: { ftoday: { geometries: [{ properties: { ags: '16070', name: 'Ilm-Kreis' } }] } } },
  { stories: [storyJson({ title: { de: `Titel ${evil}` } })] },
  { offers: [offerJson()] },
  { contacts: [office] },
]);
const context: Context = {
  content,
  integrity: { 'thilik.js': 'sha384-A', 'thilik.css': 'sha384-B', 'thilik.classic.js': 'sha384-C' },
  version: '9.9.9',
  staticHtml: (choice) => staticForm(choice, content),
};
const choose = (change: Partial<Choice>, attributes: Given = {}): Choice => ({ ...firstChoice, attributes, ...change });

/** The code as a browser reads it, without running anything. */
function parsed(choice: Choice): Document {
  const { head, body } = snippet(choice, context);
  return new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
}

describe('the code of the builder', () => {
  it('writes whom the page names itself into the slot, where the page is about one district', () => {
    const first = { name: `Büro ${evil}`, phone: '0361 4711', url: 'https://example.org/integration' };
    const slotted = (change: Partial<Choice>, attributes: Given = { district: '16070' }) =>
      parsed(choose({ first, ...change }, attributes)).querySelector('span[slot=first], span[data-slot=first]');
    for (const form of ['module', 'classic', 'div'] as const) {
      const word = slotted({ form });
      expect(word?.hasAttribute(form === 'div' ? 'data-slot' : 'slot'), form).to.equal(true);
      expect(word?.textContent).to.equal(`Büro ${evil} · 0361 4711 · example.org/integration`);
      expect([...(word?.querySelectorAll('a') ?? [])].map(({ href }) => href)).to.deep.equal([
        'tel:+493614711',
        'https://example.org/integration',
      ]);
    }
    expect(slotted({}, { scope: '16070' })).not.to.equal(null);
    expect(slotted({}, {}), 'no district').to.equal(null);
    expect(slotted({}, { scope: '16070 16051' }), 'several').to.equal(null);
    expect(slotted({ element: 'contact-list' }), 'another element').to.equal(null);
    expect(slotted({ first: { name: ' ', phone: 'auf Anfrage', url: 'javascript:alert(1)' } }), 'nothing').to.equal(
      null,
    );
  });

  it('never puts it into the address of an iframe, which could put any number onto an authority’s page', () => {
    const first = { name: 'Büro', phone: '0361 4711', url: '' };
    expect(JSON.stringify(snippet(choose({ form: 'iframe', first }, { district: '16070' }), context))).not.to.include(
      '4711',
    );
  });

  it('without script it is the first office', () => {
    const first = { name: 'Büro', phone: '0361 4711', url: '' };
    const { body } = parsed(choose({ form: 'static', first }, { district: '16070' }));
    expect(body.textContent).to.match(/Hier fragen Sie zuerst\s*Büro · 0361 4711\s*Angabe dieser Internetseite/);
  });

  it('holds every choice as an attribute of the element', () => {
    const attributes: Given = {
      district: '16070',
      scope: '16070 16051',
      topics: 'sport sprache',
      lang: 'en',
      'heading-level': '2',
      'no-persons': 'true',
      'no-legend': 'true',
      boundaries: '2019',
      basemap: 'basemapde-grau',
      'contacts-src': '/kontakte.json',
      'report-href': 'mailto:a@example.org?subject={id}',
    };
    const map = parsed(choose({ form: 'module' }, attributes)).querySelector('thilik-map')!;
    expect(Object.fromEntries(map.getAttributeNames().map((name) => [name, map.getAttribute(name)]))).to.deep.equal({
      district: '16070',
      scope: '16070 16051',
      topics: 'sport sprache',
      lang: 'en',
      'heading-level': '2',
      'no-persons': '',
      'no-legend': '',
      boundaries: '2019',
      basemap: 'basemapde-grau',
      'contacts-src': '/kontakte.json',
      'report-href': 'mailto:a@example.org?subject={id}',
    });
  });

  it('leaves out what the element does not know', () => {
    const all: Given = {
      district: '16070',
      scope: '16051',
      topics: 'sport',
      'contacts-src': '/a.json',
      'no-search': 'true',
      'no-filter': 'true',
      'no-legend': 'true',
      boundaries: '2019',
      basemap: 'basemapde-farbe',
    };
    const names = (element: Choice['element'], form: Choice['form'] = 'module') =>
      parsed(choose({ element, form }, all)).body.firstElementChild!.getAttributeNames();
    expect(names('story-card')).to.deep.equal(['story']);
    expect(names('contact-list')).to.deep.equal(['district', 'scope', 'no-search']);
    expect(names('offer-list')).to.deep.equal(['district', 'topics', 'scope', 'no-filter']);
    expect(names('offer-list', 'div').slice(1)).to.deep.equal(
      ['district', 'topics', 'scope', 'no-filter'].map((name) => `data-${name}`),
    );
  });

  it('asks for every attribute of the table that a form takes, but those that it leaves out on purpose', () => {
    const leftOut = ['id', 'for', 'thilik-check', 'worker-url', 'consent'];
    for (const element of elementNames) {
      const wanted = namesFor('placeholder', element).filter(
        (name) => !leftOut.includes(name) && (name !== 'story' || element === 'story-card'),
      );
      expect(askedFor(element, 'div'), element).to.deep.equal(wanted);
    }
    expect(askedFor('map', 'static')).not.to.include.members(['no-legend']);
  });

  it('names attributes of a placeholder with letters and hyphens only, each with a value', () => {
    const place = parsed(
      choose({}, { 'no-persons': 'true', 'heading-level': '4', 'report-href': 'https://a.example/' }),
    ).querySelector('div')!;
    for (const name of place.getAttributeNames()) {
      expect(name).to.match(/^data-[a-z]+(-[a-z]+)*$/);
      expect(place.getAttribute(name)).not.to.equal('');
    }
  });

  for (const form of forms) {
    it(`escapes everything that people or files gave (${form})`, () => {
      const choice = choose({
        form,
        element: 'story-card',
        folder: `/x/${evil}/`,
        attributes: { 'report-href': evil, 'contacts-src': evil, src: evil, story: 'ilm-kreis' },
      });
      for (const element of ['story-card', 'map'] as const) {
        const page = parsed({ ...choice, element });
        expect(page.querySelectorAll('script:not([src])')).to.have.length(0);
        expect(page.querySelectorAll('b, [a]')).to.have.length(0);
        expect(page.body.textContent).not.to.match(/&(amp|lt|quot);/);
      }
    });
  }

  it('leaves words and links of the chosen district, as phrasing content', () => {
    const map = parsed(choose({ form: 'module' }, { district: '16070' })).querySelector('thilik-map')!;
    expect(map.textContent?.trim()).to.equal('Integration: Ilm-Kreis. Anlaufstellen: Landratsamt <Ilm> & "Kreis"');
    expect(map.querySelector('a')!.getAttribute('href')).to.equal('https://www.ilm-kreis.de/?a=1&b=2');
    const inParagraph = new DOMParser().parseFromString(
      `<p>${fallback(choose({}, { district: '16070' }), content)}</p>`,
      'text/html',
    );
    expect(inParagraph.body.children).to.have.length(1);
  });

  for (const lang of languageTags) {
    it(`leaves words in the language of the choice (${lang})`, async () => {
      await loadTexts(lang);
      const words = fallback(choose({ element: 'offer-list' }, { district: '16070', lang }), content);
      const { contacts, offers } = interfaceTerms(lang);
      expect(words).to.contain(` – ${offers}. ${contacts}: <a href="https://www.ilm-kreis.de/?a=1&amp;b=2">`);
      expect(words).to.contain(staticTerms(lang).mapTitle('Ilm-Kreis'));
    });
  }

  it('writes the search alone, which leads to pages of the site and loads nothing from there', () => {
    const attributes: Given = { href: 'https://www.example.org/integration/{ags}', district: '16070' };
    const choice = choose({ element: 'district-search', form: 'module' }, attributes);
    const search = parsed(choice).querySelector('thilik-district-search')!;
    expect(search.getAttribute('href')).to.equal('https://www.example.org/integration/{ags}');
    expect(search.textContent?.trim()).to.equal('Integration: Ilm-Kreis. Anlaufstellen: Landratsamt <Ilm> & "Kreis"');
    expect(policy(choice)).not.to.contain('example.org');
    expect(privacyText(choice)).not.to.contain('example.org');
    const frame = parsed({ ...choice, form: 'iframe' }).querySelector('iframe')!;
    expect(frame.title).to.equal('Wo wohnen Sie? Integration: Ilm-Kreis');
    expect(frame.getAttribute('src')).to.match(/^\/thilik\/embed\/search\.html\?/);
  });

  it('writes no blank line, which some systems turn into a paragraph', () => {
    for (const form of forms) {
      const { head, css, body } = snippet(choose({ form }, { district: '16070' }), context);
      for (const part of [head, css, body]) expect(part).not.to.match(/\n\s*\n/);
    }
  });

  it('carries the check sum of each file it names, and asks other hosts in a way that allows the check', () => {
    const hashes = (choice: Choice) =>
      [...parsed(choice).querySelectorAll('[integrity]')].map((each) => [
        each.getAttribute('integrity'),
        each.getAttribute('crossorigin'),
      ]);
    expect(hashes(choose({ form: 'module' }))).to.deep.equal([
      ['sha384-A', null],
      ['sha384-B', null],
    ]);
    const far = choose({ form: 'classic', folder: 'https://cdn.example/thilik/' });
    expect(hashes(far)).to.deep.equal([
      ['sha384-C', 'anonymous'],
      ['sha384-B', 'anonymous'],
    ]);
    expect(hashes(choose({ form: 'module', integrity: false }))).to.deep.equal([]);
  });

  it('gives an iframe a title and a link beside it', () => {
    const page = parsed(choose({ form: 'iframe', element: 'contact-list' }, { district: '16070' }));
    expect(page.querySelector('iframe')!.title).to.equal('Integration: Ilm-Kreis – Anlaufstellen');
    expect(page.querySelector('iframe')!.getAttribute('src')).to.equal('/thilik/embed/contacts.html?district=16070');
    expect(page.querySelector('a')!.getAttribute('href')).to.equal('/thilik/embed/contacts.html?district=16070');
  });

  it('gives an iframe own colours as parameters, with text that can be read on the accent, and light for good', () => {
    const colours = { accent: '#7a1f5c', district: '#f3e6ee', background: '#ffffff', text: '#1c2329' };
    const { searchParams } = new URL(parsed(choose({ form: 'iframe', colours })).querySelector('iframe')!.src);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      'color-scheme': 'light',
      'color-background': 'ffffff',
      'color-text': '1c2329',
      'color-accent': '7a1f5c',
      'color-on-accent': 'ffffff',
      'color-district': 'f3e6ee',
      'color-district-selected': '7a1f5c',
    });
  });

  it('makes a page whose headings lead to the level of the element', () => {
    const choice = choose({}, { 'heading-level': '4' });
    const page = new DOMParser().parseFromString(testPage(choice, snippet(choice, context)), 'text/html');
    expect([...page.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).to.deep.equal([
      'h1',
      'h2',
      'h3',
    ]);
    expect(page.querySelector('[data-thilik]')!.getAttribute('data-heading-level')).to.equal('4');
  });
});

describe('the address of the builder', () => {
  it('keeps a choice', () => {
    const choice = choose({
      element: 'offer-list',
      form: 'iframe',
      attributes: {
        district: '16051',
        scope: '16051 16070',
        topics: 'sport',
        lang: 'de-simple',
        'heading-level': '2',
        'no-persons': 'true',
        'no-search': 'true',
        'no-legend': 'true',
        boundaries: '2019',
        basemap: 'basemapde-relief',
        'stale-after': '0',
        'report-href': 'mailto:a@example.org',
      },
      colours: { accent: '#112233', district: '#eeeeee', background: '#ffffff', text: '#000000' },
      folder: 'https://www.example.org/thilik-1/',
      integrity: false,
      system: 'typo3',
    });
    expect(readHash(`#${writeHash(choice)}`)).to.deep.equal(choice);
    expect(writeHash(firstChoice)).to.equal('');
  });

  for (const hash of [
    '#%E0%A4%A',
    '#element=constructor&form=__proto__&district=99999&lang=xx&heading-level=99&stale-after=10000&no-persons=false&boundaries=1990&basemap=//evil.example&topics=nonsense&scope=a+b',
    '#story=../../x&folder=javascript:alert(1)&colours=red&system=%3Cb%3E&heading-level=2.5',
    '#folder=/a"b/&folder=//evil.example',
    '#contacts-src=%22%3E%3Cscript%3E&report-href=%22%3E%3Cscript%3E&src=kontakte.json&report-href=mailto:x&consent=none',
    '#heading-level=3&boundaries=today&theme=auto&stale-after=24&no-legend=false&district=',
    '#'.padEnd(20_000, '=&'),
  ]) {
    it(`takes nonsense as not given: ${hash.slice(0, 40)}`, () => {
      expect(readHash(hash)).to.deep.equal(firstChoice);
    });
  }

  it('knows a folder when it sees one', () => {
    expect(folderAddress('/thilik')).to.equal('/thilik/');
    expect(folderAddress(' thilik/ ')).to.equal('thilik/');
    expect(folderAddress('https://www.example.org/thilik?x#y')).to.equal('https://www.example.org/thilik/');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://', '/a b/', '/"/', 'C:\\thilik']) {
      expect(folderAddress(bad), bad).to.equal(null);
    }
  });
});

describe('colours', () => {
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
  });

  it('are read in the ways people write them', () => {
    expect(['#ABC', ' 0b5a94 ', '#0B5A94', 'blau', '#12345', ''].map(hexColour)).to.deep.equal([
      '#aabbcc',
      '#0b5a94',
      '#0b5a94',
      null,
      null,
      null,
    ]);
  });

  it('that are too weak are told, with one that is enough', () => {
    const weak = { accent: '#ffcc00', district: '#fff4cc', background: '#ffffff', text: '#999999' };
    const troubles = colourTroubles(weak);
    expect(troubles.map(({ what }) => what)).to.deep.equal([
      'text-on-background',
      'accent-on-background',
      'names-on-district',
      'selected-on-district',
    ]);
    expect(new Set(troubles.map(({ field }) => field)), 'the districts may stay as they are').to.have.keys(
      'text',
      'accent',
    );
    const better = { ...weak };
    for (const { field } of troubles) {
      const found = colourTroubles(better).find((each) => each.field === field);
      if (found?.instead) better[field] = found.instead;
    }
    expect(colourTroubles(better)).to.deep.equal([]);
  });

  it('always come with text that can be read on the accent', () => {
    for (const accent of ['#ffcc00', '#777777', '#000000', '#ffffff', '#d0021b', '#7f7f7f']) {
      expect(contrast(textOn(accent), accent), accent).to.be.at.least(4.5);
    }
  });

  it('replace our defaults where a dark page would swallow them', () => {
    const dark = { accent: '#8cc4f5', district: '#2f4557', background: '#14191d', text: '#e8edf1' };
    expect(Object.fromEntries(colourTokens(dark))).to.include({ 'color-muted': '#e8edf1', 'color-focus': '#e8edf1' });
  });

  it('leave our checked dark colours to pages that turn dark', () => {
    const { css } = snippet(
      choose({ colours: { accent: '#7a1f5c', district: '#f3e6ee', background: '#ffffff', text: '#000000' } }),
      context,
    );
    expect(css).to.contain('[data-thilik="map"]');
    expect(css).to.contain('light-dark(#7a1f5c, #8cc4f5)');
  });
});

describe('what belongs to the code', () => {
  it('is a content security policy with the hosts of the choice and no others', () => {
    expect(policy(choose({}))).to.equal("script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(
      policy(choose({ folder: 'https://a.example/thilik/' }, { 'contacts-src': 'https://b.example/k.json' })),
    ).to.equal(
      'script-src https://a.example; style-src https://a.example; connect-src https://a.example https://b.example',
    );
    expect(policy(choose({}, { basemap: 'basemapde-grau' }))).to.equal(
      "script-src 'self'; style-src 'self'; connect-src 'self' https://sgx.geodatenzentrum.de; " +
        "img-src 'self' https://sgx.geodatenzentrum.de; worker-src 'self'",
    );
    expect(policy(choose({ element: 'contact-list' }, { basemap: 'basemapde-grau' }))).not.to.contain('sgx');
    expect(policy(choose({ form: 'iframe' }))).to.equal("frame-src 'self'; script-src 'self'");
    expect(policy(choose({ form: 'static' }))).to.equal('');
  });

  it('is a paragraph on privacy that names every foreign host', () => {
    expect(privacyText(choose({}))).to.contain('auf unserem eigenen Server');
    const far = privacyText(choose({ folder: 'https://a.example/t/' }, { 'contacts-src': 'https://b.example/k.json' }));
    expect(far).to.contain('a.example').and.to.contain('b.example').and.not.to.contain('eigenen Server');
    expect(privacyText(choose({}, { basemap: 'basemapde-grau' })))
      .to.contain('sgx.geodatenzentrum.de')
      .and.contain('willigt');
    expect(privacyText(choose({ form: 'static' }))).to.contain('kein Programm');
  });

  it('is a paragraph on accessibility that claims no independent audit', () => {
    for (const form of forms) {
      const text = accessibilityText(choose({ form }), '9.9.9');
      expect(text).to.contain('eine Prüfung durch eine unabhängige Stelle gab es nicht').and.to.contain('9.9.9');
    }
  });
});

it('a sentence of a guide is escaped but for code and links', () => {
  expect(inline('Nie `<b>` & [hier](a.html) <i>')).to.equal(
    'Nie <code>&lt;b&gt;</code> &amp; <a href="a.html">hier</a> &lt;i&gt;',
  );
});
