import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goalLines } from '../bench/lib/goals.mjs';
import { readOptions } from '../bench/lib/options.mjs';
import { withTable } from '../bench/lib/readme.mjs';
import { startShapedServer } from '../bench/lib/shaped-server.mjs';
import { speedBars } from '../../stories/pages/speed-drawing.mjs';
import { median, percentile, ratio, regressions, spread, summarise } from '../bench/lib/statistics.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const resultsFile = `${root}test/bench/bench-results.json`;

describe('statistics', () => {
  test('the median of odd and even numbers of values', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([9, 1, 5, 6]), 5.5);
    assert.deepEqual([percentile([4, 1, 3, 2], 50), percentile([4, 1, 3, 2], 95), percentile([7], 95)], [2, 4, 7]);
    assert.deepEqual(spread([3, 10, 2]), { median: 3, min: 2, max: 10 });
    assert.deepEqual(summarise([{ a: 1 }, { a: 3 }]), { a: { median: 2, min: 1, max: 3 } });
  });

  test('ratios are taken round by round, so that a slow round does not count', () => {
    const ours = [{ ms: 100 }, { ms: 1000 }, { ms: 110 }];
    const theirs = [{ ms: 200 }, { ms: 2000 }, { ms: 220 }];
    assert.deepEqual(ratio(ours, theirs, 'ms'), { median: 0.5, min: 0.5, max: 0.5 });
  });

  test('a figure that got worse by a tenth is pointed out, noise and betterment are not', () => {
    const of = (districts, blocking, shift) => ({
      slow: { dropin: { districts: spread([districts]), blocking: spread([blocking]), shift: spread([shift]) } },
    });
    const worse = (before, now) => regressions(before, now).map(({ figure }) => figure);
    assert.deepEqual(worse(of(600, 0, 0), of(660, 0, 0)), ['districts']);
    assert.deepEqual(worse(of(600, 0, 0), of(659, 9, 0)), []);
    assert.deepEqual(worse(of(600, 0, 0), of(500, 11, 0.01)), ['blocking', 'shift']);
    assert.deepEqual(worse(null, of(600, 0, 0)), []);
  });
});

describe('goals', () => {
  const line = (results, title) => goalLines({ slow: {}, ...results }).find((text) => text.includes(title));

  test('a goal is met, missed or not measured', () => {
    const memory = (growth) => ({ memory: { growth } });
    assert.match(line(memory(0.004), '200 mounts'), /^✓ .*: 0\.004 \(≤ 0\.02\)$/);
    assert.match(line(memory(-0.05), '200 mounts'), /^✗ /);
    assert.match(line({}, '200 mounts'), /^– .*not measured/);
    assert.match(line({ lighthouse: { performance: 98 } }, 'performance'), /^✗ /);
    assert.match(line({ lighthouse: { performance: 99 } }, 'performance'), /^✓ /);
  });
});

describe('the drawing of the time', () => {
  const figures = (html, code, districts, points) =>
    Object.fromEntries(Object.entries({ html, code, districts, points }).map(([name, ms]) => [name, spread([ms])]));
  const variants = ['a', 'b', 'c', 'absent'].map((id) => ({ id, name: id.toUpperCase() }));
  const { bars, ticks } = speedBars(variants, {
    a: figures(300, 300, 400, 401),
    b: figures(300, 500, 800, 1000),
    c: figures(300, 2000, 4000, 4000),
  });

  test('has a bar for each variant that was measured, with the steps it waits for', () => {
    assert.deepEqual(
      bars.map(({ name, milliseconds, isCut, parts }) => [name, milliseconds, isCut, parts.map(({ step }) => step)]),
      [
        ['A', 400, false, ['page', 'work']],
        ['B', 800, false, ['page', 'code', 'work', 'points']],
        ['C', 4000, true, ['page', 'code']],
      ],
    );
  });

  test('lays the steps end to end on an axis that the slowest but one fills', () => {
    const ends = bars.map(({ parts }) => parts.map(({ x, width }) => [x, x + width].map((share) => share.toFixed(3))));
    assert.deepEqual(ends[1], [
      ['0.000', '0.294'],
      ['0.294', '0.490'],
      ['0.490', '0.784'],
      ['0.784', '0.980'],
    ]);
    assert.equal(ends[2].at(-1)[1], '1.000');
    assert.deepEqual(
      ticks.map(({ milliseconds, x }) => [milliseconds, x.toFixed(3)]),
      [0, 250, 500, 750, 1000].map((ms) => [ms, (ms / 1020).toFixed(3)]),
    );
  });
});

