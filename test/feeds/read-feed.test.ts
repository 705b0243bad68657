import { expect } from '@open-wc/testing';
import { formatNames } from '../../src/contract/formats.ts';
import type { ReadContext } from '../../src/feeds/context.ts';
import { foreign } from '../../src/feeds/foreign.ts';
import { formats } from '../../src/feeds/formats.ts';
import { readFeed, readPlain } from '../../src/feeds/read-feed.ts';
import { offerJson } from '../fixtures/records.ts';

const context: ReadContext = {
  today: '2026-03-01',
  places: () => Promise.reject(new Error('nobody asks where anything lies')),
  open: () => Promise.reject(new Error('nobody asks for another file')),
};
const file = (text: string) => foreign(new TextEncoder().encode(text));

describe('the door for foreign data', () => {
  it('reads text and JSON of bytes as browsers do', () => {
    expect(file('\uFEFF{"offers": []}').json).to.deep.equal({ offers: [] });
    expect(file('id;name').json).to.equal(undefined);
    expect(file('null').json).to.equal(null);
    expect(foreign(new Uint8Array([0x22, 0xfc, 0x22])).json).to.equal('\uFFFD');
  });

  it('has a name for every format, each once, and ours last', () => {
    const names = formats.map(({ name }) => name);
    expect(['auto', ...names]).to.have.members(formatNames);
    expect([...new Set(names)]).to.deep.equal(names);
    expect(names.at(-1)).to.equal('thilik');
  });

  it('takes for our own what nobody else knows, so that its mistakes are told', async () => {
    expect(await readPlain(file('[1]'), context)).to.deep.equal({ content: [1], problems: [] });
    expect(await readPlain(file('no table'), context)).to.deep.equal({ content: undefined, problems: [] });
  });

  it('reads the format that the page has named; of one that nobody knows the file tells', async () => {
    expect((await readPlain(file('{}'), context, 'thilik')).content).to.deep.equal({});
    expect((await readPlain(file('[{"a": 1}]'), context, 'thilik')).content).to.deep.equal([{ a: 1 }]);
    expect((await readPlain(file('{}'), context, 'unknown' as 'thilik')).content).to.deep.equal({});
  });

  it('gives the model with problems, null without a list of the kind, undefined when nothing can be read', async () => {
    const text = JSON.stringify({ offers: [offerJson(), offerJson({ id: 'x', district: '1' })] });
    const { dataset, problems } = (await readFeed('offers', file(text), context)) ?? {};
    expect(dataset?.records).to.have.length(1);
    expect(problems?.map(({ path }) => path)).to.deep.equal(['offers[1].district']);
    expect(await readFeed('stories', file(text), context)).to.equal(null);
    expect(await readFeed('offers', file('<!doctype html>'), context)).to.equal(undefined);
  });
});
