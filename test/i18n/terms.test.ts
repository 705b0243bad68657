import type { FilterTerms } from '../../src/i18n/filter-terms.ts';
import type { HandOverTerms } from '../../src/i18n/hand-over-terms.ts';
import type { KeyboardTerms } from '../../src/i18n/keyboard-terms.ts';
import type { HoursTerms } from '../../src/i18n/hours-terms.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LocalizeController } from '../../src/controllers/localize-controller.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { formatNumber } from '../../src/model/number.ts';
import { languageTags, languages } from '../../src/i18n/languages.ts';
import type {
  AnswerTerms,
  DiagnosticTerms,
  FeedTerms,
  EmbedTitles,
  InterfaceTexts,
  OffersTerms,
  ReadingTerms,
  SearchTerms,
  StaticTerms,
} from '../../src/i18n/terms.ts';
import type { StreetTerms } from '../../src/i18n/street-terms.ts';
import type { StoryEndTerms } from '../../src/i18n/story-end-terms.ts';
import type { TourTerms } from '../../src/i18n/tour-terms.ts';
import { offerKinds } from '../../src/model/normalise.ts';
import { problemReasons, topicIds } from '../../src/model/types.ts';

/** Every part with its type, as it is in one language. */
interface Parts {
  interface: InterfaceTexts;
  answer: AnswerTerms;
  reading: ReadingTerms;
  offers: OffersTerms;
  filter: FilterTerms;
  'hand-over': HandOverTerms;
  hours: HoursTerms;
  keyboard: KeyboardTerms;
  search: SearchTerms;
  street: StreetTerms;
  tour: TourTerms;
  'story-end': StoryEndTerms;
  static: StaticTerms;
  diagnostics: DiagnosticTerms;
  embed: EmbedTitles;
  feeds: FeedTerms;
}

const files = import.meta.glob<object>('../../src/i18n/*/*.ts', { eager: true });
const folders = new Set(Object.keys(files).map((path) => path.split('/').at(-2)!));

/** All that a folder holds of texts that every language has, by part. */
const partsOf = (lang: string): Parts =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, module]) => {
      const [folder, file] = path.split('/').slice(-2);
      return folder === lang && 'terms' in module ? [[file!.replace('.ts', ''), module.terms]] : [];
    }),
  ) as unknown as Parts;

const counts = [0, 1, 2, 22].map((count): [number] => [count]);
/** What there may be as much of as in a large file. */
const many: [number][] = [...counts, [30_000]];
const value: [string][] = [['Jena'], ['x-1']];
const date: [string][] = [['2019'], ['6. September 2019']];
const hosts: [string, string][] = [['basemap.de', 'sgx.geodatenzentrum.de']];

type Calls<T> = {
  readonly [K in keyof T as T[K] extends (...given: never[]) => string ? K : never]: T[K] extends (
    ...given: infer Given
  ) => string
    ? readonly Given[]
    : never;
};

