import { expect } from '@open-wc/testing';
import { createHub, type Hub } from '../../src/controllers/hub.ts';
import { bundledAddress } from '../../src/data/addresses.ts';
import { storyJson } from '../fixtures/records.ts';

let count = 0;
/** Answers are kept per address for the whole page, so each test has its own. */
const freshFolder = () => `https://example.org/hub-${++count}/`;

const complete = (...ids: string[]) =>
  JSON.stringify({ stories: ids.map((id) => storyJson({ id, body: { de: ['Ein Absatz.'] } })) });
const slim = (details: string, ...ids: string[]) =>
  JSON.stringify({ details, stories: ids.map((id) => storyJson({ id })) });

describe('createHub', () => {
  const original = globalThis.fetch;
  let asked: string[];
  /** What lies on the server; a missing file is 404. */
  let files: Map<string, string>;
  let isOnline: boolean;

  beforeEach(() => {
    asked = [];
    files = new Map();
    isOnline = true;
    globalThis.fetch = (input) => {
      const address = String(input);
      asked.push(address);
      if (!isOnline) return Promise.reject(new TypeError('Failed to fetch'));
      const body = files.get(address);
      return Promise.resolve(new Response(body ?? 'Not found', { status: body === undefined ? 404 : 200 }));
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
  });

  /** Resolves when the feed of the address is no longer on its way. */
  const settled = ({ store }: Hub, address: string) =>
    new Promise<void>((resolve) => {
      const isThere = () => !['loading', undefined].includes(store.state.feeds[address]?.status);
      if (isThere()) return resolve();
      const leave = store.subscribe(() => {
        if (!isThere()) return;
        leave();
        resolve();
      });
    });

  describe('address', () => {
    it('is the bundled one by language', () => {
      expect(createHub().address('stories', 'en')).to.equal(bundledAddress('stories', 'en'));
    });

    it("is the map's own source before the bundled one, only for its kind", () => {
      const hub = createHub();
      hub.store.dispatch({ type: 'configure', change: { sources: ['https://example.org/s.json'] } });
      expect(hub.address('stories', 'en')).to.equal('https://example.org/s.json');
      expect(hub.address('offers', 'en')).to.equal(bundledAddress('offers', 'en'));
    });

    it("is the element's own source before all", () => {
      const hub = createHub();
      hub.store.dispatch({ type: 'configure', change: { sources: ['https://example.org/s.json'] } });
      expect(hub.address('stories', 'en', 'https://example.org/own.json')).to.equal('https://example.org/own.json');
    });
  });

  describe('load', () => {
    it('says that it is loading, then has the records', async () => {
      const address = `${freshFolder()}s.json`;
      files.set(address, complete('jena'));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      expect(hub.store.state.feeds[address]).to.include({ status: 'loading', error: null });
      await settled(hub, address);
      const feed = hub.store.state.feeds[address];
      expect(feed).to.include({ status: 'ready', details: null, error: null });
      expect(feed?.records.map(({ id }) => id)).to.deep.equal(['jena']);
    });

    it('asks once, however often it is called and by however many hubs', async () => {
      const address = `${freshFolder()}s.json`;
      files.set(address, complete('jena'));
      const hubs = [createHub(), createHub()];
      for (const hub of hubs) {
        hub.load({ kind: 'stories', address });
        hub.load({ kind: 'stories', address });
      }
      await Promise.all(hubs.map((hub) => settled(hub, address)));
      hubs[0]?.load({ kind: 'stories', address });
      expect(asked).to.deep.equal([address]);
      expect(hubs.map(({ store }) => store.state.feeds[address]?.status)).to.deep.equal(['ready', 'ready']);
    });

    it('takes any number of files of a kind, also with the format that the page has named; one that fails harms none', async () => {
      const folder = freshFolder();
      const [one, other, missing] = ['one.json', 'other.json#format=thilik', 'missing.json#format=thilik'].map(
        (name) => folder + name,
      ) as [string, string, string];
      files.set(one, complete('jena'));
      files.set(other, complete('gera'));
      const hub = createHub();
      hub.load(
        { kind: 'stories', address: one },
        { kind: 'stories', address: missing },
        { kind: 'stories', address: other },
      );
      await Promise.all([one, other, missing].map((address) => settled(hub, address)));
      const { feeds } = hub.store.state;
      expect([one, other, missing].map((address) => feeds[address]?.records.map(({ id }) => id))).to.deep.equal([
        ['jena'],
        ['gera'],
        [],
      ]);
      expect(feeds[missing]).to.include({ status: 'error' });
      files.set(missing, complete('erfurt'));
      hub.retry('stories', missing);
      await settled(hub, missing);
      expect(hub.store.state.feeds[missing]).to.include({ status: 'ready' });
    });

    it('lets the file tell when the format that the page has named is not known', async () => {
      const address = `${freshFolder()}s.json#format=unknown`;
      files.set(address, complete('jena'));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      expect(hub.store.state.feeds[address]).to.include({ status: 'ready' });
    });

    it('tells the problems of the file', async () => {
      const address = `${freshFolder()}s.json`;
      files.set(address, JSON.stringify({ stories: [storyJson({ district: '1' })] }));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      expect(hub.store.state.feeds[address]?.problems.map(({ reason }) => reason)).to.deep.equal(['unknown-district']);
    });

    const failures = [
      ['network', undefined],
      ['status', undefined],
      ['json', '<!doctype html>'],
      ['shape', '{"offers": []}'],
    ] as const;
    for (const [kind, body] of failures) {
      it(`tells a failure: ${kind}`, async () => {
        const address = `${freshFolder()}s.json`;
        if (body) files.set(address, body);
        isOnline = kind !== 'network';
        const hub = createHub();
        hub.load({ kind: 'stories', address });
        await settled(hub, address);
        const feed = hub.store.state.feeds[address];
        expect(feed).to.include({ status: 'error' });
        expect(feed?.records).to.deep.equal([]);
        expect(feed?.error).to.include({ kind, source: address });
      });
    }
  });

  describe('retry', () => {
    it('asks again after a failure and then has the records', async () => {
      const address = `${freshFolder()}s.json`;
      files.set(address, complete('jena'));
      isOnline = false;
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      hub.load({ kind: 'stories', address });
      expect(asked, 'load alone does not ask again').to.have.length(1);

      isOnline = true;
      hub.retry('stories', address);
      expect(hub.store.state.feeds[address]).to.include({ status: 'loading', error: null });
      await settled(hub, address);
      expect(hub.store.state.feeds[address]).to.include({ status: 'ready', error: null });
      expect(asked).to.deep.equal([address, address]);
    });

    it('may fail again', async () => {
      const address = `${freshFolder()}s.json`;
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      hub.retry('stories', address);
      await settled(hub, address);
      expect(hub.store.state.feeds[address]?.error).to.include({ kind: 'status' });
      expect(asked).to.have.length(2);
    });
  });

  describe('details', () => {
    it('of a complete list are its own records, without a request', async () => {
      const address = `${freshFolder()}s.json`;
      files.set(address, complete('jena', 'gera'));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      hub.loadDetails('stories', address, 'gera');
      const { record, feed, address: wanted } = hub.detailsOf<'stories'>(address, 'gera');
      expect(record?.body).to.deep.equal({ de: ['Ein Absatz.'] });
      expect(feed).to.equal(hub.store.state.feeds[address]);
      expect(wanted).to.equal(null);
      expect(asked).to.deep.equal([address]);
    });

    it('of a slim list come from their own file, asked for once', async () => {
      const folder = freshFolder();
      const [address, details] = [`${folder}s.json`, `${folder}story/gera.json`];
      files.set(address, slim('story/{id}.json', 'jena', 'gera')).set(details, complete('gera'));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      expect(hub.detailsOf(address, 'gera')).to.deep.equal({ record: null, feed: undefined, address: details });

      hub.loadDetails('stories', address, 'gera');
      hub.loadDetails('stories', address, 'gera');
      await settled(hub, details);
      expect(hub.detailsOf<'stories'>(address, 'gera').record?.body).to.deep.equal({ de: ['Ein Absatz.'] });
      expect(hub.detailsOf(address, 'jena').record).to.equal(null);
      expect(asked).to.deep.equal([address, details]);
    });

    it('of all records may lie in one file', async () => {
      const folder = freshFolder();
      const [address, details] = [`${folder}de/s.json`, `${folder}s.json`];
      files.set(address, slim('../s.json', 'jena', 'gera')).set(details, complete('jena', 'gera'));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      hub.loadDetails('stories', address, 'gera');
      await settled(hub, details);
      hub.loadDetails('stories', address, 'jena');
      for (const id of ['gera', 'jena']) expect(hub.detailsOf(address, id).record?.id).to.equal(id);
      expect(asked).to.deep.equal([address, details]);
    });

    it('that cannot be loaded leave the list as it is', async () => {
      const folder = freshFolder();
      const [address, details] = [`${folder}s.json`, `${folder}story/gera.json`];
      files.set(address, slim('story/{id}.json', 'gera'));
      const hub = createHub();
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      hub.loadDetails('stories', address, 'gera');
      await settled(hub, details);
      const { record, feed } = hub.detailsOf(address, 'gera');
      expect(record).to.equal(null);
      expect(feed?.error).to.include({ kind: 'status', source: details });
      expect(hub.store.state.feeds[address]?.status).to.equal('ready');
    });

    it('of an unknown list or record are nothing', async () => {
      const address = `${freshFolder()}s.json`;
      const hub = createHub();
      hub.loadDetails('stories', address, 'gera');
      expect(hub.detailsOf(address, 'gera')).to.deep.equal({ record: null, feed: undefined, address: null });
      expect(asked).to.deep.equal([]);

      files.set(address, complete('jena'));
      hub.load({ kind: 'stories', address });
      await settled(hub, address);
      expect(hub.detailsOf(address, 'gera').record).to.equal(null);
    });
  });
});
