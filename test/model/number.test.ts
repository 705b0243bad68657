import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/model/number.ts';

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

  /** Real tags of pages and feeds (`fa_pr`, `de-si` and `ar-arb` are Integreat's), and broken ones. */
  const tags =
    'fa fa-AF ar ar-EG ar-arb ps ckb ur ti am th ja-JP-u-ca-japanese fa-u-nu-arabext ar-u-nu-arab fa-x-own de-si de-simple fa_pr de_DE x-own xx tlh e 1 deutsch-land!'
      .split(' ')
      .concat('', ' ', '-', 'de-', '\u0000', 'ar-EG-u-nu-arab');
  for (const lang of tags) {
    it(`"${lang}" never throws and gives Latin digits`, () => {
      expect(formatNumber(1234567, lang).replace(/[^\p{Nd}]/gu, '')).to.equal('1234567');
    });
  }

  for (const lang of ['fa_pr', 'de_DE', '', 'xx', 'tlh', 'x-own']) {
    it(`falls back to German for "${lang}", whatever the browser's language`, () => {
      expect(formatNumber(1234.5, lang)).to.equal('1.234,5');
    });
  }
});
