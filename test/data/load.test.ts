import { expect } from '@open-wc/testing';
import { LoadError } from '../../src/data/load-error.ts';
import { loadDataset } from '../../src/data/load.ts';
import { offerJson, storyJson } from '../fixtures/records.ts';

let count = 0;
/** Answers are kept per address for the whole page, so each test has its own. */
const freshAddress = () => `https://example.org/${++count}.json`;

const stories = JSON.stringify({ version: 1, stories: [storyJson(), storyJson({ id: 'x', district: '1' })] });

/** Gives the answers in turn, and remembers what was asked for; an `Error` is no answer. */
function fakeFetch(...answers: (Response | Error | string)[]) {
  const asked: string[] = [];
  const fetch = (address: string) => {
    asked.push(address);
    const answer = answers.shift() ?? new Error('asked too often');
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(typeof answer === 'string' ? new Response(answer) : answer);
  };
  return { fetch, asked };
}

async function failureOf(promise: Promise<unknown>): Promise<LoadError> {
  const error = await promise.then(
    () => new Error('no failure'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(LoadError);
  return error as LoadError;
}

const table = 'Name;Straße;PLZ;Ort\nLesekreis;Krähenweg 5;99423;Weimar\nWerkbank;Am Nirgendwo 1;99999;Nirgendwo\n';

/** A connection that breaks off in the middle of the file. */
const brokenOff = () =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('connection lost')) }));

