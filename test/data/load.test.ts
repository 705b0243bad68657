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

/** A connection that breaks off in the middle of the file. */
const brokenOff = () =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('connection lost')) }));

describe('loadDataset', () => {
  it('gives the records, the problems and where the details lie', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(stories);
    const { dataset, problems } = await loadDataset('stories', address, undefined, fetch);
    expect(dataset).to.include({ kind: 'stories', details: null });
    expect(dataset.records.map(({ id }) => id)).to.deep.equal(['ilm-kreis']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['stories[1].district']);
    expect(asked).to.deep.equal([address]);
  });

  const failures: readonly [string, LoadError['kind'], string, () => Response | Error | string][] = [
    ['no answer', 'network', 'no answer', () => new TypeError('Failed to fetch')],
    ['a connection lost in the middle', 'network', 'no answer', brokenOff],
    ['404', 'status', 'HTTP status 404', () => new Response('Not found', { status: 404 })],
    ['500 with a good body', 'status', 'HTTP status 500', () => new Response(stories, { status: 500 })],
    ['a page instead of JSON', 'json', 'not valid JSON', () => '<!doctype html>'],
    ['half a file', 'json', 'not valid JSON', () => stories.slice(0, 50)],
    ['nothing', 'json', 'not valid JSON', () => ''],
    ['a list without its name', 'shape', 'no list "stories" at the top level', () => '[]'],
    ['null', 'shape', 'no list "stories" at the top level', () => 'null'],
    ['another kind', 'shape', 'no list "stories" at the top level', () => JSON.stringify({ offers: [offerJson()] })],
  ];
  for (const [name, kind, reason, answer] of failures) {
    it(`${name}: ${kind}`, async () => {
      const address = freshAddress();
      const error = await failureOf(loadDataset('stories', address, undefined, fakeFetch(answer()).fetch));
      expect(error).to.include({ kind, source: address, message: `${address}: ${reason}` });
    });
  }

  it('keeps the cause of a failure', async () => {
    const cause = new TypeError('Failed to fetch');
    expect((await failureOf(loadDataset('stories', freshAddress(), undefined, fakeFetch(cause).fetch))).cause).to.equal(
      cause,
    );
  });

  it('asks once for parallel calls, also for two kinds in one file', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(JSON.stringify({ stories: [storyJson()], offers: [offerJson()] }));
    const [one, other, offers] = await Promise.all([
      loadDataset('stories', address, undefined, fetch),
      loadDataset('stories', address, undefined, fetch),
      loadDataset('offers', address, undefined, fetch),
    ]);
    expect(asked).to.have.length(1);
    expect(one).to.deep.equal(other);
    expect(offers.dataset.records).to.have.length(1);
  });

  it('does not ask again for what it has', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(stories);
    const first = await loadDataset('stories', address, undefined, fetch);
    expect(await loadDataset('stories', address, undefined, fetch)).to.deep.equal(first);
    expect(asked).to.have.length(1);
  });

  it('asks for each address', async () => {
    const addresses = [freshAddress(), freshAddress()];
    const { fetch, asked } = fakeFetch(stories, stories);
    for (const address of addresses) await loadDataset('stories', address, undefined, fetch);
    expect(asked).to.deep.equal(addresses);
  });

  for (const [name, , , answer] of failures.filter(([, kind]) => kind !== 'shape')) {
    it(`asks again after a failure: ${name}`, async () => {
      const address = freshAddress();
      const { fetch, asked } = fakeFetch(answer(), stories);
      await failureOf(loadDataset('stories', address, undefined, fetch));
      expect((await loadDataset('stories', address, undefined, fetch)).dataset.records).to.have.length(1);
      expect(asked).to.deep.equal([address, address]);
    });
  }

  it('fails for all parallel calls alike', async () => {
    const address = freshAddress();
    const { fetch, asked } = fakeFetch(new TypeError('Failed to fetch'));
    const calls = [1, 2, 3].map(() => failureOf(loadDataset('stories', address, undefined, fetch)));
    expect((await Promise.all(calls)).map(({ kind }) => kind)).to.deep.equal(['network', 'network', 'network']);
    expect(asked).to.have.length(1);
  });
});
