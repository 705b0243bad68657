import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/i18n/format-date.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/part.ts';

describe('formatDate', () => {
  before(() => Promise.all(languageTags.map(loadTexts)));

  const table = [
    ['2019', 'de', '2019'],
    ['2019-09', 'de', 'September 2019'],
    ['2019-09-06', 'de', '6. September 2019'],
    ['2019-12-31', 'de', '31. Dezember 2019'],
    ['2019-01-01', 'de', '1. Januar 2019'],
    ['2020-02-29', 'de', '29. Februar 2020'],
    ['2019', 'en', '2019'],
    ['2019-09', 'en', 'September 2019'],
    ['2019-09-06', 'en', '6 September 2019'],
    ['2019-09-06', 'de-simple', '6. September 2019'],
  ] as const;
  for (const [date, lang, expected] of table) {
    it(`${date} in ${lang} is ${expected}`, () => expect(formatDate(date, lang)).to.equal(expected));
  }

  it('names every month as Intl does, without waiting for it', () => {
    const days = [...Array(12).keys()].map((month) => `2020-${String(month + 1).padStart(2, '0')}-09`);
    const asIntl = ['de', 'en-GB'].map((locale) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      return days.map((day) => format.format(new Date(day)));
    });
    const { DateTimeFormat } = Intl;
    Intl.DateTimeFormat = undefined as never;
    try {
      expect(['de', 'en'].map((lang) => days.map((day) => formatDate(day, lang)))).to.deep.equal(asIntl);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
