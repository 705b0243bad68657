/**
 * `npm run test:package`: the packed package as its users get it, in five frameworks, and judged by a tool. With names
 * of folders, `node test/frameworks/frameworks.test.mjs vue checks`, only these.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

/** Nobody is asked or told anything while building. */
const env = { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/** Runs npm and gives its output; a failure says what the command said. */
async function npm(folder, ...args) {
  try {
    const { stdout } = await run('npm', args, { cwd: folder, env, maxBuffer: 1e8, timeout: 600_000 });
    return stdout;
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} in ${folder}\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
}

/** Installs what the lock names unless it is there; gives the folder. */
async function dependencies(name) {
  const folder = join(here, name);
  const stamp = join(folder, 'node_modules/.package-lock.json');
  const isFresh = existsSync(stamp) && statSync(stamp).mtimeMs > statSync(join(folder, 'package-lock.json')).mtimeMs;
  // Not `npm ci`: it refuses a lock that lacks parts for other platforms, which not every registry has.
  if (!isFresh) await npm(folder, 'install', '--no-save', '--no-fund', '--no-audit');
  return folder;
}

/** The packed package, as a user would install it. */
async function install(name) {
  const folder = await dependencies(name);
  await npm(folder, 'install', '--no-save', '--no-package-lock', '--no-fund', '--no-audit', '--prefer-offline', packed);
  return folder;
}

let scratch;
let packed;
let browser;

before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'thilik-pack-'));
  const [{ filename }] = JSON.parse(await npm(root, 'pack', '--json', '--pack-destination', scratch));
  packed = join(scratch, filename);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Static files of a build, and the content where the guide says that it must lie. */
const serveFiles = (folder) =>
  startServer({ folders: { '/': join(folder, 'dist'), '/data/': join(folder, 'node_modules/thilik/dist/data') } });

/** A free port, for a server that can't choose one by itself. */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Astro's own server, and the content through another one, as a web server in front would give it. */
async function serveAstro(folder) {
  const port = await freePort();
  const entry = join(folder, 'dist/server/entry.mjs');
  const options = { cwd: folder, env: { ...env, HOST: '127.0.0.1', PORT: String(port) } };
  const child = spawn(join(folder, 'node_modules/.bin/node'), [entry], options);
  let said = '';
  const started = new Promise((resolve, reject) => {
    const listen = (data) => {
      said += data;
      if (/listening|http:/i.test(said)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`the server ended:\n${said}`)));
  });
  await started;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const html = await answer.text();
  const files = await startServer({
    pages: { '/': html },
    folders: { '/': join(folder, 'dist/client'), '/data/': join(folder, 'node_modules/thilik/dist/data') },
  });
  const close = async () => {
    child.kill();
    await files.close();
  };
  return { origin: files.origin, close, html, status: answer.status, said: () => said };
}

const frameworks = [
  { name: 'react', title: 'React 19' },
  { name: 'vue', title: 'Vue 3' },
  { name: 'svelte', title: 'Svelte 5' },
  { name: 'angular', title: 'Angular 22' },
  { name: 'astro', title: 'Astro 7, rendered on the server', serve: serveAstro },
];

const only = process.argv.slice(2);
const isWanted = (name) => only.length === 0 || only.includes(name);

