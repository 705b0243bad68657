import { expect } from '@open-wc/testing';
import contacts from '../../geodata/contacts.json';
import { allLanguages, matches } from '../../src/model/matches.ts';
import { pick } from '../../src/model/text.ts';
import { deepFreeze } from '../fixtures/freeze.ts';

describe('pick', () => {
  const all = { de: 'Deutsch', en: 'English', 'de-simple': 'Leicht' };
  const german = { de: 'Deutsch' };
  const english = { en: 'English' };
  const table: readonly [Record<string, string>, string, string, string, boolean][] = [
    [all, 'de', 'Deutsch', 'de', false],
    [all, 'en', 'English', 'en', false],
    [all, 'de-simple', 'Leicht', 'de-simple', false],
    [all, 'DE-Simple', 'Leicht', 'de-simple', false],
    [all, 'en-GB', 'English', 'en', false],
    [all, 'EN', 'English', 'en', false],
    [all, 'de-AT', 'Deutsch', 'de', false],
    [{ de: 'Deutsch', 'pt-BR': 'Português' }, 'pt-br', 'Português', 'pt-BR', false],
    [{ de: 'Deutsch', 'pt-BR': 'Português' }, 'pt', 'Deutsch', 'de', true],
    [all, 'fa', 'Deutsch', 'de', true],
    [all, 'fa-AF', 'Deutsch', 'de', true],
    [all, '', 'Deutsch', 'de', true],
    [all, 'constructor', 'Deutsch', 'de', true],
    [all, '__proto__', 'Deutsch', 'de', true],
    [german, 'de', 'Deutsch', 'de', false],
    [german, 'de-AT', 'Deutsch', 'de', false],
    // German stands in, but it is said: plain language must not be promised and missed.
    [german, 'de-simple', 'Deutsch', 'de', true],
    [german, 'en', 'Deutsch', 'de', true],
    [english, 'en', 'English', 'en', false],
    [english, 'en-US', 'English', 'en', false],
    [english, 'de', 'English', 'en', true],
    [english, 'de-simple', 'English', 'en', true],
  ];
  for (const [text, wanted, shown, lang, isFallback] of table) {
    it(`${Object.keys(text).join(' ')}, wanted "${wanted}": ${lang}${isFallback ? ' as fallback' : ''}`, () => {
      expect(pick(deepFreeze({ ...text }), wanted)).to.deep.equal({ text: shown, lang, isFallback });
    });
  }

  it('chooses paragraphs as it chooses sentences', () => {
    const body = { de: ['Eins', 'Zwei'], en: ['One'] };
    expect(pick(body, 'en').text).to.equal(body.en);
    expect(pick(body, 'fr').text).to.equal(body.de);
  });

  it('always says the language that the text has', () => {
    for (const lang of ['de', 'en', 'de-simple', 'fa', 'en-GB', 'x']) {
      const shown = pick(all, lang);
      expect(all[shown.lang as keyof typeof all]).to.equal(shown.text);
    }
  });
});

describe('allLanguages', () => {
  it('holds every language', () => {
    expect(allLanguages({ de: 'Sprache', en: 'Language' })).to.equal('Sprache Language');
    expect(allLanguages({})).to.equal('');
  });
});

describe('matches', () => {
  const found = [
    ['Mühlhausen', 'muhl'],
    ['Mühlhausen', 'muehl'],
    ['Mühlhausen', 'Mühl'],
    ['Mühlhausen', 'MÜHL'],
    ['Mühlhausen', 'hausen'],
    ['Muehlhausen', 'Mühl'],
    ['Mu\u0308hlhausen', 'muehl'],
    ['Mühlhausen', 'Mu\u0308hl'],
    ['Sömmerda', 'soemmerda'],
    ['Sömmerda', 'sommerda'],
    ['Saaleländer', 'saalelaender'],
    ['Straße', 'strasse'],
    ['Mühlstraße', 'muehlstrasse'],
    ['Mühlstraße', 'muhlstrasse'],
    ['Strasse', 'straße'],
    ['STRASSE', 'straße'],
    ['STRAẞE', 'strasse'],
    ['Café International', 'cafe'],
    ['Cafe International', 'café'],
    ['Landratsamt Ilm-Kreis Arnstadt', 'arnstadt landratsamt'],
    ['Landratsamt Ilm-Kreis Arnstadt', 'kreis  amt\tilm'],
    ['Landratsamt', 'amt amt'],
    ['Aus\u00ADländer\u00ADbehörde', 'ausländerbehörde'],
    ['Ausländer·behörde', 'auslaenderbehoerde'],
    ['Ausländerbehörde', 'Ausländer·behörde'],
    ['Ausländerbehörde', 'Aus\u00ADländer'],
    ['Mühlhausen', '   '],
    ['Mühlhausen', ''],
    ['', ''],
    ['a.b*c', '.b*'],
    ['50 % (etwa)', '(etwa)'],
    ['Миграция', 'миграция'],
    ['شهرداری', 'شهر'],
  ] as const;
  for (const [text, query] of found) {
    it(`"${query}" finds "${text}"`, () => expect(matches(text, query)).to.equal(true));
  }

  const missed = [
    ['Mühlhausen', 'mehl'],
    ['Mühlhausen', 'mühlhausen gotha'],
    ['Gotha', 'go tx'],
    ['', 'a'],
    ['abc', '.'],
    ['abc', 'a.c'],
    ['Ilm-Kreis', 'ilmkreis'],
  ] as const;
  for (const [text, query] of missed) {
    it(`"${query}" does not find "${text}"`, () => expect(matches(text, query)).to.equal(false));
  }

  it('every text is found by itself, by each of its words and by the start of each, whatever the case', () => {
    const texts = contacts.contacts.flatMap((contact) => [
      contact.authority,
      ...Object.values<string | undefined>(contact.unit ?? {}),
      ...Object.values<string | undefined>(contact.function ?? {}),
    ]);
    for (const text of texts) {
      if (!text) continue;
      expect(matches(text, text), text).to.equal(true);
      expect(matches(text, text.split(' ').reverse().join(' ')), `${text} backwards`).to.equal(true);
      for (const word of text.split(' ')) {
        for (const query of [word, word.toLowerCase(), word.toUpperCase(), word.slice(0, 3)]) {
          expect(matches(text, query), `${query} in ${text}`).to.equal(true);
        }
      }
    }
  });

  it('a longer query never finds more', () => {
    const words = ['Ilm', 'Kreis', 'amt', 'über', 'straße', 'x'];
    for (const { authority } of contacts.contacts) {
      for (const one of words) {
        for (const other of words) {
          if (matches(authority, `${one} ${other}`)) {
            expect(matches(authority, one) && matches(authority, other)).to.equal(true);
          }
        }
      }
    }
  });
});
