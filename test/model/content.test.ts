import { expect } from '@open-wc/testing';
import contacts from '../../geodata/contacts.json';
import offers from '../../geodata/offers.json';
import { normalise } from '../../src/model/normalise.ts';
import { isOffice } from '../../src/model/office.ts';
import { kinds, type Contact, type Story } from '../../src/model/types.ts';

const storyFiles = import.meta.glob<object>('../../geodata/stories/*.json', { eager: true, import: 'default' });
const complete = { stories: { stories: Object.values(storyFiles) }, offers, contacts };

/** As the development server and a build make them. */
async function served(name: string): Promise<unknown> {
  return (await fetch(`/data/${name}`)).json();
}

const storyIds =
  'ilm-kreis jena nordhausen saale-holzland-kreis eisenach hildburghausen saale-orla-kreis soemmerda saalfeld-rudolstadt altenburger-land wartburgkreis erfurt kyffhaeuserkreis schmalkalden-meiningen gera';

describe('the bundled content', () => {
  for (const kind of kinds) {
    it(`${kind} are read completely and without problems`, () => {
      const result = normalise(kind, complete[kind]);
      expect(result?.problems).to.deep.equal([]);
      const given = (complete[kind] as Record<string, unknown[]>)[kind];
      expect(given).to.not.be.empty;
      expect(result?.dataset.records).to.have.length(given?.length ?? 0);
    });

    it(`${kind} served complete are read without problems`, async () => {
      const result = normalise(kind, await served(`${kind}.json`));
      expect(result?.problems).to.deep.equal([]);
      expect(result?.dataset.details).to.equal(null);
    });

    for (const lang of ['de', 'en', 'de-simple']) {
      it(`slim ${kind} in ${lang} have every record that is shown and no problems`, async () => {
        const slim = normalise(kind, await served(`${lang}/${kind}.json`));
        const full = normalise(kind, await served(`${kind}.json`));
        expect(slim?.problems).to.deep.equal([]);
        const shown = full?.dataset.records.filter((record) => kind !== 'contacts' || isOffice(record as Contact));
        expect(slim?.dataset.records.map(({ id }) => id)).to.deep.equal(shown?.map(({ id }) => id));
        expect(slim?.dataset.details).to.be.a('string');
      });
    }
  }

  it('has the stories of the contract', () => {
    const result = normalise('stories', complete.stories);
    expect(result?.dataset.records.map(({ id }) => id)).to.have.members(storyIds.split(' '));
  });

  for (const lang of ['de', 'en', 'de-simple']) {
    it(`long texts in ${lang} lie only in the complete stories`, async () => {
      const slim = normalise('stories', await served(`${lang}/stories.json`));
      for (const { id, body } of slim?.dataset.records ?? []) {
        expect(body, id).to.equal(null);
        const details = normalise('stories', await served(`${lang}/story/${id}.json`));
        expect(details?.problems, id).to.deep.equal([]);
        const story = details?.dataset.records[0] as Story;
        expect(story.id).to.equal(id);
        expect(story.body?.[lang], id).to.not.be.empty;
      }
    });
  }
});
