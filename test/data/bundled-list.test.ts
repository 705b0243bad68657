import { expect } from '@open-wc/testing';
import { bundledAddress } from '../../src/data/addresses.ts';
import { packList, unpackList } from '../../src/data/bundled-list.ts';
import { loadDataset } from '../../src/data/load.ts';
import { normalise } from '../../src/model/normalise.ts';
import { kinds, type Kind } from '../../src/model/types.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';

type Json = Record<string, unknown>;

const records = { stories: [storyJson()], offers: [offerJson()], contacts: [contactJson()] };
const normalised = (kind: Kind) => normalise(kind, { [kind]: records[kind] })!.dataset.records;
/** As it comes from a server. */
const packed = (kind: Kind) =>
  JSON.parse(JSON.stringify({ version: 1, details: 'x/{id}.json', ...packList(kind, normalised(kind)) })) as Json;

describe('a bundled list', () => {
  for (const kind of kinds) {
    it(`of ${kind} gives the records that went through the door`, () => {
      const list = unpackList(kind, packed(kind));
      expect(list?.problems).to.deep.equal([]);
      expect(list?.dataset).to.include({ kind, details: 'x/{id}.json' });
      expect(JSON.parse(JSON.stringify(list?.dataset.records))).to.deep.equal(
        JSON.parse(JSON.stringify(normalised(kind))),
      );
    });

    it(`of ${kind} that somebody has changed is none any more`, () => {
      const changed = packed(kind);
      (changed[kind] as Json[])[0]!.asOf = '2020-02';
      expect(unpackList(kind, changed)).to.equal(undefined);
    });
  }

  for (const nothing of [undefined, null, [], 'x', {}, { stories: [] }, { checked: 0, stories: [] }]) {
    it(`is not ${JSON.stringify(nothing)}`, () => {
      expect(unpackList('stories', nothing)).to.equal(undefined);
    });
  }

  it('without a checksum, of an earlier version, goes through the door', async () => {
    const list = packed('stories');
    delete list.checked;
    const fetch = () => Promise.resolve(new Response(JSON.stringify(list)));
    const { dataset } = await loadDataset('stories', bundledAddress('stories', 'en'), fetch);
    expect(dataset.records).to.have.length(1);
  });

  it('that a site has corrected badly loses the bad record alone, and that is told', async () => {
    const corrected = packed('contacts');
    const [first] = corrected.contacts as Json[];
    corrected.contacts = [first, { ...first, id: 'b', url: 'javascript:alert(1)' }, { id: 'c' }];
    const fetch = () => Promise.resolve(new Response(JSON.stringify(corrected)));
    // An address that no other test loads.
    const { dataset, problems } = await loadDataset('contacts', bundledAddress('contacts', 'de-simple'), fetch);
    expect(dataset.records.map(({ id, url }) => [id, url])).to.deep.equal([
      [first!.id, first!.url],
      ['b', undefined],
    ]);
    expect(problems.map(({ reason }) => reason)).to.include('unsafe-link');
  });

  it('of another server is not believed', async () => {
    const foreign = packed('contacts');
    const evil = { ...(foreign.contacts as Json[])[0], url: 'javascript:alert(1)' };
    const list = { ...foreign, ...packList('contacts', [evil] as never) };
    const fetch = () => Promise.resolve(new Response(JSON.stringify(list)));
    const { dataset } = await loadDataset('contacts', 'https://elsewhere.example/de/contacts.json', fetch);
    expect(dataset.records[0]!.url).to.equal(undefined);
  });
});