/** What each function is called with; the types hold the lists complete. */
const calls: { readonly [K in keyof Parts]: Calls<Parts[K]> } = {
  interface: {
    legendOf: [
      [['stories', 'offers', 'contacts'], false],
      [['contacts'], true],
      [[], false],
    ],
    mapName: [
      [22, 'today'],
      [23, '2019'],
    ],
    number: many,
    storyCount: many,
    offerCount: many,
    contactCount: many,
    selected: value,
    formerDistrict: [['Eisenach', 'Gotha']],
    story: value,
    day: [[6, 'September']],
    asOf: date,
    ofBrochure: [['2019']],
    unconfirmed: [[1], [2], [7]],
    contactsIn: value,
    showMore: counts,
    failure: (['network', 'status', 'json', 'shape'] as const).map((kind) => [kind, 'Jena']),
  },
  answer: {
    placeIn: [['Jena', 'Lobeda']],
    storiesOf: [
      ['Landkreis', 1],
      ['Kreisfreie Stadt', 2],
    ],
    moreOffices: counts,
    offersOf: [['1 · 2', '2019']],
  },
  reading: {
    section: [['2.1']],
    range: [['2016', '2019']],
    from: date,
    printed: [['29. November 2026', 'https://example.org/']],
    until: date,
    time: [['15:00']],
    offerOf: [['2019']],
    offerStatus: (['active', 'ended', 'planned', 'unknown'] as const).map((status) => [status, '2019']),
  },
  offers: {
    offersIn: value,
    chooseDistrict: many,
    found: [
      [1, 1],
      [0, 36],
      [5, 36],
      [15_000, 30_000],
    ],
  },
  filter: {
    distanceFrom: value,
    within: [['5']],
    searched: value,
    without: [
      ['Jena', 1],
      ['Jena', 22],
      ['Jena', 30_000],
    ],
    unknownHours: [[1], [22], [30_000]],
    placeless: [[1], [22], [30_000]],
    away: [['5']],
  },
  'hand-over': {
    marked: [[1], [22], [30_000]],
    missing: [[1], [22]],
    elsewhere: [[1], [22]],
    unread: [[1], [22]],
    limit: [[100]],
    cut: [
      [200, 100],
      [30_000, 100],
    ],
  },
  hours: {
    told: [['9:00', '12:00']],
    opens: value,
    closes: value,
    byAppointment: value,
    at: [['9:00']],
    dayAt: [['morgen', '9:00']],
    onDate: date,
    today: [['9:00']],
    isHoliday: [['Neujahr']],
    counted: [['1.', 'Montag']],
    span: [['9:00', '12:00']],
    from: [['9:00']],
    withAppointment: [['9:00']],
  },
  keyboard: {
    bordersOn: [['Gotha', [{ name: 'Erfurt', kilometres: 21, direction: 2 }]]],
  },
  search: {
    suggested: counts,
    active: [['Jena', 1, 8]],
    outsideScope: [
      ['Waltershausen', 'Gotha'],
      ['Suhl', 'Suhl'],
    ],
    result: [
      ['Waltershausen', 'Gotha'],
      ['Suhl', 'Suhl'],
    ],
  },
  tour: {
    allTopics: [[1], [2], [22]],
    topicOf: [['Sport', 2]],
    position: [[2, 22]],
    arrived: [[2, 22, 'Neujahr', 'Jena']],
    noStoryIn: value,
    all: [[1], [2], [22]],
  },
  'story-end': {
    today: [['Jena'], ['Altenburger Land']],
    cite: [['Kitchen on the Run', 'Jena', 'IKPE: Innovationen, 2019, Abschnitt 2.2']],
  },
  street: { consent: hosts, consentMore: hosts, here: value, outsideScope: value, visible: [[['Jena']]] },
  static: {
    mapTitle: [[null], ['Jena']],
    drawing: [[22]],
    drawingText: [
      [0, null],
      [3, 'Jena'],
    ],
  },
  diagnostics: {
    unknownDistrict: value,
    unknownStory: value,
    problems: many,
    problem: problemReasons.map((reason) => [reason]),
  },
  embed: {},
  feeds: {},
};
const parts = Object.keys(calls) as (keyof Parts)[];

/** What is chosen by these and not said. */
const choices = new Set<unknown>([
  ...['today', '2019', 'Landkreis', 'Kreisfreie Stadt', 'network', 'status', 'json', 'shape', null],
  ...problemReasons,
]);

/** What a text has to contain of what its function was given. */
function said(name: string, given: readonly unknown[]): readonly unknown[] {
  if (name === 'asOf') return given;
  if (name === 'legendOf') return [];
  if (name === 'bordersOn') return ['Gotha', 'Erfurt', '21'];
  // One story is told without a number.
  if (name === 'storiesOf' && given[1] === 1) return [];
  // Small numbers are told in words.
  if (name === 'all' && Number(given[0]) < 16) return [];
  if (name === 'offerStatus') return ['active', 'planned'].includes(String(given[0])) ? given.slice(1) : [];
  // A single problem may be counted in words; that there are numbers is said, and not how many.
  if (name === 'problems' && given[0] === 1) return [];
  return given.slice(name === 'drawingText' ? 1 : 0).filter((each) => !choices.has(each));
}

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly inserted: readonly string[];
}

/** Every text that a language can give. */
const samples = (lang: string): Sample[] => {
  const fixed = (table: object, path: string): Sample[] =>
    Object.entries(table).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'string'
        ? [{ path: path + key, text, inserted: [] }]
        : typeof text === 'object' && text
          ? fixed(text, `${path}${key}.`)
          : [],
    );
  return parts.flatMap((part) => {
    const terms = partsOf(lang)[part] as unknown as Record<string, (...given: readonly unknown[]) => string>;
    const given = Object.entries(calls[part]) as [string, readonly (readonly unknown[])[]][];
    const called = given.flatMap(([name, all]) =>
      all.map((values) => ({
        path: `${part}.${name}(${values.join(', ')})`,
        text: terms[name]!(...values),
        // In every text as a number alone is written.
        inserted: said(name, values).map((each) =>
          typeof each === 'number' ? formatNumber(each, lang) : String(each),
        ),
      })),
    );
    return [...fixed(terms, `${part}.`), ...called];
  });
};

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

describe('the folders of the languages', () => {
  it('are those of the list', () => {
    expect([...folders]).to.have.members([...languageTags]);
  });

  for (const lang of languageTags) {
    it(`${lang} has every part, and every text of it`, () => {
      expect(Object.keys(partsOf(lang))).to.have.members(parts);
      expect(keys(partsOf(lang))).to.have.members(keys(partsOf('de')));
    });
  }
});

