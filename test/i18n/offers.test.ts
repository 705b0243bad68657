import { expect } from '@open-wc/testing';
import { offersTerms } from '../../src/i18n/offers.ts';

const languages = ['de', 'en', 'de-simple'] as const;

/** Every text a table can give. */
function texts(lang: string): string[] {
  const { offersIn, found, ...fixed } = offersTerms(lang);
  return [...Object.values(fixed), offersIn('Jena'), found(1, 1), found(0, 36), found(5, 36)];
}

describe('offersTerms', () => {
  for (const lang of languages) {
    describe(lang, () => {
      const terms = offersTerms(lang);

      it('has exactly the terms that German has', () => {
        expect(Object.keys(terms)).to.have.members(Object.keys(offersTerms('de')));
      });

      it('has no empty text and no stray space', () => {
        for (const text of texts(lang)) {
          expect(text).to.not.equal('');
          expect(text).to.equal(text.trim());
          expect(text).to.not.match(/ {2}|undefined|null|NaN|\[object/);
        }
      });

      it('puts in what it is given, and counts one otherwise than many', () => {
        expect(terms.offersIn('Jena')).to.include('Jena');
        expect(terms.found(5, 36)).to.match(/^5\b.*\b36\b/);
        expect(terms.found(1, 1)).to.not.equal(terms.found(1, 2).replace('2', '1'));
      });
    });
  }

  it('English has no German words', () => {
    for (const text of texts('en'))
      expect(text).to.not.match(/\b(und|oder|der|von|für|Ort|Angebot\w*|Kreis)\b|[äöüß]/i);
  });

  it('Leichte Sprache has short sentences', () => {
    for (const sentence of texts('de-simple').flatMap((text) => text.split(/[.!?](?:\s|$)/))) {
      expect(sentence.split(/\s+/).length, sentence).to.be.at.most(12);
    }
  });

  it('other languages are German', () => {
    expect(offersTerms('fr')).to.equal(offersTerms('de'));
  });
});
