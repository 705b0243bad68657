import { expect } from '@open-wc/testing';
import { formatDate, formatNumber } from '../../src/model/format.ts';

/** Separators may be any kind of space. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatDate', () => {
  const table = [
    ['2019', 'de', '2019'],
    ['2019-09', 'de', 'September 2019'],
    ['2019-09-06', 'de', '6. September 2019'],
    ['2019-12-31', 'de', '31. Dezember 2019'],
    ['2019-01-01', 'de', '1. Januar 2019'],
    ['2019', 'en', '2019'],
    ['2019-09', 'en', 'September 2019'],
    ['2019-09-06', 'en-GB', '6 September 2019'],
    ['2019-09-06', 'de-simple', '6. September 2019'],
    ['2019-09-06', 'ru', '6 сентября 2019 г.'],
  ] as const;
  for (const [date, lang, expected] of table) {
    it(`${date} in ${lang} is ${expected}`, () => expect(plain(formatDate(date, lang))).to.equal(expected));
  }
});

describe('formatNumber', () => {
  const table = [
    [18036, 'de', '18.036'],
    [18036, 'en', '18,036'],
    [1.5, 'de', '1,5'],
    [1.5, 'en', '1.5'],
    [0, 'de', '0'],
    [-5, 'de', '-5'],
    [18036, 'fa', '18,036'],
    [18036, 'ar', '18,036'],
  ] as const;
  for (const [value, lang, expected] of table) {
    it(`${value} in ${lang} is ${expected}`, () => {
      expect(formatNumber(value, lang).replace(/[\u066C\u060C]/g, ',')).to.equal(expected);
    });
  }
});

describe('formats in every language of pages and feeds', () => {
  /** Real tags of pages and feeds (`fa_pr`, `de-si` and `ar-arb` are Integreat's), and broken ones. */
  const tags =
    'fa fa-AF ar ar-EG ar-arb ps ckb ur ti am th ja-JP-u-ca-japanese fa-u-nu-arabext ar-u-nu-arab fa-x-own de-si de-simple fa_pr de_DE x-own xx tlh e 1 deutsch-land!'
      .split(' ')
      .concat('', ' ', '-', 'de-', '\u0000', 'ar-EG-u-nu-arab');
  for (const lang of tags) {
    it(`"${lang}" never throws and gives Latin digits and the Gregorian year`, () => {
      expect(formatDate('2019-09-06', lang))
        .to.match(/2019/)
        .and.to.match(/6/)
        .and.not.match(/[^\P{Nd}0-9]/u);
      expect(formatDate('2019-09', lang)).to.match(/2019/);
      expect(formatDate('2019', lang)).to.equal('2019');
      expect(formatNumber(1234567, lang).replace(/[^\p{Nd}]/gu, '')).to.equal('1234567');
    });
  }

  for (const lang of ['fa_pr', 'de_DE', '', 'xx', 'tlh', 'x-own']) {
    it(`falls back to German for "${lang}", whatever the browser's language`, () => {
      expect(formatDate('2019-12-06', lang)).to.equal('6. Dezember 2019');
      expect(formatNumber(1234.5, lang)).to.equal('1.234,5');
    });
  }

  it('names the month in Persian but counts as the German neighbour does', () => {
    const shown = formatDate('2019-03-21', 'fa');
    expect(shown).to.include('مارس').and.include('21').and.include('2019');
  });

  it('never slips to another day in any time zone', () => {
    for (const date of ['2019-01-01', '2019-12-31', '2020-02-29']) {
      expect(formatDate(date, 'de')).to.match(new RegExp(`^${Number(date.slice(8))}\\. .* ${date.slice(0, 4)}$`));
    }
  });
});
