import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { isLargeEnough, nextVersion, readme, release, releaseChangelog } from '../../src/build/release.mjs';

const date = '2026-12-01';
const changelog = '# Changelog\n\n## [0.1.0] – unreleased\n\n### Added\n\n- Something.\n';

test('patch, minor, major or a version lead on; anything else does not', () => {
  const cases = { patch: '1.2.4', minor: '1.3.0', major: '2.0.0', '1.5.0': '1.5.0', 1.5: null, next: null, '': null };
  for (const [argument, expected] of Object.entries(cases)) assert.equal(nextVersion('1.2.3', argument), expected);
  assert.equal(nextVersion('1.2.3', 'toString'), null);
});

test('what is gone asks for a major version, what is new for a minor one; before 1.0 one step less', () => {
  const gone = { removed: ['token --thilik-radius'], added: [] };
  const fresh = { removed: [], added: ['token --thilik-line'] };
  const none = { removed: [], added: [] };
  const steps = [
    ['1.2.3', '1.2.4', none, true],
    ['1.2.3', '1.2.4', fresh, false],
    ['1.2.3', '1.3.0', fresh, true],
    ['1.2.3', '1.3.0', gone, false],
    ['1.2.3', '2.0.0', gone, true],
    ['0.2.3', '0.2.4', gone, false],
    ['0.2.3', '0.3.0', gone, true],
  ];
  for (const [before, now, changes, expected] of steps) {
    assert.equal(isLargeEnough(before, now, changes), expected, `${before} ${now} ${JSON.stringify(changes)}`);
  }
});

test('the open section of the changelog becomes that of the version', () => {
  const released = releaseChangelog(changelog, '0.1.0', date);
  assert.equal(released.opened, '0.1.0');
  assert.equal(
    released.text,
    '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] – 2026-12-01\n\n### Added\n\n- Something.\n',
  );
  assert.equal(releaseChangelog(released.text, '0.2.0', date), null, 'nothing is open after a release');
  const next = released.text.replace('## [Unreleased]\n', '## [Unreleased]\n\n- More.\n');
  assert.match(releaseChangelog(next, '0.2.0', date).text, /## \[0\.2\.0\] – 2026-12-01\n\n- More\.\n\n## \[0\.1\.0\]/);
});

test('LIESMICH.txt has ten lines', () => {
  const lines = readme('1.2.3', date).trimEnd().split('\n');
  assert.equal(lines.length, 10);
  assert.match(lines[0], /1\.2\.3/);
});

describe('a release', () => {
  let root;
  const path = (name) => join(root, name);
  const read = (name) => readFileSync(path(name), 'utf8');
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: root });
  const write = (name, text) => {
    mkdirSync(join(path(name), '..'), { recursive: true });
    writeFileSync(path(name), text);
  };
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  const make = (change) => release({ root, date, test: () => true, say: () => {}, ...change });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'thilik-release-'));
    git('init', '-q');
    write('package.json', '{\n  "name": "thilik",\n  "version": "0.1.0"\n}\n');
    write('package-lock.json', '{\n  "version": "0.1.0",\n  "packages": { "": { "version": "0.1.0" } }\n}\n');
    write('CHANGELOG.md', changelog);
    write('test/public-api.json', '["token --thilik-radius"]');
    write('.gitignore', 'dist/\nrelease/\n');
    write('dist/thilik.js', 'export {};\n');
    write('dist/data/de/stories.json', '{"version":1}');
    write('dist/wordpress/thilik.zip', 'plugin');
    commit();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('writes version, changelog and a zip with the ten lines; the same twice is the same', () => {
    const file = make({ argument: '0.1.0' });
    assert.equal(file, 'release/thilik-0.1.0.zip');
    const zip = readFileSync(path(file));
    const files = unzipSync(zip);
    assert.deepEqual(Object.keys(files).sort(), ['LIESMICH.txt', 'thilik/data/de/stories.json', 'thilik/thilik.js']);
    assert.equal(new TextDecoder().decode(files['thilik/thilik.js']), 'export {};\n');
    assert.match(read('CHANGELOG.md'), /## \[0\.1\.0\] – 2026-12-01/);
    git('checkout', '-q', '--', '.');
    make({ argument: '0.1.0' });
    assert.ok(zip.equals(readFileSync(path(file))));
  });

  test('a later version stands in every place', () => {
    make({ argument: 'minor' });
    assert.match(read('package.json'), /"version": "0\.2\.0"/);
    assert.equal(read('package-lock.json').match(/"0\.2\.0"/g).length, 2);
    assert.match(read('CHANGELOG.md'), /## \[0\.2\.0\]/);
  });

  test('a dry run writes nothing', () => {
    assert.equal(
      make({ argument: 'minor', isDry: true, test: () => assert.fail('no tests') }),
      'release/thilik-0.2.0.zip',
    );
    assert.equal(git('status', '--porcelain').toString(), '');
    assert.ok(!existsSync(path('release')));
  });

  test('failing tests leave everything as it was', () => {
    assert.throws(() => make({ argument: 'minor', test: () => false }), /A check failed/);
    assert.equal(git('status', '--porcelain').toString(), '');
    assert.ok(!existsSync(path('release')));
  });

  test('is refused in an untidy folder, without a step, backwards, and without a word in the changelog', () => {
    for (const argument of ['', 'next', '0.0.9']) assert.throws(() => make({ argument }), /Say how far|not later/);
    write('CHANGELOG.md', changelog.replace('- Something.\n', ''));
    assert.throws(() => make({ argument: 'minor' }), /Commit or remove/);
    commit();
    assert.throws(() => make({ argument: 'minor' }), /nothing under an unreleased heading/);
  });

  test('is refused when the step is too small for what changed since the last one', () => {
    git('tag', 'v0.1.0');
    write('test/public-api.json', '["token --thilik-corner"]');
    commit();
    assert.throws(
      () => make({ argument: 'patch' }),
      /too small a step:\ngone: token --thilik-radius\nnew: token --thilik-corner/,
    );
    assert.equal(make({ argument: 'minor' }), 'release/thilik-0.2.0.zip');
  });
});
