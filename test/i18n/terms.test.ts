import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LocalizeController } from '../../src/controllers/localize-controller.ts';
import { deSimple } from '../../src/i18n/de-simple/interface.ts';
import { de } from '../../src/i18n/de/interface.ts';
import { en } from '../../src/i18n/en/interface.ts';
import { diagnosticTerms, type DiagnosticTerms } from '../../src/i18n/diagnostics.ts';
import { readingTerms, type ReadingTerms } from '../../src/i18n/reading.ts';
import type { Terms } from '../../src/i18n/terms.ts';
import { offerKinds } from '../../src/model/normalise.ts';
import { offerFieldNames } from '../../src/model/offer-fields.ts';
import { problemReasons, topicIds } from '../../src/model/types.ts';

const languages: Readonly<Record<string, Terms>> = { de, en, 'de-simple': deSimple };

const counts = [0, 1, 2, 22].map((count): [number] => [count]);
const value: [string][] = [['Jena'], ['x-1']];
const date: [string][] = [['2019'], ['6. September 2019']];

type Calls<T> = {
  readonly [K in keyof T as T[K] extends (...given: never[]) => string ? K : never]: T[K] extends (
    ...given: infer Given
  ) => string
    ? readonly Given[]
    : never;
};

/** What each function is called with; the types hold the lists complete. */
const calls: Calls<Terms> = {
  mapName: [
    [22, 'today'],
    [23, '2019'],
  ],
  districtType: [['Landkreis'], ['Kreisfreie Stadt']],
  storyCount: counts,
  offerCount: counts,
  contactCount: counts,
  selected: value,
  formerDistrict: [['Eisenach', 'Gotha']],
  story: value,
  asOf: date,
  unconfirmed: [[1], [2], [7]],
  contactsIn: value,
  showMore: counts,
  failure: (['network', 'status', 'json', 'shape'] as const).map((kind) => [kind, 'Jena']),
};
const readingCalls: Calls<ReadingTerms> = {
  section: [['2.1']],
  range: [['2016', '2019']],
  from: date,
  offerStatus: (['active', 'ended', 'planned', 'unknown'] as const).map((status) => [status, '2019']),
};

const diagnosticCalls: Calls<DiagnosticTerms> = {
  unknownDistrict: value,
  unknownStory: value,
  problems: counts,
  problem: problemReasons.map((reason) => [reason]),
};

/** What is chosen by these and not said. */
const choices = new Set<unknown>([
  ...['today', '2019', 'Landkreis', 'Kreisfreie Stadt', 'network', 'status', 'json', 'shape'],
  ...problemReasons,
]);

interface Sample {
  readonly path: string;
  readonly text: string;
  /** What the text has to contain. */
  readonly inserted: readonly string[];
}

/** Every text a table can give. */
function samples(terms: object, given: Readonly<Record<string, readonly (readonly unknown[])[]>>): Sample[] {
  const fixed = (table: object, path: string): Sample[] =>
    Object.entries(table).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'string'
        ? [{ path: path + key, text, inserted: [] }]
        : typeof text === 'object' && text
          ? fixed(text, `${path}${key}.`)
          : [],
    );
  const called = Object.entries(given).flatMap(([key, all]) =>
    all.map((values): Sample => {
      const text = (terms as Record<string, (...values: readonly unknown[]) => string>)[key]?.(...values) ?? '';
      const silent = key === 'offerStatus' ? !['active', 'planned'].includes(String(values[0])) : false;
      // A single problem may be counted in words.
      const spelled = key === 'problems' && values[0] === 1;
      const said =
        key === 'offerStatus' ? values.slice(1) : values.filter((each) => !choices.has(each) || key === 'asOf');
      return { path: `${key}(${values.join(', ')})`, text, inserted: silent || spelled ? [] : said.map(String) };
    }),
  );
  return [...fixed(terms, ''), ...called];
}

const all = (lang: string) => [
  ...samples(languages[lang] ?? {}, calls as never),
  ...samples(readingTerms(lang), readingCalls as never),
  ...samples(diagnosticTerms(lang), diagnosticCalls as never),
];

/** Names of everything below a table. */
const keys = (table: object, path = ''): string[] =>
  Object.entries(table).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text ? keys(text, `${path}${key}.`) : [`${path}${key}: ${typeof text}`],
  );

const germanWord =
  /\b(und|oder|der|das|den|ein|eine|von|für|nicht|mit|auf|Karte|Kreise?|Landkreise?|Stadt|Städte|Geschichten?|Erfolgsgeschichten?|Angebote?|Anlaufstellen?|Quelle|Ort|Zahlen|Beratung|Treffen|Kurs)\b|[äöüß]/i;

/** A full stop after one or two digits belongs to a date. */
const sentences = (text: string) => text.split(/(?<!\b\d{1,2})[.!?](?:\s|$)/).filter((each) => each.trim());
const words = (text: string) => text.split(/\s+/).filter((each) => /[\p{L}\d]/u.test(each));