describe('the README', () => {
  test('its table is the one of the committed results', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    assert.equal(withTable(readme, JSON.parse(readFileSync(resultsFile, 'utf8'))), readme);
  });
});

describe('the shaped server', () => {
  const content = 'x'.repeat(40_000) + Math.E;
  const files = { '/page/': '<p>page</p>', '/script.js': content };
  const starting = startShapedServer((path) => files[path] ?? null);
  after(async () => (await starting).close());

  test('serves gzip, counts what leaves it, and forgets it for the next visit', async () => {
    const server = await starting;
    server.start({ bytesPerMs: Infinity, roundTripMs: 0 });
    const response = await fetch(`${server.origin}/script.js?v=1`);
    assert.equal(await response.text(), content);
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.equal((await fetch(`${server.origin}/page/`)).headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal((await fetch(`${server.origin}/missing.js`)).status, 404);
    const { bytes, requests } = server.until(Infinity);
    assert.equal(requests, 3);
    const bodies = Number(response.headers.get('content-length'));
    assert.ok(bytes > bodies + 300 && bytes < bodies + 1200, `${bytes} bytes for bodies of ${bodies} and headers`);
    server.start({ bytesPerMs: Infinity, roundTripMs: 0 });
    assert.deepEqual(server.until(Infinity), { bytes: 0, requests: 0 });
  });

  // Only lower bounds: a busy machine makes it later, never earlier.
  const timed = async (profile, addresses) => {
    const server = await starting;
    server.start(profile);
    const began = performance.now();
    const bodies = await Promise.all(
      addresses.map(async (address) => (await fetch(server.origin + address)).arrayBuffer()),
    );
    return { ms: performance.now() - began, bytes: server.until(Infinity).bytes, bodies };
  };

  test('takes one round trip for a new connection and one for the request', async () => {
    const { ms } = await timed({ bytesPerMs: Infinity, roundTripMs: 500 }, ['/page/', '/page/?2']);
    assert.ok(ms >= 998, `${ms} ms`);
  });

  test('shares its speed among connections', async () => {
    files['/large.bin'] = randomBytes(6000);
    const { ms, bytes, bodies } = await timed({ bytesPerMs: 10, roundTripMs: 0 }, ['/large.bin', '/large.bin?2']);
    for (const body of bodies) assert.deepEqual(Buffer.from(body), files['/large.bin']);
    const paced = bytes - 2 * 1460;
    assert.ok(ms >= paced / 10 - 2, `${ms} ms for ${bytes} bytes`);
  });
});

describe('bad input gets one sentence and an exit code, and nothing is written', () => {
  const stateOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : null);
  const run = (args, env = {}) => {
    const files = [resultsFile, `${root}README.md`];
    const before = files.map(stateOf);
    const options = { encoding: 'utf8', cwd: root, env: { ...process.env, ...env }, timeout: 60_000 };
    const { status, stderr, stdout } = spawnSync(process.execPath, ['test/bench/bench.mjs', ...args], options);
    assert.deepEqual(files.map(stateOf), before);
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]+\.\n$/);
    assert.equal(status, 1);
    return stderr;
  };

  test('no browser', () => assert.match(run([], { CHROME_PATH: '/no/browser' }), /no such file/));

  test('a busy port', async () => {
    const busy = createServer();
    await new Promise((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address();
    assert.equal(run(['--port', String(port)]), `Port ${port} is in use.\n`);
    busy.close();
  });

  for (const [args, sentence] of [
    [['--runs', '0'], /whole number from 1 to 99/],
    [['--only', 'flash'], /no variant "flash"/],
    [['--parts', 'speed'], /no part "speed"/],
    [['--port', '99999'], /whole number from 0 to 65535/],
  ]) {
    test(args.join(' '), () => assert.match(run(args), sentence));
  }

  test('only a run of everything counts', () => {
    assert.equal(readOptions([]).complete, true);
    assert.equal(readOptions(['--port', '8080']).complete, true);
    for (const args of [['--quick'], ['--runs', '7'], ['--only', 'dropin'], ['--parts', 'compare'], ['--no-build']]) {
      assert.equal(readOptions(args).complete, false, args.join(' '));
    }
  });
});
