import { expect } from '@open-wc/testing';
import { languageOf, languageTags, languages, tagOf } from '../../src/i18n/languages.ts';
import { languageName } from '../../src/i18n/de/language-name.ts';

describe('languageOf', () => {
  for (const [tag, expected] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-simple', 'de-simple'],
    ['DE-Simple', 'de-simple'],
    ['de-simple-AT', 'de-simple'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en-Latn-GB-oxendict', 'en'],
    ['fr', 'de'],
    ['fa_pr', 'de'],
    ['english', 'de'],
    ['simple', 'de'],
    ['', 'de'],
    ['-', 'de'],
    ['../../x', 'de'],
    // Names that every object has.
    ['constructor', 'de'],
    ['__proto__', 'de'],
  ]) {
    it(`"${tag}" is ${expected}`, () => expect(languageOf(tag!)).to.equal(expected));
  }
});

describe('tagOf', () => {
  for (const [name, expected] of [
    ['en_US', 'en-US'],
    ['de_DE@euro', 'de-DE'],
    ['en_US.UTF-8', 'en-US'],
    ['de_simple', 'de-simple'],
    [' en ', 'en'],
    ['ar-arb', 'ar-arb'],
    ['xx', 'xx'],
    ['@', ''],
    ['', ''],
  ]) {
    it(`"${name}" is "${expected}"`, () => expect(tagOf(name!)).to.equal(expected));
  }
});

describe('the list of languages', () => {
  for (const tag of languageTags) {
    const { name, fallback } = languages[tag];

    it(`${tag} speaks for itself, and has a name`, () => {
      expect(languageOf(tag)).to.equal(tag);
      expect(name).to.not.equal('');
      expect(languageName(tag)).to.not.equal(tag);
    });

    it(`${tag} falls back to German in the end`, () => {
      const steps = new Set<string>([tag]);
      for (let next = fallback; next !== 'de'; next = languages[next].fallback) {
        expect(steps.has(next), next).to.equal(false);
        steps.add(next);
      }
    });
  }

  it('has German names for the command, the builder and WordPress', () => {
    expect(['de', 'en', 'de-simple', 'uk', 'no tag'].map(languageName)).to.deep.equal([
      'Deutsch',
      'Englisch',
      'Leichte Sprache',
      'Ukrainisch',
      'no tag',
    ]);
  });
});