describe('terms', () => {
  for (const [lang, terms] of Object.entries(languages)) {
    describe(lang, () => {
      it('names itself and reads from left to right', () => {
        expect(terms).to.include({ lang, dir: 'ltr' });
      });

      it('has exactly the terms that German has', () => {
        expect(keys(terms)).to.have.members(keys(de));
        expect(keys(readingTerms(lang))).to.have.members(keys(readingTerms('de')));
        expect(Object.keys(terms.topics)).to.deep.equal([...topicIds]);
        expect(Object.keys(readingTerms(lang).offerKinds)).to.deep.equal([...offerKinds]);
        const labels = offerFieldNames.filter((field) => !['place', 'address', 'url'].includes(field));
        expect(Object.keys(readingTerms(lang).offerLabels)).to.have.members(labels);
      });

      it('is called with something in every function', () => {
        const functions = [...keys(terms), ...keys(readingTerms(lang))].filter((key) => key.endsWith(': function'));
        const names = functions.map((key) => key.split(':')[0]);
        expect(names).to.have.members([...Object.keys(calls), ...Object.keys(readingCalls)]);
      });

      it('has no empty text, stray space or placeholder', () => {
        for (const { path, text } of all(lang)) {
          expect(text, path).to.be.a('string').and.to.not.equal('');
          expect(text, path).to.equal(text.trim());
          expect(text, path).to.not.match(/ {2}|undefined|null|NaN|\[object|\$\{|=>/);
        }
      });

      it('puts in what it is given', () => {
        for (const { path, text, inserted } of all(lang)) {
          for (const each of inserted) expect(text, path).to.include(each);
        }
        expect(terms.mapName(23, '2019')).to.include('2019');
        expect(terms.mapName(22, 'today')).to.not.include('2019');
      });

      it('counts one otherwise than none and many', () => {
        for (const name of ['storyCount', 'offerCount', 'contactCount'] as const) {
          expect(terms[name](0), name).to.equal(terms[name](2).replace('2', '0'));
          expect(terms[name](1), name).to.not.equal(terms[name](2).replace('2', '1'));
        }
      });

      it('tells apart what differs', () => {
        const distinct = [
          problemReasons.map((reason) => diagnosticTerms(lang).problem(reason)),
          topicIds.map((id) => terms.topics[id]),
          offerKinds.map((kind) => readingTerms(lang).offerKinds[kind]),
          calls.failure.map((given) => terms.failure(...given)),
          calls.districtType.map((given) => terms.districtType(...given)),
          readingCalls.offerStatus.map((given) => readingTerms(lang).offerStatus(...given)),
        ];
        for (const texts of distinct) expect(new Set(texts).size, texts.join()).to.equal(texts.length);
        const { offerPlace } = readingTerms(lang);
        expect(offerPlace.district).to.not.equal(offerPlace.town);
        expect(offerPlace.town).to.not.equal(offerPlace.address);
      });
    });
  }

  it('English has no German words but names and explanations in parentheses', () => {
    for (const { path, text } of all('en')) expect(text.replace(/\([^)]*\)/g, ''), path).to.not.match(germanWord);
  });

  it('Leichte Sprache has at most twelve words to a sentence, and no abbreviations', () => {
    for (const { path, text } of all('de-simple')) {
      for (const sentence of sentences(text)) expect(words(sentence).length, `${path}: ${sentence}`).to.be.at.most(12);
      expect(text, path).to.not.match(/\b(z\. ?B|bzw|usw|ca|etc|inkl|ggf|Nr|Tel)\b\.?/);
    }
  });

  it('Leichte Sprache divides its long words', () => {
    for (const { path, text } of all('de-simple')) {
      expect(text, path).to.not.match(/Landkreis|Wartburgkreis|Internetseite|Erfolgsgeschicht|Netzwerk|Tasten/);
    }
  });
});

describe('the languages', () => {
  class Host extends HTMLElement implements ReactiveControllerHost {
    readonly updateComplete = Promise.resolve(true);
    readonly localize = new LocalizeController(this);
    updates = 0;
    addController(): void {}
    removeController(): void {}
    requestUpdate(): void {
      this.updates += 1;
    }
    connectedCallback(): void {
      this.localize.hostConnected();
    }
    disconnectedCallback(): void {
      this.localize.hostDisconnected();
    }
  }
  customElements.define('terms-test-host', Host);

  for (const [lang, expected] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['DE-simple', 'de-simple'],
    ['de-AT', 'de'],
    ['fr', 'de'],
  ] as const) {
    it(`are loaded as the page asks: ${lang} gives ${expected}`, async () => {
      const around = await fixture<HTMLElement>(html`<div lang=${lang}><terms-test-host></terms-test-host></div>`);
      const { localize, updates } = around.firstElementChild as Host;
      await waitUntil(() => localize.terms.lang === expected, '', { timeout: 20_000 });
      expect(localize.terms).to.equal(languages[expected]);
      expect(localize.lang).to.equal(lang);
      expect(updates).to.be.greaterThan(0);
    });
  }
});