for (const { name, title, serve = serveFiles } of frameworks.filter((each) => isWanted(each.name))) {
  describe(title, () => {
    let server;
    let visited;

    before(async () => {
      const folder = await install(name);
      rmSync(join(folder, 'dist'), { recursive: true, force: true });
      // Types first: every project has lines that are wrong on purpose, and fails when nothing finds them wrong.
      await npm(folder, 'run', 'build');
      server = await serve(folder);
      visited = await openPage(browser, { origin: server.origin, viewport: { width: 1280, height: 900 } });
      await visited.page.goto(`${server.origin}/`);
      await waitFor(
        visited.page,
        () =>
          ['thilik-map', 'thilik-story-card'].every((tag) => document.querySelector(tag)?.dataset.state === 'ready'),
        { timeoutMs: 20_000 },
      );
    });

    after(async () => {
      await visited?.close();
      await server?.close();
    });

    test('attributes and properties arrive', async () => {
      const seen = await visited.page.evaluate(() => {
        const map = document.querySelector('thilik-map');
        const card = document.querySelector('thilik-story-card');
        return {
          districts: map.shadowRoot.querySelectorAll('[part=district]').length,
          panel: map.shadowRoot.querySelector('[part~=panel] :is(h2, h3)')?.outerHTML.replace(/<!--.*?-->|\s+/g, ' '),
          legend: map.shadowRoot.querySelector('[part=legend]') !== null,
          types: [map.headingLevel, map.noLegend, map.boundaries, card.story],
          card: card.shadowRoot.querySelector('h4')?.textContent.trim(),
          fallback: map.querySelector('a')?.href,
        };
      });
      assert.equal(seen.districts, 23, 'boundaries="2019"');
      assert.match(seen.panel, /^<h2[^>]*>.*Ilm-Kreis/, 'district and heading level');
      assert.equal(seen.legend, false, 'no-legend');
      assert.deepEqual(seen.types, [2, true, '2019', 'jena']);
      assert.match(seen.card, /Kitchen on the Run/);
      assert.equal(seen.fallback, 'https://www.ilm-kreis.de/');
    });

    test('what the reader selects reaches the page, methods of the map work, and these tell nothing', async () => {
      const { page } = visited;
      const output = () => page.evaluate(() => document.querySelector('output').textContent);
      await page.getByRole('button', { name: 'Jena', exact: true }).click();
      await waitFor(page, () => document.querySelector('thilik-map').district === '16053');
      assert.equal(await output(), '');
      await page.evaluate(() =>
        document
          .querySelector('thilik-map')
          .shadowRoot.querySelector('[part=district][data-ags="16051"]')
          .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
      );
      await waitFor(page, () => document.querySelector('output').textContent === 'district 16051');
      await waitFor(page, () => document.querySelector('thilik-map').getAttribute('district') === '16051');
    });

    test('nothing fails, and nobody else is asked', () => {
      assert.deepEqual(visited.errors, []);
      assert.deepEqual(
        visited.messages.filter((message) => /^(error|warning)/.test(message)),
        [],
      );
      assert.deepEqual(visited.foreign, []);
    });

    if (name === 'astro') {
      test('the server renders tags with their words and knows the classes', () => {
        assert.equal(server.status, 200);
        assert.match(server.html, /data-on-server="function"/);
        assert.match(server.html, /<thilik-map district="16070"[^>]*>\s*<a href="https:\/\/www\.ilm-kreis\.de\/">/);
        assert.doesNotMatch(server.said(), /is not defined/);
      });
    }
  });
}

describe('types of the package', { skip: !isWanted('checks') }, () => {
  test('@arethetypeswrong/cli finds the types of every export, for those who import modules', async () => {
    const folder = await dependencies('checks');
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    // Data and style sheets have no types.
    const others = Object.keys(exports).filter((name) => /\.(json|css)$|\/\*$/.test(name));
    const attw = join(folder, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const tags = readdirSync(join(root, 'dist/elements')).filter((name) => name.endsWith('.js'));
    const patterns = tags.flatMap((name) => [`./${name}`, `./elements/${name}`]);
    const args = [attw, packed, '--profile', 'esm-only', '--format', 'json'];
    args.push('--exclude-entrypoints', ...others, '--include-entrypoints', ...patterns);
    const { stdout } = await run(process.execPath, args, { maxBuffer: 1e8 }).catch((error) => error);
    const { analysis } = JSON.parse(stdout);
    const ignored = ['node10', 'node16-cjs'];
    const problems = Object.values(analysis.problems ?? {})
      .flat()
      .filter(({ resolutionKind }) => !ignored.includes(resolutionKind));
    assert.deepEqual(
      problems.map(({ kind, entrypoint, resolutionKind }) => `${entrypoint} (${resolutionKind}): ${kind}`),
      [],
    );
    const typed = Object.keys(analysis.entrypoints);
    for (const name of ['.', './jsx', './vue', './svelte', './thilik.js', ...patterns]) {
      assert.ok(typed.includes(name), `${name} was judged; ${typed.join(', ')}`);
    }
  });
});

test('design systems know the tokens that ours fall back to', { skip: !isWanted('checks') }, async () => {
  const folder = await dependencies('checks');
  const read = (path) => readFileSync(join(folder, 'node_modules', path), 'utf8');
  const kern = read('@kern-ux/native/dist/kern.css');
  const kolibri = read('@public-ui/theme-default/dist/index.mjs');
  const source = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8');
  const names = [...new Set(source.match(/'--(kern|kolibri)-[a-z-]+'/g))].map((name) => name.slice(1, -1));
  assert.ok(names.length > 12, names.join(', '));
  // KERN defines them; KoliBri's theme asks the page for them.
  const unknown = names.filter((name) => !kern.includes(`${name}: `) && !kolibri.includes(`var(${name},`));
  assert.deepEqual(unknown, []);
});