describe('terms', () => {
  for (const lang of languageTags) {
    describe(lang, () => {
      const own = partsOf(lang);
      const texts = samples(lang);

      it('is called with something in every function', () => {
        for (const part of parts) {
          const functions = keys(own[part]).filter((key) => key.endsWith(': function'));
          expect(functions.map((key) => key.split(':')[0])).to.have.members(Object.keys(calls[part]));
        }
      });

      it('has no empty text, stray space or placeholder', () => {
        for (const { path, text } of texts) {
          expect(text, path).to.be.a('string').and.to.not.equal('');
          expect(text, path).to.equal(text.trim());
          expect(text, path).to.not.match(/ {2}|undefined|null|NaN|\[object|\$\{|=>/);
        }
      });

      it('puts in what it is given', () => {
        for (const { path, text, inserted } of texts) {
          for (const each of inserted) expect(text, path).to.include(each);
        }
        expect(own.interface.mapName(23, '2019')).to.include('2019');
        expect(own.interface.mapName(22, 'today')).to.not.include('2019');
      });

      it('counts one otherwise than none and many, where its grammar does', () => {
        const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
        if (pluralCategories.join() !== 'one,other') return;
        for (const name of ['storyCount', 'offerCount', 'contactCount'] as const) {
          expect(own.interface[name](0), name).to.equal(own.interface[name](2).replace('2', '0'));
          expect(own.interface[name](1), name).to.not.equal(own.interface[name](2).replace('2', '1'));
        }
        expect(own.offers.found(1, 1)).to.not.equal(own.offers.found(1, 2).replace('2', '1'));
      });

      it('tells apart what differs', () => {
        const { interface: terms, answer, reading, diagnostics, offers, static: still } = own;
        const distinct = [
          problemReasons.map((reason) => diagnostics.problem(reason)),
          topicIds.map((id) => terms.topics[id]),
          offerKinds.map((kind) => reading.offerKinds[kind]),
          terms.months,
          [reading.offerPlace.address, reading.offerPlace.town, reading.offerPlace.district],
          Object.values(own.embed),
          [offers.noOffers, offers.noneOfTopics],
          calls.interface.failure.map((given) => terms.failure(...given)),
          calls.answer.storiesOf.map((given) => answer.storiesOf(...given)),
          calls.reading.offerStatus.map((given) => reading.offerStatus(...given)),
          calls.static.mapTitle.map((given) => still.mapTitle(...given)),
        ];
        for (const texts of distinct) expect(new Set(texts).size, texts.join()).to.equal(texts.length);
        expect(terms.months).to.have.length(12);
      });
    });
  }

  it('English has no German words but names and explanations in parentheses', () => {
    for (const { path, text } of samples('en')) expect(text.replace(/\([^)]*\)/g, ''), path).to.not.match(germanWord);
  });

  it('Leichte Sprache has at most twelve words to a sentence, and no abbreviations', () => {
    for (const { path, text } of samples('de-simple')) {
      for (const sentence of sentences(text)) expect(words(sentence).length, `${path}: ${sentence}`).to.be.at.most(12);
      expect(text, path).to.not.match(/\b(z\. ?B|bzw|usw|ca|etc|inkl|ggf|Nr|Tel)\b\.?/);
      // Neither genitive nor passive nor subjunctive, also in what is made of names and numbers.
      expect(text, path).to.not.match(/(?<!\p{L})(des|eines|dessen|deren|trotz|wird|werden|wurden?|worden)(?!\p{L})/iu);
      expect(text, path).to.not.match(/(?<!\p{L})(würde|könnte|sollte|hätte|wäre|müsste|dürfte)(n|st|t)?(?!\p{L})/iu);
    }
  });

  it('Leichte Sprache has no middle dot in what is only heard, or told by a live region', () => {
    const heard =
      /^(keyboard|search|street|hand-over)\.|^interface\.(mapName|\w+Count|selected|failure)|^tour\.(steps|arrived|back|next)|^offers\.(no|choose|found)|^filter\.(none|unknown|placeless)|^static\.drawing\(/;
    for (const { path, text } of samples('de-simple'))
      if (heard.test(path)) expect(text, path).to.not.match(/\p{L}·\p{L}/u);
  });

  it('Leichte Sprache divides its long words', () => {
    for (const { path, text } of samples('de-simple')) {
      expect(text, path).to.not.match(/Landkreis|Internetseite|Erfolgsgeschicht|Netzwerk|Tasten/);
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
      expect(localize.terms).to.equal(interfaceTerms(expected));
      expect(localize.terms).to.include({ ...partsOf(expected).interface, dir: languages[expected].dir });
      expect(localize.lang).to.equal(lang);
      expect(updates).to.be.greaterThan(0);
    });
  }
});