describe('loadDataset', () => {
  it('gives the records, the problems and where the details lie', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(stories);
    const { dataset, problems } = await loadDataset('stories', address, fetch);
    expect(dataset).to.include({ kind: 'stories', details: null });
    expect(dataset.records.map(({ id }) => id)).to.deep.equal(['ilm-kreis']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['stories[1].district']);
    expect(asked).to.deep.equal([address]);
  });

  it('takes a table for offers, and tells its problems by row and column', async () => {
    const address = freshAddress().replace('json', 'csv');
    const { fetch, asked } = fakeFetch(table);
    const { dataset, problems } = await loadDataset('offers', address, fetch);
    expect(dataset.records.map(({ id, district }) => [id, district])).to.deep.equal([['lesekreis', '16055']]);
    expect(problems.map(({ row, path, reason }) => [row, path, reason])).to.deep.equal([
      [undefined, '', 'no-date'],
      [3, 'Ort', 'elsewhere'],
    ]);
    expect(asked).to.deep.equal([address]);
  });

  it('reads a table as its mapping says, which names it', async () => {
    const address = freshAddress();
    const mapping = { table: 'liste.csv', kind: 'offers', columns: { Name: 'organisation', Straße: 'name' } };
    const { fetch, asked } = fakeFetch(JSON.stringify(mapping), table);
    const { dataset } = await loadDataset('offers', address, fetch);
    expect(dataset.records[0]).to.deep.include({ name: { de: 'Krähenweg 5' }, organisation: 'Lesekreis' });
    expect(asked).to.deep.equal([address, 'https://example.org/liste.csv']);
  });

  it('gives up a server that says nothing for half a minute, and can be asked again', async () => {
    const [fetch, setTimeout] = [globalThis.fetch, globalThis.setTimeout];
    const waits: number[] = [];
    globalThis.fetch = (_address, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      waits.push(wait);
      return setTimeout(run, 0);
    }) as typeof globalThis.setTimeout;
    try {
      const address = freshAddress();
      const error = await failureOf(loadDataset('stories', address));
      expect(error).to.include({ kind: 'network', source: address, message: `${address}: no answer` });
      expect(waits).to.include(30_000);
      globalThis.fetch = () => Promise.resolve(new Response(stories));
      expect((await loadDataset('stories', address)).dataset.records).to.have.length(1);
    } finally {
      Object.assign(globalThis, { fetch, setTimeout });
    }
  });

  it('gives up a body that stops in the middle, and can be asked again', async () => {
    const [fetch, setTimeout] = [globalThis.fetch, globalThis.setTimeout];
    globalThis.fetch = (_address, init) => {
      const start = (body: ReadableStreamDefaultController<Uint8Array>) => {
        body.enqueue(new TextEncoder().encode(stories.slice(0, 50)));
        init?.signal?.addEventListener('abort', () => body.error(new DOMException('aborted', 'AbortError')));
      };
      return Promise.resolve(new Response(new ReadableStream({ start })));
    };
    // Only what waits for a body that has begun is over at once.
    globalThis.setTimeout = ((run: () => void, wait = 0) =>
      setTimeout(run, wait === 120_000 ? 0 : wait)) as typeof globalThis.setTimeout;
    try {
      const address = freshAddress();
      const error = await failureOf(loadDataset('stories', address));
      expect(error).to.include({ kind: 'network', source: address, message: `${address}: no answer` });
      globalThis.fetch = () => Promise.resolve(new Response(stories));
      expect((await loadDataset('stories', address)).dataset.records).to.have.length(1);
    } finally {
      Object.assign(globalThis, { fetch, setTimeout });
    }
  });

  const failures: readonly [string, LoadError['kind'], string, () => Response | Error | string][] = [
    ['no answer', 'network', 'no answer', () => new TypeError('Failed to fetch')],
    ['a connection lost in the middle', 'network', 'no answer', brokenOff],
    ['404', 'status', 'HTTP status 404', () => new Response('Not found', { status: 404 })],
    ['500 with a good body', 'status', 'HTTP status 500', () => new Response(stories, { status: 500 })],
    ['a page instead of JSON', 'json', 'expected JSON or a table, got a web page', () => '<!doctype html>'],
    ['half a file', 'json', 'expected JSON or a table, got broken JSON', () => stories.slice(0, 50)],
    ['nothing', 'json', 'expected JSON or a table, got an empty file', () => ''],
    ['a letter', 'json', 'expected JSON or a table, got something else', () => 'Liebe Leute, die Liste folgt.'],
    ['far too much text', 'json', 'expected at most 24.0 MB, got 25.0 MB', () => 'x'.repeat(25 * 1024 * 1024)],
    ['a table of another kind', 'shape', 'no list "stories" at the top level', () => table],
    ['a list without its name', 'shape', 'no list "stories" at the top level', () => '[]'],
    ['null', 'shape', 'no list "stories" at the top level', () => 'null'],
    ['another kind', 'shape', 'no list "stories" at the top level', () => JSON.stringify({ offers: [offerJson()] })],
  ];
  for (const [name, kind, reason, answer] of failures) {
    it(`${name}: ${kind}`, async () => {
      const address = freshAddress();
      const error = await failureOf(loadDataset('stories', address, fakeFetch(answer()).fetch));
      expect(error).to.include({ kind, source: address, message: `${address}: ${reason}` });
    });
  }

  it('tells the address without the format that is part of it here', async () => {
    const address = freshAddress();
    const named = `${address}#format=table ${address}?2#format=ical`;
    const { source, message } = await failureOf(
      loadDataset('offers', named, fakeFetch(new Error(), new Error()).fetch),
    );
    expect([source, message]).to.deep.equal([address, `${address}: no answer`]);
  });

  it('keeps the cause of a failure', async () => {
    const cause = new TypeError('Failed to fetch');
    expect((await failureOf(loadDataset('stories', freshAddress(), fakeFetch(cause).fetch))).cause).to.equal(cause);
  });

  it('asks once for parallel calls, also for two kinds in one file', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(JSON.stringify({ stories: [storyJson()], offers: [offerJson()] }));
    const [one, other, offers] = await Promise.all([
      loadDataset('stories', address, fetch),
      loadDataset('stories', address, fetch),
      loadDataset('offers', address, fetch),
    ]);
    expect(asked).to.have.length(1);
    expect(one).to.deep.equal(other);
    expect(offers.dataset.records).to.have.length(1);
  });

  it('does not ask again for what it has', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(stories);
    const first = await loadDataset('stories', address, fetch);
    expect(await loadDataset('stories', address, fetch)).to.deep.equal(first);
    expect(asked).to.have.length(1);
  });

  it('keeps no long file, and asks for it again', async () => {
    const address = freshAddress();
    const long = JSON.stringify({ offers: [offerJson()], filler: 'x'.repeat(1_000_000) });
    const { fetch, asked } = fakeFetch(long, long);
    for (let time = 0; time < 2; time++) {
      expect((await loadDataset('offers', address, fetch)).dataset.records).to.have.length(1);
    }
    expect(asked).to.have.length(2);
  });

  it('asks for each address', async () => {
    const addresses = [freshAddress(), freshAddress()];
    const { fetch, asked } = fakeFetch(stories, stories);
    for (const address of addresses) await loadDataset('stories', address, fetch);
    expect(asked).to.deep.equal(addresses);
  });

  for (const [name, , , answer] of failures.filter(([, kind]) => kind !== 'shape')) {
    it(`asks again after a failure: ${name}`, async () => {
      const address = freshAddress();
      const { fetch, asked } = fakeFetch(answer(), stories);
      await failureOf(loadDataset('stories', address, fetch));
      expect((await loadDataset('stories', address, fetch)).dataset.records).to.have.length(1);
      expect(asked).to.deep.equal([address, address]);
    });
  }

  it('fails for all parallel calls alike', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(new TypeError('Failed to fetch'));
    const calls = [1, 2, 3].map(() => failureOf(loadDataset('stories', address, fetch)));
    expect((await Promise.all(calls)).map(({ kind }) => kind)).to.deep.equal(['network', 'network', 'network']);
    expect(asked).to.have.length(1);
  });
});
